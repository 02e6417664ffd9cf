package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.catalog.Catalog;
import fittingroom.events.Placement;
import fittingroom.events.ServedSlate;
import fittingroom.review.Audit;
import fittingroom.review.Auditor;
import fittingroom.review.Case;
import fittingroom.review.CaseState;
import fittingroom.review.Change;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Origin;
import fittingroom.review.Pair;
import fittingroom.review.Queue;
import fittingroom.review.Raised;
import fittingroom.review.ReviewProblem;
import fittingroom.review.ServedAudit;
import fittingroom.review.Verdict;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.store.Loaded;
import fittingroom.store.Workspace;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Oversight over a workbench: finds flags, takes verdicts, puts what follows into the draft and takes it back. A verdict
/// acts in the very next preview because the preview asks the draft; nothing here knows how slates are made.
public final class Reviews {

    private static final int FIRST_SHOPPERS = 200;

    private final Workbench workbench;
    private final StoreThread store;
    private final Workspace workspace;
    private final Surveys surveys;
    private final Executor compute;
    private final Remembered<Audited, Audit> audits = new Remembered<>();
    private final DecisionBook book;
    private final RaisedFlags raised;
    private final Watch<Long> servedLists;

    /// Everything that decides an audit of our own slates.
    private record Audited(String rules, long stamp, Instant now, Set<Placement> placements) {}

    /// Everything that decides what rules change.
    private record Compared(String without, String with, long stamp, Set<Placement> placements, int shoppers) {}

    Reviews(Workbench workbench, StoreThread store, Workspace workspace, Surveys surveys, Executor compute) {
        this.surveys = surveys;
        this.workbench = workbench;
        this.store = store;
        this.workspace = workspace;
        this.compute = compute;
        this.book = new DecisionBook(workbench, store, workspace);
        this.raised = new RaisedFlags(store, workspace);
        this.servedLists = new Watch<>(store.now(this::countServed));
        workbench.snapshot().subscribe(snapshot -> store.execute(() -> servedLists.set(countServed())));
    }

    /// The decisions that stand, in the order decided.
    public Watch<List<Decision>> decisions() {
        return book.standing();
    }

    public Watch<List<CaseState>> states() {
        return book.states();
    }

    /// What persons flagged, in the order flagged, judged or not.
    public Watch<List<Raised>> raised() {
        return raised.all();
    }

    /// Makes a case of a pairing, whatever the checker says; a second flag on it changes nothing. Refused where the
    /// pairing was judged, or a product is gone.
    public Outcome<Raised> raise(Pair pair, Placement placement) {
        Optional<Decision> judged = decisions().value().stream().filter(one -> one.pairs().contains(pair)).findFirst();
        if (judged.isPresent()) {
            return Outcome.refused(Problem.of(
                    ReviewProblem.ALREADY_JUDGED, pair.toString(), judged.get().verdict().who().name()));
        }
        Raised one = new Raised(
                pair.anchor().value(), pair.product().value(), placement.code(), workbench.person().value().name(),
                workbench.clock().instant());
        Catalog catalog = workbench.snapshot().value().catalog();
        if (one.flag(catalog).isEmpty()) {
            String gone = catalog.find(one.anchor()).isEmpty() ? one.anchor() : one.product();
            return Outcome.refused(Problem.of(ReviewProblem.PRODUCT_GONE, pair.toString(), gone));
        }
        raised.raise(one);
        return Outcome.done(one);
    }

    /// Takes a flag of a person back.
    public void withdraw(Raised one) {
        raised.withdraw(one);
    }

    /// What could not be written, oldest first: verdicts are written after they show. Told on the store thread.
    public Watch<List<Unkept>> unkept() {
        return book.unkept();
    }

    /// How many lists of another engine were imported.
    public Watch<Long> servedLists() {
        return servedLists;
    }

    /// Looks at our own slates of everybody, or where the log knows no shopper of guests beside every product. What was
    /// found lately for these rules is not looked for again, whoever asked.
    ///
    /// @param placements which; empty means all
    public Job<Audit> flags(RuleSet rules, Set<Placement> placements) {
        return flags(rules, placements, first -> {});
    }

    /// The same; a few shoppers are looked at first, and what is found there is told at once, on the job's thread.
    public Job<Audit> flags(RuleSet rules, Set<Placement> placements, Consumer<Audit> first) {
        Snapshot from = workbench.snapshot().value();
        Set<Placement> where = orAll(placements);
        Audited asked = new Audited(RuleFile.hash(rules), from.stamp(), surveys.now(from), where);
        return surveys.start(
                "workbench.job.flags", workspace.folder(), from,
                new Surveys.Topic(asked, rules.equals(workbench.draft())), Urgency.IN_FRONT,
                (lookbook, crew, progress) -> {
                    Optional<Audit> known = audits.of(asked);
                    if (known.isPresent()) {
                        return Outcome.done(known.get());
                    }
                    Outcome<Audit> found = audit(from, rules, where, first, lookbook, crew, progress);
                    if (found instanceof Outcome.Done<Audit>(Audit whole)) {
                        audits.keep(asked, whole);
                    }
                    return found;
                });
    }

    private Outcome<Audit> audit(
            Snapshot from, RuleSet rules, Set<Placement> where, Consumer<Audit> first, Lookbook lookbook, Crew crew,
            Progress progress) {
        Auditor auditor = auditor(from);
        if (lookbook.population().size() > 2 * FIRST_SHOPPERS
                && auditor.own(lookbook, rules, where, FIRST_SHOPPERS, crew, progress)
                instanceof Outcome.Done<Audit>(Audit some)) {
            first.accept(some);
        }
        return auditor.own(lookbook, rules, where, Integer.MAX_VALUE, crew, progress);
    }

