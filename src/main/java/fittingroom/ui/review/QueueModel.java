package fittingroom.ui.review;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.review.Audit;
import fittingroom.review.Case;
import fittingroom.review.CaseState;
import fittingroom.review.Flag;
import fittingroom.review.Origin;
import fittingroom.review.Pair;
import fittingroom.review.Queue;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Job;
import fittingroom.workbench.Reviews;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Urgency;
import fittingroom.workbench.Workbench;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;

/// The cases that wait, as a person looks at them: whose lists, which filter, which case is on the table. It takes no
/// verdict. For the window's thread.
final class QueueModel {

    /// Where the chosen case stands in the queue.
    ///
    /// @param at from 1; 0 where it is found no more
    /// @param of all cases shown
    /// @param more pairings of it that were found since it was laid on the table: they are not part of it, and no verdict
    ///     touches them before a person has looked at them, by [#renew]
    record Stand(int at, int of, int more) {
        static final Stand NOWHERE = new Stand(0, 0, 0);
    }

    private final Workbench workbench;
    private final Executor window;
    private final Map<Origin, Found> found = new EnumMap<>(Origin.class);
    private final Set<String> skipped = new HashSet<>();
    private final Watch<Origin> source = new Watch<>(Origin.OWN);
    private final Watch<QueueFilter> filter = new Watch<>(QueueFilter.NONE);
    private final Watch<List<Case>> cases = new Watch<>(List.of());
    private final Watch<Optional<Case>> chosen = new Watch<>(Optional.empty());
    private final Watch<Optional<Job.State.Running>> looking = new Watch<>(Optional.empty());
    private final Watch<Boolean> stale = new Watch<>(false);
    private final Watch<List<Problem>> refused = new Watch<>(List.of());
    private Optional<Job<Audit>> job = Optional.empty();
    private Optional<RuleSet> sought = Optional.empty();
    private Urgency urgency = Urgency.IN_FRONT;
    private int at;
    private final Watch<Integer> waiting = new Watch<>(0);
    private final Watch<Stand> stand = new Watch<>(Stand.NOWHERE);
    private int more;

    QueueModel(Workbench workbench, Executor window) {
        this.workbench = workbench;
        this.window = window;
    }

    Watch<Origin> source() {
        return source;
    }

    Watch<QueueFilter> filter() {
        return filter;
    }

    /// Those that pass the filter, the heaviest first, what was skipped last.
    Watch<List<Case>> cases() {
        return cases;
    }

    /// The case on the table; it stays there once it is judged, until another one is chosen.
    Watch<Optional<Case>> chosen() {
        return chosen;
    }

    /// Where the chosen case stands now.
    Watch<Stand> stand() {
        return stand;
    }

    /// How far the search for flags is, while one runs.
    Watch<Optional<Job.State.Running>> looking() {
        return looking;
    }

    /// Whether the draft or the shop has changed since the flags were found.
    Watch<Boolean> stale() {
        return stale;
    }

    Watch<List<Problem>> refused() {
        return refused;
    }

    Optional<Found> found() {
        return Optional.ofNullable(found.get(source.value()));
    }

    /// What the shown flags were found in, or what is loaded now where nothing was looked at yet.
    Snapshot snapshot() {
        return found().map(Found::from).orElseGet(() -> workbench.snapshot().value());
    }

    /// Cases that wait, whatever the filter.
    int waiting() {
        return waiting.value();
    }

    /// The same, for who follows it.
    Watch<Integer> count() {
        return waiting;
    }

    /// Place of a case among those shown, from 0, also before the case on the table is looked up anew; -1 where it is not.
    int place(Case one) {
        return indexOf(one.key());
    }

    /// Whether a case is among those shown.
    boolean isWaiting(Case one) {
        return place(one) >= 0;
    }

    /// Cases of the queue that rest until later.
    List<CaseState> resting() {
        Instant now = workbench.clock().instant();
        return reviews().states().value().stream().filter(state -> state.restsAt(now)).toList();
    }

