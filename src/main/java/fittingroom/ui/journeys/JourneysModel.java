package fittingroom.ui.journeys;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import fittingroom.journeys.Journey;
import fittingroom.journeys.Message;
import fittingroom.journeys.Scene;
import fittingroom.journeys.Shopper;
import fittingroom.journeys.Shown;
import fittingroom.journeys.Step;
import fittingroom.journeys.Surface;
import fittingroom.journeys.TriggerFile;
import fittingroom.journeys.Walk;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Pick;
import fittingroom.workbench.Journeys;
import fittingroom.workbench.Lane;
import fittingroom.workbench.Workbench;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the journey player knows and can be asked to do: the journey with its branches, the step looked at, what is
/// compared with what. It holds no nodes and scores nothing. For the window's thread.
final class JourneysModel {

    /// What the slates are compared with.
    enum Against {
        BEFORE,
        PUBLISHED,
        BRANCH
    }

    /// One product of one slate.
    record Chosen(Surface surface, Id<Product> product) {}

    /// What is shown after the step looked at.
    ///
    /// @param before after the step before it; empty before the first
    /// @param other what it is compared with; empty where there is nothing
    /// @param messages what triggers say since the step before
    record Seen(
            Takes of, Against against, Scene now, Optional<Scene> before, Optional<Scene> other, List<Message> messages) {}

    private record Question(Journeys on, Takes takes, Against against, RuleSet draft, RuleSet published) {}

    private record Answer(Question of, Outcome<Seen> seen) {}

    private final Workbench workbench;
    private final Lane<Question, Answer> walking;
    private final Watch<Takes> takes;
    private final Watch<Against> against = new Watch<>(Against.BEFORE);
    private final Watch<Optional<Seen>> seen = new Watch<>(Optional.empty());
    private final Watch<List<Problem>> refused = new Watch<>(List.of());
    private final Watch<Optional<Chosen>> chosen = new Watch<>(Optional.empty());
    private final Watch<Boolean> waiting = new Watch<>(false);
    private Optional<Question> asked = Optional.empty();

    /// @param window runs work on the window's thread
    /// @param failures hears of bugs
    JourneysModel(Workbench workbench, Executor window, Journey first, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.takes = new Watch<>(Takes.of(first, 1));
        this.walking = workbench.lane(JourneysModel::walk, got -> window.execute(() -> walked(got)), failures);
    }

    Workbench workbench() {
        return workbench;
    }

    Watch<Takes> takes() {
        return takes;
    }

    Watch<Against> against() {
        return against;
    }

    Watch<Optional<Seen>> seen() {
        return seen;
    }

    Watch<List<Problem>> refused() {
        return refused;
    }

    Watch<Optional<Chosen>> chosen() {
        return chosen;
    }

    Watch<Boolean> waiting() {
        return waiting;
    }

    // The walk.

    /// Asks again, because something else is shown, loaded or ruled.
    void refresh() {
        RuleSet draft = workbench.draft();
        RuleSet published = workbench.published() instanceof Outcome.Done<RuleSet>(RuleSet rules) ? rules : draft;
        Question question = new Question(workbench.journeys(), takes.value(), against.value(), draft, published);
        asked = Optional.of(question);
        waiting.set(true);
        walking.submit(question);
    }

    private static Optional<Answer> walk(Question question, Cancel cancel) {
        Takes takes = question.takes();
        CompiledRules draft = question.on().compile(question.draft());
        Outcome<Seen> seen = question.on().walk(takes.journey()).then(walk -> {
            Optional<Scene> now = walk.scene(takes.at(), draft, cancel);
            Optional<Scene> before = takes.at() == 0 ? Optional.empty() : walk.scene(takes.at() - 1, draft, cancel);
            Optional<Scene> other = switch (question.against()) {
                case BEFORE -> before;
                case PUBLISHED -> walk.scene(takes.at(), question.on().compile(question.published()), cancel);
                case BRANCH -> takes.other().flatMap(one -> after(question.on().walk(one), takes.at(), draft, cancel));
            };
            return now.map(scene -> Outcome.done(new Seen(
                            takes, question.against(), scene, before, other, walk.messages(takes.at(), TriggerFile.usual()))))
                    .orElseGet(Outcome::stopped);
        });
        return cancel.requested() ? Optional.empty() : Optional.of(new Answer(question, seen));
    }

