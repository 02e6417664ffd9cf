package fittingroom.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Products of Google's Retail API (Vertex AI Search for commerce), an object a line; variants name their primary.
final class RetailProductsFormat extends NestedFormat {

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.ID, "id"),
            entry(Field.TITLE, "title"),
            entry(Field.DESCRIPTION, "description"),
            entry(Field.CATEGORY, "categories"),
            entry(Field.BRAND, "brands"),
            entry(Field.PRICE, "priceInfo.price"),
            entry(Field.LIST_PRICE, "priceInfo.originalPrice"),
            entry(Field.CURRENCY, "priceInfo.currencyCode"),
            entry(Field.AVAILABLE, "availability"),
            entry(Field.STOCK, "availableQuantity"),
            entry(Field.LINK, "uri"),
            entry(Field.IMAGE, "images.uri"),
            entry(Field.GROUP_ID, "primaryProductId"));

    private static final Map<Field, String> LISTS = Map.of(
            Field.COLOUR, "colorInfo.colors", Field.SIZE, "sizes", Field.MATERIAL, "materials",
            Field.PATTERN, "patterns", Field.GENDER, "audience.genders", Field.AGE_GROUP, "audience.ageGroups",
            Field.TAGS, "tags");

    RetailProductsFormat() {
        super("google-retail-products", FileKind.CATALOG, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.all("title") && clues.any("priceInfo.price,priceInfo.currencyCode,primaryProductId,colorInfo.colors");
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        String name = Tree.text(record, "name");
        common.fill(Field.ID, name.substring(name.lastIndexOf('/') + 1));
        if (!Tree.text(record, "type").equals("VARIANT") || common.text(Field.GROUP_ID).equals(common.text(Field.ID))) {
            common.set(Field.GROUP_ID, "");
        }
        LISTS.forEach((field, path) -> common.set(field, Tree.texts(Tree.at(record, path))));
        common.fill(Field.COLOUR, Tree.texts(Tree.at(record, "colorInfo.colorFamilies")));
        common.set(Field.RELATED, Tree.texts(record.path("collectionMemberIds")));
        record.path("attributes").forEachEntry((key, value) -> {
            for (String kind : List.of("text", "numbers")) {
                keep(common, key, value.path(kind));
            }
        });
        keep(common, "rating", Tree.at(record, "rating.averageRating"));
        keep(common, "gtin", record.path("gtin"));
        out.accept(common);
    }

    private static void keep(Line line, String name, JsonNode value) {
        String attribute = Names.attribute(name);
        Field.of(attribute).filter(Field.KEPT::contains).ifPresentOrElse(
                field -> line.fill(field, Tree.texts(value)), () -> line.keep(name, Tree.texts(value)));
    }
}
