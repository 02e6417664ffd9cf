package fittingroom.intake;

import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a person says of all rows of a file where its columns leave it open. It maps no column: that is done in
/// [Options#map].
///
/// @param type what happened, where no column says it
/// @param channel where it happened, where a row does not say it
/// @param monthFirst whether `3/4/2026` is the fourth of March
public record Assumptions(Optional<EventKind> type, Optional<Channel> channel, Optional<Boolean> monthFirst) {

    public static final Assumptions NONE = new Assumptions(Optional.empty(), Optional.empty(), Optional.empty());

    private static final String TYPE = "*type";
    private static final String CHANNEL = "*channel";
    private static final String DATES = "*dates";
    private static final String MONTH_FIRST = "month-first";
    private static final String DAY_FIRST = "day-first";

    public Assumptions withType(EventKind kind) {
        return new Assumptions(Optional.of(kind), channel, monthFirst);
    }

    public Assumptions withChannel(Channel where) {
        return new Assumptions(type, Optional.of(where), monthFirst);
    }

    public Assumptions withMonthFirst(boolean first) {
        return new Assumptions(type, channel, Optional.of(first));
    }

    /// Whether a key of [#written] and not the name of a column.
    static boolean isKey(String key) {
        return key.equals(TYPE) || key.equals(CHANNEL) || key.equals(DATES);
    }

    /// As texts by keys that no column has, to be remembered beside the columns.
    Map<String, String> written() {
        Map<String, String> all = new HashMap<>();
        type.ifPresent(kind -> all.put(TYPE, kind.code()));
        channel.ifPresent(where -> all.put(CHANNEL, where.code()));
        monthFirst.ifPresent(first -> all.put(DATES, first ? MONTH_FIRST : DAY_FIRST));
        return all;
    }

    /// What [#written] wrote; what cannot be read says nothing.
    static Assumptions read(Map<String, String> written) {
        return new Assumptions(
                Optional.ofNullable(written.get(TYPE)).flatMap(EventKind::of),
                Optional.ofNullable(written.get(CHANNEL)).flatMap(Channel::of),
                Optional.ofNullable(written.get(DATES)).map(MONTH_FIRST::equals));
    }

    /// The same where nothing is said here.
    Assumptions or(Assumptions other) {
        return new Assumptions(type.or(other::type), channel.or(other::channel), monthFirst.or(other::monthFirst));
    }
}
