package fittingroom.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers what was read about one product and concludes: the type first, by votes of its group; then every other
/// facet; then what follows from them. It invents nothing.
final class Evidence {

    private static final double TEXT_MOST = 0.7;
    private static final double FOLLOWS = 0.7;
    private static final double WORTH = 0.12;
    private static final double VAGUE = 0.4;
    private static final int MOST_TYPES = 3;
    private static final double[] NOTHING = new double[Reading.Origin.values().length];
    private static final double SAID = 0.5;
    private static final Set<Facet> SAID_BEATS_IMPLIED = Set.of(Facet.GENDER, Facet.AGE, Facet.ROOM);

    private final Lexicon lexicon;
    private final Map<Concept, double[]> found = new LinkedHashMap<>();
    private final Map<Concept, Reading.Origin> origins = new HashMap<>();
    private final Map<Facet, List<String>> corrected = new EnumMap<>(Facet.class);

    Evidence(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Counts a word once for each origin, except in descriptions, where each further mention adds less.
    void add(Concept concept, Reading.Origin origin, double confidence) {
        double[] weights = found.computeIfAbsent(concept, key -> new double[Reading.Origin.values().length]);
        int at = origin.ordinal();
        weights[at] = origin == Reading.Origin.DESCRIPTION
                ? Math.min(TEXT_MOST, weights[at] + confidence * (weights[at] > 0 ? 0.5 : 1))
                : Math.max(weights[at], confidence);
        origins.merge(concept, origin, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /// Takes a person's word for a facet, and forgets what was read for it.
    void correct(Facet facet, List<String> values) {
        found.keySet().removeIf(concept -> concept.facet() == facet);
        origins.keySet().removeIf(concept -> concept.facet() == facet);
        values.forEach(value -> lexicon.concept(facet, value)
                .ifPresent(concept -> add(concept, Reading.Origin.CORRECTION, 1)));
        corrected.put(facet, List.copyOf(values));
    }

    Attributes conclude() {
        Map<Facet, List<Reading>> readings = new EnumMap<>(Facet.class);
        List<Reading> types = types();
        if (!types.isEmpty()) {
            readings.put(Facet.TYPE, types);
        }
        found.forEach((concept, weights) -> {
            if (!concept.isType() && concept.facet() != Facet.FORMALITY) {
                put(readings, concept.facet(), new Reading(concept.code(), origin(concept), together(weights)));
            }
        });
        Formality formality = new Formality();
        follow(readings, types, formality);
        formality.readings().forEach(reading -> put(readings, Facet.FORMALITY, reading));
        readings.replaceAll((facet, list) -> facet == Facet.FORMALITY || facet == Facet.TYPE ? list : sorted(list));
        corrected.forEach((facet, values) -> {
            if (facet != Facet.FORMALITY || values.isEmpty()) {
                readings.put(facet, values.stream().map(value -> new Reading(value, Reading.Origin.CORRECTION, 1)).toList());
            }
        });
        return new Attributes(readings);
    }

    private void follow(Map<Facet, List<Reading>> readings, List<Reading> types, Formality formality) {
        if (!types.isEmpty()) {
            Concept type = lexicon.concept(Facet.TYPE, types.getFirst().value()).orElseThrow();
            imply(readings, type.traits(), types.getFirst().confidence());
            formality.base(type.traits(), types.getFirst().confidence());
            lexicon.group(type.group()).ifPresent(group -> put(
                    readings, Facet.DEPARTMENT,
                    new Reading(group.department(), Reading.Origin.IMPLIED, types.getFirst().confidence())));
        }
        for (Map.Entry<Concept, double[]> entry : List.copyOf(found.entrySet())) {
            Concept concept = entry.getKey();
            if (concept.facet() == Facet.FORMALITY) {
                formality.said(concept.traits(), together(entry.getValue()), origin(concept));
            } else if (!concept.isType()) {
                double confidence = together(entry.getValue());
                imply(readings, concept.traits(), confidence * 0.8);
                formality.shift(concept.traits(), confidence, origin(concept));
            }
        }
    }

    private static void imply(Map<Facet, List<Reading>> readings, Traits traits, double confidence) {
        traits.implied().forEach((facet, values) -> {
            if (SAID_BEATS_IMPLIED.contains(facet) && isSaid(readings, facet)) {
                return;
            }
            for (String value : values) {
                put(readings, facet, new Reading(value, Reading.Origin.IMPLIED, confidence * FOLLOWS));
            }
        });
    }

    private static boolean isSaid(Map<Facet, List<Reading>> readings, Facet facet) {
        return readings.getOrDefault(facet, List.of()).stream()
                .anyMatch(reading -> reading.from() != Reading.Origin.IMPLIED && reading.confidence() >= SAID);
    }

    /// Types by weight, best first: groups are voted on, so that two names of one thing help each other.
    private List<Reading> types() {
        Map<String, Double> groups = new HashMap<>();
        Map<Concept, Double> own = new LinkedHashMap<>();
        found.forEach((concept, weights) -> {
            if (concept.isType()) {
                double weight = votes(weights) * (concept.traits().vague() ? VAGUE : 1);
                own.put(concept, weight);
                groups.merge(concept.group(), weight, Double::sum);
            }
        });
        own.keySet().removeIf(this::isBystander);
        groups.keySet().retainAll(own.keySet().stream().map(Concept::group).toList());
        Set<String> departments = filed();
        groups.replaceAll((group, weight) -> weight + (departments.contains(department(group)) ? 0.3 : 0));
        List<Reading> types = new ArrayList<>();
        own.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Concept, Double> entry) ->
                                groups.getOrDefault(entry.getKey().group(), 0.0))
                        .thenComparingDouble(Map.Entry::getValue)
                        .reversed())
                .limit(MOST_TYPES)
                .forEach(entry -> types.add(new Reading(
                        entry.getKey().code(), origin(entry.getKey()),
                        Math.min(1, groups.getOrDefault(entry.getKey().group(), 0.0)))));
        return types;
    }

