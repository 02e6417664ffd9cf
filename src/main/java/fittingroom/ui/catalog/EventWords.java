package fittingroom.ui.catalog;

import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.ui.parts.Say;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts of events as lines and bars with their words. It counts nothing.
final class EventWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private EventWords() {}

    static String kind(EventKind kind) {
        return Say.it("ui.events.kind." + kind.code());
    }

    /// What the shopper of one event did.
    static String deed(EventKind kind) {
        return Say.it("events.deed." + kind.code());
    }

    static String channel(Channel channel) {
        return Say.it("events.channel." + channel.code());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// @param counts by the ordinal of the kind; what never happened is left out
    static List<BarList.Line> kinds(int[] counts) {
        return falling(Stream.of(EventKind.values())
                .map(kind -> new BarList.Line(kind.code(), kind(kind), counts[kind.ordinal()], false)));
    }

    /// @param counts by the ordinal of the channel; what never happened is left out
    static List<BarList.Line> channels(int[] counts) {
        return falling(Stream.of(Channel.values())
                .map(channel -> new BarList.Line(channel.code(), channel(channel), counts[channel.ordinal()], false)));
    }

    private static List<BarList.Line> falling(Stream<BarList.Line> lines) {
        return lines.filter(line -> line.count() > 0).sorted(Comparator.comparingLong(BarList.Line::count).reversed()).toList();
    }

    static List<Bars.Bar> weeks(Weeks weeks) {
        return IntStream.range(0, weeks.size())
                .mapToObj(week -> new Bars.Bar(day(weeks.start(week)), weeks.at(week), false, Optional.empty()))
                .toList();
    }
}
