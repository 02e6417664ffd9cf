package fittingroom.ui.impact;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.events.Placement;
import fittingroom.impact.Comparison;
import fittingroom.releases.Release;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Job;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Urgency;
import fittingroom.workbench.Workbench;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What the Impact desk knows: two rule sets, what differs between their slates so far, placement by placement, and
/// whether that is still true. It asks again by itself when the rules change. For the window's thread.
final class ImpactModel {

    /// What is asked.
    ///
    /// @param stamp of the snapshot that is asked
    record Asked(RuleSet before, RuleSet after, long stamp) {

        /// Whether both sides decide every slate alike.
        boolean isSame() {
            return RuleFile.hash(before).equals(RuleFile.hash(after));
        }
    }

    /// Where the asking is.
    enum Phase {
        /// Nothing is loaded.
        NOBODY,
        /// Both sides are alike.
        SAME,
        /// A side cannot be used.
        REFUSED,
        ASKING,
        STOPPED,
        DONE
    }

    /// How far one placement is.
    ///
    /// @param total 0 where nobody knows yet
    record Step(Placement placement, String words, long done, long total) {

        /// Whether other work goes first.
        boolean waits() {
            return new Job.State.Running(words, done, total).waits();
        }
    }

    private final Workbench workbench;
    private final Executor window;
    private final Watch<Source> before = new Watch<>(new Source.Published());
    private final Watch<Source> after = new Watch<>(new Source.Draft());
    private final Watch<Placement> placement = new Watch<>(Placement.COMPLETE_THE_LOOK);
    private final Watch<Phase> phase = new Watch<>(Phase.NOBODY);
    private final Watch<Boolean> stale = new Watch<>(false);
    private final Watch<Optional<Step>> step = new Watch<>(Optional.empty());
    private final Watch<Map<Placement, Comparison>> found = new Watch<>(Map.of());
    private final Watch<List<Problem>> problems = new Watch<>(List.of());
    private final Watch<String> failure = new Watch<>("");
    private final Deque<Placement> waiting = new ArrayDeque<>();
    private boolean byPerson;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Asked> next = Optional.empty();
    private Optional<Job<Comparison>> job = Optional.empty();
    private Urgency urgency = Urgency.IN_FRONT;

    /// @param window runs work on the window's thread
    ImpactModel(Workbench workbench, Executor window) {
        this.workbench = workbench;
        this.window = window;
    }

    Watch<Source> before() {
        return before;
    }

    Watch<Source> after() {
        return after;
    }

    Watch<Placement> placement() {
        return placement;
    }

    Watch<Phase> phase() {
        return phase;
    }

    /// Whether what is shown was found for other rules than those asked about now.
    Watch<Boolean> stale() {
        return stale;
    }

    Watch<Optional<Step>> step() {
        return step;
    }

    /// What was found so far; a placement that nobody asked about yet is absent.
    Watch<Map<Placement, Comparison>> found() {
        return found;
    }

    Watch<List<Problem>> problems() {
        return problems;
    }

    /// What broke, in words; empty where nothing did.
    Watch<String> failure() {
        return failure;
    }

    Snapshot snapshot() {
        return workbench.snapshot().value();
    }

    List<Source> sources() {
        return Source.all(workbench.releases().all().value());
    }

    Optional<Comparison> shown() {
        return Optional.ofNullable(found.value().get(placement.value()));
    }

    /// Whether everybody was asked at every placement about the rules as they are now.
    boolean isWhole() {
        return phase.value() == Phase.DONE && !stale.value();
    }

    /// What a person wants compared, from now on.
    void compare(Source first, Source second) {
        byPerson = true;
        before.set(first);
        after.set(second);
        refresh();
    }

    /// Shows a placement; one not yet known is asked about before the others.
    void choose(Placement wanted) {
        placement.set(wanted);
        if (waiting.remove(wanted)) {
            waiting.addFirst(wanted);
            step.value().map(Step::placement).filter(other -> other != wanted).ifPresent(other -> {
                waiting.addLast(other);
                job.ifPresent(Job::stop);
            });
        }
    }

    /// Asks about the rules as they are now, unless that was asked already.
    void refresh() {
        refresh(false);
    }

    /// Asks once more, as after a stop.
    void again() {
        refresh(true);
    }

    private void refresh(boolean anew) {
        if (!byPerson) {
            chooseSources();
        }
        Snapshot snapshot = snapshot();
        Outcome<Asked> wanted = before.value().rules(workbench).then(first -> after.value().rules(workbench)
                .map(second -> new Asked(first, second, snapshot.stamp())));
        switch (wanted) {
            case Outcome.Done<Asked>(Asked question) -> ask(question, snapshot, anew);
            case Outcome.Refused<Asked>(List<Problem> why) -> rest(Phase.REFUSED, why);
            case Outcome.Stopped<Asked>() -> rest(Phase.STOPPED, List.of());
        }
    }

    /// The release whose change is shown because the draft has none; empty where a person chose, or where it has one.
    Optional<Integer> lookingBack() {
        return !byPerson && after.value() instanceof Source.Numbered(int number) ? Optional.of(number) : Optional.empty();
    }

