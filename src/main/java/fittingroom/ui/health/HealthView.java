package fittingroom.ui.health;

import fittingroom.base.Problem;
import fittingroom.ui.health.HealthModel.Side;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Stateful;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The Health desk from top to bottom: how it stands in a word, the sides to choose from, and the side chosen.
final class HealthView extends BorderPane {

    private final HealthModel model;
    private final FindingsPane findings;
    private final DaysPane days;
    private final MatrixPane matrix;
    private final ProofPane proof;
    private final LedgerPane ledger;
    private final Segmented<Side> sides;
    private final HBox standing = Nodes.row(6);
    private final StackPane side = new StackPane();
    private final Stateful stateful = new Stateful(side);

    HealthView(HealthModel model, HealthDesk.Deeds deeds, ProofPane.Deeds trials) {
        this.model = model;
        this.findings = new FindingsPane(model, deeds);
        this.days = new DaysPane(model);
        this.matrix = new MatrixPane(model, deeds);
        this.proof = new ProofPane(model.proof(), trials);
        this.ledger = new LedgerPane(model, deeds);
        this.sides = new Segmented<>(List.of(Side.values()), one -> words(one), false, model::look);
        getStyleClass().add("health");
        HBox head = Nodes.row(12, Nodes.label(Say.it("ui.desk.health"), "page-title"), standing, Nodes.spacer(), sides);
        head.getStyleClass().add("health-head");
        setTop(head);
        setCenter(stateful);
    }

    private static String words(Side side) {
        return Say.it("ui.health.side." + side.name().toLowerCase(Locale.ROOT));
    }

    void showCheckup() {
        model.checkup().value().ifPresent(found -> {
            long red = found.report().red().size();
            long amber = found.report().needYou().size() - red;
            standing.getChildren().clear();
            if (red > 0) {
                standing.getChildren().add(new Chip(Say.it("ui.health.red", red), Chip.Tone.DANGER).with(Feather.X_CIRCLE));
            }
            if (amber > 0) {
                standing.getChildren().add(new Chip(Say.it("ui.health.amber", amber), Chip.Tone.WARNING).with(Feather.ALERT_TRIANGLE));
            }
            if (red + amber == 0) {
                standing.getChildren().add(new Chip(Say.it("ui.health.well"), Chip.Tone.SUCCESS).with(Feather.CHECK));
            }
            findings.show(found);
            days.show(found);
            matrix.show(found);
        });
    }

    void showChoice() {
        findings.showChoice();
    }

    void showSide(Side next) {
        sides.show(next);
        side.getChildren().setAll(pane(next));
        focus();
    }

    private Node pane(Side one) {
        return switch (one) {
            case FINDINGS -> findings;
            case DAYS -> days;
            case PAIRINGS -> matrix;
            case PROOF -> proof;
            case LEDGER -> ledger;
        };
    }

    void showLedger() {
        ledger.show();
    }

    ProofPane proof() {
        return proof;
    }

    DaysPane days() {
        return days;
    }

    void busy(boolean working) {
        stateful.busy(working);
    }

    void refused(List<Problem> problems) {
        stateful.refused(problems);
    }

    /// Gives the focus to what the side is stepped through with.
    void focus() {
        if (getScene() != null) {
            Nodes.focusAfterLayout(getScene(), switch (model.side().value()) {
                case FINDINGS -> findings.list();
                case DAYS -> days.plot();
                case PAIRINGS -> matrix.map();
                case PROOF -> proof.first();
                case LEDGER -> ledger.table();
            });
        }
    }
}
