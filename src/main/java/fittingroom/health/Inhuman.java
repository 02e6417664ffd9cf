package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.EventLog;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Does a shopper act as nobody can? Meant is one who opens sixty pages within a minute, or a thousand on one day: fast
/// readers open less than one in three seconds and seldom three hundred a day. Robots and price watchers teach a model
/// what nobody wants. Impressions and mails are not acts and not counted.
final class Inhuman implements HealthCheck {

    private static final int IN_A_MINUTE = 60;
    private static final int IN_A_DAY = 1000;
    private static final long DAY = Duration.ofDays(1).toMillis();

    @Override
    public HealthProblem kind() {
        return HealthProblem.INHUMAN;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        List<Offender> first = new ArrayList<>();
        long count = 0;
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            if (log.eventCount(shopper) >= IN_A_MINUTE && isInhuman(log, shopper)) {
                count++;
                first.add(Shoppers.offender(log, shopper));
            }
        }
        Remedy remedy = first.isEmpty() ? new Remedy.Know() : new Remedy.Shopper(first.getFirst().id());
        return count == 0
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.WARNING, count, log.shopperCount(), remedy).naming(first));
    }

    private static boolean isInhuman(EventLog log, int shopper) {
        LongArrayList acts = new LongArrayList();
        for (int n = 0; n < log.eventCount(shopper); n++) {
            int event = log.eventOf(shopper, n);
            switch (log.kind(event)) {
                case VIEW, CLICK, ADD, REMOVE, WISHLIST, SEARCH -> acts.add(log.time(event));
                default -> {}
            }
        }
        return within(acts, IN_A_MINUTE, Duration.ofMinutes(1)) || within(acts, IN_A_DAY, Duration.ofDays(1));
    }

    /// Times of day that are all alike tell nothing of speed: a log of dates only is not full of robots.
    private static boolean within(LongArrayList times, int many, Duration span) {
        for (int i = many - 1; i < times.size(); i++) {
            long took = times.getLong(i) - times.getLong(i - many + 1);
            if (took <= span.toMillis() && (took > 0 || Math.floorMod(times.getLong(i), DAY) != 0)) {
                return true;
            }
        }
        return false;
    }
}
