package fittingroom.ui.catalog;

import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Catalogue tab from top to bottom: how it is narrowed, the products, three pictures of what was found that narrow
/// it too; at the right the chosen product.
final class CatalogView extends BorderPane {

    private static final int CATEGORIES = 5;
    private static final int CANDIDATES = 24;

    private final CatalogModel model;
    private final FilterBar filters;
    private final ProductGrid grid;
    private final ProductTable table;
    private final ProductPane product;
    private final CorrectionPane correction;
    private final Bars prices = new Bars(Say.it("ui.catalogue.aspect.price"), "ui.catalogue.bar");
    private final BarList categories = new BarList(Say.it("ui.catalogue.aspect.category"));
    private final Bars colours = new Bars(Say.it("ui.catalogue.aspect.colour"), "ui.catalogue.bar");
    private final HBox pictures;
    private final StackPane products;
    private final Stateful state;
    private final Node nothing;
    private final VBox page;
    private final ScrollPane side;
    private boolean asTable;

    /// @param deeds what can be done with the chosen product
    CatalogView(CatalogModel model, CorrectionModel correcting, Drawings drawings, List<Action> deeds) {
        this.model = model;
        getStyleClass().add("catalogue");
        filters = new FilterBar(model, this::look);
        grid = new ProductGrid(drawings, model);
        table = new ProductTable(model::sort);
        product = new ProductPane(drawings, deeds, facet -> correcting.ask(model.meant(), Optional.of(facet)));
        correction = new CorrectionPane(correcting, () -> model.markOnly(List.of()), this::list);
        table.onChoose(model::choose);
        table.onMark(model::markOnly);
        nothing = Stateful.empty(Feather.SEARCH, Say.it("ui.catalogue.no-match"), Say.it("ui.catalogue.no-match.words"),
                Nodes.button(Say.it("ui.catalogue.clear"), model::clear, "accent"));
        products = new StackPane(grid, table, nothing);
        products.getStyleClass().add("catalogue-products");
        StackPane.setMargin(table, new Insets(0, 4, 12, 4));
        pictures = pictures();
        page = new VBox(filters, products, pictures);
        page.getStyleClass().add("pane");
        VBox.setVgrow(products, Priority.ALWAYS);
        state = new Stateful(page);
        side = new ScrollPane(Nodes.column(0, correction, product));
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll("pane", "quiet-scroll", "inspector", "catalogue-side");
        side.setAccessibleText(Say.it("ui.catalogue.inspector"));
        setCenter(state);
        setRight(side);
        look(false);
    }

    private HBox pictures() {
        prices.onPick(at -> model.found().value().ifPresent(now -> model.toggle(Aspect.PRICE, now.index().values(Aspect.PRICE).get(at))));
        colours.onPick(at -> model.found().value().ifPresent(now -> model.toggle(Aspect.COLOUR, named(now).get(at))));
        categories.onPick(path -> model.toggle(Aspect.CATEGORY, path));
        HBox box = new HBox(24, prices, categories, colours);
        for (Region part : List.of(prices, categories, colours)) {
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setPrefWidth(100);
            part.setMinWidth(0);
        }
        box.getStyleClass().add("catalogue-pictures");
        return box;
    }

    /// Colours that can be drawn, in a fixed order.
    private static List<String> named(Found found) {
        return found.index().values(Aspect.COLOUR).stream()
                .filter(name -> Drawings.swatch(name).isPresent())
                .limit(CANDIDATES).toList();
    }

    private void look(boolean table) {
        asTable = table;
        filters.showLook(table);
        model.found().value().ifPresent(this::show);
        Nodes.show(grid, !table);
        Nodes.show(this.table, table);
    }

    void toggleLook() {
        look(!asTable);
    }

    void showTable() {
        look(true);
    }

    void showFull() {
        setCenter(state);
        setRight(side);
    }

    void showEmpty(List<Action> deeds) {
        setRight(null);
        setCenter(Stateful.empty(Feather.SHOPPING_BAG, Say.it("ui.catalogue.empty"), Say.it("ui.catalogue.empty.words"),
                IntStream.range(0, deeds.size()).<Node>mapToObj(
                        i -> Actions.button(deeds.get(i), i == 0 ? "accent" : "way")).toArray(Node[]::new)));
    }

    void show(Wanted wanted) {
        filters.show(wanted);
    }

    void show(Found found) {
        filters.show(found);
        if (asTable) {
            table.show(found, model.chosen().value(), model.marked().value());
        } else {
            grid.show(found);
        }
        boolean none = found.size() == 0;
        nothing.setVisible(none);
        grid.setVisible(!asTable && !none);
        table.setVisible(asTable && !none);
        showPictures(found);
        if (model.chosen().value().isEmpty() && !none) {
            model.choose(found.index().catalog().product(found.listed()[0]).id());
        }
    }

    private void showPictures(Found found) {
        prices.show(bars(found, Aspect.PRICE, found.index().values(Aspect.PRICE)));
        categories.show(found.index().categories(CANDIDATES).stream()
                .map(path -> new BarList.Line(path, path.substring(path.lastIndexOf('>') + 1).strip(),
                        found.count(Aspect.CATEGORY, path), found.wanted().of(Aspect.CATEGORY).contains(path)))
                .sorted(java.util.Comparator.comparing((BarList.Line line) -> !line.chosen())
                        .thenComparing(java.util.Comparator.comparingLong(BarList.Line::count).reversed()))
                .limit(CATEGORIES).toList());
        List<String> names = named(found);
        colours.show(bars(found, Aspect.COLOUR, names));
        Nodes.show(prices, found.index().prices().steps() > 1);
        Nodes.show(categories, !found.index().values(Aspect.CATEGORY).isEmpty());
        Nodes.show(colours, names.size() > 1);
    }

    private static List<Bars.Bar> bars(Found found, Aspect aspect, List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Bars.Bar(
                        values.get(i), found.count(aspect, values.get(i)), found.wanted().of(aspect).contains(values.get(i)),
                        aspect == Aspect.COLOUR ? Drawings.swatch(values.get(i)) : Optional.empty()))
                .toList();
    }

    void showChoice() {
        grid.mark(model.chosen().value(), model.marked().value());
        table.mark(model.chosen().value(), model.marked().value());
        correction.showMarked(model.marked().value().size());
    }

    void show(Optional<ProductStory> story) {
        product.show(story);
    }

    /// Shows the sheet for corrections in place of the product, or takes it away.
    void show(CorrectionModel.Sheet sheet) {
        correction.show(sheet);
        Nodes.show(product, sheet.products().isEmpty());
        if (!sheet.products().isEmpty()) {
            side.setVvalue(0);
        }
    }

    void busy(boolean working) {
        state.busy(working);
    }

    FilterBar filters() {
        return filters;
    }

    Node list() {
        return asTable ? table : grid;
    }

    Bars prices() {
        return prices;
    }
}