    /// Reason codes of the cases that wait.
    Set<String> reasons() {
        Set<String> codes = new TreeSet<>();
        found().ifPresent(one -> one.queue().cases().forEach(each -> codes.add(each.cause().code())));
        return codes;
    }

    /// Placements at which something was flagged, by code or as another engine calls them.
    Set<String> placements() {
        Set<String> names = new TreeSet<>();
        found().ifPresent(one -> one.audit().flags().stream().map(Flag::placement).forEach(names::add));
        return names;
    }

    // What a person does.

    void choose(Origin next) {
        if (source.value() != next) {
            stop();
            chosen.set(Optional.empty());
            at = 0;
            source.set(next);
            catchUp();
        }
    }

    void choose(QueueFilter next) {
        filter.set(next);
        refresh();
        if (chosen.value().filter(one -> indexOf(one.key()) >= 0).isEmpty()) {
            chooseAt(at);
        }
    }

    void choose(Case next) {
        int index = indexOf(next.key());
        at = index < 0 ? at : index;
        more = 0;
        put(Optional.of(next));
    }

    /// Lays the chosen case on the table anew, with all that was found of it since.
    void renew() {
        chosen.value().map(one -> indexOf(one.key())).filter(index -> index >= 0)
                .ifPresent(index -> choose(cases.value().get(index)));
    }

    /// Goes on by so many cases and stays within the list.
    void step(int by) {
        List<Case> all = cases.value();
        if (!all.isEmpty()) {
            boolean judged = chosen.value().filter(one -> indexOf(one.key()) < 0).isPresent();
            int from = judged && by > 0 ? at - 1 : at;
            choose(all.get(Math.clamp(from + by, 0, all.size() - 1)));
        }
    }

    /// Puts the case on the table last, without a verdict, and goes on.
    void skip() {
        chosen.value().ifPresent(one -> {
            skipped.add(one.key());
            int here = at;
            refresh();
            chooseAt(here);
        });
    }

    /// The case that stands now where the judged one stood.
    void next() {
        chooseAt(at);
    }

    // What happens.

    /// Shows what is known, and looks again where it is old or missing.
    void catchUp() {
        refresh();
        boolean possible = !workbench.snapshot().value().isEmpty();
        if (possible && job.isEmpty() && (found().isEmpty() || stale.value() || found().filter(one -> !one.whole()).isPresent())) {
            look();
        }
    }

    /// Looks for flags under the present draft; what is on the table stays until the answer is there.
    void look() {
        stop();
        Snapshot from = workbench.snapshot().value();
        var draft = workbench.draft();
        Origin of = source.value();
        Job<Audit> started = of == Origin.OWN
                ? reviews().flags(draft, Set.of(), first -> window.execute(() -> {
                    if (found().isEmpty() && source.value() == of) {
                        take(of, Found.of(first, from, draft, false));
                    }
                }))
                : reviews().served(draft, Optional.empty());
        job = Optional.of(started);
        sought = Optional.of(Found.beforeVerdicts(draft));
        started.urgency(urgency);
        looking.set(Optional.of(new Job.State.Running("", 0, 0)));
        started.state().subscribe(state -> {
            Optional<Found> ready = state instanceof Job.State.Ended(Outcome.Done<?>(Audit audit))
                    ? Optional.of(Found.of(audit, from, draft, true)) : Optional.empty();
            window.execute(() -> heard(started, of, state, ready));
        });
    }

    /// Looks again where the draft that is looked through now is no more the draft.
    void keepUp() {
        boolean old = sought.filter(Found.beforeVerdicts(workbench.draft())::equals).isEmpty();
        if (job.isPresent() && source.value() == Origin.OWN && old) {
            look();
        }
    }

    /// Whether the desk is open: what nobody looks at lets other work go first.
    void front(boolean open) {
        urgency = open ? Urgency.IN_FRONT : Urgency.BEHIND;
        job.ifPresent(one -> one.urgency(urgency));
    }

    void stop() {
        job.ifPresent(Job::stop);
        job = Optional.empty();
        looking.set(Optional.empty());
    }

