package fittingroom.ui.catalog;

import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.events.Purpose;
import fittingroom.intake.Assumptions;
import fittingroom.intake.FileKind;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Mapping;
import fittingroom.intake.Options;
import fittingroom.intake.Treatment;
import fittingroom.ledger.Entry;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Imported;
import fittingroom.workbench.Job;
import fittingroom.workbench.Look;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the import sheet knows: the files that were chosen, what a look at each found, what a person corrected and
/// declared, and the load under way. Nothing is written before a person asks to load. For the window's thread.
final class ImportModel {

    /// The four steps, in their order.
    enum Step {
        FILE,
        COLUMNS,
        PROBLEMS,
        LOAD;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        Optional<Step> next() {
            return this == LOAD ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
        }
    }

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
    private final Executor work;
    private final Executor window;
    private final Watch<List<Looked>> files = new Watch<>(List.of());
    private final Watch<Integer> current = new Watch<>(0);
    private final Watch<Step> step = new Watch<>(Step.FILE);
    private final Watch<Phase> phase = new Watch<>(Phase.CHOOSING);
    private final Watch<Optional<Running>> running = new Watch<>(Optional.empty());
    private final Watch<List<Imported>> loaded = new Watch<>(List.of());
    private final Watch<List<Entry>> history = new Watch<>(List.of());
    private final Watch<String> failure = new Watch<>("");
    private final Watch<String> saved = new Watch<>("");
    private final Set<Purpose> declared = EnumSet.noneOf(Purpose.class);
    private Optional<Job<?>> job = Optional.empty();
    private int looks;

    /// @param work runs what waits for the store, never on the window's thread
    /// @param window runs work on the window's thread
    ImportModel(Workbench workbench, Executor work, Executor window) {
        this.workbench = workbench;
        this.work = work;
        this.window = window;
    }

    Watch<List<Looked>> files() {
        return files;
    }

    /// Place of the file that is shown.
    Watch<Integer> current() {
        return current;
    }

    Watch<Step> step() {
        return step;
    }

    Watch<Phase> phase() {
        return phase;
    }

    Watch<Optional<Running>> running() {
        return running;
    }

    /// How each file of the last load ended.
    Watch<List<Imported>> loaded() {
        return loaded;
    }

    /// The files that were loaded into this workspace, the last first.
    Watch<List<Entry>> history() {
        return history;
    }

    /// What broke, in words; empty where nothing did.
    Watch<String> failure() {
        return failure;
    }

    /// Where the rejected rows were written, in words; empty before.
    Watch<String> saved() {
        return saved;
    }

    Optional<Looked> file() {
        return current.value() < files.value().size() ? Optional.of(files.value().get(current.value())) : Optional.empty();
    }

    void show(int file) {
        saved.set("");
        current.set(file);
    }

    void go(Step next) {
        step.set(next);
    }

    /// Asks the ledger what was loaded before.
    void remind() {
        work.execute(() -> {
            List<Entry> entries = workbench.imports().history();
            window.execute(() -> history.set(entries));
        });
    }

    /// Looks at files without loading them. They replace those looked at before.
    void look(List<Path> paths) {
        looks++;
        phase.set(Phase.CHOOSING);
        failure.set("");
        saved.set("");
        loaded.set(List.of());
        current.set(0);
        step.set(Step.FILE);
        files.set(paths.stream().distinct().map(Looked::at).toList());
        int asked = looks;
        for (Looked one : files.value()) {
            work.execute(() -> {
                List<ImportOrder> each = one.order().each();
                window.execute(() -> {
                    if (asked == looks) {
                        unfold(one, each);
                    }
                });
            });
        }
    }

    /// Puts every file of a zip in the place of the zip.
    private void unfold(Looked packed, List<ImportOrder> each) {
        List<Looked> inside = each.stream().map(order -> new Looked(order, true, false, Optional.empty())).toList();
        files.set(files.value().stream()
                .flatMap(one -> one.order().equals(packed.order()) ? inside.stream() : Stream.of(one)).toList());
        inside.forEach(this::examine);
    }

    /// Takes a file off the sheet; it is not loaded.
    void leaveOut(int file) {
        List<Looked> rest = new ArrayList<>(files.value());
        rest.remove(file);
        current.set(Math.max(0, Math.min(current.value(), rest.size() - 1)));
        files.set(List.copyOf(rest));
    }

    private void examine(Looked one) {
        follow(workbench.imports().look(one.order()), outcome -> looked(one, outcome));
    }

    /// An answer to a question that was changed meanwhile is passed over.
    private void looked(Looked asked, Outcome<?> outcome) {
        replace(asked.order().shown(), now -> {
            if (!now.order().equals(asked.order())) {
                return now;
            }
            return outcome instanceof Outcome.Done<?>(Object value) && value instanceof Look look ? now.found(look) : now.stopped();
        });
    }

    private void replace(Path file, UnaryOperator<Looked> change) {
        files.set(files.value().stream().map(one -> one.order().shown().equals(file) ? change.apply(one) : one).toList());
    }

    private void again(UnaryOperator<Options> change, boolean corrected) {
        file().ifPresent(now -> {
            Looked next = now.again(change.apply(now.order().options()), corrected || now.corrected());
            phase.set(Phase.CHOOSING);
            replace(now.order().shown(), before -> next);
            examine(next);
        });
    }

    /// Reads a column as a field, or keeps it as it is; the file is looked at anew at once.
    ///
    /// @param field code of a field
    void correct(String column, String field) {
        again(options -> {
            Map<String, String> map = new HashMap<>(options.map());
            map.put(column, field);
            return options.withMap(map);
        }, true);
    }

