package fittingroom.ui.journeys;

import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Stateful;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The journey player from top to bottom: who walks, the lanes of steps, where the journey is, and the slates of all
/// channels; at the right the chosen product or the moment.
final class JourneysView extends BorderPane {

    /// What the right pane shows.
    enum Side {
        PRODUCT,
        MOMENT
    }

    private final JourneysModel model;
    private final HeadBar head;
    private final Track track;
    private final Transport transport;
    private final StepForm form;
    private final SlateRows rows;
    private final ProductPane product;
    private final MomentPane moment;
    private final Stateful stateful;
    private final Segmented<Side> sides = new Segmented<>(
            List.of(Side.values()), one -> Say.it("ui.journeys.side." + one.name().toLowerCase(Locale.ROOT)), true, this::open);
    private final StackPane side = new StackPane();
    private final ScrollPane productPage;
    private final ScrollPane momentPage;

    JourneysView(JourneysModel model, Drawings drawings, HeadBar head, Transport transport, StepForm form) {
        this.model = model;
        this.head = head;
        this.transport = transport;
        this.form = form;
        getStyleClass().add("journeys");
        track = new Track(model::go);
        rows = new SlateRows(model, drawings, (surface, product) -> {
            model.choose(surface, product);
            open(Side.PRODUCT);
        });
        this.product = new ProductPane(model, drawings);
        moment = new MomentPane(model);
        productPage = Nodes.scrolled(product);
        momentPage = Nodes.scrolled(moment);
        stateful = new Stateful(Nodes.scrolled(rows));
        VBox.setVgrow(stateful, Priority.ALWAYS);
        Nodes.show(form, false);
        VBox centre = new VBox(track, transport, form, stateful);
        centre.getStyleClass().addAll("pane", "journeys-centre");
        setTop(head);
        setCenter(centre);
        setRight(Nodes.inspector(sides, side));
        open(Side.PRODUCT);
    }

    void open(Side wanted) {
        sides.show(wanted);
        side.getChildren().setAll(switch (wanted) {
            case PRODUCT -> productPage;
            case MOMENT -> momentPage;
        });
    }

    void showTakes() {
        Takes now = model.takes().value();
        StepWords words = new StepWords(model.workbench().journeys().snapshot().catalog());
        head.show(now);
        track.show(now, words);
        transport.show(now, model.against().value(), words);
    }

    void showSeen() {
        model.seen().value().ifPresent(seen -> {
            rows.show(seen);
            moment.show(seen);
        });
        rows.setVisible(model.seen().value().isPresent());
        product.show();
    }

    void showChoice() {
        rows.choice();
        product.show();
    }

    void showRefused() {
        stateful.refused(model.refused().value());
    }

    void busy(boolean working) {
        stateful.busy(working);
    }

    /// Opens or closes the form of the next step.
    void form(boolean open) {
        Nodes.show(form, open);
        if (open) {
            form.open(model.takes().value().channel());
        }
    }

    boolean isMakingAStep() {
        return form.isVisible();
    }

    void focus() {
        if (getScene() != null) {
            Nodes.focusAfterLayout(getScene(), track);
        }
    }

    HeadBar head() {
        return head;
    }

    SlateRows rows() {
        return rows;
    }
}
