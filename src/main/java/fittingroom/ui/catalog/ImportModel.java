package fittingroom.ui.catalog;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.events.Purpose;
import fittingroom.intake.FileKind;
import fittingroom.intake.IntakeReport;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Imported;
import fittingroom.workbench.Job;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the import sheet knows: the files that were chosen, what a look at each found, what was declared for them, and
/// the load under way. Nothing is written before a person asks to load. For the window's thread.
final class ImportModel {

    /// One file and what a look at it found so far.
    ///
    /// @param report empty while it is looked at, and where it was refused
    record Looked(Path file, boolean looking, Optional<IntakeReport> report, List<Problem> problems) {}

    /// How far the import is.
    enum Phase {
        CHOOSING,
        LOADING,
        LEARNING,
        DONE
    }

    /// What is running.
    ///
    /// @param total 0 where nobody knows
    record Running(String title, String step, long done, long total) {}

    private final Workbench workbench;
    private final Executor window;
    private final Watch<List<Looked>> files = new Watch<>(List.of());
    private final Watch<Phase> phase = new Watch<>(Phase.CHOOSING);
    private final Watch<Optional<Running>> running = new Watch<>(Optional.empty());
    private final Watch<List<Imported>> loaded = new Watch<>(List.of());
    private final Watch<String> failure = new Watch<>("");
    private final Set<Purpose> declared = EnumSet.noneOf(Purpose.class);
    private Optional<Job<?>> job = Optional.empty();

    /// @param window runs work on the window's thread
    ImportModel(Workbench workbench, Executor window) {
        this.workbench = workbench;
        this.window = window;
    }

    Watch<List<Looked>> files() {
        return files;
    }

    Watch<Phase> phase() {
        return phase;
    }

    Watch<Optional<Running>> running() {
        return running;
    }

    Watch<List<Imported>> loaded() {
        return loaded;
    }

    /// What broke, in words; empty where nothing did.
    Watch<String> failure() {
        return failure;
    }

    /// Looks at files without loading them. They replace those looked at before.
    void look(List<Path> paths) {
        phase.set(Phase.CHOOSING);
        failure.set("");
        loaded.set(List.of());
        files.set(paths.stream().distinct().map(path -> new Looked(path, true, Optional.empty(), List.of())).toList());
        for (Looked one : files.value()) {
            follow(workbench.look(ImportOrder.of(one.file())), outcome -> looked(one.file(), outcome));
        }
    }

    private void looked(Path file, Outcome<?> outcome) {
        Looked next = switch (outcome) {
            case Outcome.Done<?>(Object value) when value instanceof IntakeReport report ->
                new Looked(file, false, Optional.of(report), List.of());
            case Outcome.Refused<?>(List<Problem> problems) -> new Looked(file, false, Optional.empty(), problems);
            default -> new Looked(file, false, Optional.empty(), List.of());
        };
        files.set(files.value().stream().map(one -> one.file().equals(file) ? next : one).toList());
    }

    /// Says under which purpose the source of these files was collected, or takes it back.
    void declare(Purpose purpose, boolean allowed) {
        if (allowed) {
            declared.add(purpose);
        } else {
            declared.remove(purpose);
        }
    }

    boolean hasEvents() {
        return files.value().stream().flatMap(one -> one.report().stream())
                .anyMatch(report -> report.kind() == FileKind.EVENTS);
    }

    boolean canLoad() {
        return (phase.value() == Phase.CHOOSING) && files.value().stream().noneMatch(Looked::looking)
                && files.value().stream().anyMatch(ImportModel::isLoadable);
    }

    private static boolean isLoadable(Looked one) {
        return one.report().filter(report -> report.accepted() > 0 && report.kind() != FileKind.RULES).isPresent();
    }

    /// Loads what was looked at, catalogs first, and learns from it.
    void load() {
        List<ImportOrder> orders = new ArrayList<>();
        for (FileKind kind : List.of(FileKind.CATALOG, FileKind.EVENTS, FileKind.SERVED)) {
            files.value().stream().filter(ImportModel::isLoadable)
                    .filter(one -> one.report().filter(report -> report.kind() == kind).isPresent())
                    .forEach(one -> orders.add(order(one, kind)));
        }
        loadAll(orders);
    }

    private ImportOrder order(Looked one, FileKind kind) {
        ImportOrder order = ImportOrder.of(one.file());
        return kind == FileKind.EVENTS ? new ImportOrder(order.file(), order.options(), Set.copyOf(declared)) : order;
    }

    /// Loads given files without a look, for the sample shop.
    void loadAll(List<ImportOrder> orders) {
        if (orders.isEmpty()) {
            return;
        }
        phase.set(Phase.LOADING);
        failure.set("");
        follow(workbench.load(orders), this::loaded);
    }

    private void loaded(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?>(Object value) && value instanceof List<?> list) {
            loaded.set(list.stream().filter(Imported.class::isInstance).map(Imported.class::cast).toList());
        }
        boolean any = loaded.value().stream().anyMatch(Imported::loaded);
        if (any && !workbench.snapshot().value().log().isEmpty()) {
            phase.set(Phase.LEARNING);
            follow(workbench.train(), learned -> phase.set(Phase.DONE));
        } else {
            phase.set(any ? Phase.DONE : Phase.CHOOSING);
        }
    }

    /// Asks the running work to stop; it leaves the store as it was.
    void stop() {
        job.ifPresent(Job::stop);
    }

    private void follow(Job<?> next, Consumer<Outcome<?>> ended) {
        job = Optional.of(next);
        next.state().subscribe(state -> window.execute(() -> {
            switch (state) {
                case Job.State.Running(String step, long done, long total) ->
                    running.set(Optional.of(new Running(next.title(), step, done, total)));
                case Job.State.Ended(Outcome<?> outcome) -> {
                    running.set(Optional.empty());
                    ended.accept(outcome);
                }
                case Job.State.Failed(Throwable cause) -> {
                    running.set(Optional.empty());
                    phase.set(Phase.CHOOSING);
                    failure.set(String.valueOf(cause.getMessage()));
                }
            }
        }));
    }
}
