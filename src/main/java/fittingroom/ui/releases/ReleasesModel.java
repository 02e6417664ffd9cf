package fittingroom.ui.releases;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.health.HealthReport;
import fittingroom.health.Subject;
import fittingroom.ledger.Actor;
import fittingroom.releases.Approval;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleCheck;
import fittingroom.releases.Edit;
import fittingroom.releases.Frozen;
import fittingroom.releases.Moves;
import fittingroom.releases.Release;
import fittingroom.review.Audit;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Job;
import fittingroom.workbench.Lane;
import fittingroom.workbench.Urgency;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the Releases desk knows: the line of releases, what stands before the next, the approval that waits to be
/// meant, and what became of files. It decides nothing by itself. For the window's thread.
final class ReleasesModel {

    /// An approval that was begun: bound to the rules as they were read.
    ///
    /// @param rules how many
    record Pending(Approval approval, int number, int rules, boolean lapsed) {}

    /// So many rules that no request shows are named.
    private static final int IDLE_TOLD = 5;

    /// Cases are counted for one draft on one shop.
    private record Counted(String hash, long stamp) {}

    private final Workbench workbench;
    private final Executor window;
    private final Lane<Subject, HealthReport> health;
    private final Watch<OptionalInt> chosen = new Watch<>(OptionalInt.empty());
    private final Watch<List<Gate.Fact>> gate = new Watch<>(List.of());
    private final Watch<Optional<Pending>> pending = new Watch<>(Optional.empty());
    private final Watch<List<Problem>> problems = new Watch<>(List.of());
    private final Watch<Optional<Path>> exported = new Watch<>(Optional.empty());
    private final Watch<String> said = new Watch<>("");
    private final Watch<Optional<Job.State.Running>> running = new Watch<>(Optional.empty());
    private Optional<HealthReport> report = Optional.empty();
    private OptionalInt unjudged = OptionalInt.empty();
    private Optional<Counted> counted = Optional.empty();
    private Optional<Job<Audit>> counting = Optional.empty();
    private Optional<Job<?>> followed = Optional.empty();
    private Urgency urgency = Urgency.IN_FRONT;
    private Runnable onApproved = () -> {};

    /// @param window runs work on the window's thread
    /// @param failures hears of bugs in a health check
    ReleasesModel(Workbench workbench, Executor window, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.window = window;
        this.health = workbench.checkups(found -> window.execute(() -> {
            report = Optional.of(found);
            tellGate();
        }), failures);
    }

    /// The release that is looked at; empty for the draft.
    Watch<OptionalInt> chosen() {
        return chosen;
    }

    Watch<List<Gate.Fact>> gate() {
        return gate;
    }

    Watch<Optional<Pending>> pending() {
        return pending;
    }

    Watch<List<Problem>> problems() {
        return problems;
    }

    /// What was done last, in words; empty where nothing was.
    Watch<String> said() {
        return said;
    }

    /// The bundle that was written last from the release that is looked at.
    Watch<Optional<Path>> exported() {
        return exported;
    }

    Watch<Optional<Job.State.Running>> running() {
        return running;
    }

    Workbench workbench() {
        return workbench;
    }

    /// Oldest first.
    List<Release> releases() {
        return workbench.releases().all().value();
    }

    Optional<Release> release(int number) {
        return releases().stream().filter(one -> one.number() == number).findFirst();
    }

    void choose(OptionalInt number) {
        exported.set(Optional.empty());
        chosen.set(number);
        problems.set(List.of());
        said.set("");
    }

    /// The rules of what is looked at.
    RuleSet rules() {
        OptionalInt number = chosen.value();
        return number.isEmpty() ? workbench.draft() : release(number.getAsInt()).map(Release::rules).orElse(RuleSet.EMPTY);
    }

    /// The rules of a release, none for 0.
    private RuleSet rules(int number) {
        return release(number).map(Release::rules).orElse(RuleSet.EMPTY);
    }

