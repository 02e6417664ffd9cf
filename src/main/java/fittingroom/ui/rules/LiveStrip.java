package fittingroom.ui.rules;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.impact.FirstLook;
import fittingroom.impact.Question;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Window;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Population;
import fittingroom.scoring.Request;
import fittingroom.workbench.PreviewAnswer;
import fittingroom.workbench.PreviewQuestion;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the chosen rule does, while it is being written: one slate with and without it, and how many slates of a small
/// fixed sample it changes. Until the person picks a shopper, the slate is one that the rule changes. For the window's
/// thread.
final class LiveStrip {

    /// What the slate under the draft is compared with.
    enum Against {
        WITHOUT_RULE,
        PUBLISHED
    }

    /// One rule's effect in a draft, asked of a sample.
    record Sampled(Snapshot of, RuleSet without, RuleSet with, List<Placement> placements, Instant moment) {}

    private record Sample(Snapshot of, Lookbook lookbook, Instant moment) {}

    private static final int SLATES = 48;
    private static final int SHOWN = 10;
    private static final long ORDER = 1;

    private final Workbench workbench;
    private final Asking<PreviewQuestion, PreviewAnswer> slates;
    private final Asking<Sampled, FirstLook> samples;
    private final Watch<Request> request;
    private final Watch<Against> against = new Watch<>(Against.WITHOUT_RULE);
    private final Watch<Boolean> follows = new Watch<>(true);
    private final Watch<List<Problem>> refused = new Watch<>(List.of());
    private volatile Optional<Sample> kept = Optional.empty();
    private Optional<Rule> rule = Optional.empty();

    LiveStrip(Workbench workbench, Executor window, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.request = new Watch<>(Request.at(Placement.COMPLETE_THE_LOOK, workbench.now()));
        this.slates = new Asking<>(
                workbench, window, failures, (question, cancel) -> Optional.of(workbench.preview(question)));
        this.samples = new Asking<>(workbench, window, failures, this::sample);
        samples.answer().subscribe(found -> found.ifPresent(this::follow));
    }

    Watch<Optional<PreviewAnswer>> slate() {
        return slates.answer();
    }

    Watch<Optional<FirstLook>> look() {
        return samples.answer();
    }

    Watch<Request> request() {
        return request;
    }

    Watch<Against> against() {
        return against;
    }

    /// Whether the slate is chosen by what the rule changes.
    Watch<Boolean> follows() {
        return follows;
    }

    /// Why there is nothing to compare with; the old slate stays.
    Watch<List<Problem>> refused() {
        return refused;
    }

    Watch<Boolean> slateWaits() {
        return slates.waiting();
    }

    Watch<Boolean> sampleWaits() {
        return samples.waiting();
    }

    Workbench workbench() {
        return workbench;
    }

    /// Takes note of another rule, another draft or another catalog.
    void about(Optional<Rule> next) {
        rule = next;
        Snapshot snapshot = workbench.snapshot().value();
        if (snapshot.isEmpty()) {
            return;
        }
        Request now = request.value();
        if (now.anchor().filter(id -> snapshot.catalog().ordinal(id).isEmpty()).isPresent()
                || (now.anchor().isEmpty() && now.placement().isAnchored())) {
            request.set(first(snapshot, now.placement()));
        }
        rule.ifPresent(one -> samples.ask(new Sampled(
                snapshot, workbench.draft().without(one.id()), workbench.draft().with(one.withOn(true)), placements(one),
                moment(one.window()))));
        ask();
    }

    /// A shopper of the log where there is one, else a guest beside the first product.
    private Request first(Snapshot snapshot, Placement placement) {
        Population some = Population.of(
                snapshot.log(), snapshot.catalog(), workbench.now(), new SplittableRandom(ORDER)).first(SLATES);
        for (int n = 0; n < some.size(); n++) {
            Optional<Request> met = some.request(n, placement);
            if (met.isPresent()) {
                return met.get().withSize(SHOWN);
            }
        }
        return Request.at(placement, workbench.now()).withSize(SHOWN).withAnchor(snapshot.catalog().product(0).id());
    }

    /// The moment that is asked about: the usual one, or where the rule does not act then, its first day or its last.
    private Instant moment(Window window) {
        Instant usual = workbench.now();
        if (window.holdsAt(usual)) {
            return usual;
        }
        LocalDate day = window.isAhead(usual)
                ? window.from().orElseThrow() : window.until().orElseThrow();
        return day.atTime(LocalTime.NOON).atZone(window.zone()).toInstant();
    }

    private static List<Placement> placements(Rule rule) {
        return rule.scope().placements().isEmpty()
                ? List.of(Placement.COMPLETE_THE_LOOK, Placement.SIMILAR, Placement.HOME)
                : rule.scope().placements().stream().sorted().toList();
    }

    private Optional<FirstLook> sample(Sampled asked, Cancel cancel) {
        Lookbook lookbook = kept.filter(one ->
                one.of().stamp() == asked.of().stamp() && one.moment().equals(asked.moment())).map(Sample::lookbook).orElseGet(() -> {
            Population some = Population.of(
                    asked.of().log(), asked.of().catalog(), asked.moment(), new SplittableRandom(ORDER)).first(SLATES);
            Lookbook made = new Lookbook(asked.of().catalog(), asked.of().scorer(), some);
            kept = Optional.of(new Sample(asked.of(), made, asked.moment()));
            return made;
        });
        int shoppers = Math.max(1, SLATES / asked.placements().size());
        Question question = new Question(
                asked.without(), asked.with(), lookbook.population().first(shoppers), asked.placements());
        return FirstLook.at(question, lookbook, cancel);
    }

    private void follow(FirstLook found) {
        boolean shown = found.changed().stream().anyMatch(one -> one.withSize(SHOWN).equals(request.value()));
        if (follows.value() && !shown && !found.changed().isEmpty()) {
            request.set(found.changed().getFirst().withSize(SHOWN));
            ask();
        }
    }

    private void ask() {
        RuleSet draft = workbench.draft();
        if (against.value() == Against.WITHOUT_RULE) {
            ask(draft, rule.map(one -> draft.without(one.id())).orElse(draft));
            return;
        }
        switch (workbench.published()) {
            case Outcome.Done<RuleSet>(RuleSet published) -> ask(draft, published);
            case Outcome.Refused<RuleSet>(List<Problem> problems) -> refused.set(problems);
            case Outcome.Stopped<RuleSet>() -> refused.set(List.of());
        }
    }

    private void ask(RuleSet draft, RuleSet other) {
        refused.set(List.of());
        slates.ask(new PreviewQuestion(workbench.snapshot().value(), request.value(), draft, other));
    }

    // What a person asks for.

    void compare(Against next) {
        against.set(next);
        ask();
    }

    /// Shows a slate that the rule changes, and goes on doing so.
    void follow() {
        follows.set(true);
        samples.answer().value().ifPresent(this::follow);
    }

    /// @param id as in the log; empty for a guest
    void chooseShopper(Optional<String> id) {
        Request now = request.value();
        mine(id.map(now::withShopper).orElseGet(now::withoutShopper));
    }

    void chooseAnchor(Optional<Id<Product>> id) {
        Request now = request.value();
        mine(id.map(now::withAnchor).orElseGet(now::withoutAnchor));
    }

    void choosePlacement(Placement placement) {
        mine(request.value().withPlacement(placement));
    }

    private void mine(Request next) {
        if (!next.equals(request.value())) {
            follows.set(false);
            request.set(next);
            ask();
        }
    }
}
