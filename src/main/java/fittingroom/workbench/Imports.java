package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Money;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.ServedSlate;
import fittingroom.intake.Intake;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Peek;
import fittingroom.intake.Sink;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Entry;
import fittingroom.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Files before they are loaded, and what was loaded before: it looks, compares with what the workspace holds, and
/// remembers how a person reads files of one shape. It loads nothing.
public final class Imports {

    private final Workbench workbench;
    private final StoreThread store;
    private final Workspace workspace;
    private final MappingMemory memory;
    private final Jobs jobs;

    Imports(Workbench workbench, StoreThread store, Workspace workspace, MappingMemory memory, Jobs jobs) {
        this.workbench = workbench;
        this.store = store;
        this.workspace = workspace;
        this.memory = memory;
        this.jobs = jobs;
    }

    /// Looks at a file closely: by the very same validators as a load, with the columns remembered for its shape unless
    /// the order names its own, and compared with the present catalog.
    public Job<Look> look(ImportOrder order) {
        Catalog catalog = workbench.snapshot().value().catalog();
        return jobs.start("workbench.job.look", order.file(), (progress, cancel) -> look(order, catalog, progress, cancel));
    }

    private Outcome<Look> look(ImportOrder order, Catalog catalog, Progress progress, Cancel cancel) {
        Intake intake = workbench.intake();
        Optional<Peek> peek = intake.peek(order.file(), order.options()) instanceof Outcome.Done<Peek>(Peek first) ? Optional.of(first) : Optional.empty();
        Map<String, String> known = order.options().said().isEmpty()
                ? peek.map(first -> memory.of(first.columns())).orElse(Map.of()) : Map.of();
        ImportOrder read = known.isEmpty()
                ? order : new ImportOrder(order.file(), order.options().recalling(known), order.declared());
        Relatives relatives = new Relatives(catalog);
        return switch (intake.load(order.file(), read.options(), relatives, progress, cancel)) {
            case Outcome.Done<IntakeReport>(IntakeReport report) ->
                Outcome.done(new Look(read, Optional.of(report), List.of(), peek, !known.isEmpty(), relatives.kinship()));
            case Outcome.Refused<IntakeReport>(List<Problem> problems) ->
                Outcome.done(new Look(read, Optional.empty(), problems, peek, !known.isEmpty(), relatives.kinship()));
            case Outcome.Stopped<IntakeReport>() -> Outcome.stopped();
        };
    }

    /// Writes the rows of a file that would be set aside into another file, with the reason behind each.
    public Job<IntakeReport> saveRejected(ImportOrder order, Path target) {
        return jobs.start("workbench.job.rejected", target, (progress, cancel) -> workbench.intake()
                .load(order.file(), order.options().withRejected(target), Sink.nowhere(), progress, cancel));
    }

    /// Reads files of these columns so from now on; an empty map forgets it. What is asked of the store
    /// later sees it.
    public void remember(List<String> columns, Map<String, String> map) {
        memory.keep(columns, map).ifPresent(deed -> store.execute(() -> memory.write(workspace, deed)));
    }

    /// The files that were loaded, the last first. It waits for the store.
    public List<Entry> history() {
        return workbench.ledger().entries().stream().filter(entry -> entry.deed() instanceof Deed.Imported).toList().reversed();
    }

    /// Counts what a file has in common with a catalog.
    private static final class Relatives implements Sink {
        private final Catalog catalog;
        private final NavigableSet<String> theirs = new TreeSet<>();
        private long fresh;
        private long updates;
        private long events;
        private long joined;

        Relatives(Catalog catalog) {
            this.catalog = catalog;
        }

        @Override
        public void product(Product product) {
            if (catalog.ordinal(product.id()).isPresent()) {
                updates++;
            } else {
                fresh++;
            }
            product.price().map(Money::currency).filter(code -> !code.isEmpty()).ifPresent(theirs::add);
        }

        @Override
        public void event(Event event) {
            if (!event.product().isEmpty()) {
                events++;
                joined += catalog.find(event.product()).isPresent() ? 1 : 0;
            }
        }

        @Override
        public void served(ServedSlate slate) {}

        Look.Kinship kinship() {
            List<String> ours = catalog.products().stream()
                    .flatMap(product -> product.price().map(Money::currency).filter(code -> !code.isEmpty()).stream())
                    .distinct().sorted().toList();
            return new Look.Kinship(fresh, updates, catalog.size(), ours, List.copyOf(theirs), events, joined);
        }
    }
}
