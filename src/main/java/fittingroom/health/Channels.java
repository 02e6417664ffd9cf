package fittingroom.health;

import fittingroom.base.Words;
import fittingroom.events.Channel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Channels with how much is wrong on each, the worst first. It counts nothing itself.
final class Channels {

    private Channels() {}

    /// @param counts one a channel
    static List<Offender> counted(long[] counts) {
        return Arrays.stream(Channel.values())
                .filter(channel -> counts[channel.ordinal()] > 0)
                .sorted(Comparator.comparingLong((Channel channel) -> counts[channel.ordinal()]).reversed())
                .map(channel -> Offender.other(
                        Words.current().text("health.offender.channel", channel.code(), counts[channel.ordinal()])))
                .toList();
    }
}
