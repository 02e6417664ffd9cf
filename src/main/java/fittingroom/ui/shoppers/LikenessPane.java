package fittingroom.ui.shoppers;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import fittingroom.shoppers.Affinities;
import fittingroom.shoppers.Pseudonym;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One shopper of the log from top to bottom: name, what they allow, what they did over time, what they like, what they
/// bought. It shows only what slates may know where it speaks of taste.
final class LikenessPane extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int BOUGHT = 15;

    private final Drawings drawings;
    private final Label name = Nodes.label("", "page-title");
    private final Label id = Nodes.name("", "hint");
    private final FlowPane consent = new FlowPane(6, 6);
    private final Timeline timeline = new Timeline(this::choose);
    private final Portrait portrait;
    private final Label what = Nodes.name("", "section-title");
    private final Label when = Nodes.name("", "hint");
    private final NamesPane names;
    private final GridPane likings = new GridPane(10, 7);
    private final Label scale = Nodes.name(Say.it("ui.shoppers.likes.words"), "hint");
    private final FlowPane bought = new FlowPane(6, 6);
    private final Label boughtTitle = Nodes.label("", "section-title");
    private Optional<Likeness> shown = Optional.empty();

    /// @param preview called with the shopper's id
    LikenessPane(Drawings drawings, NamesModel said, Consumer<String> preview, Consumer<Product> product) {
        super(12);
        this.names = new NamesPane(said);
        this.drawings = drawings;
        this.portrait = new Portrait(drawings, 44, 7);
        this.onProduct = product;
        getStyleClass().addAll("likeness");
        Button button = Nodes.button(Say.it("ui.shoppers.preview"), () -> shown.ifPresent(one -> preview.accept(one.id())), "accent");
        button.setGraphic(Nodes.icon(Feather.EYE));
        Nodes.tip(button, Say.it("ui.shoppers.preview") + "  (P)");
        name.setMinWidth(USE_PREF_SIZE);
        HBox head = Nodes.row(10, name, id, Nodes.spacer(), button);
        portrait.setMinSize(52, 52);
        portrait.setMaxSize(52, 52);
        VBox words = Nodes.column(2, what, when);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button nearer = Nodes.iconButton(Feather.ZOOM_IN, Say.it("ui.shoppers.nearer"), () -> timeline.zoom(3));
        Button farther = Nodes.iconButton(Feather.ZOOM_OUT, Say.it("ui.shoppers.farther"), () -> timeline.zoom(1 / 3.0));
        HBox at = Nodes.row(10, portrait, words, farther, nearer);
        VBox story = Nodes.column(8, at, timeline, Nodes.prose(Say.it("ui.shoppers.marks"), "hint"));
        story.getStyleClass().add("card-box");
        VBox title = Nodes.column(2, Nodes.label(Say.it("ui.shoppers.likes"), "section-title"), scale);
        VBox taste = Nodes.column(8, title, likings);
        VBox things = Nodes.column(8, boughtTitle, bought);
        taste.getStyleClass().add("card-box");
        things.getStyleClass().add("card-box");
        HBox both = new HBox(12, taste, things);
        HBox.setHgrow(taste, Priority.ALWAYS);
        HBox.setHgrow(things, Priority.ALWAYS);
        taste.setPrefWidth(300);
        things.setPrefWidth(300);
        getChildren().addAll(head, consent, story, names, both);
    }

    private final Consumer<Product> onProduct;

    Timeline timeline() {
        return timeline;
    }

    NamesPane names() {
        return names;
    }

    void show(Likeness one, List<Channel> channels) {
        shown = Optional.of(one);
        name.setText(Pseudonym.of(one.id()));
        Nodes.rename(id, Say.it("ui.shoppers.id", Pseudonym.shown(one.id())));
        consent.getChildren().setAll(consents(one.log().consent(one.shopper()), one.log().said(one.shopper())));
        timeline.show(one.log(), one.shopper(), channels);
        names.show(one.known());
        likings(one.likings(), one.log().consent(one.shopper()));
        boughtTitle.setText(Say.it("ui.shoppers.bought", one.bought().size()));
        bought.getChildren().setAll(one.bought().stream().limit(BOUGHT).map(product -> face(one.catalog(), product)).toList());
        if (one.bought().size() > BOUGHT) {
            bought.getChildren().add(Nodes.label(Say.it("ui.shoppers.bought.more", one.bought().size() - BOUGHT), "hint", "bought-more"));
        }
        if (one.bought().isEmpty()) {
            bought.getChildren().setAll(Nodes.label(Say.it("ui.shoppers.bought.none"), "hint"));
        }
        choose(one.log().eventCount(one.shopper()) - 1);
    }

    private void choose(int n) {
        shown.filter(one -> n >= 0 && n < one.log().eventCount(one.shopper())).ifPresent(one -> {
            EventLog log = one.log();
            int event = log.eventOf(one.shopper(), n);
            int product = log.product(event);
            boolean known = product >= 0 && product < one.catalog().size();
            String thing = known ? one.catalog().product(product).title() : log.text(event);
            String deed = Say.it("events.deed." + log.kind(event).code());
            Nodes.rename(what, thing.isEmpty() ? deed : Say.it("ui.shoppers.event", deed, thing));
            String told = Say.it("ui.shoppers.when",
                    TIME.format(Instant.ofEpochMilli(log.time(event)).atZone(ZoneOffset.UTC)),
                    Say.it("events.channel." + log.channel(event).code()), n + 1, log.eventCount(one.shopper()));
            Nodes.rename(when, one.known().rows().stream().filter(KnownAs.Row::isTheirs).count() > 1
                    ? Say.it("ui.shoppers.when.as", told, NamesPane.shown(log.name(event))) : told);
            Nodes.show(portrait, known);
            if (known) {
                portrait.show(one.catalog().product(product), one.catalog().attributes(product));
            }
            timeline.choose(n, what.getText() + ", " + when.getText());
        });
    }

    private static List<Chip> consents(Consent holds, Consent said) {
        List<Chip> chips = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            String words = Say.it("events.purpose." + purpose.code());
            boolean declared = holds.allows(purpose) && !said.allows(purpose);
            Chip chip = holds.allows(purpose) ? new Chip(words, Chip.Tone.SUCCESS).with(Feather.CHECK)
                    : holds.refuses(purpose) ? new Chip(words, Chip.Tone.WARNING).with(Feather.SLASH)
                            : new Chip(words, Chip.Tone.PLAIN).with(Feather.HELP_CIRCLE);
            String state = holds.allows(purpose) ? declared ? "declared" : "allows" : holds.refuses(purpose) ? "refuses" : "silent";
            chips.add(chip.explained(Say.it("ui.shoppers.consent." + state, Say.it("events.purpose.words." + purpose.code()))));
        }
        return chips;
    }

    private void likings(List<Affinities.Liking> list, Consent holds) {
        likings.getChildren().clear();
        Nodes.show(scale, !list.isEmpty());
        if (list.isEmpty()) {
            likings.add(Nodes.prose(Say.it(holds.allows(Purpose.PERSONALISATION) ? "ui.shoppers.likes.none" : "ui.shoppers.likes.forbidden"), "hint"), 0, 0);
            return;
        }
        for (int row = 0; row < list.size(); row++) {
            Affinities.Liking one = list.get(row);
            ProgressBar bar = new ProgressBar(Math.min(1, one.much()));
            bar.setAccessibleText(one.name());
            bar.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            Label label = Nodes.name(one.name());
            label.setPrefWidth(150);
            Label much = Nodes.label(Say.number(one.much()), "figures", "hint");
            much.setMinWidth(USE_PREF_SIZE);
            likings.addRow(row, label, bar, much);
        }
    }

    private Button face(Catalog catalog, int product) {
        Product one = catalog.product(product);
        Portrait face = new Portrait(drawings, 44, 7);
        face.setMinSize(52, 52);
        face.setMaxSize(52, 52);
        face.show(one, catalog.attributes(product));
        Button button = new Button();
        button.setGraphic(face);
        button.getStyleClass().add("journey-stop");
        Nodes.named(button, one.title());
        button.setOnAction(event -> onProduct.accept(one));
        return button;
    }
}
