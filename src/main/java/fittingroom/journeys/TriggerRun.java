package fittingroom.journeys;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.Long2LongMap;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Triggers over the events of one shopper after another: what would have been sent when, and what was held back. It sends
/// nothing, and what it would send is no event, so no trigger can set off itself or another.
///
/// Whatever is bought or returned is spoken of no more, by any trigger; a message whose reason goes away while it waits is
/// not sent. What the shopper said last of consent holds for the whole of their events.
final class TriggerRun {

    /// Hears of each message.
    interface Listener {
        /// @param product ordinal, or -1 where it is about none
        /// @param at milliseconds since 1970, UTC
        /// @param moved whether quiet hours put it off
        void told(int trigger, int shopper, int product, long at, Message.Fate fate, boolean moved);
    }

    private final EventLog log;
    private final TriggerSet set;
    private final List<Trigger> triggers;
    /// By kind of event, whether it can begin any trigger.
    private final boolean[] begins = new boolean[EventKind.values().length];
    private final LongArrayList[] sent = new LongArrayList[Channel.values().length];
    /// When each thing that may be said is due, by trigger and product.
    private final Long2LongOpenHashMap due = new Long2LongOpenHashMap();
    private final LongOpenHashSet putOff = new LongOpenHashSet();
    private final IntOpenHashSet settled = new IntOpenHashSet();
    private final long end;
    private long earliest;
    private int shopper;
    private Consent consent = Consent.UNKNOWN;

    /// @param end until when messages are sent, in milliseconds since 1970
    TriggerRun(EventLog log, TriggerSet set, long end) {
        this.log = log;
        this.set = set;
        this.triggers = set.triggers();
        this.end = end;
        for (EventKind kind : EventKind.values()) {
            begins[kind.ordinal()] = triggers.stream().anyMatch(one -> begins(one.kind(), kind));
        }
        Arrays.setAll(sent, _ -> new LongArrayList());
    }

    private static boolean begins(Trigger.Kind kind, EventKind event) {
        return switch (kind) {
            case LINGER -> event == EventKind.VIEW;
            case CART -> event == EventKind.ADD;
            case CAME_BACK -> true;
            case REFERRAL -> event == EventKind.REFERRAL;
            case SEARCH -> event == EventKind.SEARCH;
            case REPLENISH -> event == EventKind.PURCHASE;
        };
    }

    /// Goes through the events of one shopper.
    void over(int who, Listener listener) {
        forget();
        shopper = who;
        consent = log.consent(who);
        long last = Long.MIN_VALUE;
        for (int n = 0; n < log.eventCount(who); n++) {
            int event = log.eventOf(who, n);
            long time = log.time(event);
            if (earliest < time) {
                send(time, listener);
            }
            makeNeedless(event);
            if (begins[log.kind(event).ordinal()]) {
                begin(event, time, last);
            }
            last = isOwn(event) ? time : last;
        }
        send(end, listener);
    }

    private void forget() {
        due.clear();
        putOff.clear();
        settled.clear();
        earliest = Long.MAX_VALUE;
        for (LongArrayList one : sent) {
            one.clear();
        }
    }

    /// What the shopper does, and not what a message does to them.
    private boolean isOwn(int event) {
        Channel channel = log.channel(event);
        return channel != Channel.EMAIL && channel != Channel.PUSH && log.kind(event) != EventKind.LIST_VIEW;
    }

    private void begin(int event, long time, long last) {
        int product = log.product(event);
        for (int i = 0; i < triggers.size(); i++) {
            Trigger trigger = triggers.get(i);
            if (begins(trigger.kind(), log.kind(event))) {
                long wait = trigger.delay().toMillis();
                long threshold = trigger.threshold().toMillis();
                switch (trigger.kind()) {
                    case LINGER -> put(i, product, time + log.dwell(event) + wait, speaksFreely(product) && log.dwell(event) >= threshold);
                    case CART -> put(i, product, time + wait, speaksFreely(product));
                    case CAME_BACK -> put(i, -1, time + wait, isOwn(event) && last > Long.MIN_VALUE && time - last >= threshold);
                    case REFERRAL -> put(i, -1, time + wait, speaksOf(trigger.words(), log.text(event)));
                    case SEARCH -> put(i, -1, time + wait, true);
                    case REPLENISH -> put(i, product, time + threshold + wait, product >= 0);
                }
            }
        }
    }

