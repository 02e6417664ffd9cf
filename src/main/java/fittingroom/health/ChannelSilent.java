package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Has a channel stopped long before the log ends? Meant is one that was busy on most days and is silent for the last week
/// or more, with at least twenty events missing at its usual pace.
final class ChannelSilent implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.CHANNEL_SILENT;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        Days days = Days.of(subject.log(), subject.now());
        List<Days.Gap> ends = Arrays.stream(Channel.values()).flatMap(channel -> days.end(channel).stream()).toList();
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.WARNING, ends.size(), 0, new Remedy.Load())
                        .naming(ends.stream().map(Days.Gap::offender).toList()));
    }
}
