package fittingroom.ui.journeys;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import fittingroom.journeys.Message;
import fittingroom.journeys.Scene;
import fittingroom.journeys.Shift;
import fittingroom.journeys.Shown;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The moment looked at: what was done, what the shopper allows on each channel then, what is in the cart, what left the
/// slates. It changes nothing.
final class MomentPane extends VBox {

    private static final List<Channel> CHANNELS = List.of(Channel.WEB, Channel.APP, Channel.EMAIL, Channel.PUSH, Channel.STORE);
    private static final int TOLD = 6;

    private final JourneysModel model;
    private final Label deed = Nodes.prose("", "inspector-title");
    private final Label cart = Nodes.prose("", "hint");
    private final VBox messages = Nodes.column(4);
    private final VBox gone = Nodes.column(4);
    private final GridPane consents = new GridPane();

    MomentPane(JourneysModel model) {
        super(18);
        this.model = model;
        getStyleClass().add("inspector-body");
        consents.getStyleClass().add("consent-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        consents.getColumnConstraints().add(names);
        for (int i = 0; i < CHANNELS.size(); i++) {
            ColumnConstraints column = new ColumnConstraints(36);
            column.setHalignment(HPos.CENTER);
            consents.getColumnConstraints().add(column);
        }
        getChildren().addAll(
                deed, Nodes.section("ui.journeys.moment.consent", consents), Nodes.section("ui.journeys.moment.cart", cart),
                Nodes.section("ui.journeys.moment.messages", messages), Nodes.section("ui.journeys.moment.gone", gone));
    }

    void show(JourneysModel.Seen seen) {
        Catalog catalog = model.workbench().journeys().snapshot().catalog();
        StepWords words = new StepWords(catalog);
        deed.setText(seen.of().step().map(step -> words.sentence(seen.of().journey(), step)).orElseGet(() -> Say.it("ui.journeys.start.long")));
        consents(seen.now());
        cart.setText(cart(seen.now(), catalog));
        messages.getChildren().setAll(messages(seen, catalog));
        gone.getChildren().setAll(gone(seen, catalog));
    }

    private void consents(Scene scene) {
        consents.getChildren().clear();
        for (int i = 0; i < CHANNELS.size(); i++) {
            consents.add(Nodes.name(Say.it("ui.journeys.channel." + CHANNELS.get(i).code()), "consent-channel"), i + 1, 0);
        }
        for (Purpose purpose : Purpose.values()) {
            int row = purpose.ordinal() + 1;
            consents.add(Nodes.prose(Say.it("ui.journeys.purpose." + purpose.code()), "consent-purpose"), 0, row);
            for (int i = 0; i < CHANNELS.size(); i++) {
                consents.add(mark(scene.consent(CHANNELS.get(i)), purpose, CHANNELS.get(i)), i + 1, row);
            }
        }
    }

    /// Yes, no, or nothing said, by sign and words.
    private static Node mark(Consent consent, Purpose purpose, Channel channel) {
        String code = consent.allows(purpose) ? "allowed" : consent.refuses(purpose) ? "refused" : "unsaid";
        Feather sign = consent.allows(purpose) ? Feather.CHECK : consent.refuses(purpose) ? Feather.X : Feather.MINUS;
        Label label = Nodes.label("", "consent-mark", "consent-" + code);
        label.setGraphic(Nodes.icon(sign));
        return Nodes.named(label, Say.it(
                "ui.journeys.consent." + code, Say.it("ui.journeys.purpose." + purpose.code()), Say.it("events.channel." + channel.code())));
    }

    private static String cart(Scene scene, Catalog catalog) {
        List<String> carts = new ArrayList<>();
        for (Channel channel : List.of(Channel.WEB, Channel.APP, Channel.STORE)) {
            String titles = scene.cart(channel).stream()
                    .map(id -> catalog.named(id.value()).map(Product::title).orElse(id.value())).collect(Collectors.joining(", "));
            if (!titles.isEmpty() && carts.stream().noneMatch(line -> line.endsWith(titles))) {
                carts.add(Say.it("ui.journeys.moment.cart.of", Say.it("events.channel." + channel.code()), titles));
            }
        }
        return carts.isEmpty() ? Say.it("ui.journeys.moment.cart.empty") : String.join("\n", carts);
    }

    private static List<Node> messages(JourneysModel.Seen seen, Catalog catalog) {
        List<Node> lines = new ArrayList<>();
        for (Message one : seen.messages()) {
            String about = one.about().map(id -> catalog.named(id.value()).map(Product::title).orElse(id.value())).orElse("");
            String text = Say.it("ui.journeys.moment.message." + one.fate().code(), Say.it("events.channel." + one.trigger().channel().code()), one.trigger().text(), about);
            Label line = Nodes.prose(text, "hint");
            line.setGraphic(Nodes.icon(one.fate() == Message.Fate.SENT ? Feather.SEND : Feather.SLASH));
            lines.add(line);
        }
        if (lines.isEmpty()) {
            lines.add(Nodes.prose(Say.it("ui.journeys.moment.silence"), "hint"));
        }
        return lines;
    }

    private static List<Node> gone(JourneysModel.Seen seen, Catalog catalog) {
        List<Node> lines = new ArrayList<>();
        for (Shown shown : seen.now().shown()) {
            List<Shift> left = seen.other().map(other -> seen.now().since(other, shown.surface())).orElse(List.of()).stream()
                    .filter(Shift::isGone).toList();
            if (!left.isEmpty()) {
                String titles = left.stream().limit(TOLD)
                        .map(shift -> catalog.named(shift.product().value()).map(Product::title).orElse(shift.product().value()))
                        .collect(Collectors.joining(", "));
                lines.add(Nodes.prose(Say.it("ui.journeys.moment.left", SlateRows.called(shown.surface()), titles), "hint"));
            }
        }
        if (lines.isEmpty()) {
            lines.add(Nodes.prose(Say.it("ui.journeys.moment.nothing"), "hint"));
        }
        return lines;
    }
}
