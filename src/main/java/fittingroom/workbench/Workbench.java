package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Coherence;
import fittingroom.health.HealthReport;
import fittingroom.health.Subject;
import fittingroom.intake.Intake;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Sink;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Ledger;
import fittingroom.learning.Model;
import fittingroom.learning.Tuning;
import fittingroom.releases.Approval;
import fittingroom.releases.Release;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Revision;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Lookbook;
import fittingroom.store.Workspace;
import fittingroom.trials.Backtest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The live table: the present snapshot, the draft with its history, and the work under way. It computes nothing
/// itself and knows no window.
///
/// Edits belong to the thread that made the workbench or took it over; a check says so where another one tries. Whatever is watched is
/// told on the thread that changed it.
public final class Workbench implements AutoCloseable {

    private static final int COMPUTE_THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Clock clock;
    private final StoreThread store;
    private final Workspace workspace;
    private final Intake intake;
    private final MappingMemory memory;
    private final Freezer freezer;
    private final Drafting drafting;
    private final RuleCompiler compiler = new RuleCompiler();
    private final ExecutorService compute;
    /// The same threads for what a person asks and looks at: surveys that nobody waits for make way.
    private final Executor attended;
    private final Jobs jobs = new Jobs();
    private final Releases releases;
    private final Surveys surveys;
    private final Impacts impacts;
    private final Bundles bundles;
    private final Watch<Snapshot> snapshot;
    private final Reviews reviews;
    private final NameTag nameTag;
    private final LedgerReader ledgerReader;
    private final InventedShoppers invented;
    private final Imports imports;
    private final RuleFiles ruleFiles;
    private final Training training;
    private final CorrectionBook corrections;

    private Workbench(Clock clock, StoreThread store, Workspace workspace, Freezer freezer, Snapshot first) {
        this.clock = clock;
        this.store = store;
        this.workspace = workspace;
        this.memory = store.now(() -> new MappingMemory(workspace));
        this.intake = new Intake(clock, memory);
        this.freezer = freezer;
        this.nameTag = new NameTag(store, workspace);
        this.snapshot = new Watch<>(first);
        this.drafting = new Drafting(new DraftKeeper(store, workspace), clock, nameTag.person());
        this.releases = new Releases(store, workspace, clock);
        this.compute = Executors.newFixedThreadPool(
                COMPUTE_THREADS, Thread.ofPlatform().daemon().name("compute-", 1).factory());
        this.ledgerReader = new LedgerReader(this, new Outgoing(store, workspace), jobs);
        this.invented = new InventedShoppers(store, workspace);
        this.surveys = new Surveys(clock, jobs, compute, COMPUTE_THREADS);
        this.attended = work -> {
            surveys.personAsks();
            compute.execute(work);
        };
        this.impacts = new Impacts(this, surveys);
        this.training = new Training(store, workspace, freezer, snapshot);
        this.corrections = new CorrectionBook(store, workspace, freezer, snapshot, jobs);
        this.imports = new Imports(this, store, workspace, memory, jobs);
        this.ruleFiles = new RuleFiles(this, jobs);
        this.bundles = new Bundles(this, new Outgoing(store, workspace), releases, impacts, surveys, jobs);
        this.reviews = new Reviews(this, store, workspace, surveys, compute);
        drafting.history().subscribe(_ -> surveys.draftEdited());
        snapshot.subscribe(surveys::forgetAllBut);
    }

    /// Opens a workspace, makes it where it is missing, and freezes what it holds. Takes as long as reading it does.
    ///
    /// Refused where the folder cannot be used: in use, newer than this program, unreadable.
    public static Outcome<Workbench> open(Path folder, Clock clock) {
        return open(folder, clock, Freezer.Depth.EVERYTHING);
    }

    /// Opens a workspace only to take files in: its catalog is read, its events stay on disk, so that a log larger than
    /// memory can be loaded. Its snapshot has no events, so nothing is to be previewed, counted or approved on it.
    ///
    /// Refused as [#open(Path, Clock)] is.
    public static Outcome<Workbench> openToLoad(Path folder, Clock clock) {
        return open(folder, clock, Freezer.Depth.CATALOG);
    }

    private static Outcome<Workbench> open(Path folder, Clock clock, Freezer.Depth depth) {
        StoreThread store = new StoreThread("store");
        Optional<Workbench> made = Optional.empty();
        try {
            Outcome<Workbench> opened = store.now(() -> Workspace.open(folder, clock))
                    .map(workspace -> over(workspace, store, clock, depth));
            made = opened instanceof Outcome.Done<Workbench>(Workbench workbench)
                    ? Optional.of(workbench) : Optional.empty();
            return opened;
        } finally {
            if (made.isEmpty()) {
                store.close();
            }
        }
    }

    /// What breaks while the workspace is read closes it again.
    private static Workbench over(Workspace workspace, StoreThread store, Clock clock, Freezer.Depth depth) {
        try {
            store.now(() -> {
                Outgoing.mend(workspace);
                return true;
            });
            Freezer freezer = new Freezer(workspace.folder(), depth);
            Snapshot first = store.now(() -> freezer.freeze(workspace, Progress.silent(), Cancel.never()));
            return new Workbench(clock, store, workspace, freezer, first);
        } catch (RuntimeException | Error broken) {
            store.now(() -> closed(workspace));
            throw broken;
        }
    }

