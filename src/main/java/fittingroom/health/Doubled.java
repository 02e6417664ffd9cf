package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Is the same thing told twice, as where a page is measured by two tools, or one export is loaded under other ids or with
/// another clock? Meant is a shopper's view or purchase of a product that comes again within the same second, or again
/// after exactly so many half hours, to the millisecond. Impatient people reload: a few per cent are usual; from 5 % on it
/// is amber, from 30 % on a feed is most likely there twice. Logs without times of day cannot be asked.
final class Doubled implements HealthCheck {

    private static final long SECOND = 1000;
    private static final long HALF_HOUR = 1_800_000;
    private static final int ZONES = 28;
    private static final double AMBER_FROM = 0.05;
    private static final double RED_FROM = 0.3;
    private static final int FEW = 20;

    @Override
    public HealthProblem kind() {
        return HealthProblem.DOUBLED;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        List<Offender> first = new ArrayList<>();
        long[] shifted = new long[ZONES + 1];
        long doubled = 0;
        long asked = 0;
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            long twins = 0;
            LongOpenHashSet seen = new LongOpenHashSet();
            Long2LongOpenHashMap last = new Long2LongOpenHashMap();
            last.defaultReturnValue(Long.MIN_VALUE / 2);
            for (int n = 0; n < log.eventCount(shopper); n++) {
                int event = log.eventOf(shopper, n);
                if (isAsked(log, event)) {
                    asked++;
                    twins += isTwin(last, log, event) ? 1 : 0;
                    count(seen, key(log, event, log.time(event)), log, event, shifted);
                }
            }
            doubled += twins;
            if (twins > 0) {
                first.add(Shoppers.offender(log, shopper));
            }
        }
        long most = doubled;
        for (long moved : shifted) {
            most = Math.max(most, moved);
        }
        return most < FEW || most < AMBER_FROM * asked ? Optional.empty() : Optional.of(finding(most, asked, first));
    }

    private Finding finding(long doubled, long asked, List<Offender> first) {
        Severity severity = doubled >= RED_FROM * asked ? Severity.ERROR : Severity.WARNING;
        return Finding.of(kind(), severity, doubled, asked, new Remedy.Load()).naming(first);
    }

    /// Midnight sharp is a date without a time.
    private static boolean isAsked(EventLog log, int event) {
        boolean act = log.kind(event) == EventKind.VIEW || log.kind(event) == EventKind.PURCHASE;
        return act && log.product(event) >= 0 && Math.floorMod(log.time(event), 86_400_000L) != 0;
    }

    /// @param last when the shopper did each thing last; this one is noted
    private static boolean isTwin(Long2LongOpenHashMap last, EventLog log, int event) {
        return log.time(event) - last.put(key(log, event, 0), log.time(event)) <= SECOND;
    }

    private static void count(LongOpenHashSet seen, long key, EventLog log, int event, long[] shifted) {
        for (int steps = 1; steps <= ZONES; steps++) {
            if (seen.contains(key(log, event, log.time(event) - steps * HALF_HOUR))) {
                shifted[steps]++;
            }
        }
        seen.add(key);
    }

    private static long key(EventLog log, int event, long time) {
        return (time * 31 + log.product(event)) * 31 + log.kind(event).ordinal();
    }
}
