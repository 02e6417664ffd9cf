package fittingroom.ui.review;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.review.Case;
import fittingroom.review.CaseState;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Verdict;
import fittingroom.rules.Rule;
import fittingroom.workbench.Reviews;
import fittingroom.workbench.Unkept;
import fittingroom.workbench.Workbench;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// What a person is about to say of the case on the table, and what they have said. It finds no flags and counts no
/// effects. For the window's thread.
final class ReviewModel {

    /// Something that was done, for the note that offers to take it back.
    ///
    /// @param key of the words
    /// @param back what takes it back
    record Told(String key, List<Object> details, Runnable back) {}

    private static final Duration REST = Duration.ofDays(7);
    private static final int REASONS_BY_KEY = 9;

    private final Workbench workbench;
    private final QueueModel queue;
    private final Watch<Consequence> then = new Watch<>(Consequence.BLOCK);
    private final Watch<List<String>> reasons = new Watch<>(List.of());
    private final Watch<String> note = new Watch<>("");
    private final Watch<Boolean> advance = new Watch<>(true);
    private final Watch<List<Problem>> refused = new Watch<>(List.of());
    private final Watch<Optional<Told>> told = new Watch<>(Optional.empty());
    private Consequence usual = Consequence.BLOCK;
    private String about = "";
    private int unkeptSeen;

    /// @param window runs work on the window's thread
    ReviewModel(Workbench workbench, QueueModel queue, Executor window) {
        this.workbench = workbench;
        this.queue = queue;
        queue.chosen().subscribe(this::lookAt);
        reviews().unkept().subscribe(all -> window.execute(this::putBack));
    }

    Watch<Consequence> then() {
        return then;
    }

    /// The reasons that a verdict of clash would give, most important first.
    Watch<List<String>> reasons() {
        return reasons;
    }

    Watch<String> note() {
        return note;
    }

    /// Whether a verdict goes on to the next case.
    Watch<Boolean> advance() {
        return advance;
    }

    Watch<List<Problem>> refused() {
        return refused;
    }

    Watch<Optional<Told>> told() {
        return told;
    }

    /// The reasons as the keys 1 to 9 name them: the checker's own first.
    List<String> offered() {
        List<String> own = queue.chosen().value().map(one -> one.flags().getFirst().codes()).orElse(List.of());
        return Stream.concat(own.stream(), Verdict.REASONS.stream()).filter(Verdict.REASONS::contains)
                .distinct().limit(REASONS_BY_KEY).toList();
    }

    /// The decision that stands on the case on the table, once it is judged.
    Optional<Decision> decision() {
        return queue.chosen().value().flatMap(one -> reviews().decisions().value().stream()
                .filter(decision -> decision.pairs().equals(one.pairs())).findFirst());
    }

    long doneToday() {
        LocalDate today = day(workbench.clock().instant());
        return reviews().decisions().value().stream().filter(one -> day(one.verdict().when()).equals(today)).count();
    }

    // What a person says.

    /// Takes the verdict on the case on the table, and goes on where that is wanted.
    void judge(Verdict.Word word) {
        queue.chosen().value().ifPresent(one -> {
            Consequence follows = following(word);
            Verdict verdict = new Verdict(
                    word, word == Verdict.Word.CLASH ? reasons.value() : List.of(), note.value(),
                    workbench.person().value(), workbench.clock().instant());
            if (heard(reviews().decide(one, verdict, follows)) instanceof Outcome.Done<Decision>(Decision kept)) {
                note.set("");
                then.set(usual);
                tell("ui.review.told." + told(word, follows), List.of(Kinds.words(one.cause())), () -> takeBack(kept.id()));
                queue.refresh();
                if (advance.value()) {
                    queue.next();
                }
            }
        });
    }

    /// What follows from a verdict: a clash as chosen, fine a rule or nothing, and nothing from no judgement.
    Consequence following(Verdict.Word word) {
        return switch (word) {
            case CLASH -> then.value();
            case FINE -> then.value() == Consequence.RULE ? Consequence.RULE : Consequence.LEAVE;
            case CANNOT_JUDGE -> Consequence.LEAVE;
        };
    }

    /// A rule is for one case; anything else holds until another is chosen.
    void choose(Consequence next) {
        if (next != Consequence.RULE) {
            usual = next;
        }
        then.set(next == then.value() && next == Consequence.RULE ? usual : next);
    }

