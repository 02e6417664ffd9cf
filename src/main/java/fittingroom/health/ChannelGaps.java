package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Is one channel silent for days while the others go on? Then its export has a hole. Days on which the whole log is
/// silent are not counted again, nor are those after a channel's last event.
final class ChannelGaps implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.CHANNEL_GAPS;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        Days days = Days.of(subject.log(), subject.now());
        List<Days.Gap> whole = days.gaps();
        List<Days.Gap> gaps = Arrays.stream(Channel.values()).flatMap(channel -> days.gaps(channel).stream())
                .filter(gap -> whole.stream().noneMatch(gap::overlaps)).toList();
        long lost = gaps.stream().mapToLong(Days.Gap::days).sum();
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.WARNING, lost, gaps.size(), new Remedy.Load())
                        .naming(gaps.stream().map(Days.Gap::offender).toList()));
    }
}
