package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.impact.Priced;
import fittingroom.scoring.Fate;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Whys;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Why a product is shown or not, and the edits that would change that, the smallest first, each to be made with a press.
/// It asks only when a person does.
final class WhyPane extends VBox {

    private static final int MOST = 5;

    private final PreviewModel model;
    private final Button ask;
    private final Label said = Nodes.prose("", "why-said");
    private final VBox edits = Nodes.column(6);
    private Optional<Id<Product>> product = Optional.empty();

    WhyPane(PreviewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("why-pane");
        ask = Nodes.button(Say.it("ui.why.ask"), this::ask);
        wrap(ask);
        getChildren().addAll(ask, said, edits);
    }

    /// @param next the product in question; nothing is shown without one
    void show(Optional<Id<Product>> next) {
        product = next;
        Nodes.show(this, next.isPresent());
        next.ifPresent(id -> {
            Optional<WhyModel.Asked> asked = model.why().about(id);
            Nodes.show(ask, asked.isEmpty());
            ask.setText(Say.it("ui.why.ask.named", model.deeds().title(id)));
            said.setText(asked.map(one -> one.answer().map(WhyPane::sentence).orElseGet(() -> Say.it("ui.why.waits"))).orElse(""));
            Nodes.show(said, asked.isPresent());
            List<Priced> found = asked.flatMap(WhyModel.Asked::answer).map(Whys.Answer::edits).orElse(List.of());
            edits.getChildren().setAll(found.stream().limit(MOST).map(this::row).toList());
            Nodes.show(edits, !found.isEmpty());
        });
    }

    /// Asks about the product that is shown here.
    void ask() {
        product.ifPresent(model::askWhy);
    }

    private static String sentence(Whys.Answer answer) {
        Fate fate = answer.fate();
        String why = fate.isShown()
                ? Say.it("ui.why.shown", fate.place().getAsInt(), fate.why())
                : Say.it("ui.why.not", Say.it("ui.stage." + fate.stage().code()), fate.why());
        return answer.edits().isEmpty() ? why + " " + Say.it("ui.why.none") : why + " "
                + Say.it(fate.isShown() ? "ui.why.out" : "ui.why.in");
    }

    private Node row(Priced edit) {
        Button make = Nodes.button(edit.proposal().label(), () -> model.why().apply(edit), "why-edit");
        wrap(make);
        return Nodes.column(2, make, Nodes.prose(Say.it("ui.why.price", edit.changed(), edit.asked()), "hint"));
    }

    /// As wide as the pane, and as high as its words need: a title of any length never widens the pane.
    private static void wrap(Button button) {
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setWrapText(true);
        button.setAlignment(Pos.CENTER_LEFT);
    }
}
