package fittingroom.ui.catalog;

import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Category;
import fittingroom.catalog.Concept;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.catalog.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the words of a product from which an answer was read, by asking the reader about ever longer pieces of them. It
/// reads nothing that the reader would not.
final class Quotes {

    private static final AttributeReader READER = AttributeReader.shipped();
    private static final int LONGEST = 4;
    private static final int MOST_WORDS = 120;

    private static final List<Facet> CAUSES = List.of(
            Facet.TYPE, Facet.STYLE, Facet.OCCASION, Facet.MATERIAL, Facet.SEASON, Facet.USE, Facet.ROOM, Facet.SKIN,
            Facet.CLAIM, Facet.GENDER, Facet.AGE, Facet.PATTERN, Facet.SENSITIVE, Facet.COLOUR, Facet.DEPARTMENT);
    private static final Lexicon LEXICON = Lexicon.shipped();

    private final Product product;
    private final Attributes attributes;

    Quotes(Product product, Attributes attributes) {
        this.product = product;
        this.attributes = attributes;
    }

    /// The shortest piece of text that gives the answer, with the column's name where it is a column's; the other answer
    /// where it follows from one; empty where there is neither.
    String of(Facet facet, Reading reading) {
        return switch (reading.from()) {
            case TITLE -> piece(product.title() + " " + product.brand(), facet, reading.value());
            case DESCRIPTION -> piece(product.description(), facet, reading.value());
            case CATEGORY -> product.category().path().stream()
                    .filter(name -> says(nameless().withCategory(Category.of(name)), facet, reading.value()))
                    .findFirst().orElse("");
            case COLUMN -> column(facet, reading.value());
            case IMPLIED -> cause(facet, reading.value());
            case CORRECTION, SHOP -> "";
        };
    }

    private String column(Facet facet, String value) {
        for (Map.Entry<String, String> column : new TreeMap<>(product.columns()).entrySet()) {
            Product alone = nameless().withColumns(Map.of(column.getKey(), column.getValue()));
            if (!column.getValue().isBlank() && says(alone, facet, value)) {
                return column.getKey() + ": " + column.getValue();
            }
        }
        return option(facet, value);
    }

    private String option(Facet facet, String value) {
        for (Variant variant : product.variants()) {
            for (Map.Entry<String, String> option : new TreeMap<>(variant.options()).entrySet()) {
                if (says(nameless().withColumns(Map.of(option.getKey(), option.getValue())), facet, value)) {
                    return option.getKey() + ": " + option.getValue();
                }
            }
        }
        return "";
    }

    /// The surest answer that the lexicon says this one follows from.
    private String cause(Facet facet, String value) {
        for (Facet other : CAUSES) {
            for (Reading reading : attributes.of(other)) {
                Optional<Concept> concept = LEXICON.concept(other, reading.value());
                boolean follows = concept.filter(one -> one.traits().of(facet).contains(value)
                        || (facet == Facet.FORMALITY && one.traits().hasFormality())
                        || (facet == Facet.DEPARTMENT && other == Facet.TYPE)).isPresent();
                if (follows && other != facet) {
                    return reading.value().replace('-', ' ');
                }
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
