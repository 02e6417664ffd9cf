package fittingroom.learning;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Concept;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.ProductGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

    private static final List<String> GENDERS = List.of("women", "men");
    private static final List<String> AGES = List.of("baby", "kids", "teen", "adult");

    private final int[] types;
    private final int[] slots;
    private final boolean[] single;
    private final int[] genders;
    private final int[] ages;
    private final int[] shelves;
    private final int[] titles;
    private final int[] looks;
    private final List<Category> shelfNames = new ArrayList<>();

    private Kinds(int size) {
        types = new int[size];
        slots = new int[size];
        single = new boolean[size];
        genders = new int[size];
        ages = new int[size];
        shelves = new int[size];
        titles = new int[size];
        looks = new int[size];
        Arrays.fill(types, -1);
        Arrays.fill(slots, -1);
    }

    static Kinds of(Catalog catalog) {
        Lexicon lexicon = Lexicon.shipped();
        Kinds kinds = new Kinds(catalog.size());
        Looks.number(catalog, kinds.titles, kinds.looks);
        Map<String, Integer> numbers = new HashMap<>();
        Map<Category, Integer> shelves = new HashMap<>();
        for (int product = 0; product < catalog.size(); product++) {
            kinds.people(product, catalog.attributes(product));
            Category category = catalog.product(product).category();
            kinds.shelves[product] = shelves.computeIfAbsent(category, shelf -> {
                kinds.shelfNames.add(shelf);
                return kinds.shelfNames.size() - 1;
            });
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

    private void people(int product, Attributes attributes) {
        for (String gender : attributes.values(Facet.GENDER)) {
            genders[product] |= bit(GENDERS, gender);
        }
        for (String age : attributes.values(Facet.AGE)) {
            ages[product] |= bit(AGES, age);
        }
    }

    /// Anything else, such as unisex, is for all.
    private static int bit(List<String> known, String value) {
        int at = known.indexOf(value);
        return at < 0 ? -1 : 1 << at;
    }

    /// Whether the product's place in an outfit or a room is known, so that alternatives can be told from companions.
    public boolean hasSlot(int product) {
        return slots[product] >= 0;
    }

    /// Whether both may be for one person: no known gender or age keeps them apart.
    public boolean samePeople(int a, int b) {
        return share(genders[a], genders[b]) && share(ages[a], ages[b]);
    }

    private static boolean share(int a, int b) {
        return a == 0 || b == 0 || (a & b) != 0;
    }

    /// How many names the category of each shelf has in common with the category of a product, by shelf.
    public int[] namesInCommon(int product) {
        List<String> path = shelfNames.get(shelves[product]).path();
        int[] common = new int[shelfNames.size()];
        for (int shelf = 0; shelf < common.length; shelf++) {
            List<String> other = shelfNames.get(shelf).path();
            while (common[shelf] < Math.min(path.size(), other.size())
                    && path.get(common[shelf]).equalsIgnoreCase(other.get(common[shelf]))) {
                common[shelf]++;
            }
        }
        return common;
    }

    /// Number of the shelf, the category as written, on which a product lies.
    public int shelf(int product) {
        return shelves[product];
    }

    /// Whether a shopper would read the same brand and title twice.
    public boolean sameTitle(int a, int b) {
        return titles[a] == titles[b];
    }

    /// Whether titles differ in nothing but colour, as those of one thing in two colours do.
    public boolean sameLook(int a, int b) {
        return looks[a] == looks[b];
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