    /// Adds a reason or takes it away.
    ///
    /// @param number from 1
    void reason(int number) {
        List<String> all = offered();
        if (number <= all.size()) {
            String code = all.get(number - 1);
            List<String> next = new ArrayList<>(reasons.value());
            if (!next.remove(code)) {
                next.add(code);
            }
            reasons.set(List.copyOf(next));
        }
    }

    void write(String words) {
        note.set(words);
    }

    void goOn(boolean yes) {
        advance.set(yes);
    }

    /// Takes the last verdict back and puts its case on the table again.
    void takeBackLast() {
        List<Decision> standing = reviews().decisions().value();
        takeBack(standing.isEmpty() ? 0 : standing.getLast().id());
    }

    void takeBack(long id) {
        if (heard(reviews().takeBack(id)) instanceof Outcome.Done<Decision>(Decision gone)) {
            queue.refresh();
            queue.cases().value().stream().filter(one -> one.cause().equals(gone.cause())).findFirst()
                    .ifPresent(queue::choose);
        }
    }

    /// Lets the case rest for a week.
    void rest() {
        queue.chosen().value().ifPresent(one -> {
            CaseState before = state(one.key());
            reviews().keep(new CaseState(one.key(), before.assignee(), Optional.of(workbench.clock().instant().plus(REST))));
            tell("ui.review.told.rest", List.of(Kinds.words(one.cause())), () -> keep(before));
            queue.refresh();
            queue.next();
        });
    }

    /// Wakes all cases that rest.
    void wake() {
        queue.resting().forEach(state -> reviews().keep(new CaseState(state.key(), state.assignee(), Optional.empty())));
        queue.refresh();
    }

    /// Takes the case on, or lets it go again.
    void assign() {
        queue.chosen().value().ifPresent(one -> {
            CaseState now = state(one.key());
            String me = workbench.person().value().name();
            keep(new CaseState(one.key(), now.assignee().equals(me) ? "" : me, now.snoozedUntil()));
        });
    }

    CaseState state(String key) {
        return reviews().states().value().stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseGet(() -> CaseState.fresh(key));
    }

    /// Puts the rules of verdicts that lost them into the draft again.
    void mend() {
        heard(reviews().mend().map(List<Rule>::size));
        queue.refresh();
    }

    /// Takes back the verdicts whose rules are gone.
    void takeBackBare() {
        reviews().withoutTheirRules().forEach(one -> heard(reviews().takeBack(one.id())));
        queue.refresh();
    }

    private void keep(CaseState state) {
        reviews().keep(state);
        queue.refresh();
    }

    private void lookAt(Optional<Case> now) {
        String key = now.map(Case::key).orElse("");
        if (!key.equals(about)) {
            about = key;
            note.set("");
            refused.set(List.of());
            then.set(usual);
            reasons.set(now.map(one -> one.flags().getFirst().codes().stream().filter(Verdict.REASONS::contains).toList())
                    .orElse(List.of()));
        }
    }

    private <T> Outcome<T> heard(Outcome<T> outcome) {
        refused.set(outcome instanceof Outcome.Refused<T>(List<Problem> problems) ? problems : List.of());
        return outcome;
    }

    /// What could not be written is undone here, and said.
    private void putBack() {
        List<Unkept> all = reviews().unkept().value();
        List<Problem> problems = new ArrayList<>();
        for (Unkept one : all.subList(Math.min(unkeptSeen, all.size()), all.size())) {
            one.putBack().run();
            problems.add(Problem.of(DeskProblem.UNKEPT, one.about(), String.valueOf(one.why().getMessage())));
        }
        unkeptSeen = all.size();
        if (!problems.isEmpty()) {
            queue.refresh();
            refused.set(problems);
        }
    }

    private void tell(String key, List<Object> details, Runnable back) {
        told.set(Optional.of(new Told(key, details, back)));
        told.set(Optional.empty());
    }

    private static String told(Verdict.Word word, Consequence follows) {
        return switch (word) {
            case CANNOT_JUDGE -> "unjudged";
            case FINE -> follows == Consequence.RULE ? "fine.rule" : "fine";
            case CLASH -> "clash." + follows.code();
        };
    }

    private static LocalDate day(Instant when) {
        return when.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private Reviews reviews() {
        return workbench.reviews();
    }
}
