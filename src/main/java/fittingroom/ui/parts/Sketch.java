package fittingroom.ui.parts;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/// What a drawing of a product shows: a silhouette or a monogram, one or two colours, a pattern. It is worked out
/// from what was read about the product, then from its words, and it is equal for products that look alike.
///
/// @param glyph name of a silhouette, or empty for a monogram
/// @param monogram up to two letters
record Sketch(String glyph, String monogram, Color colour, Optional<Color> second, Pattern pattern) {

    /// How the cloth is drawn.
    enum Pattern {
        PLAIN,
        STRIPE,
        CHECK,
        DOT,
        FLORAL,
        DENIM,
        KNIT;

        private static final Map<String, Pattern> WORDS = Map.ofEntries(
                Map.entry("stripe", STRIPE), Map.entry("striped", STRIPE), Map.entry("stripes", STRIPE),
                Map.entry("breton", STRIPE), Map.entry("pinstripe", STRIPE), Map.entry("check", CHECK),
                Map.entry("checked", CHECK), Map.entry("checks", CHECK), Map.entry("plaid", CHECK),
                Map.entry("tartan", CHECK), Map.entry("gingham", CHECK), Map.entry("dot", DOT), Map.entry("dots", DOT),
                Map.entry("dotted", DOT), Map.entry("polka", DOT), Map.entry("floral", FLORAL),
                Map.entry("flowers", FLORAL), Map.entry("printed", FLORAL), Map.entry("print", FLORAL),
                Map.entry("denim", DENIM), Map.entry("jeans", DENIM), Map.entry("knit", KNIT),
                Map.entry("knitted", KNIT), Map.entry("wool", KNIT), Map.entry("cable-knit", KNIT),
                Map.entry("cashmere", KNIT));

        static Optional<Pattern> in(String text) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                Pattern found = WORDS.get(word);
                if (found != null) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }
    }

    /// A second colour is drawn only where it was read as surely as the first, and in the same place.
    private static final double ALIKE = 0.95;

    private static final List<Color> UNNAMED = List.of(
            Color.web("#8aa0b8"), Color.web("#b59a86"), Color.web("#95a58c"), Color.web("#a795b0"),
            Color.web("#b7a26d"), Color.web("#7fa3a1"), Color.web("#b98b8b"));

    static Sketch of(Product product, Attributes read) {
        Glyphs glyphs = Glyphs.ours();
        Optional<Glyphs.Glyph> glyph = glyphs.exactlyIn(product.title())
                .or(() -> read.first(Facet.TYPE).flatMap(glyphs::in))
                .or(() -> glyphs.in(product.title()))
                .or(() -> glyphs.in(product.category().leaf()))
                .or(() -> glyphs.in(product.category().toString()));
        List<Color> colours = colours(product, read);
        Pattern pattern = read.first(Facet.PATTERN).flatMap(Pattern::in)
                .or(() -> Pattern.in(product.title()))
                .orElse(Pattern.PLAIN);
        return new Sketch(
                glyph.map(Glyphs.Glyph::name).orElse(""), glyph.isPresent() ? "" : monogram(product.title()),
                colours.getFirst(), colours.size() > 1 ? Optional.of(colours.get(1)) : Optional.empty(), pattern);
    }

    private static List<Color> colours(Product product, Attributes read) {
        Glyphs glyphs = Glyphs.ours();
        Optional<Color> first = firstOfVariants(product);
        if (first.isPresent()) {
            return List.of(first.get());
        }
        List<Reading> readings = read.of(Facet.COLOUR);
        List<Color> known = readings.stream()
                .filter(one -> one.from() == readings.getFirst().from() && one.confidence() >= ALIKE * readings.getFirst().confidence())
                .flatMap(one -> glyphs.colour(one.value()).stream()).distinct().limit(2).toList();
        if (!known.isEmpty()) {
            return known;
        }
        Optional<Color> named = glyphs.colour(product.columns().getOrDefault("colour", product.columns().getOrDefault("color", "")))
                .or(() -> glyphs.colour(product.title()));
        if (named.isPresent()) {
            return List.of(named.get());
        }
        return List.of(UNNAMED.get(Math.floorMod(product.id().value().hashCode(), UNNAMED.size())));
    }

    /// A product that comes in several colours is drawn in that of its first variant, not in two at once.
    private static Optional<Color> firstOfVariants(Product product) {
        List<String> named = product.variants().stream()
                .flatMap(variant -> variant.options().entrySet().stream())
                .filter(option -> option.getKey().equalsIgnoreCase("colour") || option.getKey().equalsIgnoreCase("color"))
                .map(Map.Entry::getValue).distinct().toList();
        return named.size() < 2 ? Optional.empty() : Glyphs.ours().colour(named.getFirst());
    }

    private static String monogram(String title) {
        StringBuilder letters = new StringBuilder();
        for (String word : title.strip().split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && letters.length() < 2) {
                letters.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return letters.isEmpty() ? "·" : letters.toString();
    }
}
