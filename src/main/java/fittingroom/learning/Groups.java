package fittingroom.learning;

import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import java.util.Arrays;
import java.util.Set;

/// Products that belong together because one shopper touched them in one session: baskets or visits, flat. Each
/// product stands once in a group, at the place where it was touched last.
///
/// @param start n + 1 places into `products`
/// @param products ordinals, group after group, oldest touch first
/// @param times of the last event of each group; never falls
@SuppressWarnings("ArrayRecordComponent")
record Groups(int[] start, int[] products, long[] times) {

    /// Longer groups keep their latest products: robots and counters are not shoppers.
    private static final int LONGEST = 60;

    static final Groups NONE = new Groups(new int[1], new int[0], new long[0]);

    int count() {
        return times.length;
    }

    /// @param shoppers whose events may be learned from
    static Groups of(EventLog log, int productCount, boolean[] shoppers, Set<EventKind> kinds) {
        int[] perSession = new int[log.sessionCount() + 1];
        for (int event = 0; event < log.size(); event++) {
            if (counts(log, event, productCount, shoppers, kinds)) {
                perSession[log.session(event) + 1]++;
            }
        }
        for (int i = 0; i < log.sessionCount(); i++) {
            perSession[i + 1] += perSession[i];
        }
        int[] next = perSession.clone();
        int[] events = new int[perSession[log.sessionCount()]];
        for (int event = 0; event < log.size(); event++) {
            if (counts(log, event, productCount, shoppers, kinds)) {
                events[next[log.session(event)]++] = event;
            }
        }
        return gather(log, perSession, events, productCount);
    }

    private static boolean counts(
            EventLog log, int event, int productCount, boolean[] shoppers, Set<EventKind> kinds) {
        int product = log.product(event);
        return product >= 0 && product < productCount && shoppers[log.shopper(event)]
                && kinds.contains(log.kind(event));
    }

    /// Sessions in the order of their last event, products deduplicated from the end.
    private static Groups gather(EventLog log, int[] sessionStart, int[] events, int productCount) {
        long[] order = new long[log.sessionCount()];
        int filled = 0;
        for (int session = 0; session < log.sessionCount(); session++) {
            if (sessionStart[session + 1] > sessionStart[session]) {
                order[filled++] = ((long) events[sessionStart[session + 1] - 1] << 32) | session;
            }
        }
        Arrays.sort(order, 0, filled);
        int[] seenIn = new int[productCount];
        Arrays.fill(seenIn, -1);
        int[] start = new int[filled + 1];
        long[] times = new long[filled];
        int[] products = new int[events.length];
        int size = 0;
        for (int group = 0; group < filled; group++) {
            int session = (int) order[group];
            int from = size;
            for (int k = sessionStart[session + 1] - 1; k >= sessionStart[session] && size - from < LONGEST; k--) {
                int product = log.product(events[k]);
                if (seenIn[product] != group) {
                    seenIn[product] = group;
                    products[size++] = product;
                }
            }
            reverse(products, from, size);
            times[group] = log.time((int) (order[group] >>> 32));
            start[group + 1] = size;
        }
        return new Groups(start, Arrays.copyOf(products, size), times);
    }

    private static void reverse(int[] values, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            int swap = values[i];
            values[i] = values[j];
            values[j] = swap;
        }
    }
}
