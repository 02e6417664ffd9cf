package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import fittingroom.intake.FileKind;
import fittingroom.intake.Intake;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Sink;
import fittingroom.ledger.Deed;
import fittingroom.store.Load;
import fittingroom.store.Loaded;
import fittingroom.store.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings one file from disk into the workspace: whole, or not at all. It runs on the store thread, which writes while
/// another reads, and decides nothing about rows; that is the intake's.
final class Importer {

    private final Workspace workspace;
    private final Intake intake;
    private final MappingMemory memory;
    private final Catalog here;
    private final Set<String> arrived = new HashSet<>();

    /// @param here the catalog that the workspace holds before
    Importer(Workspace workspace, Intake intake, MappingMemory memory, Catalog here) {
        this.workspace = workspace;
        this.intake = intake;
        this.memory = memory;
        this.here = here;
    }

    /// How each file ended, in their order. After a stop nothing more is begun.
    List<Imported> loadAll(List<ImportOrder> orders, Progress progress, Cancel cancel) {
        List<Imported> ends = new ArrayList<>();
        boolean stopped = false;
        for (ImportOrder order : orders) {
            Imported end = stopped ? Imported.stopped(order.shown()) : switch (load(order, progress, cancel)) {
                case Outcome.Done<Imported>(Imported one) -> one;
                case Outcome.Refused<Imported>(List<Problem> problems) -> Imported.refused(order.shown(), problems);
                case Outcome.Stopped<Imported>() -> Imported.stopped(order.shown());
            };
            stopped |= end.isStopped();
            ends.add(end);
        }
        return ends;
    }

    /// Stopped leaves the workspace as it was.
    Outcome<Imported> load(ImportOrder order, Progress progress, Cancel cancel) {
        long start = System.nanoTime();
        String source = order.shown().getFileName().toString();
        ReadAhead ahead = new ReadAhead();
        try (Load load = workspace.beginLoad(source, ahead)) {
            return switch (ahead.run(wish -> read(order, load, progress, wish), cancel)) {
                case Outcome.Stopped<IntakeReport>() -> Outcome.stopped();
                case Outcome.Refused<IntakeReport>(List<Problem> problems) ->
                    Outcome.done(Imported.refused(order.shown(), problems));
                case Outcome.Done<IntakeReport>(IntakeReport report) -> commit(order, source, load, report, start);
            };
        }
    }

    /// On the thread that reads: whether the file can be of this shop is judged there too.
    private Outcome<IntakeReport> read(ImportOrder order, Sink to, Progress progress, Cancel cancel) {
        Neighbours sink = new Neighbours(here, arrived, to);
        return intake.load(order.file(), order.options(), sink, progress, cancel).map(sink::judged);
    }

    private Outcome<Imported> commit(ImportOrder order, String source, Load load, IntakeReport report, long start) {
        if (report.accepted() == 0 || report.kind() == FileKind.RULES) {
            return Outcome.done(Imported.nothing(order.shown(), report));
        }
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed.Imported(
                source, report.kind().code(), report.format(), report.rows(), report.accepted(), report.rejected(),
                report.merged(), FileDigest.of(order.file())));
        if (!order.declared().isEmpty()) {
            deeds.add(new Deed.ConsentDeclared(
                    source, order.declared().stream().sorted().map(Purpose::code).toList()));
        }
        return load.commit(deeds)
                .map((Loaded done) -> told(done, order, report))
                .map((Loaded done) -> new Imported(
                        order.shown(), true, Optional.of(report), List.of(), done.folded(),
                        (System.nanoTime() - start) / 1e9));
    }

    private Loaded told(Loaded done, ImportOrder order, IntakeReport report) {
        memory.learn(workspace, report, order.options());
        return done;
    }
}
