package fittingroom.shoppers;

import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.function.Predicate;

/// What one shopper did with products, as far as they allow it to be used on one channel, oldest first. It draws no
/// conclusions.
public final class Past {

    /// Nothing is known, or nothing may be used.
    public static final Past NONE = new Past(EventLog.empty(), -1, channel -> false, 0, 0, new int[0]);

    /// Only so many events count, the latest: a robot's hundred thousand would drown the rest.
    private static final int MOST = 500;

    /// Only so many events are looked at for what was shown.
    private static final int MOST_SHOWN = 10 * MOST;

    /// After so many milliseconds of silence a visit is over.
    public static final long VISIT_SILENCE = 60L * 60 * 1000;

    private static final double DAY = 24 * 60 * 60 * 1000.0;

    private final EventLog log;
    private final int shopper;
    private final Predicate<Channel> allowed;
    private final int products;
    private final long now;
    private final int[] events;

    private Past(EventLog log, int shopper, Predicate<Channel> allowed, int products, long now, int[] events) {
        this.log = log;
        this.shopper = shopper;
        this.allowed = allowed;
        this.products = products;
        this.now = now;
        this.events = events;
    }

    /// Nothing without personalisation; only this channel's events without consent to join channels; nothing after
    /// `now`.
    public static Past of(EventLog log, int shopper, Channel channel, Consent consent, long now, Catalog catalog) {
        if (!consent.allows(Purpose.PERSONALISATION)) {
            return NONE;
        }
        Predicate<Channel> allowed = consent.allows(Purpose.CROSS_CHANNEL) ? any -> true : channel::equals;
        IntArrayList latestFirst = new IntArrayList();
        for (int n = log.eventCount(shopper) - 1; n >= 0 && latestFirst.size() < MOST; n--) {
            int event = log.eventOf(shopper, n);
            int product = log.product(event);
            if (log.time(event) <= now && product >= 0 && product < catalog.size()
                    && interest(log.kind(event)) != 0 && allowed.test(log.channel(event))) {
                latestFirst.add(event);
            }
        }
        int[] events = new int[latestFirst.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = latestFirst.getInt(events.length - 1 - i);
        }
        return new Past(log, shopper, allowed, catalog.size(), now, events);
    }

    public int size() {
        return events.length;
    }

    public boolean isEmpty() {
        return events.length == 0;
    }

    /// Ordinal of the product of the n-th thing done, oldest first.
    public int product(int n) {
        return log.product(events[n]);
    }

    public EventKind kind(int n) {
        return log.kind(events[n]);
    }

    public Channel channel(int n) {
        return log.channel(events[n]);
    }

    public long time(int n) {
        return log.time(events[n]);
    }

    public int session(int n) {
        return log.session(events[n]);
    }

    /// How often each product, by ordinal, was in a list that the shopper saw since they last had to do with it.
    ///
    /// @param since milliseconds since 1970; what was shown before does not count
    public Int2IntMap shownInVain(long since) {
        Int2IntMap counts = new Int2IntOpenHashMap();
        IntOpenHashSet touched = new IntOpenHashSet();
        int last = shopper < 0 ? -1 : log.eventCount(shopper) - 1;
        for (int n = last; n >= Math.max(0, last - MOST_SHOWN); n--) {
            int event = log.eventOf(shopper, n);
            int product = log.product(event);
            if (log.time(event) < since) {
                break;
            }
            if (product < 0 || product >= products || log.time(event) > now || !allowed.test(log.channel(event))) {
                continue;
            }
            if (interest(log.kind(event)) > 0) {
                touched.add(product);
            } else if (log.kind(event) == EventKind.LIST_VIEW && !touched.contains(product)) {
                counts.put(product, counts.get(product) + 1);
            }
        }
        return counts;
    }

    /// How much it says about taste, fading by half in `halfLifeDays`; below 0 for what was sent back.
    public double weight(int n, long now, double halfLifeDays) {
        double age = Math.max(0, now - time(n)) / DAY;
        return interest(kind(n)) * Math.pow(0.5, age / halfLifeDays);
    }

    private static double interest(EventKind kind) {
        return switch (kind) {
            case VIEW, CLICK, EMAIL_CLICK -> 1;
            case ADD, WISHLIST -> 3;
            case PURCHASE -> 5;
            case REMOVE -> -1;
            case RETURN -> -4;
            default -> 0;
        };
    }
}