    /// Which release what is looked at is compared with unless a person says otherwise; 0 for none.
    int usualBefore() {
        return chosen.value().isEmpty()
                ? releases().stream().mapToInt(Release::number).max().orElse(0) : chosen.value().getAsInt() - 1;
    }

    /// @param against number of a release, 0 for no rules at all
    List<Edit> edits(int against) {
        return Edit.between(rules(against), rules(), workbench.snapshot().value().catalog());
    }

    /// The draft or the shop is another: facts are asked anew, and an approval that was begun lapses.
    void refresh() {
        String hash = Frozen.hash(workbench.draft());
        pending.value().filter(one -> !one.lapsed() && !one.approval().hash().equals(hash)).ifPresent(one ->
                pending.set(Optional.of(new Pending(one.approval(), one.number(), one.rules(), true))));
        report = Optional.empty();
        health.submit(workbench.subject());
        Counted now = new Counted(hash, workbench.snapshot().value().stamp());
        if (!counted.equals(Optional.of(now))) {
            counted = Optional.of(now);
            count(now);
        }
        tellGate();
    }

    private void count(Counted now) {
        unjudged = OptionalInt.empty();
        counting.ifPresent(Job::stop);
        if (workbench.snapshot().value().isEmpty()) {
            counting = Optional.empty();
            unjudged = OptionalInt.of(0);
            return;
        }
        Job<Audit> job = workbench.reviews().flags(workbench.draft(), Set.of());
        counting = Optional.of(job);
        job.urgency(urgency);
        job.state().subscribe(state -> window.execute(() -> {
            if (!(state instanceof Job.State.Running)) {
                counting = counting.filter(one -> one != job);
                counted = state instanceof Job.State.Ended(Outcome<?> how) && how instanceof Outcome.Done<?>
                        ? counted : counted.filter(one -> !one.equals(now));
            }
            if (state instanceof Job.State.Failed(Throwable cause)) {
                said.set(Say.it("ui.releases.broke", String.valueOf(cause.getMessage())));
            }
            if (state instanceof Job.State.Ended(Outcome<?> outcome) && outcome instanceof Outcome.Done<?>(Audit audit)
                    && counted.equals(Optional.of(now))) {
                unjudged = OptionalInt.of(workbench.reviews().queue(audit).cases().size());
                tellGate();
            }
        }));
    }

    void tellGate() {
        gate.set(Gate.facts(workbench, report, unjudged));
    }

    /// Whether every fact is known.
    boolean isSettled() {
        return gate.value().stream().noneMatch(fact -> fact.state() == Gate.State.ASKING) && running.value().isEmpty();
    }

    /// Begins to approve the draft as it is read now. Nothing is released before it is meant.
    void begin(String name, String note) {
        said.set("");
        problems.set(List.of());
        if (!name.isBlank()) {
            RuleSet draft = workbench.draft();
            pending.set(Optional.of(new Pending(
                    Approval.of(draft, new Actor(name), note.strip()), workbench.releases().nextNumber(), draft.rules().size(),
                    false)));
        }
    }

    void forget() {
        pending.set(Optional.empty());
    }

    /// What runs once a release is approved here.
    void onApproved(Runnable action) {
        onApproved = action;
    }

    /// Means it. Refused where the draft was edited since.
    void approve() {
        pending.value().ifPresent(one -> {
            pending.set(Optional.empty());
            follow(workbench.approving(one.approval()), (Release release) -> {
                workbench.person(release.approver());
                chosen.set(OptionalInt.of(release.number()));
                said.set(Say.it("ui.releases.approved", release.number(), release.approver().name()));
                onApproved.run();
            });
        });
    }

