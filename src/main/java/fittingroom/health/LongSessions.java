package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.Channel;
import fittingroom.events.EventLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Do sessions last longer than a day? Then clocks of two devices disagree, or an id was used again for another visit, and
/// what is called seen together was not. E-mail and push are left out: a mail is opened when it is opened. A note below
/// one in a hundred.
final class LongSessions implements HealthCheck {

    private static final long LONGEST = Duration.ofDays(1).toMillis();

    @Override
    public HealthProblem kind() {
        return HealthProblem.LONG_SESSIONS;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        long[] first = new long[log.sessionCount()];
        long[] last = new long[log.sessionCount()];
        int[] who = new int[log.sessionCount()];
        Arrays.fill(first, Long.MAX_VALUE);
        Arrays.fill(last, Long.MIN_VALUE);
        for (int event = 0; event < log.size(); event++) {
            int session = log.session(event);
            if (log.channel(event) != Channel.EMAIL && log.channel(event) != Channel.PUSH) {
                first[session] = Math.min(first[session], log.time(event));
                last[session] = Math.max(last[session], log.time(event));
                who[session] = log.shopper(event);
            }
        }
        List<Offender> longest = new ArrayList<>();
        long count = 0;
        for (int session = 0; session < first.length; session++) {
            if (last[session] > Long.MIN_VALUE && last[session] - first[session] > LONGEST) {
                count++;
                if (longest.size() < Finding.SHOWN) {
                    longest.add(Shoppers.offender(log, who[session]));
                }
            }
        }
        Severity severity = count * 100 >= log.sessionCount() ? Severity.WARNING : Severity.NOTE;
        return count == 0
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), severity, count, log.sessionCount(), new Remedy.Load()).naming(longest));
    }
}