    public Path folder() {
        return workspace.folder();
    }

    public Clock clock() {
        return clock;
    }

    /// From now on the calling thread edits: the window's, once it stands.
    public void takeOver() {
        drafting.takeOver();
    }

    /// The moment that previews speak of: just after the last event of the log, or now where there is no log, so that
    /// an old log is previewed as it was left.
    public Instant now() {
        return snapshot.value().now(clock);
    }

    /// Who does what is done here; the name stands on every deed in the ledger.
    public Watch<Actor> person() {
        return nameTag.person();
    }

    /// Gives the person a name from now on; it is kept with the workspace.
    public void person(Actor name) {
        nameTag.keep(name);
    }

    /// Gives what is done a name for this sitting only: for the command line.
    public void actAs(Actor name) {
        nameTag.wear(name);
    }

    public Watch<Snapshot> snapshot() {
        return snapshot;
    }

    public Watch<History> history() {
        return drafting.history();
    }

    /// Running jobs and the last ones that ended, the newest first.
    public Watch<List<Job<?>>> jobs() {
        return jobs.all();
    }

    public RuleSet draft() {
        return drafting.history().value().draft();
    }

    /// The rules in force: those of the last release, none before the first. Refused where the workspace no longer
    /// holds that release as it was approved.
    public Outcome<RuleSet> published() {
        return releases.inForce();
    }

    /// What the draft has otherwise than the rules in force, whenever it was edited: this sitting's history may begin with
    /// a draft that was kept. Refused where the rules in force cannot be believed.
    public Outcome<Revision> unpublished() {
        return published().map(rules -> Revision.between(rules, draft()));
    }

    public Releases releases() {
        return releases;
    }

    /// Makes a release of the draft as it was approved. Refused where it was edited since.
    public Outcome<Release> approve(Approval approval) {
        return releases.approve(approval, draft(), drafting.keeper());
    }

    /// Like [#approve], as a job, of the draft as it is now.
    public Job<Release> approving(Approval approval) {
        RuleSet now = draft();
        return jobs.start("workbench.job.approve", workspace.folder(), (progress, cancel) -> releases.approve(approval, now, drafting.keeper()));
    }

    /// Takes the rules of a release into the draft, as one deed that can be undone. Refused where there is no such
    /// release, or where it is not as it was approved.
    public Outcome<Release> restore(int number) {
        return releases.numbered(Integer.toString(number)).map(release -> {
            drafting.restore(release);
            return release;
        });
    }

    /// Releases written to files, and files checked.
    public Bundles bundles() {
        return bundles;
    }

    /// Changes the draft. The label names the deed, as in "Undo *boost coats*".
    public void edit(String label, UnaryOperator<RuleSet> change) {
        drafting.edit(label, change);
    }

    /// Changes the draft as a part of the deed of the same label before: for a slider that is being dragged.
    public void amend(String label, UnaryOperator<RuleSet> change) {
        drafting.amend(label, change);
    }

    public void undo() {
        drafting.undo();
    }

    public void redo() {
        drafting.redo();
    }

    /// Rule files and bundles on their way into the draft.
    public RuleFiles ruleFiles() {
        return ruleFiles;
    }

    /// Both slates of a question, now, on the caller's thread.
    public PreviewAnswer preview(PreviewQuestion question) {
        return preview(question, Cancel.never()).orElseThrow();
    }

    /// Nothing where it was asked to stop before both slates were made.
    private Optional<PreviewAnswer> preview(PreviewQuestion question, Cancel cancel) {
        long start = System.nanoTime();
        var scorer = question.snapshot().scorer();
        var catalog = question.snapshot().catalog();
        var draft = scorer.answer(question.request(), compiler.compile(question.draft(), catalog));
        if (cancel.requested()) {
            return Optional.empty();
        }
        var published = question.draft().equals(question.published())
                ? draft
                : scorer.answer(question.request(), compiler.compile(question.published(), catalog));
        return Optional.of(new PreviewAnswer(question, draft, published, (System.nanoTime() - start) / 1_000));
    }

    /// A lane of previews: the newest question is always answered, on a compute thread.
    public Lane<PreviewQuestion, PreviewAnswer> previews(Consumer<PreviewAnswer> answers, Consumer<Throwable> failures) {
        return new Lane<>(attended, this::preview, answers, failures);
    }

    /// What the health checks are asked of: the present snapshot and draft, and the clock's time.
    public Subject subject() {
        Snapshot of = snapshot.value();
        return new Subject(of.catalog(), of.log(), of.model(), of.scorer(), draft(), clock.instant());
    }

    /// A lane of check-ups: the newest subject is always asked about, on a compute thread.
    public Lane<Subject, HealthReport> checkups(Consumer<HealthReport> answers, Consumer<Throwable> failures) {
        return new Lane<>(attended, Workbench::checkup, answers, failures);
    }

