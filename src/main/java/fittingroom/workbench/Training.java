package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.learning.Model;
import fittingroom.learning.ModelFile;
import fittingroom.learning.Trainer;
import fittingroom.learning.Tuning;
import fittingroom.ledger.Deed;
import fittingroom.store.Workspace;
import java.nio.file.Path;

/// Learns from what is loaded and puts the model in place. A model of what is no longer loaded is never kept: where files
/// came or a shopper was erased meanwhile, it learns anew.
final class Training {

    private final StoreThread store;
    private final Outgoing outgoing;
    private final Freezer freezer;
    private final Watch<Snapshot> snapshot;
    private final Tunings tunings;

    Training(StoreThread store, Workspace workspace, Freezer freezer, Watch<Snapshot> snapshot) {
        this.store = store;
        this.outgoing = new Outgoing(store, workspace);
        this.freezer = freezer;
        this.snapshot = snapshot;
        this.tunings = new Tunings(workspace.folder());
    }

    /// Not on the store thread.
    Outcome<Model> run(Progress progress, Cancel cancel) {
        return run(tunings.kept(), progress, cancel);
    }

    /// Learns with a tuning, which is kept for all times after once it is in place. Not on the store thread.
    Outcome<Model> run(Tuning tuning, Progress progress, Cancel cancel) {
        while (true) {
            Snapshot from = snapshot.value();
            Outcome<Model> learned = Trainer.train(from.catalog(), from.log(), tuning, progress, cancel);
            if (!(learned instanceof Outcome.Done<Model>(Model model)) || store.now(() -> isPut(from, model))) {
                return learned;
            }
        }
    }

    /// Snapshots are changed on the store thread only, so nothing comes between the look and the deed.
    private boolean isPut(Snapshot from, Model model) {
        Snapshot now = snapshot.value();
        if (now.catalog() != from.catalog() || now.log() != from.log()) {
            return false;
        }
        Path part = freezer.modelFile().resolveSibling(freezer.modelFile().getFileName() + ".part");
        ModelFile.write(model, part);
        outgoing.place(part, freezer.modelFile(), new Deed.Trained(
                from.catalog().size(), from.log().size(), from.log().shopperCount(), model.hash()));
        if (!model.tuning().equals(tunings.kept())) {
            tunings.keep(model.tuning());
        }
        snapshot.set(freezer.trained(from, model));
        return true;
    }
}
