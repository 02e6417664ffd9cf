package fittingroom.workbench;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.catalog.Correction;
import fittingroom.catalog.Corrections;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.ledger.Deed;
import fittingroom.store.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What persons say about the attributes of products: kept in the workspace over every import, told by the ledger, and in
/// force at once for coherence, rules and filters. It reads no words itself.
public final class CorrectionBook {

    /// What one deed changed, so that it can be taken back.
    ///
    /// @param said what holds after it
    /// @param before what held before it, of the facets and products that it touched
    /// @param fresh of what nothing had been said before, or is now no more
    public record Change(List<Correction> said, List<Correction> before, List<Correction> fresh) {
        public Change {
            said = List.copyOf(said);
            before = List.copyOf(before);
            fresh = List.copyOf(fresh);
        }

        /// How many products it touched.
        public int products() {
            Set<Id<Product>> all = new HashSet<>();
            said.forEach(one -> all.add(one.product()));
            before.forEach(one -> all.add(one.product()));
            return all.size();
        }
    }

    private final StoreThread store;
    private final Workspace workspace;
    private final Freezer freezer;
    private final Watch<Snapshot> snapshot;
    private final Jobs jobs;
    private final Watch<Corrections> all;

    CorrectionBook(StoreThread store, Workspace workspace, Freezer freezer, Watch<Snapshot> snapshot, Jobs jobs) {
        this.store = store;
        this.workspace = workspace;
        this.freezer = freezer;
        this.snapshot = snapshot;
        this.jobs = jobs;
        this.all = new Watch<>(store.now(workspace::corrections));
    }

    /// All that holds now, also of products that are not loaded.
    public Watch<Corrections> all() {
        return all;
    }

    /// Says what an attribute of these products is; no values: that it is unknown. On the disk, and in the snapshot, when
    /// the job has ended.
    public Job<Change> say(Collection<Id<Product>> products, Facet facet, List<String> values) {
        List<Correction> said = products.stream().distinct().map(id -> new Correction(id, facet, values)).toList();
        return start(said, List.of(), new Deed.AttributesCorrected(facet.code(), values, said.size(), false));
    }

    /// Lets these products be as they were read again.
    public Job<Change> asRead(Collection<Id<Product>> products, Facet facet) {
        List<Correction> forgotten = products.stream().distinct()
                .flatMap(id -> all.value().of(id, facet).stream()).toList();
        return start(List.of(), forgotten, new Deed.AttributesCorrected(facet.code(), List.of(), forgotten.size(), true));
    }

    /// Takes many corrections over, as from a file.
    public Job<Change> put(List<Correction> said) {
        long products = said.stream().map(Correction::product).distinct().count();
        return start(said, List.of(), new Deed.AttributesCorrected("", List.of(), products, false));
    }

    /// Makes it as it was before a change, whatever came between for the same facets of the same products.
    public Job<Change> undo(Change change) {
        Optional<Correction> one = change.fresh().stream().findFirst().or(() -> change.before().stream().findFirst());
        String facet = one.map(correction -> correction.facet().code()).orElse("");
        return start(change.before(), change.fresh(),
                new Deed.AttributesCorrected(facet, List.of(), change.products(), true));
    }

    private Job<Change> start(List<Correction> said, List<Correction> forgotten, Deed deed) {
        return jobs.start("workbench.job.correct", workspace.folder(), store, (progress, cancel) ->
                Outcome.done(said.isEmpty() && forgotten.isEmpty()
                        ? new Change(List.of(), List.of(), List.of()) : change(said, forgotten, deed)));
    }

    /// On the store thread, where snapshots are changed.
    private Change change(List<Correction> said, List<Correction> forgotten, Deed deed) {
        Corrections old = all.value();
        List<Correction> before = new ArrayList<>();
        List<Correction> fresh = new ArrayList<>();
        for (List<Correction> touched : List.of(said, forgotten)) {
            touched.forEach(one -> old.of(one.product(), one.facet()).ifPresentOrElse(before::add, () -> fresh.add(one)));
        }
        workspace.correct(said, forgotten, deed);
        Corrections next = old.without(forgotten).with(said);
        Set<Id<Product>> products = new HashSet<>();
        said.forEach(one -> products.add(one.product()));
        forgotten.forEach(one -> products.add(one.product()));
        all.set(next);
        snapshot.set(freezer.corrected(snapshot.value(), products, next));
        return new Change(said, before, fresh);
    }
}