    /// Takes the rules of the release that is looked at into the draft.
    ///
    /// @return whether it did
    boolean restore() {
        if (chosen.value().isEmpty()) {
            return false;
        }
        int number = chosen.value().getAsInt();
        switch (workbench.restore(number)) {
            case Outcome.Done<Release> ignored -> {
                choose(OptionalInt.empty());
                return true;
            }
            case Outcome.Refused<Release>(List<Problem> why) -> problems.set(why);
            case Outcome.Stopped<Release>() -> problems.set(List.of());
        }
        return false;
    }

    /// Writes the release that is looked at to a file.
    void export(Path file) {
        chosen.value().ifPresent(number -> release(number).ifPresent(release ->
                follow(workbench.bundles().export(release, file), (Bundle bundle) -> {
                    exported.set(Optional.of(file));
                    said.set(Say.it(
                            "ui.releases.exported", release.number(), file.toString(), bundle.proofs().size(),
                            HashRow.brief(bundle.release().hash())) + moved(bundle));
                })));
    }

    /// What the requests show of the rules.
    private static String moved(Bundle bundle) {
        List<Moves> all = bundle.moves().orElse(List.of());
        List<String> idle = all.stream().flatMap(one -> one.idle().stream().map(why -> "\n"
                + Say.it("ui.releases.idle", bundle.release().rules().rule(one.rule()).map(Rule::name)
                        .filter(name -> !name.isBlank()).orElse(one.rule()), why.words()))).toList();
        String first = String.join("", idle.subList(0, Math.min(IDLE_TOLD, idle.size())));
        String more = idle.size() > IDLE_TOLD ? "\n" + Say.it("ui.releases.idle.more", idle.size() - IDLE_TOLD) : "";
        return all.isEmpty() ? "" : " " + Say.it("ui.releases.moved", all.size() - idle.size(), all.size()) + first + more;
    }

    /// Writes rules as a rule file: all of what is looked at, or one.
    void save(Optional<Rule> only, Path file) {
        RuleSet whole = rules();
        RuleSet rules = only.map(rule -> new RuleSet(rule.name(), List.of(rule), RuleSet.EMPTY.weights(), RuleSet.EMPTY.coherence()))
                .orElse(whole);
        follow(workbench.bundles().save(rules, file), (Path saved) ->
                said.set(Say.it("ui.releases.saved", rules.rules().size(), saved.toString())));
    }

    /// Asks a bundle's own requests again.
    void check(Path file) {
        follow(workbench.bundles().check(file), (BundleCheck found) -> said.set(Say.it(
                found.allSame() ? "ui.releases.checked" : "ui.releases.checked.no", found.bundle().release().number(),
                found.same(), found.requests())
                + " " + Say.it(found.onTheSameGround() ? "ui.releases.ground" : "ui.releases.other-ground")
                + moved(found.bundle())));
    }

    void stop() {
        followed.ifPresent(Job::stop);
    }

    /// Whether the desk is open: what nobody looks at lets other work go first.
    void front(boolean open) {
        urgency = open ? Urgency.IN_FRONT : Urgency.BEHIND;
        counting.ifPresent(job -> job.urgency(urgency));
    }

    /// Tells how a job goes and what it refuses, and hands on what it made.
    <T> void follow(Job<T> job, Consumer<T> then) {
        followed = Optional.of(job);
        said.set("");
        problems.set(List.of());
        job.state().subscribe(state -> window.execute(() -> {
            switch (state) {
                case Job.State.Running now -> running.set(Optional.of(now));
                case Job.State.Ended ended -> {
                    running.set(Optional.empty());
                    done(job.await(), then);
                }
                case Job.State.Failed(Throwable cause) -> {
                    running.set(Optional.empty());
                    said.set(Say.it("ui.releases.broke", String.valueOf(cause.getMessage())));
                }
            }
        }));
    }

    private <T> void done(Outcome<T> outcome, Consumer<T> then) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> then.accept(value);
            case Outcome.Refused<T>(List<Problem> why) -> problems.set(why);
            case Outcome.Stopped<T>() -> said.set(Say.it("ui.releases.stopped"));
        }
    }
}
