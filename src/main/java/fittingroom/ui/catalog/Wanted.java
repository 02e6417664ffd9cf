package fittingroom.ui.catalog;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Which products a person wants to see: every word must occur, and of each aspect one of the chosen values must hold.
/// It names values by their words, so that it outlives the loading of another catalog.
///
/// @param words as typed; empty for all
/// @param chosen an aspect without a value is not in it
record Wanted(String words, Map<Aspect, Set<String>> chosen, Order order) {

    static final Wanted ALL = new Wanted("", Map.of(), Order.POPULAR);

    Wanted {
        Map<Aspect, Set<String>> copy = new EnumMap<>(Aspect.class);
        chosen.forEach((aspect, values) -> {
            if (!values.isEmpty()) {
                copy.put(aspect, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    Set<String> of(Aspect aspect) {
        return chosen.getOrDefault(aspect, Set.of());
    }

    boolean isAll() {
        return words.isBlank() && chosen.isEmpty();
    }

    Wanted withWords(String next) {
        return new Wanted(next, chosen, order);
    }

    Wanted in(Order next) {
        return new Wanted(words, chosen, next);
    }

    /// Chooses a value, or takes the choice back.
    Wanted toggled(Aspect aspect, String value) {
        Set<String> values = new LinkedHashSet<>(of(aspect));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(aspect, values);
    }

    Wanted with(Aspect aspect, Set<String> values) {
        Map<Aspect, Set<String>> next = new EnumMap<>(Aspect.class);
        next.putAll(chosen);
        next.put(aspect, values);
        return new Wanted(words, next, order);
    }

    /// Everything, in the same order.
    Wanted cleared() {
        return new Wanted("", Map.of(), order);
    }
}
