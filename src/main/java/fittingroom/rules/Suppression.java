package fittingroom.rules;

import fittingroom.events.EventKind;
import fittingroom.shoppers.Past;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;

/// Which products a visitor has had to do with, as a rule asks for it. Without consent nothing but the cart is known.
final class Suppression {

    private static final long DAY = 24L * 60 * 60 * 1000;

    private Suppression() {}

    static ProductSet of(Effect.Suppress suppress, Page page, ProductIndex index) {
        int size = index.catalog().size();
        ProductSet found = ProductSet.none(size);
        for (int product : products(suppress, page)) {
            ProductSet more = ProductSet.of(size, product);
            if (!suppress.alike().isBlank()) {
                more = more.or(index.sharing(suppress.alike(), product));
            }
            found = found.or(more);
        }
        return found;
    }

    private static int[] products(Effect.Suppress suppress, Page page) {
        long since = suppress.days() == 0 ? Long.MIN_VALUE : page.now() - suppress.days() * DAY;
        return switch (suppress.deed()) {
            case IN_CART -> page.cart();
            case BOUGHT -> atLeast(suppress.times(), bought(page.visitor().past(), since));
            case IGNORED -> atLeast(suppress.times(), page.visitor().past().shownInVain(since));
        };
    }

    /// How often each product was bought and kept.
    static Int2IntMap bought(Past past, long since) {
        Int2IntMap counts = new Int2IntOpenHashMap();
        for (int n = 0; n < past.size(); n++) {
            if (past.time(n) >= since) {
                int more = past.kind(n) == EventKind.PURCHASE ? 1 : past.kind(n) == EventKind.RETURN ? -1 : 0;
                counts.put(past.product(n), counts.get(past.product(n)) + more);
            }
        }
        return counts;
    }

    private static int[] atLeast(int times, Int2IntMap counts) {
        return counts.int2IntEntrySet().stream().filter(entry -> entry.getIntValue() >= times)
                .mapToInt(Int2IntMap.Entry::getIntKey).sorted().toArray();
    }
}
