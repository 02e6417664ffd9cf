package fittingroom.ui.rules;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.rules.Condition;
import fittingroom.rules.RuleSentence;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Searches;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The controls of each kind of condition on products.
final class ConditionPart {

    private ConditionPart() {}

    /// Named products, each to be taken out, and a search to add another.
    static final class Products implements FormPart<Condition> {
        private final FormDesk desk;
        private final Consumer<Condition> onEdit;
        private final FlowPane chips = new FlowPane(6, 6);
        private final Picker<Optional<Id<Product>>> picker;
        private Set<Id<Product>> products = Set.of();

        Products(FormDesk desk, String name, Consumer<Condition> onEdit) {
            this.desk = desk;
            this.onEdit = onEdit;
            picker = new Picker<>(
                    name, text -> Searches.onlyProducts(desk.catalog(), text),
                    id -> id.flatMap(one -> desk.catalog().named(one.value())).map(one -> desk.face(one, 32)),
                    id -> id.ifPresent(this::add));
            picker.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        public Optional<Node> beside() {
            return Optional.of(picker);
        }

        @Override
        public Optional<Node> below() {
            return Optional.of(chips);
        }

        @Override
        public void show(Condition condition) {
            if (condition instanceof Condition.ProductIs(Set<Id<Product>> named)) {
                products = named;
                picker.show(Say.it(named.isEmpty() ? "ui.rules.product.first" : "ui.rules.product.add"));
                chips.getChildren().setAll(named.stream().map(this::chip).toList());
                Nodes.show(chips, !named.isEmpty());
            }
        }

        private Node chip(Id<Product> id) {
            Optional<Product> product = desk.catalog().named(id.value());
            String title = product.map(Product::title).orElseGet(() -> Say.it("ui.rules.product.gone", id));
            Button chip = Nodes.button(title, () -> remove(id), "product-chip");
            HBox sign = Nodes.row(6);
            product.ifPresent(one -> sign.getChildren().add(desk.face(one, 18)));
            chip.setGraphic(sign);
            chip.setMinWidth(0);
            chip.setMaxWidth(210);
            Nodes.named(chip, Say.it("ui.rules.product.remove", title));
            sign.getChildren().add(Nodes.icon(org.kordamp.ikonli.feather.Feather.X, "chip-icon"));
            return chip;
        }

        private void add(Id<Product> id) {
            Set<Id<Product>> next = new TreeSet<>(products);
            next.add(id);
            onEdit.accept(new Condition.ProductIs(next));
        }

        private void remove(Id<Product> id) {
            Set<Id<Product>> next = new TreeSet<>(products);
            next.remove(id);
            onEdit.accept(new Condition.ProductIs(next));
            picker.requestFocus();
        }
    }

    /// One category, with everything below it.
    static final class Categories implements FormPart<Condition> {
        private final Picker<Category> picker;

        Categories(FormDesk desk, String name, Consumer<Condition> onEdit) {
            picker = new Picker<>(
                    name, text -> Choices.categories(desk.askable(), text), category -> Optional.empty(),
                    category -> onEdit.accept(new Condition.InCategory(category)));
            picker.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        public Optional<Node> beside() {
            return Optional.of(picker);
        }

        @Override
        public void show(Condition condition) {
            if (condition instanceof Condition.InCategory(Category category)) {
                picker.show(category.isNone() ? Say.it("ui.rules.category.none") : category.toString());
            }
        }
    }

    /// An attribute and one of its values.
    static final class Values implements FormPart<Condition> {
        private final Picker<String> attribute;
        private final Picker<String> value;
        private final HBox box;
        private String chosen = "";

        Values(FormDesk desk, String name, Consumer<Condition> onEdit) {
            attribute = new Picker<>(
                    Say.it("ui.rules.attribute-of", name), text -> Choices.attributes(desk.askable(), text),
                    code -> Optional.empty(), code -> onEdit.accept(new Condition.Has(code, "")));
            value = new Picker<>(
                    Say.it("ui.rules.value-of", name), text -> Choices.values(desk.askable(), chosen, text),
                    one -> Optional.empty(), one -> onEdit.accept(new Condition.Has(chosen, one)));
            box = Nodes.row(6, grown(attribute), grown(value));
        }