    private static Optional<HealthReport> checkup(Subject subject, Cancel cancel) {
        return HealthReport.of(subject, Progress.silent(), cancel) instanceof Outcome.Done<HealthReport>(HealthReport report)
                ? Optional.of(report) : Optional.empty();
    }

    /// Files before they are loaded, and what was loaded before.
    public Imports imports() {
        return imports;
    }

    /// A lane of other small work: of what is asked only the newest is always worked on, on a compute thread.
    ///
    /// @param worker gives nothing where it was asked to stop
    public <Q, A> Lane<Q, A> lane(
            BiFunction<Q, Cancel, Optional<A>> worker, Consumer<A> answers, Consumer<Throwable> failures) {
        return new Lane<>(attended, worker, answers, failures);
    }

    /// Looks at a file without loading it, by the very same validators.
    public Job<IntakeReport> look(ImportOrder order) {
        Neighbours sink = new Neighbours(snapshot.value().catalog(), Sink.nowhere());
        return jobs.start("workbench.job.look", order.file(), (progress, cancel) ->
                intake.load(order.file(), order.options(), sink, progress, cancel).map(sink::judged));
    }

    /// Loads files one after another, each whole or not at all, and freezes anew. A stop keeps the files that were
    /// complete, with their reports; those after it are told as stopped.
    public Job<List<Imported>> load(List<ImportOrder> orders) {
        return jobs.start("workbench.job.load", orders.getFirst().file(), store, (progress, cancel) -> {
            List<Imported> done = new Importer(workspace, intake, memory, snapshot.value().catalog())
                    .loadAll(orders, progress, cancel);
            if (done.stream().anyMatch(Imported::loaded)) {
                snapshot.set(freezer.freeze(workspace, progress, Cancel.never()));
            }
            return done.stream().allMatch(Imported::isStopped) ? Outcome.stopped() : Outcome.done(done);
        });
    }

    /// Learns from the loaded log and puts the model in place; anew where something else was loaded meanwhile.
    public Job<Model> train() {
        return jobs.start("workbench.job.train", workspace.folder(), training::run);
    }

    /// Measures the engine on the last days of the loaded log, and chooses on those before what it should listen to. It
    /// changes nothing. The checker knows the catalog alone there: what it has learned from the log may be of those days.
    public Job<Backtest.Result> backtest() {
        Snapshot of = snapshot.value();
        return jobs.start("workbench.job.backtest", workspace.folder(), (progress, cancel) ->
                new Backtest(of.catalog(), of.log(), Coherence.of(of.catalog()), progress, cancel).run());
    }

    /// Learns anew with what was chosen on this shop's own days; later trainings keep to it.
    public Job<Model> train(Tuning tuning) {
        return jobs.start("workbench.job.train", workspace.folder(),
                (progress, cancel) -> training.run(tuning, progress, cancel));
    }

    /// What persons say about the attributes of products, in place of what was read.
    public CorrectionBook corrections() {
        return corrections;
    }

    /// What an edit would change for the shoppers of the log.
    public Impacts impacts() {
        return impacts;
    }

    /// The slates of everybody of what is loaded, as far as they are known.
    public Lookbook lookbook() {
        return surveys.of(snapshot.value());
    }

    /// What is held about single shoppers.
    public Holdings holdings() {
        return new Holdings(store, workspace, freezer, snapshot);
    }

    /// What persons say of names of shoppers.
    public Identities identities() {
        return new Identities(store, workspace, freezer, snapshot, training, jobs);
    }

    /// Shoppers walked over all channels, on what is loaded now.
    public Journeys journeys() {
        return new Journeys(this, snapshot.value());
    }

    /// Flags, verdicts and what followed from them.
    public Reviews reviews() {
        return reviews;
    }

    public Ledger ledger() {
        return store.now(workspace::ledger);
    }

    /// The ledger with its chain checked, and on its way out.
    public LedgerReader ledgerReader() {
        return ledgerReader;
    }

    /// Shoppers whom persons made up.
    public InventedShoppers invented() {
        return invented;
    }

    /// Stops what runs, keeps what was drafted, and closes the store after everything asked of it before; the store is
    /// closed even where the draft cannot be kept.
    @Override
    public void close() {
        jobs.end();
        compute.shutdown();
        try (store) {
            try {
                drafting.keeper().flush();
            } finally {
                store.now(() -> closed(workspace));
            }
        }
    }

    private static boolean closed(Workspace workspace) {
        workspace.close();
        return true;
    }

    /// Rules for the catalog of the present snapshot.
    CompiledRules compile(RuleSet rules) {
        return compile(rules, snapshot.value().catalog());
    }

    CompiledRules compile(RuleSet rules, Catalog catalog) {
        return compiler.compile(rules, catalog);
    }

    Intake intake() {
        return intake;
    }

    Drafting drafting() {
        return drafting;
    }

    <T> Job<T> start(String titleKey, Path about, BiFunction<Progress, Cancel, Outcome<T>> work) {
        return jobs.start(titleKey, about, work);
    }
}
