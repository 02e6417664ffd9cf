package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.ledger.DraftDeed;
import fittingroom.ledger.Fact;
import fittingroom.releases.Frozen;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the draft in the workspace together with the deeds that led to it: both or neither. A deed is written as soon as
/// the store is free; what is dragged or typed is one deed, written once the hand rests. The history is of this sitting
/// and not kept.
final class DraftKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final String NAME = "draft";
    /// How long a hand rests before its drag counts as one deed.
    private static final long REST_MILLIS = 700;
    /// How much of a drag without rest can be lost to a crash.
    private static final long LONGEST_MILLIS = 3000;

    private final StoreThread store;
    private final Workspace workspace;
    private final Executor afterRest;
    private final List<Waiting> unwritten = new ArrayList<>();
    private boolean timed;
    private long firstMove;
    private long lastMove;

    /// @param bound whether it is written with something else, and must wait for that
    private record Waiting(Turn turn, boolean bound) {}

    DraftKeeper(StoreThread store, Workspace workspace) {
        this.store = store;
        this.workspace = workspace;
        this.afterRest = CompletableFuture.delayedExecutor(REST_MILLIS, TimeUnit.MILLISECONDS, store);
    }

    /// The draft that was kept, or the empty one. A kept draft that cannot be read any more is set aside under another
    /// name, never thrown away, and the ledger is told.
    RuleSet saved() {
        return store.now(() -> workspace.get(NAME)
                .map(json -> switch (RuleFile.read(json)) {
                    case Outcome.Done<RuleSet>(RuleSet draft) -> draft;
                    case Outcome.Refused<RuleSet>(var problems) -> setAside(json, problems.toString());
                    case Outcome.Stopped<RuleSet>() -> RuleSet.EMPTY;
                })
                .orElse(RuleSet.EMPTY));
    }

    /// Writes a change soon.
    void keep(Turn turn) {
        add(turn, false);
        if (turn.goesOn()) {
            waitForRest();
        } else {
            store.execute(() -> write(take(this::isClosed)));
        }
    }

    /// Writes a change soon, together with what else belongs to it: all or nothing.
    ///
    /// @param more for the store thread
    /// @param broken hears why it could not be written
    void keep(Turn turn, Runnable more, Consumer<RuntimeException> broken) {
        add(turn, true);
        later(() -> write(upToBound(), more), broken);
    }

    /// Writes what belongs to no change of the draft, after all changes before it.
    void alone(Runnable work, Consumer<RuntimeException> broken) {
        later(() -> write(take(this::isClosed), work), broken);
    }

    private void later(Runnable work, Consumer<RuntimeException> broken) {
        store.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException why) {
                broken.accept(why);
            }
        });
    }

    /// Writes what is not yet written, and waits for it.
    void flush() {
        store.now(() -> {
            write(take(one -> true));
            return true;
        });
    }

    private void write(List<Turn> turns) {
        if (!turns.isEmpty()) {
            write(turns, () -> {});
        }
    }

    /// Writes what is not yet written together with what else belongs to it, all or nothing; for the store thread.
    void writeWith(Runnable more) {
        write(take(one -> true), more);
    }

    private void write(List<Turn> turns, Runnable more) {
        try {
            workspace.together(() -> {
                if (!turns.isEmpty()) {
                    workspace.put(
                            NAME, RuleFile.write(turns.getLast().after()), turns.stream().map(Turn::fact).toList());
                }
                more.run();
            });
        } catch (RuntimeException | Error broken) {
            putBack(turns);
            throw broken;
        }
    }

    private synchronized void add(Turn turn, boolean bound) {
        long now = System.nanoTime();
        Optional<Turn> longer = unwritten.isEmpty() || unwritten.getLast().bound()
                ? Optional.empty() : unwritten.getLast().turn().with(turn);
        if (longer.isPresent()) {
            unwritten.removeLast();
        } else {
            firstMove = now;
        }
        lastMove = now;
        Turn whole = longer.orElse(turn);
        if (longer.isEmpty() || !whole.isNothing()) {
            unwritten.add(new Waiting(whole, bound));
        }
    }

    /// The first changes for as long as they are wanted, none that is written with something else.
    private synchronized List<Turn> take(Predicate<Turn> wanted) {
        List<Turn> turns = new ArrayList<>();
        while (!unwritten.isEmpty() && !unwritten.getFirst().bound() && wanted.test(unwritten.getFirst().turn())) {
            turns.add(unwritten.removeFirst().turn());
        }
        return turns;
    }

    /// All changes up to the first that is written with something else; it is the caller's, for they are asked for in the
    /// order in which they were made.
    private synchronized List<Turn> upToBound() {
        List<Turn> turns = take(one -> true);
        turns.add(unwritten.removeFirst().turn());
        return turns;
    }

    /// Whether nothing more can become a part of a change.
    private boolean isClosed(Turn turn) {
        return !turn.goesOn() || unwritten.size() > 1;
    }

    private synchronized void putBack(List<Turn> turns) {
        unwritten.addAll(0, turns.stream().map(turn -> new Waiting(turn, false)).toList());
    }

    private synchronized void waitForRest() {
        if (!timed) {
            timed = true;
            afterRest.execute(this::rested);
        }
    }

    private void rested() {
        if (isAtRest()) {
            write(take(one -> true));
        }
    }

    private synchronized boolean isAtRest() {
        long now = System.nanoTime();
        timed = false;
        if (unwritten.isEmpty()
                || now - lastMove >= TimeUnit.MILLISECONDS.toNanos(REST_MILLIS)
                || now - firstMove >= TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS - REST_MILLIS)) {
            return true;
        }
        waitForRest();
        return false;
    }

    private RuleSet setAside(String json, String why) {
        LOG.warn("the kept draft cannot be read and was set aside as draft-unreadable: {}", why);
        Fact told = workspace.done(new DraftDeed.SetAside(0, Frozen.hash(RuleSet.EMPTY)));
        workspace.together(() -> {
            workspace.put("draft-unreadable", json);
            workspace.put(NAME, RuleFile.write(RuleSet.EMPTY), List.of(told));
        });
        return RuleSet.EMPTY;
    }
}
