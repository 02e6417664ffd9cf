package fittingroom.catalog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was read about one product, facet by facet, the surest answer first. A facet without an answer is unknown:
/// it never has a default.
public final class Attributes {

    public static final Attributes UNKNOWN = new Attributes(Map.of());

    private final Map<Facet, List<Reading>> readings;

    public Attributes(Map<Facet, List<Reading>> readings) {
        Map<Facet, List<Reading>> copy = new EnumMap<>(Facet.class);
        readings.forEach((facet, list) -> {
            if (!list.isEmpty()) {
                copy.put(facet, List.copyOf(list));
            }
        });
        this.readings = Collections.unmodifiableMap(copy);
    }

    public List<Reading> of(Facet facet) {
        return readings.getOrDefault(facet, List.of());
    }

    public boolean knows(Facet facet) {
        return readings.containsKey(facet);
    }

    public Set<String> values(Facet facet) {
        Set<String> values = new LinkedHashSet<>();
        for (Reading reading : of(facet)) {
            values.add(reading.value());
        }
        return values;
    }

    public Optional<String> first(Facet facet) {
        List<Reading> list = of(facet);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getFirst().value());
    }

    /// The same with other answers to one facet; an empty list makes it unknown.
    public Attributes with(Facet facet, List<Reading> answers) {
        Map<Facet, List<Reading>> next = new EnumMap<>(Facet.class);
        next.putAll(readings);
        next.put(facet, answers);
        return new Attributes(next);
    }

    public Map<Facet, List<Reading>> all() {
        return readings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && that.readings.equals(readings);
    }

    @Override
    public int hashCode() {
        return readings.hashCode();
    }

    @Override
    public String toString() {
        return readings.toString();
    }
}
