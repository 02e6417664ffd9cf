package fittingroom.shoppers;

import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/// What one shopper did with products, as far as they allow it to be used on one channel, oldest first. It draws no
/// conclusions.
public final class Past {

    /// Nothing is known, or nothing may be used.
    public static final Past NONE = new Past(EventLog.empty(), new int[0]);

    /// Only so many events count, the latest: a robot's hundred thousand would drown the rest.
    private static final int MOST = 500;

    private static final double DAY = 24 * 60 * 60 * 1000.0;

    private final EventLog log;
    private final int[] events;

    private Past(EventLog log, int[] events) {
        this.log = log;
        this.events = events;
    }

    /// Nothing without personalisation; only this channel's events without consent to join channels; nothing after
    /// `now`.
    public static Past of(EventLog log, int shopper, Channel channel, Consent consent, long now, Catalog catalog) {
        if (!consent.allows(Purpose.PERSONALISATION)) {
            return NONE;
        }
        boolean everywhere = consent.allows(Purpose.CROSS_CHANNEL);
        IntArrayList latestFirst = new IntArrayList();
        for (int n = log.eventCount(shopper) - 1; n >= 0 && latestFirst.size() < MOST; n--) {
            int event = log.eventOf(shopper, n);
            int product = log.product(event);
            if (log.time(event) <= now && product >= 0 && product < catalog.size()
                    && interest(log.kind(event)) != 0 && (everywhere || log.channel(event) == channel)) {
                latestFirst.add(event);
            }
        }
        int[] events = new int[latestFirst.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = latestFirst.getInt(events.length - 1 - i);
        }
        return new Past(log, events);
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