    /// Of what was bought or returned only its being used up is spoken of.
    private boolean speaksFreely(int product) {
        return product >= 0 && !settled.contains(product);
    }

    private static boolean speaksOf(List<String> words, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return words.isEmpty() || words.stream().anyMatch(word -> plain.contains(word.toLowerCase(Locale.ROOT)));
    }

    private void put(int trigger, int product, long when, boolean really) {
        if (really) {
            drop(key(trigger, product));
            due.put(key(trigger, product), when);
            earliest = Math.min(earliest, when);
        }
    }

    private static long key(int trigger, int product) {
        return (long) trigger << Integer.SIZE | (product + 1);
    }

    private static int product(long key) {
        return (int) key - 1;
    }

    private static int trigger(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    /// Takes away what an event has made needless.
    private void makeNeedless(int event) {
        int product = log.product(event);
        EventKind kind = log.kind(event);
        boolean settles = kind == EventKind.PURCHASE || kind == EventKind.RETURN;
        if (settles && product >= 0) {
            settled.add(product);
        }
        boolean looks = kind == EventKind.VIEW || kind == EventKind.CLICK || kind == EventKind.ADD;
        if (due.isEmpty() || !(settles || looks || kind == EventKind.REMOVE)) {
            return;
        }
        for (long key : due.keySet().toLongArray()) {
            boolean same = product >= 0 && product(key) == product;
            boolean needless = switch (triggers.get(trigger(key)).kind()) {
                case LINGER -> same && (settles || kind == EventKind.ADD);
                case CART -> (same && (settles || kind == EventKind.REMOVE)) || (kind == EventKind.PURCHASE && product < 0);
                case SEARCH -> looks || kind == EventKind.PURCHASE;
                case REPLENISH -> same && settles;
                case CAME_BACK, REFERRAL -> kind == EventKind.PURCHASE;
            };
            if (needless) {
                drop(key);
            }
        }
    }

    private void drop(long key) {
        if (due.containsKey(key)) {
            due.remove(key);
            putOff.remove(key);
            lookAgain();
        }
    }

    private void lookAgain() {
        earliest = Long.MAX_VALUE;
        for (long when : due.values()) {
            earliest = Math.min(earliest, when);
        }
    }

    /// Sends what is due before a moment, what is due first before the rest.
    private void send(long before, Listener listener) {
        while (earliest < before) {
            long key = next();
            Instant when = Instant.ofEpochMilli(earliest);
            Instant allowed = set.quiet().next(when);
            if (allowed.isAfter(when)) {
                due.put(key, allowed.toEpochMilli());
                putOff.add(key);
                lookAgain();
            } else {
                boolean moved = putOff.contains(key);
                drop(key);
                long at = when.toEpochMilli();
                listener.told(trigger(key), shopper, product(key), at, fate(triggers.get(trigger(key)), at), moved);
            }
        }
    }

    /// Of what is due at the earliest moment that of the first trigger, of the first product.
    private long next() {
        long next = Long.MAX_VALUE;
        for (Long2LongMap.Entry entry : due.long2LongEntrySet()) {
            if (entry.getLongValue() == earliest) {
                next = Math.min(next, entry.getLongKey());
            }
        }
        return next;
    }

    private Message.Fate fate(Trigger trigger, long when) {
        if (!consent.allows(trigger.purpose()) || (trigger.isMessage() && !consent.allows(Purpose.DIRECT_MARKETING))) {
            return Message.Fate.NO_CONSENT;
        }
        LongArrayList before = sent[trigger.channel().ordinal()];
        int many = 0;
        for (int i = before.size() - 1; i >= 0 && before.getLong(i) > when - trigger.within().toMillis(); i--) {
            many++;
        }
        if (many >= trigger.most()) {
            return Message.Fate.CAPPED;
        }
        before.add(when);
        return Message.Fate.SENT;
    }
}
