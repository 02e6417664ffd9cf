package fittingroom.learning;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How well two products of different type go together by what is read about them: occasion, formality, style,
/// season, use. It only ranks; whether a pair clashes is for the coherence room to say.
///
/// Each facet known on both sides votes 1 where they share a value and 0 where they share none, an unknown one votes
/// a half; department, gender and age that exclude each other divide the whole. Facets are bits of one long a
/// product, so a pair costs a few nanoseconds.
public final class Pairing {

    private static final Map<Facet, Float> VOTES = new EnumMap<>(Map.of(
            Facet.OCCASION, 0.30f, Facet.STYLE, 0.22f, Facet.SEASON, 0.13f, Facet.USE, 0.15f, Facet.COLOUR, 0.05f));
    private static final float FORMALITY_VOTE = 0.25f;
    private static final Map<Facet, Float> GATES = new EnumMap<>(Map.of(
            Facet.DEPARTMENT, 0.2f, Facet.GENDER, 0.4f, Facet.AGE, 0.4f));
    /// Words that exclude nothing.
    private static final Set<String> OPEN = Set.of(
            "all", "any", "unisex", "all-season", "all season", "year-round", "year round", "all-year", "everyday");
    private static final float UNKNOWN = 0.5f;

    private final long[][] bits;
    private final float[] votes;
    private final float[] gates;
    private final List<List<String>> names;
    private final float[] low;
    private final float[] high;
    private final int[] types;
    private final List<String> typeNames;

    private Pairing(Builder from) {
        bits = from.bits;
        votes = from.votes;
        gates = from.gates;
        names = from.names;
        low = from.low;
        high = from.high;
        types = from.types;
        typeNames = List.copyOf(from.typeNames);
    }

    public static Pairing of(Catalog catalog) {
        return new Pairing(new Builder(catalog));
    }

    /// Between 0 and 1; near a half where little is known.
    public float of(int a, int b) {
        float sum = 0;
        float weights = 0;
        float gate = 1;
        for (int facet = 0; facet < bits.length; facet++) {
            long mine = bits[facet][a];
            long theirs = bits[facet][b];
            boolean known = mine != 0 && theirs != 0;
            boolean shared = (mine & theirs) != 0;
            if (gates[facet] > 0) {
                gate *= known && !shared ? gates[facet] : 1;
            } else {
                sum += votes[facet] * (!known ? UNKNOWN : shared ? 1 : 0);
                weights += votes[facet];
            }
        }
        sum += FORMALITY_VOTE * formality(a, b);
        return gate * sum / (weights + FORMALITY_VOTE);
    }

    private float formality(int a, int b) {
        if (low[a] < 0 || low[b] < 0) {
            return UNKNOWN;
        }
        float gap = Math.max(0, Math.max(low[a] - high[b], low[b] - high[a]));
        return Math.max(0, 1 - gap / 2);
    }

    /// Number of the product's type; -1 where none is known.
    public int type(int product) {
        return types[product];
    }

    /// The type in words, or an empty text.
    public String typeName(int product) {
        return types[product] < 0 ? "" : typeNames.get(types[product]);
    }

    /// What two products share, as people read it: `occasion: evening`.
    public List<String> shared(int a, int b, int most) {
        List<String> found = new ArrayList<>();
        for (int facet = 0; facet < bits.length; facet++) {
            long both = bits[facet][a] & bits[facet][b];
            if (gates[facet] == 0 && both != 0) {
                found.add(names.get(facet).get(Long.numberOfTrailingZeros(both)));
            }
        }
        return found.stream().limit(most).toList();
    }

    /// Gathers the bits of one catalog.
    private static final class Builder {
        private final long[][] bits;
        private final float[] votes;
        private final float[] gates;
        private final List<List<String>> names = new ArrayList<>();
        private final float[] low;
        private final float[] high;
        private final int[] types;
        private final List<String> typeNames = new ArrayList<>();
        private final Map<String, Integer> typeNumbers = new HashMap<>();

        Builder(Catalog catalog) {
            List<Facet> facets = new ArrayList<>();
            for (Facet facet : Facet.values()) {
                if (VOTES.containsKey(facet) || GATES.containsKey(facet)) {
                    facets.add(facet);
                }
            }
            bits = new long[facets.size()][catalog.size()];
            votes = new float[facets.size()];
            gates = new float[facets.size()];
            low = new float[catalog.size()];
            high = new float[catalog.size()];
            types = new int[catalog.size()];
            for (int i = 0; i < facets.size(); i++) {
                votes[i] = VOTES.getOrDefault(facets.get(i), 0f);
                gates[i] = GATES.getOrDefault(facets.get(i), 0f);
                fill(catalog, facets.get(i), bits[i]);
            }
            for (int product = 0; product < catalog.size(); product++) {
                Attributes attributes = catalog.attributes(product);
                formality(attributes, product);
                String type = attributes.first(Facet.TYPE)
                        .orElse(catalog.product(product).category().leaf().toLowerCase(Locale.ROOT));
                types[product] = type.isBlank() ? -1 : typeNumber(type);
            }
        }

        private void fill(Catalog catalog, Facet facet, long[] into) {
            Map<String, Integer> numbers = new HashMap<>();
            List<String> found = new ArrayList<>();
            names.add(found);
            for (int product = 0; product < catalog.size(); product++) {
                for (String value : catalog.attributes(product).values(facet)) {
                    Integer number = numbers.get(value);
                    if (number == null) {
                        number = numbers.size();
                        numbers.put(value, number);
                        found.add(facet.code() + ": " + value);
                    }
                    into[product] |= OPEN.contains(value) ? -1L : 1L << Math.min(63, number);
                }
            }
        }

        private void formality(Attributes attributes, int product) {
            low[product] = -1;
            high[product] = -1;
            for (String value : attributes.values(Facet.FORMALITY)) {
                if (value.matches("\\d+(\\.\\d+)?")) {
                    float level = Float.parseFloat(value);
                    low[product] = low[product] < 0 ? level : Math.min(low[product], level);
                    high[product] = Math.max(high[product], level);
                }
            }
        }

        private int typeNumber(String type) {
            return typeNumbers.computeIfAbsent(type, name -> {
                typeNames.add(name);
                return typeNames.size() - 1;
            });
        }
    }
}
