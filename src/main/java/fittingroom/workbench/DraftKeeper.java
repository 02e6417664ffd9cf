package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.store.Workspace;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the draft in the workspace, at most once a second and never later than a second after an edit. It keeps the
/// present draft only; the history is of this sitting.
final class DraftKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final String NAME = "draft";

    private final StoreThread store;
    private final Workspace workspace;
    private final Executor inASecond;
    private final AtomicReference<Optional<RuleSet>> unsaved = new AtomicReference<>(Optional.empty());

    DraftKeeper(StoreThread store, Workspace workspace) {
        this.store = store;
        this.workspace = workspace;
        this.inASecond = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, store);
    }

    /// The draft that was kept, or the empty one. A kept draft that cannot be read any more is set aside under another
    /// name, never thrown away.
    RuleSet saved() {
        return store.now(() -> workspace.get(NAME)
                .map(json -> switch (RuleFile.read(json)) {
                    case Outcome.Done<RuleSet>(RuleSet draft) -> draft;
                    case Outcome.Refused<RuleSet>(var problems) -> setAside(json, problems.toString());
                    case Outcome.Stopped<RuleSet>() -> RuleSet.EMPTY;
                })
                .orElse(RuleSet.EMPTY));
    }

    void keep(RuleSet draft) {
        if (unsaved.getAndSet(Optional.of(draft)).isEmpty()) {
            inASecond.execute(this::write);
        }
    }

    /// Writes what is not yet written, and waits for it.
    void flush() {
        store.now(() -> {
            write();
            return true;
        });
    }

    /// Writes what is not yet written; for the store thread.
    void write() {
        unsaved.getAndSet(Optional.empty()).ifPresent(draft -> workspace.put(NAME, RuleFile.write(draft)));
    }

    private RuleSet setAside(String json, String why) {
        workspace.put("draft-unreadable", json);
        LOG.warn("the kept draft cannot be read and was set aside as draft-unreadable: {}", why);
        return RuleSet.EMPTY;
    }
}
