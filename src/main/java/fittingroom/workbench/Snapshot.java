package fittingroom.workbench;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Corrections;
import fittingroom.coherence.Coherence;
import fittingroom.events.EventLog;
import fittingroom.learning.Model;
import fittingroom.scoring.Scorer;
import fittingroom.shoppers.Joins;
import java.time.Clock;
import java.time.Instant;

/// Everything heavy that a question is asked of, frozen together: what was loaded, what was learned from it, and the
/// scorer over both. A new import or a training makes another snapshot.
///
/// @param stamp rises with every snapshot of one workbench
/// @param corrections what persons said of attributes, which the catalog follows
/// @param joins which names in the log are one shopper, and why
/// @param trained whether the model was learned from just this catalog and log; otherwise it knows texts only
public record Snapshot(
        long stamp, Catalog catalog, Corrections corrections, EventLog log, Model model, Coherence coherence, Scorer scorer,
        Joins joins, boolean trained) {

    public boolean isEmpty() {
        return catalog.isEmpty();
    }

    /// Just after the last event, or now where there is none.
    public Instant now(Clock clock) {
        return log.isEmpty() ? clock.instant() : Instant.ofEpochMilli(log.time(log.size() - 1) + 1);
    }
}
