package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.Channel;
import fittingroom.events.EventLog;
import java.util.Optional;

/// Do events name products that the catalog has? What does not join teaches nothing. Discontinued goods make a few per
/// cent; from 5 % on a part of the catalog is missing, from 30 % on the two files most likely name products differently.
final class Unjoined implements HealthCheck {

    private static final double AMBER_FROM = 0.05;
    private static final double RED_FROM = 0.3;

    @Override
    public HealthProblem kind() {
        return HealthProblem.UNJOINED;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts() && subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        long named = 0;
        long lost = 0;
        long[] byChannel = new long[Channel.values().length];
        for (int event = 0; event < log.size(); event++) {
            if (log.product(event) != EventLog.NO_PRODUCT) {
                named++;
            }
            if (log.product(event) == EventLog.UNJOINED) {
                lost++;
                byChannel[log.channel(event).ordinal()]++;
            }
        }
        return lost == 0 ? Optional.empty() : Optional.of(finding(lost, named, byChannel));
    }

    private Finding finding(long lost, long named, long[] byChannel) {
        double share = (double) lost / named;
        Severity severity = share >= RED_FROM ? Severity.ERROR : share >= AMBER_FROM ? Severity.WARNING : Severity.NOTE;
        return Finding.of(kind(), severity, lost, named, new Remedy.Load()).naming(Channels.counted(byChannel));
    }
}