    private static Optional<Scene> after(Outcome<Walk> walk, int at, CompiledRules rules, Cancel cancel) {
        return walk instanceof Outcome.Done<Walk>(Walk other)
                ? other.scene(Math.min(at, other.steps()), rules, cancel) : Optional.empty();
    }

    private void walked(Answer got) {
        switch (got.seen()) {
            case Outcome.Done<Seen>(Seen done) -> {
                refused.set(List.of());
                seen.set(Optional.of(done));
                if (pick().isEmpty()) {
                    first(done.now()).ifPresent(one -> chosen.set(Optional.of(one)));
                }
            }
            case Outcome.Refused<Seen>(List<Problem> problems) -> {
                seen.set(Optional.empty());
                refused.set(problems);
            }
            case Outcome.Stopped<Seen>() -> {}
        }
        if (asked.filter(got.of()::equals).isPresent()) {
            waiting.set(false);
        }
    }

    /// The first product of the place where the shopper is, so that there is something to read.
    private Optional<Chosen> first(Scene scene) {
        return scene.shown().stream().filter(shown -> !shown.products().isEmpty())
                .min(Comparator.comparing(shown -> shown.surface().channel() != takes.value().channel()))
                .map(shown -> new Chosen(shown.surface(), shown.products().getFirst()));
    }

    /// The pick that is chosen, where its slate still shows it.
    Optional<Pick> pick() {
        return chosen.value().flatMap(one -> seen.value().flatMap(got -> pick(got.now(), one)));
    }

    /// The same product on the same surface in another scene.
    static Optional<Pick> pick(Scene scene, Chosen one) {
        return scene.at(one.surface()).map(Shown::slate).flatMap(slate -> slate.picks().stream()
                .filter(pick -> pick.product().id().equals(one.product())).findFirst());
    }

    // Steps.

    void go(int step) {
        to(takes.value().at(step));
    }

    void step(int by) {
        go(takes.value().at() + by);
    }

    boolean isAtTheEnd() {
        return takes.value().at() == takes.value().journey().steps().size();
    }

    void compare(Against next) {
        against.set(next);
        refresh();
    }

    void choose(Surface surface, Id<Product> product) {
        Chosen next = new Chosen(surface, product);
        if (chosen.value().filter(next::equals).isEmpty()) {
            chosen.set(Optional.of(next));
        }
    }

    void look(int take) {
        to(takes.value().looking(take));
    }

    // Changes; each can be taken back by going to the takes before.

    void to(Takes next) {
        takes.set(next);
        if (next.other().isEmpty() && against.value() == Against.BRANCH) {
            against.set(Against.BEFORE);
        }
        refresh();
    }

    void open(Journey journey) {
        to(Takes.of(journey, 1));
    }

    void add(Step step, Later later) {
        Takes now = takes.value();
        to(now.adding(step.at(later.after(now.now(workbench.now()), now.journey().zone()))));
    }

    void remove() {
        to(takes.value().removing());
    }

    void branch(String name) {
        against.set(Against.BRANCH);
        to(takes.value().branch(name));
    }

    void dropBranch() {
        to(takes.value().withoutBranch());
    }

    /// What holds at the start of the journey.
    void allow(Purpose purpose, boolean allowed) {
        Shopper shopper = takes.value().journey().shopper();
        walkAs(shopper.withConsent(shopper.consent().with(purpose, allowed)));
    }

    private void walkAs(Shopper shopper) {
        to(takes.value().with(takes.value().journey().withShopper(shopper), takes.value().at()));
    }

    /// Another shopper walks the same steps.
    ///
    /// @param id in the log; empty for a guest
    void choose(Optional<String> id) {
        walkAs(id.map(Shopper::known).orElseGet(() -> Shopper.guest(Consent.UNKNOWN)));
    }

    void invent(String name) {
        walkAs(Shopper.invented(name, Consent.ALL));
    }

    /// What the shopper allows at the start, the log's word included.
    Consent atTheStart() {
        Shopper shopper = takes.value().journey().shopper();
        var log = workbench.snapshot().value().log();
        OptionalInt known = shopper.kind() == Shopper.Kind.KNOWN ? log.shopperOrdinal(shopper.name()) : OptionalInt.empty();
        return known.isPresent() ? log.consent(known.getAsInt()).then(shopper.consent()) : shopper.consent();
    }

    /// Where journeys come from and go to.
    Sources sources() {
        return new Sources(this);
    }
}
