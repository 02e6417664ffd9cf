package fittingroom.workbench;

import fittingroom.base.Watch;
import fittingroom.ledger.Deed;
import fittingroom.ledger.OversightDeed;
import fittingroom.review.Raised;
import fittingroom.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The pairings that persons flagged, kept in the workspace in the order flagged. Whether they were judged since is told
/// by the decisions.
final class RaisedFlags {

    private static final Logger LOG = LoggerFactory.getLogger(RaisedFlags.class);
    private static final String NOTE = "raised-flags";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StoreThread store;
    private final Workspace workspace;
    private final Watch<List<Raised>> all;

    RaisedFlags(StoreThread store, Workspace workspace) {
        this.store = store;
        this.workspace = workspace;
        this.all = new Watch<>(store.now(() -> workspace.get(NOTE).map(RaisedFlags::read).orElse(List.of())));
    }

    Watch<List<Raised>> all() {
        return all;
    }

    /// Adds a flag, where the pairing has none yet; on the disk soon after.
    void raise(Raised one) {
        if (all.value().stream().noneMatch(other -> other.pair().equals(one.pair()))) {
            List<Raised> next = new ArrayList<>(all.value());
            next.add(one);
            write(next, new OversightDeed.Flagged(one.anchor(), one.product(), one.placement()));
        }
    }

    void withdraw(Raised one) {
        if (all.value().stream().anyMatch(other -> other.pair().equals(one.pair()))) {
            write(
                    all.value().stream().filter(other -> !other.pair().equals(one.pair())).toList(),
                    new OversightDeed.FlagWithdrawn(one.anchor(), one.product()));
        }
    }

    private void write(List<Raised> next, Deed deed) {
        List<Raised> kept = List.copyOf(next);
        all.set(kept);
        store.execute(() -> workspace.put(NOTE, JSON.writeValueAsString(kept), List.of(workspace.done(deed))));
    }

    private static List<Raised> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Raised>>() {});
        } catch (JacksonException | IllegalArgumentException unreadable) {
            LOG.warn("the raised flags cannot be read and are left as they are: {}", unreadable.getMessage());
            return List.of();
        }
    }
}