    /// What is published and the draft; where these are alike, the last two releases, if there are two.
    private void chooseSources() {
        List<Release> releases = workbench.releases().all().value();
        boolean alike = workbench.published() instanceof Outcome.Done<RuleSet>(RuleSet published)
                && RuleFile.hash(published).equals(RuleFile.hash(workbench.draft()));
        if (alike && releases.size() > 1) {
            choose(new Source.Numbered(releases.get(releases.size() - 2).number()),
                    new Source.Numbered(releases.getLast().number()));
        } else {
            choose(new Source.Published(), new Source.Draft());
        }
    }

    private void choose(Source first, Source second) {
        if (!before.value().equals(first) || !after.value().equals(second)) {
            before.set(first);
            after.set(second);
        }
    }

    private void ask(Asked question, Snapshot snapshot, boolean anew) {
        if (snapshot.isEmpty()) {
            rest(Phase.NOBODY, List.of());
        } else if (question.isSame()) {
            rest(Phase.SAME, List.of());
        } else if (!asked.equals(Optional.of(question)) || anew) {
            problems.set(List.of());
            next = Optional.of(question);
            stale.set(!found.value().isEmpty() && !asked.equals(next));
            phase.set(Phase.ASKING);
            waiting.clear();
            if (job.isPresent()) {
                job.get().stop();
            } else {
                begin();
            }
        }
    }

    /// Whether guests stand for shoppers, since the log knows none.
    boolean isOfGuests() {
        return snapshot().log().shopperCount() == 0;
    }

    /// How many there are to ask.
    int everybody() {
        return isOfGuests() ? snapshot().catalog().size() : snapshot().log().shopperCount();
    }

    /// Whether the desk is open: what nobody looks at lets other work go first, and is given up when the draft changes.
    void front(boolean open) {
        urgency = open ? Urgency.IN_FRONT : Urgency.BEHIND;
        job.ifPresent(one -> one.urgency(urgency));
    }

    /// Nothing to ask: what was found is put away.
    private void rest(Phase why, List<Problem> refused) {
        halt();
        asked = Optional.empty();
        next = Optional.empty();
        found.set(Map.of());
        stale.set(false);
        problems.set(refused);
        phase.set(why);
    }

    /// Stops asking; what was found stays, with how many it was found of.
    void stop() {
        if (phase.value() == Phase.ASKING) {
            halt();
            phase.set(Phase.STOPPED);
        }
    }

    private void halt() {
        waiting.clear();
        next = Optional.empty();
        job.ifPresent(Job::stop);
    }

    private void begin() {
        asked = next;
        next = Optional.empty();
        failure.set("");
        waiting.clear();
        waiting.add(placement.value());
        Arrays.stream(Placement.values()).filter(one -> one != placement.value()).forEach(waiting::add);
        askNext();
    }

    private void askNext() {
        Placement at = waiting.poll();
        if (at == null || asked.isEmpty()) {
            phase.set(phase.value() == Phase.ASKING ? Phase.DONE : phase.value());
            step.set(Optional.empty());
            return;
        }
        Asked question = asked.get();
        step.set(Optional.of(new Step(at, "workbench.job.impact", 0, 0)));
        Job<Comparison> started = workbench.impacts().of(
                question.before(), question.after(), Integer.MAX_VALUE, List.of(at),
                growing -> window.execute(() -> arrived(question, at, growing)));
        job = Optional.of(started);
        started.urgency(urgency);
        started.state().subscribe(state -> window.execute(() -> follow(question, at, state)));
    }

    private void follow(Asked question, Placement at, Job.State state) {
        switch (state) {
            case Job.State.Running(String words, long done, long total) ->
                step.set(step.value().map(now -> now.placement() == at ? new Step(at, words, done, total) : now));
            case Job.State.Ended(Outcome<?> outcome) -> {
                if (outcome instanceof Outcome.Done<?>(Comparison whole)) {
                    arrived(question, at, whole);
                }
                if (outcome instanceof Outcome.Stopped && urgency == Urgency.BEHIND && next.isEmpty()) {
                    waiting.clear();
                    asked = Optional.empty();
                    phase.set(Phase.STOPPED);
                }
                ended();
            }
            case Job.State.Failed(Throwable cause) -> {
                failure.set(String.valueOf(cause.getMessage()));
                waiting.clear();
                phase.set(Phase.STOPPED);
                ended();
            }
        }
    }

    private void ended() {
        job = Optional.empty();
        if (next.isPresent()) {
            begin();
        } else {
            askNext();
        }
    }

    /// The first that is found for other rules takes the place of all that was shown.
    private void arrived(Asked question, Placement at, Comparison result) {
        if (!asked.equals(Optional.of(question)) || next.isPresent()) {
            return;
        }
        boolean first = stale.value();
        Map<Placement, Comparison> all = new EnumMap<>(Placement.class);
        if (!first) {
            all.putAll(found.value());
        }
        all.put(at, result);
        stale.set(false);
        found.set(Map.copyOf(all));
    }
}