    /// Forgets all corrections of the columns of this file, now and for later files of its shape.
    void forget() {
        file().ifPresent(now -> workbench.imports().remember(now.columns(), Map.of()));
        again(options -> options.withMap(Map.of()).assuming(Assumptions.NONE), false);
    }

    /// Says what holds for all rows of the present file where no column says it.
    void assume(Assumptions all) {
        again(options -> options.assuming(all), true);
    }

    void readAs(FileKind kind) {
        again(options -> options.as(kind), false);
    }

    void currency(String code) {
        again(options -> options.withCurrency(code), false);
    }

    void treat(String code, Treatment treatment) {
        again(options -> options.treating(code, treatment), false);
    }

    /// Writes the rows that would be set aside to a file.
    void saveRejected(Path target) {
        file().ifPresent(now -> follow(workbench.imports().saveRejected(now.order(), target), outcome -> {
            if (outcome instanceof Outcome.Done<?>(Object value) && value instanceof IntakeReport report) {
                saved.set(Say.it("ui.import.rejected.saved", report.rejected(), target.toString()));
            }
        }));
    }

    /// Says under which purpose the source of these files was collected, or takes it back.
    void declare(Purpose purpose, boolean allowed) {
        if (allowed) {
            declared.add(purpose);
        } else {
            declared.remove(purpose);
        }
    }

    /// Whether anything is declared for these files.
    boolean isDeclared() {
        return !declared.isEmpty();
    }

    boolean hasEvents() {
        return files.value().stream().flatMap(one -> one.report().stream())
                .anyMatch(report -> report.kind() == FileKind.EVENTS);
    }

    boolean isLooking() {
        return files.value().stream().anyMatch(Looked::looking);
    }

    /// Whether a load would put another shop's catalog beside the one that is here.
    boolean mixes() {
        return files.value().stream().filter(Looked::isLoadable)
                .filter(one -> one.kind().filter(FileKind.CATALOG::equals).isPresent())
                .anyMatch(one -> one.look().filter(look -> look.kinship().isOfAnother()).isPresent());
    }

    boolean canLoad() {
        return phase.value() == Phase.CHOOSING && !isLooking() && files.value().stream().anyMatch(Looked::isLoadable);
    }

    /// Loads what was looked at, catalogs first, and learns from it. How columns were corrected is remembered.
    void load() {
        List<ImportOrder> orders = new ArrayList<>();
        for (FileKind kind : List.of(FileKind.CATALOG, FileKind.EVENTS, FileKind.SERVED)) {
            files.value().stream().filter(Looked::isLoadable)
                    .filter(one -> one.report().filter(report -> report.kind() == kind).isPresent())
                    .forEach(one -> orders.add(order(one, kind)));
        }
        files.value().stream().filter(one -> one.isLoadable() && one.corrected())
                .forEach(one -> workbench.imports().remember(one.columns(), one.order().options().said()));
        loadAll(orders);
    }

    private ImportOrder order(Looked one, FileKind kind) {
        return kind == FileKind.EVENTS
                ? new ImportOrder(one.file(), one.order().options(), Set.copyOf(declared)) : one.order();
    }

    /// Loads given files without a look, for the sample shop.
    void loadAll(List<ImportOrder> orders) {
        if (orders.isEmpty()) {
            return;
        }
        phase.set(Phase.LOADING);
        failure.set("");
        int asked = looks;
        follow(workbench.load(orders), outcome -> loaded(outcome, asked));
    }

    /// Files that were looked at meanwhile stay on the sheet.
    private void loaded(Outcome<?> outcome, int asked) {
        List<Imported> all = outcome instanceof Outcome.Done<?>(Object value) && value instanceof List<?> list
                ? list.stream().filter(Imported.class::isInstance).map(Imported.class::cast).toList() : List.of();
        if (asked == looks) {
            loaded.set(all);
        }
        remind();
        boolean any = all.stream().anyMatch(Imported::loaded);
        boolean stopped = all.stream().anyMatch(Imported::isStopped);
        if (any && !stopped && !workbench.snapshot().value().log().isEmpty()) {
            reach(Phase.LEARNING, asked);
            follow(workbench.train(), learned -> reach(Phase.DONE, asked));
        } else {
            reach(any ? Phase.DONE : Phase.CHOOSING, asked);
        }
    }

    private void reach(Phase next, int asked) {
        if (asked == looks) {
            phase.set(next);
        }
    }

    /// How a column of the present file is read now.
    Optional<Mapping.Match> match(String column) {
        return file().flatMap(Looked::report).flatMap(report -> report.mapping().stream()
                .filter(match -> match.column().equals(column)).findFirst());
    }

    /// Asks the running work to stop; it leaves the store as it was.
    void stop() {
        job.ifPresent(Job::stop);
    }

    private void follow(Job<?> next, Consumer<Outcome<?>> ended) {
        job = Optional.of(next);
        next.state().subscribe(state -> window.execute(() -> {
            switch (state) {
                case Job.State.Running(String doing, long done, long total) ->
                    running.set(Optional.of(new Running(next.title(), doing, done, total)));
                case Job.State.Ended(Outcome<?> outcome) -> {
                    running.set(Optional.empty());
                    ended.accept(outcome);
                }
                case Job.State.Failed(Throwable cause) -> {
                    running.set(Optional.empty());
                    files.set(files.value().stream().map(Looked::stopped).toList());
                    phase.set(Phase.CHOOSING);
                    failure.set(String.valueOf(cause.getMessage()));
                }
            }
        }));
    }
}
