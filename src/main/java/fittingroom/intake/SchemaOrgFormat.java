package fittingroom.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Products as pages describe them in JSON-LD of schema.org: alone, in a graph, in a list, or as variants of a group.
/// A value may stand bare, in an object or in a list everywhere.
final class SchemaOrgFormat extends NestedFormat {

    private static final int DEEPEST = 4;
    private static final int GROWN = 13;

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.ID, "sku,productID,gtin13,gtin14,gtin12,gtin8,gtin,mpn"),
            entry(Field.TITLE, "name"),
            entry(Field.DESCRIPTION, "description"),
            entry(Field.BRAND, "brand.name,brand,manufacturer.name"),
            entry(Field.CATEGORY, "category.name,category"),
            entry(Field.PRICE, "offers.price,offers.lowPrice,offers.priceSpecification.price,offers.offers.price"),
            entry(Field.CURRENCY,
                    "offers.priceCurrency,offers.priceSpecification.priceCurrency,offers.offers.priceCurrency"),
            entry(Field.AVAILABLE, "offers.availability,offers.offers.availability"),
            entry(Field.STOCK, "offers.inventoryLevel.value"),
            entry(Field.LINK, "url,offers.url"),
            entry(Field.IMAGE, "image.url,image.contentUrl,image"),
            entry(Field.GENDER, "audience.suggestedGender"),
            entry(Field.AGE_GROUP, "audience.suggestedAge"),
            entry(Field.SIZE, "size.name,size"),
            entry(Field.GROUP_ID, "inProductGroupWithID,isVariantOf.productGroupID"));

    private static final Map<Field, String> LISTS =
            Map.of(Field.COLOUR, "color", Field.MATERIAL, "material", Field.PATTERN, "pattern", Field.TAGS, "keywords");

    SchemaOrgFormat() {
        super("schema-org", FileKind.CATALOG, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.any("@type,@graph.@type,@context");
    }

    @Override
    String about(RowReader row, Line common) {
        return row.record().map(record -> Tree.text(record, "@type")).orElse("");
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        products(record, 0, out);
    }

    private static void products(JsonNode node, int depth, Consumer<Line> out) {
        String types = Tree.texts(node.path("@type"));
        if (types.contains("ProductGroup")) {
            group(node, out);
        } else if (types.contains("Product") || types.contains("IndividualProduct")) {
            out.accept(line(node));
        } else if (depth < DEEPEST) {
            for (String holder : List.of("@graph", "itemListElement", "item", "mainEntity", "mainEntityOfPage")) {
                Tree.list(node.path(holder)).forEach(inner -> products(inner, depth + 1, out));
            }
        }
    }

    private static void group(JsonNode group, Consumer<Line> out) {
        Line own = line(group);
        String id = Tree.text(group, "productGroupID");
        own.set(Field.ID, id.isEmpty() ? own.text(Field.ID) : id).set(Field.GROUP_ID, "");
        out.accept(own);
        for (JsonNode variant : Tree.list(group.path("hasVariant"))) {
            Line line = line(variant);
            line.set(Field.GROUP_ID, own.text(Field.ID).isEmpty() ? own.text(Field.TITLE) : own.text(Field.ID));
            if (line.has(Field.ID)) {
                out.accept(line);
            }
        }
    }

    private static Line line(JsonNode product) {
        Line line = new Line();
        PATHS.forEach((field, paths) -> {
            for (String path : paths.split(",", -1)) {
                line.fill(field, Tree.text(product, path));
            }
        });
        LISTS.forEach((field, path) -> line.set(field, Tree.texts(product.path(path))));
        line.set(Field.AVAILABLE, Names.simple(ending(line.text(Field.AVAILABLE))));
        line.set(Field.GENDER, ending(line.text(Field.GENDER)));
        line.fill(Field.AGE_GROUP, ages(Tree.text(product, "audience.suggestedMinAge"), Tree.text(product, "audience.suggestedMaxAge")));
        line.set(Field.RELATED, links(product, "isRelatedTo"));
        line.set(Field.UP_SELLS, links(product, "isSimilarTo"));
        line.set(Field.CROSS_SELLS, links(product, "isAccessoryOrSparePartFor"));
        line.keep("rating", Tree.text(product, "aggregateRating.ratingValue"));
        Tree.list(product.path("additionalProperty"))
                .forEach(one -> line.keep(Tree.text(one, "name"), Tree.text(one, "value")));
        return line;
    }

    /// The last part of an address: `https://schema.org/Female`.
    private static String ending(String text) {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private static String ages(String from, String to) {
        long oldest = Numbers.whole(to);
        long youngest = Numbers.whole(from);
        return oldest != Numbers.NONE && oldest < GROWN ? "kids" : youngest != Numbers.NONE && youngest >= GROWN ? "adult" : "";
    }

    private static String links(JsonNode product, String relation) {
        return Tree.list(product.path(relation)).stream()
                .map(other -> {
                    String sku = Tree.text(other, "sku");
                    return sku.isEmpty() ? Tree.text(other, "productID") : sku;
                })
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
