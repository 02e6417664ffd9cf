package fittingroom.coherence;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Colour;
import fittingroom.catalog.Concept;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Turns attributes into numbers and bits by one lexicon. It adds no opinion of its own.
///
/// Equal masks, ranges and tints are one object, because a catalog has few of each: a million comparisons then find them
/// in the processor's cache.
final class Coder {

    private static final double WORTH = 0.6;
    private static final double WORTH_OF_STYLE = 0.75;
    private static final int MOST_WORDS = 63;
    private static final Set<String> WORN = Set.of("apparel", "footwear", "bags", "accessories", "jewellery");

    private final Lexicon lexicon;
    private final GoesTable table;
    private final Shelves shelves;
    private final Map<Facet, Map<String, Integer>> bits = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<String, Long>> apart = new EnumMap<>(Facet.class);
    private final Map<Coded.Mask, Coded.Mask> masks = new ConcurrentHashMap<>();
    private final Map<Coded.Range, Coded.Range> ranges = new ConcurrentHashMap<>();
    private final Map<Coded.Tint, Coded.Tint> tints = new ConcurrentHashMap<>();

    Coder(Lexicon lexicon, GoesTable table, Shelves shelves) {
        this.lexicon = lexicon;
        this.shelves = shelves;
        this.table = table;
        for (Facet facet : Facet.values()) {
            Map<String, Integer> places = new HashMap<>();
            lexicon.concepts(facet).forEach(concept -> places.put(concept.code(), places.size()));
            bits.put(facet, places);
        }
        for (Facet facet : Facet.values()) {
            apart.put(facet, apart(facet));
        }
    }

    /// @param ordinal -1 for a product outside of the catalog
    Coded code(int ordinal, Product product, Attributes attributes, ShopPrices prices) {
        Optional<Concept> type = attributes.first(Facet.TYPE).flatMap(code -> lexicon.concept(Facet.TYPE, code));
        int group = type.map(Concept::group).map(table::number).orElse(-1);
        float sure = type.isEmpty() ? 0 : (float) attributes.of(Facet.TYPE).getFirst().confidence();
        return new Coded(
                ordinal, product, attributes, group, type.map(concept -> place(Facet.TYPE, concept.code())).orElse(-1), sure,
                group >= 0 && WORN.contains(table.group(group).department()),
                shelves.number(product.category()),
                mask(attributes, Facet.GENDER), mask(attributes, Facet.AGE), mask(attributes, Facet.OCCASION),
                mask(attributes, Facet.SEASON), mask(attributes, Facet.STYLE), mask(attributes, Facet.USE),
                mask(attributes, Facet.ROOM), mask(attributes, Facet.SKIN), mask(attributes, Facet.CLAIM),
                mask(attributes, Facet.SENSITIVE), range(attributes), tint(attributes),
                prices.of(product, group, type.map(concept -> concept.traits().level()).orElse(0)),
                titleHash(product));
    }

    /// The words of a facet that are worth it: at least so sure as a share of the surest.
    private Coded.Mask mask(Attributes attributes, Facet facet) {
        List<Reading> readings = attributes.of(facet);
        if (readings.isEmpty()) {
            return Coded.Mask.NONE;
        }
        double best = readings.getFirst().confidence();
        long mask = 0;
        long apartFromAll = -1;
        for (Reading reading : readings) {
            int place = place(facet, reading.value());
            if (place >= 0 && place < MOST_WORDS && reading.confidence() >= best * worth(facet)) {
                mask |= 1L << place;
                apartFromAll &= apart.getOrDefault(facet, Map.of()).getOrDefault(reading.value(), 0L);
            }
        }
        return mask == 0 ? Coded.Mask.NONE : one(new Coded.Mask(mask, apartFromAll, (float) best), masks);
    }

    private static <T> T one(T value, Map<T, T> known) {
        return known.computeIfAbsent(value, same -> same);
    }

    /// Style words are strewn about freely, so only the loudest count.
    private static double worth(Facet facet) {
        return facet == Facet.STYLE ? WORTH_OF_STYLE : WORTH;
    }

    private Coded.Range range(Attributes attributes) {
        float low = Float.MAX_VALUE;
        float high = -1;
        float sure = 0;
        for (Reading reading : attributes.of(Facet.FORMALITY)) {
            if (isStep(reading.value())) {
                float value = Float.parseFloat(reading.value());
                low = Math.min(low, value);
                high = Math.max(high, value);
                sure = Math.max(sure, (float) reading.confidence());
            }
        }
        return high < 0 ? Coded.Range.NONE : one(new Coded.Range(low, high, sure), ranges);
    }

    /// `0` to `4`, with a half where need be: a correction by hand may be any text.
    private static boolean isStep(String value) {
        boolean whole = value.length() == 1;
        boolean half = value.length() == 3 && value.charAt(1) == '.' && Character.isDigit(value.charAt(2));
        return (whole || half) && Character.isDigit(value.charAt(0));
    }

    private Coded.Tint tint(Attributes attributes) {
        return attributes.first(Facet.COLOUR).flatMap(lexicon::swatch).map(this::tint).orElse(Coded.Tint.NONE);
    }

    private Coded.Tint tint(Colour colour) {
        return one(new Coded.Tint(
                (float) colour.lightness(), (float) colour.chroma(), (float) colour.hue(), colour.isNeutral()), tints);
    }

    /// How many types the lexicon has.
    int types() {
        return lexicon.concepts(Facet.TYPE).size();
    }

    /// The bits of some words of a facet; a word that the lexicon lacks has none.
    long bits(Facet facet, String... codes) {
        long mask = 0;
        for (String code : codes) {
            int place = place(facet, code);
            mask |= place >= 0 && place < MOST_WORDS ? 1L << place : 0;
        }
        return mask;
    }

    private int place(Facet facet, String code) {
        return bits.getOrDefault(facet, Map.of()).getOrDefault(code, -1);
    }

    /// Who is apart from whom, both ways, though the file says it once.
    private Map<String, Long> apart(Facet facet) {
        Map<String, Long> masks = new HashMap<>();
        for (Concept concept : lexicon.concepts(facet)) {
            for (String other : concept.traits().apart()) {
                add(masks, facet, concept.code(), other);
                add(masks, facet, other, concept.code());
            }
        }
        return masks;
    }

    private void add(Map<String, Long> masks, Facet facet, String from, String to) {
        int place = place(facet, to);
        if (place >= 0 && place < MOST_WORDS) {
            masks.merge(from, 1L << place, (a, b) -> a | b);
        }
    }

    private static int titleHash(Product product) {
        return product.title().strip().toLowerCase(Locale.ROOT).hashCode();
    }
}
