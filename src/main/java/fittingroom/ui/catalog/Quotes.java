package fittingroom.ui.catalog;

import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Category;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import java.util.Map;
import java.util.TreeMap;

/// Finds the words of a product from which an answer was read, by asking the reader about ever longer pieces of them. It
/// reads nothing that the reader would not.
final class Quotes {

    private static final AttributeReader READER = AttributeReader.shipped();
    private static final int LONGEST = 4;
    private static final int MOST_WORDS = 120;

    private final Product product;

    Quotes(Product product) {
        this.product = product;
    }

    /// The shortest piece of text that gives the answer, with the column's name where it is a column's; empty where
    /// there is none, as with answers that follow from others.
    String of(Facet facet, Reading reading) {
        return switch (reading.from()) {
            case TITLE -> piece(product.title() + " " + product.brand(), facet, reading.value());
            case DESCRIPTION -> piece(product.description(), facet, reading.value());
            case CATEGORY -> product.category().path().stream()
                    .filter(name -> says(nameless().withCategory(Category.of(name)), facet, reading.value()))
                    .findFirst().orElse("");
            case COLUMN -> column(facet, reading.value());
            case CORRECTION, IMPLIED -> "";
        };
    }

    private String column(Facet facet, String value) {
        for (Map.Entry<String, String> column : new TreeMap<>(product.columns()).entrySet()) {
            Product alone = nameless().withColumns(Map.of(column.getKey(), column.getValue()));
            if (!column.getValue().isBlank() && says(alone, facet, value)) {
                return column.getKey() + ": " + column.getValue();
            }
        }
        return "";
    }

    private static String piece(String text, Facet facet, String value) {
        String[] words = text.strip().split("\\s+");
        int count = Math.min(words.length, MOST_WORDS);
        for (int length = 1; length <= LONGEST; length++) {
            for (int from = 0; from + length <= count; from++) {
                String piece = String.join(" ", java.util.Arrays.copyOfRange(words, from, from + length));
                if (says(Product.named("piece", piece), facet, value)) {
                    return piece.replaceAll("^\\P{L}+|[^\\p{L}\\p{N}]+$", "");
                }
            }
        }
        return "";
    }

    private static boolean says(Product product, Facet facet, String value) {
        return READER.read(product).of(facet).stream()
                .anyMatch(one -> one.value().equals(value) && one.from() != Reading.Origin.IMPLIED);
    }

    private static Product nameless() {
        return Product.named("piece", "");
    }
}