        @Override
        public Optional<Node> beside() {
            return Optional.of(box);
        }

        @Override
        public void show(Condition condition) {
            if (condition instanceof Condition.Has(String code, String one)) {
                chosen = code;
                attribute.show(code.isEmpty() ? Say.it("ui.rules.attribute.none") : Choices.attribute(code));
                value.show(one.isEmpty() ? Say.it("ui.rules.value.none") : RuleSentence.value(code, one));
            }
        }
    }

    /// From a price to below another, in the shop's currency; an empty field is no bound.
    static final class Prices implements FormPart<Condition> {
        private final FormDesk desk;
        private final TextField from;
        private final TextField below;
        private final HBox box;
        private boolean showing;

        Prices(FormDesk desk, String name, Consumer<Condition> onEdit) {
            this.desk = desk;
            from = field(Say.it("ui.rules.price.from", name), Say.it("ui.rules.price.any"));
            below = field(Say.it("ui.rules.price.below", name), Say.it("ui.rules.price.any"));
            String currency = desk.askable().currency();
            Label to = Nodes.label(Say.it("ui.rules.price.to"), "hint");
            Label unit = Nodes.label(currency, "hint");
            to.setMinWidth(Region.USE_PREF_SIZE);
            unit.setMinWidth(Region.USE_PREF_SIZE);
            box = Nodes.row(6, from, to, below, unit);
            from.textProperty().subscribe(() -> edited(onEdit));
            below.textProperty().subscribe(() -> edited(onEdit));
        }

        @Override
        public Optional<Node> beside() {
            return Optional.of(box);
        }

        @Override
        public void show(Condition condition) {
            if (condition instanceof Condition.Priced(long low, long high)) {
                showing = true;
                show(from, low == 0 ? OptionalLong.empty() : OptionalLong.of(low));
                show(below, high == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(high));
                showing = false;
            }
        }

        private void edited(Consumer<Condition> onEdit) {
            Optional<OptionalLong> low = minor(from);
            Optional<OptionalLong> high = minor(below);
            if (!showing && low.isPresent() && high.isPresent()) {
                onEdit.accept(new Condition.Priced(low.get().orElse(0), high.get().orElse(Long.MAX_VALUE)));
            }
        }

        /// Leaves alone what is being typed and means the same.
        private void show(TextField field, OptionalLong amount) {
            if (!minor(field).equals(Optional.of(amount))) {
                field.setText(amount.isEmpty() ? "" : new Money(amount.getAsLong(), desk.askable().currency()).amount().toPlainString());
            }
        }

        /// Empty where it is no price; a price that is empty is no bound.
        private Optional<OptionalLong> minor(TextField field) {
            String text = field.getText().strip().replace(',', '.');
            if (text.isEmpty()) {
                return Optional.of(OptionalLong.empty());
            }
            if (!text.matches("\\d{1,9}(\\.\\d{0,3})?")) {
                return Optional.empty();
            }
            int digits = Money.digits(desk.askable().currency());
            return Optional.of(OptionalLong.of(new BigDecimal(text).movePointRight(digits)
                    .setScale(0, RoundingMode.HALF_UP).longValueExact()));
        }

        private static TextField field(String name, String prompt) {
            TextField field = new TextField();
            field.setAccessibleText(name);
            Nodes.tip(field, name);
            field.setPromptText(prompt);
            field.setPrefWidth(82);
            field.setMinWidth(40);
            return field;
        }
    }

    /// An attribute that the anchor has too.
    static final class Same implements FormPart<Condition> {
        private final Picker<String> attribute;

        Same(FormDesk desk, String name, Consumer<Condition> onEdit) {
            attribute = new Picker<>(
                    Say.it("ui.rules.attribute-of", name), text -> Choices.attributes(desk.askable(), text),
                    code -> Optional.empty(), code -> onEdit.accept(new Condition.SameAsAnchor(code)));
            attribute.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        public Optional<Node> beside() {
            return Optional.of(attribute);
        }

        @Override
        public void show(Condition condition) {
            if (condition instanceof Condition.SameAsAnchor(String code)) {
                attribute.show(code.isEmpty() ? Say.it("ui.rules.attribute.none") : Choices.attribute(code));
            }
        }
    }

    private static <R extends Region> R grown(R region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setPrefWidth(80);
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }
}
