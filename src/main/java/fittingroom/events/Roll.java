package fittingroom.events;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// Who is in a log: the names that its events give, and the shoppers that those names stand for, both as numbers. It does
/// not decide which names are one shopper.
final class Roll {

    private final UnaryOperator<String> standsFor;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntArrayList shopperOf = new IntArrayList();
    private final List<String> shoppers = new ArrayList<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    Roll(UnaryOperator<String> standsFor) {
        this.standsFor = standsFor;
    }

    /// The number of a name, which is entered where it is new.
    int enter(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int number = names.size();
        numbers.put(name, number);
        names.add(name);
        shopperOf.add(shopper(standsFor.apply(name)));
        return number;
    }

    private int shopper(String id) {
        Integer known = ordinals.putIfAbsent(id, shoppers.size());
        if (known != null) {
            return known;
        }
        shoppers.add(id);
        return shoppers.size() - 1;
    }

    int shopperOf(int name) {
        return shopperOf.getInt(name);
    }

    String name(int name) {
        return names.get(name);
    }

    int nameCount() {
        return names.size();
    }

    String id(int shopper) {
        return shoppers.get(shopper);
    }

    int shopperCount() {
        return shoppers.size();
    }

    /// Also by a name that is joined to a shopper and that no event has by itself.
    OptionalInt find(String name) {
        Integer ordinal = ordinals.get(standsFor.apply(name));
        return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
    }
}
