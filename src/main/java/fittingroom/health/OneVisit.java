package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.EventLog;
import java.util.Optional;

/// How many shoppers come only once? In most shops well over half do, a note from 60 % on; from 95 % on in a log of a
/// month or longer the ids most likely change with every visit, and nobody is ever known again. Logs of fewer than a
/// hundred shoppers, or of less than a week, say nothing of it.
final class OneVisit implements HealthCheck {

    private static final int SHOPPERS = 100;
    private static final long DAY = 86_400_000L;
    private static final double NOTE_FROM = 0.6;
    private static final double AMBER_FROM = 0.95;

    @Override
    public HealthProblem kind() {
        return HealthProblem.ONE_VISIT;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.log().shopperCount() >= SHOPPERS && days(subject.log()) >= 7;
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        long once = 0;
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            int visit = log.session(log.eventOf(shopper, 0));
            int n = 1;
            while (n < log.eventCount(shopper) && log.session(log.eventOf(shopper, n)) == visit) {
                n++;
            }
            once += n == log.eventCount(shopper) ? 1 : 0;
        }
        double share = (double) once / log.shopperCount();
        Severity severity = share >= AMBER_FROM && days(log) >= 28 ? Severity.WARNING : Severity.NOTE;
        return share < NOTE_FROM
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), severity, once, log.shopperCount(), new Remedy.Know())
                        .telling(once, log.shopperCount(), Math.round(share * 100)));
    }

    private static long days(EventLog log) {
        return log.isEmpty() ? 0 : (log.time(log.size() - 1) - log.time(0)) / DAY;
    }
}