    private void heard(Job<Audit> from, Origin of, Job.State state, Optional<Found> ready) {
        if (job.filter(from::equals).isEmpty()) {
            return;
        }
        if (state instanceof Job.State.Running running) {
            looking.set(Optional.of(running));
            return;
        }
        job = Optional.empty();
        refused.set(state instanceof Job.State.Failed(Throwable cause)
                ? List.of(Problem.of(DeskProblem.LOOK, String.valueOf(cause.getMessage())))
                : List.of());
        ready.ifPresent(one -> take(of, one));
        looking.set(Optional.empty());
    }

    /// Takes what was found. What lies on the table stays there, whatever comes to stand before it, but for another shop.
    private void take(Origin of, Found next) {
        boolean sameShop = Optional.ofNullable(found.put(of, next))
                .filter(before -> before.from().stamp() == next.from().stamp()).isPresent();
        if (!sameShop) {
            chosen.set(Optional.empty());
            at = 0;
        }
        refresh();
    }

    /// Takes out what was judged or rests, and what does not pass.
    void refresh() {
        Optional<Found> now = found();
        stale.set(now.filter(one -> !one.isOf(workbench.snapshot().value(), workbench.draft())).isPresent());
        Queue all = now.map(Found::queue).orElse(Queue.EMPTY);
        Queue flagged = source.value() == Origin.OWN
                ? all.with(reviews().raised().value(), snapshot().catalog())
                : all;
        List<Case> left = flagged.without(reviews().decisions().value())
                .awake(reviews().states().value(), workbench.clock().instant()).cases();
        waiting.set(left.size());
        List<Case> shown = new ArrayList<>();
        List<Case> last = new ArrayList<>();
        for (Case one : left) {
            if (filter.value().passes(one, snapshot().catalog())) {
                (skipped.contains(one.key()) ? last : shown).add(one);
            }
        }
        shown.addAll(last);
        cases.set(List.copyOf(shown));
        keepChosen();
    }

    /// The pairings on the table change only by a verdict on some of them: a case that grows does not, and one that is no
    /// longer found stays too, until the person turns to another. How many see them is always what is known now.
    private void keepChosen() {
        if (chosen.value().isEmpty()) {
            chooseAt(at);
            return;
        }
        Case shown = chosen.value().orElseThrow();
        Optional<Case> now = cases.value().stream().filter(other -> other.key().equals(shown.key())).findFirst();
        now.ifPresent(one -> at = indexOf(one.key()));
        if (now.isPresent() && !isJudged(shown)) {
            Set<Pair> seen = Set.copyOf(shown.pairs());
            List<Flag> left = now.get().flags().stream().filter(flag -> seen.contains(flag.pair())).toList();
            long pairs = left.stream().map(Flag::pair).distinct().count();
            more = Math.toIntExact(now.get().pairs().size() - pairs);
            put(left.isEmpty() ? now : Optional.of(new Case(shown.cause(), left)));
        } else {
            more = 0;
            put(now.or(() -> Optional.of(shown)));
        }
    }

    private boolean isJudged(Case one) {
        return reviews().decisions().value().stream().anyMatch(decision -> decision.pairs().equals(one.pairs()));
    }

    private void chooseAt(int index) {
        List<Case> all = cases.value();
        at = all.isEmpty() ? 0 : Math.clamp(index, 0, all.size() - 1);
        more = 0;
        put(all.isEmpty() ? Optional.empty() : Optional.of(all.get(at)));
    }

    private void put(Optional<Case> next) {
        stand.set(new Stand(next.filter(this::isWaiting).isPresent() ? at + 1 : 0, cases.value().size(), more));
        if (!chosen.value().equals(next)) {
            chosen.set(next);
        }
    }

    private int indexOf(String key) {
        List<Case> all = cases.value();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private Reviews reviews() {
        return workbench.reviews();
    }

    /// What the queue would be without filter, for counts of patterns.
    Queue all() {
        return found().map(Found::queue).orElse(Queue.EMPTY);
    }
}
