package fittingroom.learning;

import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What each shopper of a log took to, seen or bought, as rows for [Ridge]. It keeps nobody's name, and no row of
/// a shopper who does not allow it.
///
/// A row counts by half after every [#HALF_LIFE_DAYS] since its shopper was last here; of a robot's hundred thousand
/// events only the latest [#LONGEST] products stand in it.
final class Histories {

    private static final int LONGEST = 500;
    private static final double HALF_LIFE_DAYS = 180;
    private static final double LEAST = 1e-3;
    private static final double DAY = 24 * 60 * 60 * 1000.0;

    private Histories() {}

    /// @param shoppers whose events may be learned from
    static Interactions of(EventLog log, int products, boolean[] shoppers) {
        List<int[]> rows = new ArrayList<>();
        float[] trust = new float[shoppers.length];
        int[] seenBy = new int[products];
        Arrays.fill(seenBy, -1);
        int[] row = new int[LONGEST];
        long end = log.isEmpty() ? 0 : log.time(log.size() - 1);
        for (int shopper = 0; shopper < shoppers.length; shopper++) {
            int length = shoppers[shopper] ? latest(log, shopper, seenBy, row) : 0;
            if (length > 1) {
                double age = (end - log.time(log.eventOf(shopper, log.eventCount(shopper) - 1))) / DAY;
                trust[rows.size()] = (float) Math.max(LEAST, Math.pow(0.5, age / HALF_LIFE_DAYS));
                rows.add(Arrays.copyOf(row, length));
            }
        }
        return Interactions.of(products, rows.toArray(int[][]::new), Arrays.copyOf(trust, rows.size()));
    }

    /// @return how many different products were put into `row`, the latest first
    private static int latest(EventLog log, int shopper, int[] seenBy, int[] row) {
        int length = 0;
        for (int n = log.eventCount(shopper) - 1; n >= 0 && length < LONGEST; n--) {
            int event = log.eventOf(shopper, n);
            int product = log.product(event);
            if (product >= 0 && product < seenBy.length && seenBy[product] != shopper && isChoice(log.kind(event))) {
                seenBy[product] = shopper;
                row[length++] = product;
            }
        }
        return length;
    }

    private static boolean isChoice(EventKind kind) {
        return switch (kind) {
            case VIEW, CLICK, ADD, WISHLIST, PURCHASE, EMAIL_CLICK -> true;
            default -> false;
        };
    }
}
