package fittingroom.learning;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Concept;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.ProductGroup;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What kind of thing each product is, as numbers: its type, and the slot that it takes in an outfit or a room. It
/// tells alternatives from companions; how well companions go together is for the coherence room to say.
public final class Kinds {

    /// Slots of which a person wears or carries one at a time.
    private static final Set<String> ONE_AT_A_TIME = Set.of(
            "dress", "shoes", "bag", "top", "bottom", "outer", "hat", "swim", "watch", "suit", "night");

    private final int[] types;
    private final int[] slots;
    private final boolean[] single;

    private Kinds(int size) {
        types = new int[size];
        slots = new int[size];
        single = new boolean[size];
        Arrays.fill(types, -1);
        Arrays.fill(slots, -1);
    }

    static Kinds of(Catalog catalog) {
        Lexicon lexicon = Lexicon.shipped();
        Kinds kinds = new Kinds(catalog.size());
        Map<String, Integer> numbers = new HashMap<>();
        for (int product = 0; product < catalog.size(); product++) {
            Optional<String> read = catalog.attributes(product).first(Facet.TYPE);
            String type = read.orElse(catalog.product(product).category().leaf().toLowerCase(Locale.ROOT));
            if (type.isBlank()) {
                continue;
            }
            kinds.types[product] = number("type " + type, numbers);
            Optional<ProductGroup> group =
                    lexicon.concept(Facet.TYPE, type).map(Concept::group).flatMap(lexicon::group);
            if (group.isPresent() && !group.get().slot().isBlank()) {
                kinds.slots[product] = number("slot " + group.get().department() + group.get().slot(), numbers);
                kinds.single[product] = ONE_AT_A_TIME.contains(group.get().slot());
            }
        }
        return kinds;
    }

    /// Number of the product's type; -1 where none is known.
    public int type(int product) {
        return types[product];
    }

    /// Whether one could be bought instead of the other: the same type or slot, or nobody knows.
    public boolean mayReplace(int a, int b) {
        return types[a] < 0 || types[b] < 0 || types[a] == types[b] || (slots[a] >= 0 && slots[a] == slots[b]);
    }

    /// Whether nobody would wear or use both at once: the same type, or a slot that holds one thing.
    public boolean excludeEachOther(int a, int b) {
        return (types[a] >= 0 && types[a] == types[b]) || (single[a] && slots[a] == slots[b]);
    }

    private static int number(String name, Map<String, Integer> numbers) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = numbers.size();
            numbers.put(name, known);
        }
        return known;
    }
}
