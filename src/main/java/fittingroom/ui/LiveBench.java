package fittingroom.ui;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.ledger.Actor;
import fittingroom.review.Pair;
import fittingroom.rules.Revision;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.ui.parts.Bench;
import fittingroom.workbench.History;
import fittingroom.workbench.Job;
import fittingroom.workbench.Lane;
import fittingroom.workbench.PreviewAnswer;
import fittingroom.workbench.PreviewQuestion;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Whys;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The workbench as the window sees it. It turns words of the one into words of the other and keeps nothing but the
/// questions that are out.
final class LiveBench implements Bench {

    private static final int MOST_OUT = 64;

    private record Out(PreviewQuestion question, Consumer<Outcome<Answer>> answer) {}

    private final Workbench workbench;
    private final Watch<Shop> shop;
    private final Watch<Integer> unpublished = new Watch<>(0);
    private final Lane<PreviewQuestion, PreviewAnswer> lane;
    private final Lane<Whys.Question, Whys.Answer> whys;
    private volatile Consumer<Whys.Answer> wantsToKnow = answer -> {};
    private final ConcurrentLinkedDeque<Out> out = new ConcurrentLinkedDeque<>();

    /// @param failures hears of bugs in the engine
    public LiveBench(Workbench workbench, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.shop = new Watch<>(shop(workbench.snapshot().value()));
        this.lane = workbench.previews(this::answered, failures);
        this.whys = workbench.lane(Whys::of, answer -> wantsToKnow.accept(answer), failures);
        workbench.snapshot().subscribe(snapshot -> shop.set(shop(snapshot)));
        workbench.history().subscribe(history -> compare());
        workbench.releases().all().subscribe(releases -> compare());
    }

    @Override
    public Watch<Shop> shop() {
        return shop;
    }

    @Override
    public Watch<History> drafts() {
        return workbench.history();
    }

    @Override
    public Watch<Integer> unpublished() {
        return unpublished;
    }

    /// Where a release was tampered with nothing can be counted; the desks say why.
    private void compare() {
        unpublished.set(workbench.unpublished() instanceof Outcome.Done<Revision>(Revision change) ? change.size() : 0);
    }

    @Override
    public void edit(String label, UnaryOperator<RuleSet> change) {
        workbench.edit(label, change);
    }

    @Override
    public void amend(String label, UnaryOperator<RuleSet> change) {
        workbench.amend(label, change);
    }

    @Override
    public void undo() {
        workbench.undo();
    }

    @Override
    public void redo() {
        workbench.redo();
    }

    @Override
    public Outcome<Runnable> flag(Id<Product> anchor, Id<Product> product, Placement placement) {
        return workbench.reviews().raise(new Pair(anchor, product), placement)
                .map(raised -> () -> workbench.reviews().withdraw(raised));
    }

    @Override
    public Watch<List<Job<?>>> jobs() {
        return workbench.jobs();
    }

    @Override
    public Watch<Actor> person() {
        return workbench.person();
    }

    @Override
    public void person(Actor name) {
        workbench.person(name);
    }

    @Override
    public void preview(Request request, Consumer<Outcome<Answer>> answer) {
        switch (workbench.published()) {
            case Outcome.Done<RuleSet>(RuleSet published) -> ask(
                    new PreviewQuestion(workbench.snapshot().value(), request, workbench.draft(), published), answer);
            case Outcome.Refused<RuleSet>(List<Problem> problems) -> answer.accept(Outcome.refused(problems));
            case Outcome.Stopped<RuleSet>() -> answer.accept(Outcome.stopped());
        }
    }

    @Override
    public void why(Request request, Id<Product> product, Consumer<Whys.Answer> answer) {
        wantsToKnow = answer;
        whys.submit(new Whys.Question(workbench.snapshot().value(), request, workbench.draft(), product));
    }

    private void ask(PreviewQuestion question, Consumer<Outcome<Answer>> answer) {
        out.addLast(new Out(question, answer));
        while (out.size() > MOST_OUT) {
            out.pollFirst();
        }
        lane.submit(question);
    }

    /// Answers come in the order of their questions: whoever asked before this one was passed over, and whoever asked
    /// the same has the same answer.
    private void answered(PreviewAnswer got) {
        Outcome<Answer> outcome = both(got);
        while (out.stream().anyMatch(one -> one.question().equals(got.question()))) {
            Optional.ofNullable(out.pollFirst())
                    .filter(one -> one.question().equals(got.question()))
                    .ifPresent(one -> one.answer().accept(outcome));
        }
    }

    private static Outcome<Answer> both(PreviewAnswer got) {
        return switch (got.draft()) {
            case Outcome.Refused<Slate>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Stopped<Slate>() -> Outcome.stopped();
            case Outcome.Done<Slate>(Slate draft) ->
                got.published().map(published -> new Answer(draft, published, got.micros()));
        };
    }

    private Shop shop(Snapshot snapshot) {
        Path name = workbench.folder().getFileName();
        return new Shop(
                name == null ? "" : name.toString(), snapshot.catalog(), snapshot.log(), snapshot.model().hasLearned());
    }
}
