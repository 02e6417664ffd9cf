package fittingroom.ui.catalog;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// How the products are narrowed down and ordered: words, pick-lists with counts, order, and what is chosen now.
final class FilterBar extends VBox {

    /// One value of one aspect, or any value of it where it is empty.
    private record Choice(Aspect aspect, Optional<String> value) {}

    private static final List<Order> ORDERS = List.of(
            Order.POPULAR, new Order(Order.Key.PRICE, false), new Order(Order.Key.PRICE, true),
            new Order(Order.Key.NAME, false), new Order(Order.Key.NEWEST, true));
    private static final int MOST = 200;

    private final CatalogModel model;
    private final TextField words = new TextField();
    private final Segmented<Boolean> looks;
    private final ComboBox<Order> orders = new ComboBox<>();
    private final Map<Aspect, Picker<Choice>> pickers = new EnumMap<>(Aspect.class);
    private final Picker<Choice> more;
    private final Label count = Nodes.label("", "catalogue-count", "figures");
    private final FlowPane chosen = new FlowPane(6, 6);
    private boolean showing;

    /// @param onLook hears whether the table is wanted
    FilterBar(CatalogModel model, Consumer<Boolean> onLook) {
        this.model = model;
        getStyleClass().add("filter-bar");
        words.setPromptText(Say.it("ui.catalogue.find.prompt"));
        words.setAccessibleText(Say.it("ui.catalogue.find"));
        words.textProperty().subscribe((before, now) -> {
            if (!showing) {
                model.type(now);
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        looks = new Segmented<>(List.of(false, true), table -> Say.it(table ? "ui.catalogue.as-table" : "ui.catalogue.as-tiles"), false, onLook);
        looks.show(false);
        buildOrders();
        HBox lists = Nodes.row(8);
        for (Aspect aspect : Aspect.FIRST) {
            Picker<Choice> picker = new Picker<>(name(aspect), text -> Picker.Found.all(choices(List.of(aspect), text)), choice -> Optional.empty(), this::pick);
            pickers.put(aspect, picker);
            lists.getChildren().add(grown(picker));
        }
        List<Aspect> others = java.util.Arrays.stream(Aspect.values())
                .filter(aspect -> !Aspect.FIRST.contains(aspect) && aspect != Aspect.PRICE).toList();
        more = new Picker<>(Say.it("ui.catalogue.more-aspects"), text -> Picker.Found.all(choices(others, text)), choice -> Optional.empty(), this::pick);
        more.show(Say.it("ui.catalogue.more-aspects"));
        lists.getChildren().add(grown(more));
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        HBox standing = new HBox(12, count, chosen);
        standing.getStyleClass().add("filter-standing");
        getChildren().addAll(Nodes.row(8, words, looks, orders), lists, standing);
    }

    private static <R extends Region> R grown(R region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setPrefWidth(60);
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }

    private void buildOrders() {
        orders.getItems().setAll(ORDERS);
        orders.setAccessibleText(Say.it("ui.catalogue.sort"));
        Nodes.tip(orders, Say.it("ui.catalogue.sort"));
        orders.setMinWidth(USE_PREF_SIZE);
        orders.setConverter(new StringConverter<>() {
            @Override
            public String toString(Order order) {
                return order == null ? "" : orderName(order);
            }

            @Override
            public Order fromString(String text) {
                return Order.POPULAR;
            }
        });
        orders.valueProperty().subscribe((before, now) -> {
            if (now != null && !showing) {
                model.sort(now);
            }
        });
    }

    private static String orderName(Order order) {
        String key = "ui.catalogue.order." + order.key().code() + (order.descending() ? ".down" : ".up");
        return fittingroom.base.Words.current().has(key)
                ? Say.it(key) : Say.it("ui.catalogue.order.column", Say.it("ui.catalogue.column." + order.key().code()));
    }

    static String name(Aspect aspect) {
        return Say.it("ui.catalogue.aspect." + aspect.code());
    }

    private List<Picker.Choice<Choice>> choices(List<Aspect> aspects, String text) {
        List<Picker.Choice<Choice>> found = new ArrayList<>();
        String wanted = text.toLowerCase(Locale.ROOT);
        model.found().value().ifPresent(now -> {
            boolean several = aspects.size() > 1;
            for (Aspect aspect : aspects) {
                Set<String> held = now.wanted().of(aspect);
                if (text.isEmpty() && !held.isEmpty()) {
                    found.add(new Picker.Choice<>(new Choice(aspect, Optional.empty()), Say.it("ui.catalogue.any", name(aspect)), ""));
                }
                now.offered(aspect).stream()
                        .filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted) || (several && name(aspect).toLowerCase(Locale.ROOT).contains(wanted)))
                        .limit(MOST)
                        .forEach(value -> found.add(new Picker.Choice<>(
                                new Choice(aspect, Optional.of(value)),
                                (held.contains(value) ? "✓ " : "") + (several ? Say.it("ui.catalogue.chosen", name(aspect), value) : value),
                                Say.it("ui.catalogue.products", now.count(aspect, value)))));
            }
        });
        return found;
    }

    private void pick(Choice choice) {
        choice.value().ifPresentOrElse(value -> model.toggle(choice.aspect(), value), () -> model.release(choice.aspect()));
    }

    void show(Wanted wanted) {
        showing = true;
        if (!words.getText().equals(wanted.words())) {
            words.setText(wanted.words());
        }
        if (!orders.getItems().contains(wanted.order())) {
            orders.getItems().setAll(ORDERS);
            orders.getItems().add(wanted.order());
        }
        orders.setValue(wanted.order());
        pickers.forEach((aspect, picker) -> picker.show(standing(aspect, wanted.of(aspect))));
        List<Node> chips = new ArrayList<>();
        wanted.chosen().forEach((aspect, values) -> values.forEach(value -> chips.add(chip(aspect, value))));
        if (!wanted.isAll()) {
            chips.add(Nodes.button(Say.it("ui.catalogue.clear"), model::clear, "small", "flat"));
        }
        chosen.getChildren().setAll(chips);
        showing = false;
    }

    private static String standing(Aspect aspect, Set<String> values) {
        if (values.isEmpty()) {
            return name(aspect);
        }
        String first = values.stream().map(FilterBar::leaf).sorted().collect(Collectors.joining(", "));
        return Say.it("ui.catalogue.chosen", name(aspect), first);
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('>') + 1).strip();
    }

    private Button chip(Aspect aspect, String value) {
        Button chip = Nodes.button(Say.it("ui.catalogue.chosen", name(aspect), leaf(value)), () -> model.toggle(aspect, value), "filter-chip");
        chip.setGraphic(Nodes.icon(Feather.X));
        Nodes.named(chip, Say.it("ui.catalogue.release", name(aspect), value));
        return chip;
    }

    void show(Found found) {
        int all = found.index().catalog().size();
        count.setText(found.size() == all ? Say.it("ui.catalogue.count.all", all) : Say.it("ui.catalogue.count", found.size(), all));
        pickers.forEach((aspect, picker) -> picker.setDisable(found.index().values(aspect).isEmpty()));
    }

    void showLook(boolean table) {
        looks.show(table);
    }

    TextField words() {
        return words;
    }

    Picker<?> picker(Aspect aspect) {
        return pickers.getOrDefault(aspect, pickers.values().iterator().next());
    }
}