    /// A type of which only the description speaks, while title and filing name the thing and mean another place in
    /// the outfit or the room: the phone that a clutch holds is not the product.
    private boolean isBystander(Concept type) {
        boolean named = false;
        for (Concept other : found.keySet()) {
            if (other.isType() && isNamed(other)) {
                named = true;
                if (place(other).equals(place(type))) {
                    return false;
                }
            }
        }
        return named;
    }

    private boolean isNamed(Concept type) {
        double[] weights = found.getOrDefault(type, NOTHING);
        return weights[Reading.Origin.COLUMN.ordinal()] > 0 || weights[Reading.Origin.CATEGORY.ordinal()] > 0
                || weights[Reading.Origin.TITLE.ordinal()] > Head.AFTER;
    }

    private String place(Concept type) {
        return lexicon.group(type.group()).map(group -> group.department() + " " + group.slot()).orElse(type.group());
    }

    /// Departments that category and columns name, which may be several, as in `Home & Garden`.
    Set<String> filed() {
        Set<String> departments = new HashSet<>();
        found.forEach((concept, weights) -> {
            if (concept.facet() == Facet.DEPARTMENT && origin(concept).compareTo(Reading.Origin.CATEGORY) <= 0) {
                departments.add(concept.code());
            }
        });
        return departments;
    }

    private String department(String group) {
        return lexicon.group(group).map(ProductGroup::department).orElse("");
    }

    private Reading.Origin origin(Concept concept) {
        return origins.getOrDefault(concept, Reading.Origin.DESCRIPTION);
    }

    private static void put(Map<Facet, List<Reading>> readings, Facet facet, Reading reading) {
        if (reading.confidence() < WORTH) {
            return;
        }
        List<Reading> list = readings.computeIfAbsent(facet, key -> new ArrayList<>(2));
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).value().equals(reading.value())) {
                if (list.get(i).confidence() < reading.confidence()) {
                    list.set(i, reading);
                }
                return;
            }
        }
        list.add(reading);
    }

    private static List<Reading> sorted(List<Reading> list) {
        list.sort(Comparator.comparingDouble(Reading::confidence).reversed()
                .thenComparing(Reading::from).thenComparing(Reading::value));
        return list;
    }

    /// The shop's own filing counts once, whether it stands in a column, in the category or in both.
    private static double votes(double[] weights) {
        double filed = Math.max(
                weights[Reading.Origin.COLUMN.ordinal()], weights[Reading.Origin.CATEGORY.ordinal()]);
        return weights[Reading.Origin.CORRECTION.ordinal()] + filed + weights[Reading.Origin.TITLE.ordinal()] + weights[Reading.Origin.DESCRIPTION.ordinal()];
    }

    /// Independent sources agree more than each: one minus the product of the doubts.
    private static double together(double[] weights) {
        double doubt = 1;
        for (double weight : weights) {
            doubt *= 1 - weight;
        }
        return 1 - doubt;
    }
}
