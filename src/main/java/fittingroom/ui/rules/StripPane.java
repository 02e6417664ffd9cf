package fittingroom.ui.rules;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.impact.FirstLook;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.ui.parts.Dropdown;
import fittingroom.ui.parts.Move;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Searches;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.TileStrip;
import fittingroom.workbench.PreviewAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One slate with what the chosen rule does to it, live, below the form; and whose slate it is.
final class StripPane extends VBox {

    private static final double ROOMY = 740;

    private final FormDesk desk;
    private final LiveStrip strip;
    private final TileStrip tiles;
    private final Label sample = Nodes.name("", "strip-summary");
    private final Label summary = Nodes.name("", "hint");
    private final Segmented<LiveStrip.Against> against;
    private final Button find;
    private final Dropdown<Placement> placement;
    private final Picker<Optional<String>> shopper;
    private final Picker<Optional<Id<Product>>> anchor;
    private final Button fold;
    private final HBox question;
    private final HBox foot;
    private boolean folded;
    private boolean byPerson;

    /// @param onOpen hears which product of the strip is pressed
    StripPane(FormDesk desk, Consumer<Id<Product>> onOpen) {
        this.desk = desk;
        this.strip = desk.model().strip();
        getStyleClass().add("rule-strip");
        tiles = new TileStrip(desk.drawings());
        tiles.onOpen(onOpen);
        find = Nodes.button(Say.it("ui.rules.strip.find"), strip::follow, "flat", "small");
        against = new Segmented<>(
                List.of(LiveStrip.Against.values()),
                one -> Say.it("ui.rules.strip.against." + one.name().toLowerCase(Locale.ROOT)), false, strip::compare);
        against.setMinWidth(Region.USE_PREF_SIZE);
        placement = new Dropdown<>(
                Say.it("ui.question.placement"), List.of(Placement.values()),
                one -> Say.code("events.placement", one.code()), strip::choosePlacement);
        placement.setPrefWidth(140);
        placement.setMinWidth(100);
        shopper = new Picker<>(
                Say.it("ui.question.shopper"),
                text -> Searches.shoppers(strip.workbench().snapshot().value().log(), text),
                id -> Optional.empty(), strip::chooseShopper);
        shopper.setPrefWidth(112);
        anchor = new Picker<>(
                Say.it("ui.question.anchor"), text -> Searches.products(desk.catalog(), text),
                id -> id.flatMap(one -> desk.catalog().named(one.value())).map(one -> desk.face(one, 32)),
                strip::chooseAnchor);
        anchor.setPrefWidth(120);
        anchor.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(anchor, Priority.ALWAYS);
        fold = Nodes.iconButton(Feather.CHEVRON_DOWN, Say.it("ui.rules.strip.fold"), this::turn, "flat", "small");
        question = Nodes.row(6, placement, shopper, anchor);
        foot = Nodes.row(8, summary, Nodes.spacer(), against);
        getChildren().addAll(Nodes.row(8, sample, Nodes.spacer(), find, fold), question, tiles, foot);
    }

    /// In little where there is little room, until a person says otherwise.
    ///
    /// @param height of the form and the strip together, in pixels
    void fit(double height) {
        if (!byPerson && height > 0) {
            fold(height < ROOMY);
        }
    }

    private void turn() {
        byPerson = true;
        fold(!folded);
    }

    private void fold(boolean wanted) {
        if (folded != wanted) {
            folded = wanted;
            Nodes.show(question, !wanted);
            Nodes.show(foot, !wanted);
            tiles.tiny(wanted);
            fold.setGraphic(Nodes.icon(wanted ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
            Nodes.named(fold, Say.it(wanted ? "ui.rules.strip.unfold" : "ui.rules.strip.fold"));
            strip.slate().value().ifPresent(this::show);
        }
    }

    void show() {
        Request request = strip.request().value();
        placement.show(request.placement());
        shopper.show(Searches.shopper(request.shopper()));
        anchor.show(request.anchor().flatMap(id -> desk.catalog().named(id.value())).map(Product::title)
                .orElseGet(() -> Say.it("ui.anchor.none")));
        against.show(strip.against().value());
        strip.slate().value().ifPresent(this::show);
        showSample();
    }

    void showSample() {
        Optional<FirstLook> look = strip.look().value();
        Nodes.rename(sample, look.map(found -> Say.it("ui.rules.strip.sample", found.changed().size(), found.asked()))
                .orElseGet(() -> Say.it("ui.rules.strip.counting")));
        boolean there = look.filter(found -> !found.changed().isEmpty()).isPresent();
        Nodes.show(find, there && !strip.follows().value());
    }

    private void show(PreviewAnswer answer) {
        if (!(answer.draft() instanceof Outcome.Done<Slate>(Slate now))
                || !(answer.published() instanceof Outcome.Done<Slate>(Slate before))) {
            tiles.show(List.of());
            summary.setText(Say.it("ui.rules.strip.refused"));
            return;
        }
        List<TileStrip.Face> faces = new ArrayList<>();
        int moved = 0;
        for (int i = 0; i < now.picks().size(); i++) {
            Pick pick = now.picks().get(i);
            Move move = Move.between(place(before, pick), i + 1);
            moved += move.kind() == Move.Kind.SAME ? 0 : 1;
            faces.add(face(pick, i + 1, now.picks().size(), move));
        }
        tiles.show(faces);
        Nodes.rename(summary, Say.it("ui.rules.strip.moved", moved, now.picks().size()));
    }

    private TileStrip.Face face(Pick pick, int place, int of, Move move) {
        boolean touched = desk.model().rule().filter(rule -> pick.rules().contains(rule.id())).isPresent();
        StringBuilder words = new StringBuilder(Say.it("ui.tile.sentence", place, of, pick.product().title()));
        pick.product().price().ifPresent(price -> words.append(", ").append(price));
        words.append(", ").append(Say.it("ui.rules.move." + move.kind().name().toLowerCase(Locale.ROOT), move.by()));
        if (touched) {
            words.append(", ").append(Say.it("ui.rules.strip.touched"));
        }
        return new TileStrip.Face(
                pick.product(), desk.attributes(pick.product()), place, move, touched, words.toString());
    }

    /// From 1; 0 where it is not in the slate.
    private static int place(Slate slate, Pick pick) {
        for (int i = 0; i < slate.picks().size(); i++) {
            if (slate.picks().get(i).ordinal() == pick.ordinal()) {
                return i + 1;
            }
        }
        return 0;
    }
}