    /// Looks at the lists of another engine that were imported.
    ///
    /// @param placement only these; empty means all
    public Job<Audit> served(RuleSet rules, Optional<Placement> placement) {
        Snapshot from = workbench.snapshot().value();
        CompiledRules compiled = workbench.compile(rules);
        return workbench.start("workbench.job.served", workspace.folder(), (progress, cancel) -> {
            ServedAudit audit = auditor(from).served(compiled, from.log(), cancel);
            store.now(() -> {
                workspace.eachServed(only(placement, audit));
                return true;
            });
            return audit.done();
        });
    }

    /// Looks at the lists of another engine in a file, without loading it.
    public Job<Audit> servedIn(ImportOrder order, RuleSet rules, Optional<Placement> placement) {
        Snapshot from = workbench.snapshot().value();
        CompiledRules compiled = workbench.compile(rules);
        return workbench.start("workbench.job.served", order.file(), (progress, cancel) -> {
            ServedAudit audit = auditor(from).served(compiled, from.log(), cancel);
            return ServedFile.read(workbench.intake(), order, only(placement, audit), progress, cancel)
                    .then(report -> audit.done());
        });
    }

    /// What the standing verdicts have changed: slates of every shopper without their rules and with them.
    public Job<Change> changed(Set<Placement> placements) {
        return changed(placements, Integer.MAX_VALUE);
    }

    /// @param shoppers how many are asked at most, a fair sample
    public Job<Change> changed(Set<Placement> placements, int shoppers) {
        RuleSet with = workbench.draft();
        RuleSet without = RuleEdit.without(
                with, decisions().value().stream().flatMap(one -> one.rules().stream()).toList());
        return compare("workbench.job.changed", without, with, placements, shoppers);
    }

    private Job<Change> compare(String title, RuleSet without, RuleSet with, Set<Placement> placements, int shoppers) {
        Snapshot from = workbench.snapshot().value();
        Set<Placement> where = orAll(placements);
        return surveys.start(
                title, workspace.folder(), from,
                new Surveys.Topic(
                        new Compared(RuleFile.hash(without), RuleFile.hash(with), from.stamp(), where, shoppers), true),
                Urgency.IN_FRONT,
                (lookbook, crew, progress) ->
                        auditor(from).change(lookbook, without, with, where, shoppers, crew, progress));
    }

    /// The cases of an audit that wait: neither judged nor resting.
    public Queue queue(Audit audit) {
        Queue found = audit.from() == Origin.OWN
                ? audit.queue().with(raised().value(), workbench.snapshot().value().catalog())
                : audit.queue();
        return found.without(decisions().value()).awake(states().value(), workbench.clock().instant());
    }

    /// Takes a verdict: what follows goes into the draft as one edit, the verdict into the workspace, the deed into the
    /// ledger. Both show at once; they are written by the store thread, and [#unkept] tells of what could not be.
    /// Refused, and nothing changed, where a product is gone or a pair was judged before.
    public Outcome<Decision> decide(Case judged, Verdict verdict, Consequence then) {
        return book.decide(judged, verdict, then);
    }

    /// Takes the last verdict back, if one stands.
    public Outcome<Decision> takeBack() {
        List<Decision> standing = decisions().value();
        return takeBack(standing.isEmpty() ? 0 : standing.getLast().id());
    }

    /// Takes a verdict back, and its rules out of the draft. Refused where no such verdict stands.
    public Outcome<Decision> takeBack(long id) {
        return book.takeBack(id);
    }

    /// Verdicts that stand though rules of theirs are gone from the draft: by an undo, or removed by hand.
    public List<Decision> withoutTheirRules() {
        return book.withoutTheirRules(workbench.draft());
    }

    /// Puts the rules of those verdicts into the draft again, as one edit. Refused, and nothing changed, where a product
    /// or a pattern is no more.
    public Outcome<List<Rule>> mend() {
        return book.mend();
    }

    /// What an edit that is not in the draft would change in it.
    ///
    /// @param shoppers how many are asked at most, a fair sample
    public Job<Change> tried(RuleEdit edit, int shoppers) {
        RuleSet draft = workbench.draft();
        return compare("workbench.job.tried", draft, edit.applyTo(draft), Set.of(), shoppers);
    }

    /// Keeps who takes care of a case, or until when it rests.
    public void keep(CaseState state) {
        book.keep(state);
    }

    /// Waits until all verdicts are written; for callers without a window.
    ///
    /// @throws IllegalStateException if one could not be
    public void settle() {
        book.settle();
    }

    private long countServed() {
        return workspace.loads().stream().mapToLong(Loaded::served).sum();
    }

    private Auditor auditor(Snapshot snapshot) {
        return new Auditor(snapshot.catalog(), snapshot.coherence(), compute);
    }

    private static Consumer<ServedSlate> only(Optional<Placement> placement, ServedAudit audit) {
        Predicate<ServedSlate> wanted = slate -> placement.isEmpty() || Placement.of(slate.placement()).equals(placement);
        return slate -> {
            if (wanted.test(slate)) {
                audit.accept(slate);
            }
        };
    }

    private static Set<Placement> orAll(Set<Placement> placements) {
        return placements.isEmpty() ? EnumSet.allOf(Placement.class) : placements;
    }
}
