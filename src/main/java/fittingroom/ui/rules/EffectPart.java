package fittingroom.ui.rules;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.rules.Effect;
import fittingroom.ui.parts.Dial;
import fittingroom.ui.parts.Dropdown;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Searches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What one kind of effect needs beside its name, as controls. It shows an effect of its kind, and tells another of the
/// same kind when a person edits.
sealed interface EffectPart {

    Node node();

    void show(Effect effect);

    /// How strong: a slider for the usual, a number for the rest.
    final class Strength implements EffectPart {
        /// As far as the slider goes.
        private static final double STRONG = 300;
        private final Dial dial;
        private final NumberField exact;
        private final HBox row;

        Strength(DoubleFunction<Effect> made, Consumer<Effect> onEdit) {
            exact = new NumberField(
                    Say.it("ui.rules.strength.exact"), 0, (int) Effect.STRONGEST, 5, percent -> onEdit.accept(made.apply(percent)));
            dial = new Dial(
                    Say.it("ui.rules.strength"), Say.it("ui.rules.strength.tip"), STRONG, 5,
                    percent -> Say.it("ui.rules.percent", Math.round(percent)), percent -> onEdit.accept(made.apply(percent)));
            HBox.setHgrow(dial, Priority.ALWAYS);
            row = Nodes.row(12, dial, exact);
            row.setAlignment(Pos.BOTTOM_LEFT);
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Effect effect) {
            double percent = EffectKind.strength(effect);
            dial.show(percent);
            exact.show((int) Math.round(percent));
        }
    }

    /// A place of the slate.
    final class Place implements EffectPart {
        private final NumberField place;
        private final Node row;

        Place(Consumer<Effect> onEdit) {
            place = new NumberField(
                    Say.it("ui.rules.place"), 1, Effect.Pin.LAST_PLACE, 1, at -> onEdit.accept(new Effect.Pin(at)));
            row = named("ui.rules.place", place);
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Effect effect) {
            if (effect instanceof Effect.Pin(int at)) {
                place.show(at);
            }
        }
    }

    /// At most so many, in all or for each value of an attribute.
    final class Limit implements EffectPart {
        private final NumberField most;
        private final Picker<String> per;
        private final Node row;
        private Effect.Limit shown = new Effect.Limit(2, "");

        Limit(FormDesk desk, Consumer<Effect> onEdit) {
            most = new NumberField(
                    Say.it("ui.rules.limit"), 0, Effect.Pin.LAST_PLACE, 1,
                    count -> onEdit.accept(new Effect.Limit(count, shown.attribute())));
            per = attribute(desk, "ui.rules.limit.per", "ui.rules.limit.all",
                    code -> onEdit.accept(new Effect.Limit(shown.most(), code)));
            row = Nodes.row(10, named("ui.rules.limit", most), grown("ui.rules.limit.per", per));
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Effect effect) {
            if (effect instanceof Effect.Limit limit) {
                shown = limit;
                most.show(limit.most());
                per.show(limit.attribute().isBlank() ? Say.it("ui.rules.limit.all") : Choices.attribute(limit.attribute()));
            }
        }
    }

    /// A share of the places.
    final class Quota implements EffectPart {
        private final Dial dial;

        Quota(Consumer<Effect> onEdit) {
            dial = new Dial(
                    Say.it("ui.rules.quota"), Say.it("ui.rules.quota.tip"), 100, 5,
                    percent -> Say.it("ui.rules.percent", Math.round(percent)), percent -> onEdit.accept(new Effect.Quota(percent)));
        }

        @Override
        public Node node() {
            return dial;
        }

        @Override
        public void show(Effect effect) {
            if (effect instanceof Effect.Quota(double percent)) {
                dial.show(percent);
            }
        }
    }

    /// What the shopper has had to do with a product, how often, how long ago.
    final class Suppress implements EffectPart {
        private final Dropdown<Effect.Suppress.Deed> deed;
        private final NumberField times;
        private final NumberField days;
        private final Picker<String> alike;
        private final HBox counts;
        private final Node box;
        private Effect.Suppress shown = new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 0, "");

