package fittingroom.ui.health;

import fittingroom.events.Placement;
import fittingroom.trials.Backtest;
import fittingroom.trials.Bout;
import fittingroom.ui.health.ProofWords.Verdict;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.feather.Feather;

/// A line for each placement: what the engine keeps there and how it stands beside the best single model. Choosing a
/// line shows its contenders.
final class BoutsTable extends TableView<Bout> {

    private boolean showing;

    BoutsTable(ProofModel model) {
        setAccessibleText(Say.it("ui.health.proof.placements"));
        getStyleClass().add("dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(
                FigureColumns.words(Say.it("ui.health.proof.placement"), bout -> Say.it("events.placement." + bout.placement().code()), 140),
                FigureColumns.figure(Say.it("ui.health.proof.pages"), bout -> Say.count(bout.pages()), 70),
                FigureColumns.words(Say.it("ui.health.proof.keeps"), bout -> ProofWords.name(bout.kept()), 200),
                FigureColumns.words(Say.it("ui.health.proof.ndcg"), bout -> ProofWords.ranged(bout.of(bout.kept()).ndcg10()), 165),
                FigureColumns.words(Say.it("ui.health.proof.rival"), bout -> ProofWords.name(bout.rival()), 190),
                FigureColumns.column(Say.it("ui.health.proof.verdict"), 330, BoutsTable::verdict)));
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !showing) {
                model.choose(now.placement());
            }
        });
    }

    void show(Backtest.Result result, Optional<Placement> chosen) {
        showing = true;
        if (!getItems().equals(result.bouts())) {
            getItems().setAll(result.bouts());
            FigureColumns.fit(this);
        }
        result.bouts().stream().filter(bout -> chosen.filter(one -> one == bout.placement()).isPresent())
                .findFirst().ifPresent(bout -> getSelectionModel().select(bout));
        showing = false;
    }

    /// Ahead, level or behind, by sign and word.
    private static void verdict(TableCell<Bout, Bout> cell, Bout bout) {
        Verdict verdict = Verdict.of(bout.lead());
        cell.setText(Say.it("ui.health.proof.lead." + verdict.key(),
                ProofWords.signed(bout.lead().mean()), ProofWords.range(bout.lead())));
        cell.setGraphic(switch (verdict) {
            case AHEAD -> Nodes.icon(Feather.CHECK, "sign-fine");
            case LEVEL -> Nodes.icon(Feather.MINUS, "sign-note");
            case BEHIND -> Nodes.icon(Feather.ARROW_DOWN, "sign-amber");
        });
        Nodes.tip(cell, cell.getText());
    }
}
