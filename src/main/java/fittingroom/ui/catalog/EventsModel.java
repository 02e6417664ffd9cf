package fittingroom.ui.catalog;

import fittingroom.base.Cancel;
import fittingroom.base.Watch;
import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.workbench.Lane;
import fittingroom.workbench.Snapshot;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the Events tab knows: the figures of the log, and the latest events that a person asked for. For the window's
/// thread; the counting is done elsewhere.
final class EventsModel {

    private static final int MOST = 2_000;

    /// Which events a person wants to see.
    ///
    /// @param words each must occur in the product's name or id, the shopper's id or the event's text
    record Wanted(String words, Optional<EventKind> kind, Optional<Channel> channel, boolean unjoined) {

        static final Wanted ALL = new Wanted("", Optional.empty(), Optional.empty(), false);
    }

    /// The latest events that were found.
    ///
    /// @param latest their places in the log, the last first, at most 2,000
    /// @param all how many there are in all
    record Listed(LogFigures figures, Wanted wanted, List<Integer> latest, int all) {}

    private record Question(LogFigures figures, Wanted wanted) {}

    private final Lane<Snapshot, LogFigures> counting;
    private final Lane<Question, Listed> listing;
    private final Watch<Optional<LogFigures>> figures = new Watch<>(Optional.empty());
    private final Watch<Wanted> wanted = new Watch<>(Wanted.ALL);
    private final Watch<Optional<Listed>> listed = new Watch<>(Optional.empty());
    private final Watch<Boolean> waiting = new Watch<>(false);
    private Optional<Snapshot> shown = Optional.empty();

    /// @param work runs what takes long, never on the window's thread
    /// @param window runs work on the window's thread
    /// @param failures hears of bugs
    EventsModel(Executor work, Executor window, Consumer<Throwable> failures) {
        this.counting = new Lane<>(
                work, (snapshot, cancel) -> LogFigures.of(snapshot.catalog(), snapshot.log(), cancel),
                got -> window.execute(() -> counted(got)), failures);
        this.listing = new Lane<>(
                work, (question, cancel) -> list(question.figures(), question.wanted(), cancel),
                got -> window.execute(() -> answered(got)), failures);
    }

    Watch<Optional<LogFigures>> figures() {
        return figures;
    }

    Watch<Wanted> wanted() {
        return wanted;
    }

    Watch<Optional<Listed>> listed() {
        return listed;
    }

    Watch<Boolean> waiting() {
        return waiting;
    }

    void show(Snapshot snapshot) {
        boolean same = shown.filter(old -> old.log() == snapshot.log()).isPresent();
        if (!same) {
            shown = Optional.of(snapshot);
            waiting.set(true);
            counting.submit(snapshot);
        }
    }

    private void counted(LogFigures got) {
        if (shown.filter(now -> now.log() == got.log()).isPresent()) {
            figures.set(Optional.of(got));
            ask();
        }
    }

    void want(Wanted next) {
        if (!next.equals(wanted.value())) {
            wanted.set(next);
            ask();
        }
    }

    private void ask() {
        figures.value().ifPresent(of -> {
            waiting.set(true);
            listing.submit(new Question(of, wanted.value()));
        });
    }

    private void answered(Listed got) {
        listed.set(Optional.of(got));
        if (got.wanted().equals(wanted.value()) && figures.value().filter(now -> now == got.figures()).isPresent()) {
            waiting.set(false);
        }
    }

    /// The latest events of a kind, in one pass from the end.
    static Optional<Listed> list(LogFigures figures, Wanted wanted, Cancel cancel) {
        EventLog log = figures.log();
        String[] words = wanted.words().toLowerCase(Locale.ROOT).strip().split("\\s+");
        IntArrayList latest = new IntArrayList();
        int all = 0;
        for (int event = log.size() - 1; event >= 0; event--) {
            if ((event & 0x3FFF) == 0 && cancel.requested()) {
                return Optional.empty();
            }
            if (isWanted(log, event, wanted) && hasWords(figures, event, words)) {
                all++;
                if (latest.size() < MOST) {
                    latest.add(event);
                }
            }
        }
        return Optional.of(new Listed(figures, wanted, List.copyOf(latest), all));
    }

    private static boolean isWanted(EventLog log, int event, Wanted wanted) {
        return wanted.kind().filter(kind -> kind != log.kind(event)).isEmpty()
                && wanted.channel().filter(channel -> channel != log.channel(event)).isEmpty()
                && (!wanted.unjoined() || log.product(event) == EventLog.UNJOINED);
    }

    private static boolean hasWords(LogFigures figures, int event, String[] words) {
        if (words.length == 1 && words[0].isEmpty()) {
            return true;
        }
        EventLog log = figures.log();
        int product = log.product(event);
        String title = product < 0 ? "" : figures.catalog().product(product).title() + " " + figures.catalog().product(product).id();
        String text = (title + " " + log.shopperId(log.shopper(event)) + " " + log.text(event)).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