        Suppress(FormDesk desk, Consumer<Effect> onEdit) {
            deed = new Dropdown<>(
                    Say.it("ui.rules.suppress"), List.of(Effect.Suppress.Deed.values()),
                    one -> Say.it("ui.rules.suppress." + one.code()),
                    one -> onEdit.accept(new Effect.Suppress(one, shown.times(), shown.days(), shown.alike())));
            deed.setPrefWidth(200);
            times = new NumberField(
                    Say.it("ui.rules.suppress.times"), 1, Effect.Suppress.MOST_TIMES, 1,
                    count -> onEdit.accept(new Effect.Suppress(shown.deed(), count, shown.days(), shown.alike())));
            days = new NumberField(
                    Say.it("ui.rules.suppress.days"), 0, Effect.Suppress.MOST_DAYS, 1,
                    count -> onEdit.accept(new Effect.Suppress(shown.deed(), shown.times(), count, shown.alike())));
            alike = attribute(desk, "ui.rules.suppress.alike", "ui.rules.suppress.itself",
                    code -> onEdit.accept(new Effect.Suppress(shown.deed(), shown.times(), shown.days(), code)));
            counts = Nodes.row(10, named("ui.rules.suppress.times", times), named("ui.rules.suppress.days", days));
            box = Nodes.column(6, Nodes.row(10, deed, grown("ui.rules.suppress.alike", alike)), counts);
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(Effect effect) {
            if (effect instanceof Effect.Suppress suppress) {
                shown = suppress;
                deed.show(suppress.deed());
                times.show(suppress.times());
                days.show(suppress.days());
                alike.show(suppress.alike().isBlank()
                        ? Say.it("ui.rules.suppress.itself") : Choices.attribute(suppress.alike()));
                Nodes.show(counts, suppress.deed() != Effect.Suppress.Deed.IN_CART);
            }
        }
    }

    /// The product that stands in.
    final class Replace implements EffectPart {
        private final FormDesk desk;
        private final Picker<Optional<Id<Product>>> by;
        private final Node row;

        Replace(FormDesk desk, Consumer<Effect> onEdit) {
            this.desk = desk;
            by = new Picker<>(
                    Say.it("ui.rules.replace"),
                    text -> Searches.onlyProducts(desk.catalog(), text),
                    id -> id.flatMap(one -> desk.catalog().named(one.value())).map(one -> desk.face(one, 32)),
                    id -> id.ifPresent(one -> onEdit.accept(new Effect.Replace(one))));
            row = grown("ui.rules.replace", by);
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Effect effect) {
            if (effect instanceof Effect.Replace(Id<Product> id)) {
                by.show(desk.catalog().named(id.value()).map(Product::title)
                        .orElseGet(() -> Say.it("ui.rules.product.gone", id)));
            }
        }
    }

    /// A search over attributes, and a choice that means none.
    ///
    /// @param none key of the words for none
    private static Picker<String> attribute(FormDesk desk, String name, String none, Consumer<String> onPick) {
        return new Picker<>(
                Say.it(name), text -> {
                    Picker.Found<String> found = Choices.attributes(desk.askable(), text);
                    return text.isEmpty() ? found.after(new Picker.Choice<>("", Say.it(none), "")) : found;
                }, code -> Optional.empty(), onPick);
    }

    private static HBox named(String key, javafx.scene.control.Control control) {
        Label label = Nodes.label(Say.it(key), "slider-name");
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        return Nodes.row(8, label, control);
    }

    private static HBox grown(String key, javafx.scene.control.Control control) {
        HBox row = named(key, control);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox.setHgrow(row, Priority.ALWAYS);
        control.setPrefWidth(100);
        control.setMaxWidth(Double.MAX_VALUE);
        return row;
    }
}
