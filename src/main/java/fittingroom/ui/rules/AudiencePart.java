package fittingroom.ui.rules;

import fittingroom.events.Purpose;
import fittingroom.rules.Audience;
import fittingroom.rules.Condition;
import fittingroom.ui.parts.Dial;
import fittingroom.ui.parts.Dropdown;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The controls of each kind of audience. Where an audience speaks of products it uses those of conditions.
final class AudiencePart {

    private AudiencePart() {}

    /// How well the shop knows the shopper.
    static final class Standing implements FormPart<Audience> {
        private final Dropdown<Audience.Standing> standing;

        Standing(String name, Consumer<Audience> onEdit) {
            standing = new Dropdown<>(
                    name, List.of(Audience.Standing.values()), one -> Say.it("ui.rules.standing." + one.code()),
                    one -> onEdit.accept(new Audience.Is(one)));
            standing.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        public Optional<Node> beside() {
            return Optional.of(standing);
        }

        @Override
        public void show(Audience value) {
            if (value instanceof Audience.Is(Audience.Standing one)) {
                standing.show(one);
            }
        }
    }

    /// What the shopper allows.
    static final class Allows implements FormPart<Audience> {
        private final Dropdown<Purpose> purpose;

        Allows(String name, Consumer<Audience> onEdit) {
            purpose = new Dropdown<>(
                    name, List.of(Purpose.values()), one -> Say.code("events.purpose", one.code()),
                    one -> onEdit.accept(new Audience.Allows(one)));
            purpose.setMaxWidth(Double.MAX_VALUE);
            purpose.setMinWidth(0);
        }

        @Override
        public Optional<Node> beside() {
            return Optional.of(purpose);
        }

        @Override
        public void show(Audience value) {
            if (value instanceof Audience.Allows(Purpose one)) {
                purpose.show(one);
            }
        }
    }

    /// What they have bought, and how long ago at most.
    static final class Bought implements FormPart<Audience> {
        private final TreeForm<Condition, ConditionKind> what;
        private final NumberField days;
        private final Node line;
        private Audience.HasBought shown = new Audience.HasBought(Condition.ANYTHING, 0);

        Bought(FormDesk desk, String name, Consumer<Audience> onEdit) {
            what = ConditionGrammar.form(
                    desk, Say.it("ui.rules.audience.products", name), next -> onEdit.accept(new Audience.HasBought(next, shown.days())));
            days = new NumberField(
                    Say.it("ui.rules.suppress.days"), 0, fittingroom.rules.Effect.Suppress.MOST_DAYS, 1,
                    count -> onEdit.accept(new Audience.HasBought(shown.what(), count)));
            Label label = Nodes.name(Say.it("ui.rules.suppress.days"), "slider-name");
            label.setLabelFor(days);
            line = Nodes.row(8, label, days);
        }

        @Override
        public Optional<Node> beside() {
            return Optional.of(line);
        }

        @Override
        public Optional<Node> below() {
            return Optional.of(what);
        }

        @Override
        public void show(Audience value) {
            if (value instanceof Audience.HasBought bought) {
                shown = bought;
                what.show(bought.what());
                days.show(bought.days());
            }
        }
    }

    /// A value of an attribute that they like, and how much.
    static final class Likes implements FormPart<Audience> {
        private final ConditionPart.Values values;
        private final Dial least;
        private Audience.Likes shown = new Audience.Likes("", "", 0);

        Likes(FormDesk desk, String name, Consumer<Audience> onEdit) {
            values = new ConditionPart.Values(desk, name, next -> {
                if (next instanceof Condition.Has(String attribute, String value)) {
                    onEdit.accept(new Audience.Likes(attribute, value, shown.atLeast()));
                }
            });
            least = new Dial(
                    Say.it("ui.rules.likes"), Say.it("ui.rules.likes.tip"), 1,
                    next -> onEdit.accept(new Audience.Likes(shown.attribute(), shown.value(), next)));
        }

        @Override
        public Optional<Node> beside() {
            return values.beside();
        }

        @Override
        public Optional<Node> below() {
            return Optional.of(least);
        }

        @Override
        public void show(Audience value) {
            if (value instanceof Audience.Likes likes) {
                shown = likes;
                values.show(new Condition.Has(likes.attribute(), likes.value()));
                least.show(likes.atLeast());
            }
        }
    }

    /// What lies in the cart.
    static final class Cart implements FormPart<Audience> {
        private final TreeForm<Condition, ConditionKind> what;

        Cart(FormDesk desk, String name, Consumer<Audience> onEdit) {
            what = ConditionGrammar.form(
                    desk, Say.it("ui.rules.audience.products", name), next -> onEdit.accept(new Audience.CartHas(next)));
        }

        @Override
        public Optional<Node> below() {
            return Optional.of(what);
        }

        @Override
        public void show(Audience value) {
            if (value instanceof Audience.CartHas(Condition condition)) {
                what.show(condition);
            }
        }
    }

    /// What the cart is worth.
    static final class Worth implements FormPart<Audience> {
        private final ConditionPart.Prices prices;

        Worth(FormDesk desk, String name, Consumer<Audience> onEdit) {
            prices = new ConditionPart.Prices(desk, name, next -> {
                if (next instanceof Condition.Priced(long from, long below)) {
                    onEdit.accept(new Audience.CartWorth(from, below));
                }
            });
        }

        @Override
        public Optional<Node> beside() {
            return prices.beside();
        }

        @Override
        public void show(Audience value) {
            if (value instanceof Audience.CartWorth(long from, long below)) {
                prices.show(new Condition.Priced(from, below));
            }
        }
    }
}
