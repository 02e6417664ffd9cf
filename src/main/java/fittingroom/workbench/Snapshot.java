package fittingroom.workbench;

import fittingroom.catalog.Catalog;
import fittingroom.coherence.Coherence;
import fittingroom.events.EventLog;
import fittingroom.learning.Model;
import fittingroom.scoring.Scorer;

/// Everything heavy that a question is asked of, frozen together: what was loaded, what was learned from it, and the
/// scorer over both. A new import or a training makes another snapshot.
///
/// @param stamp rises with every snapshot of one workbench
/// @param trained whether the model was learned from just this catalog and log; otherwise it knows texts only
public record Snapshot(
        long stamp, Catalog catalog, EventLog log, Model model, Coherence coherence, Scorer scorer, boolean trained) {

    public boolean isEmpty() {
        return catalog.isEmpty();
    }
}
