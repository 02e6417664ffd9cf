package fittingroom.app;

import fittingroom.base.Outcome;
import fittingroom.base.Watch;
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
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The workbench as the window sees it. It passes on and decides nothing.
final class LiveBench implements Bench {

    private record Asked(PreviewQuestion question, Consumer<Answer> answer) {}

    private final Workbench workbench;
    private final Watch<Shop> shop;
    private final Lane<PreviewQuestion, PreviewAnswer> lane;
    private volatile Optional<Asked> newest = Optional.empty();

    LiveBench(Workbench workbench, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.shop = new Watch<>(shop(workbench.snapshot().value()));
        workbench.snapshot().subscribe(snapshot -> shop.set(shop(snapshot)));
        this.lane = workbench.previews(this::arrived, failures);
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
    public void preview(Request request, Consumer<Answer> answer) {
        PreviewQuestion question = new PreviewQuestion(
                workbench.snapshot().value(), request, workbench.draft(), workbench.published());
        newest = Optional.of(new Asked(question, answer));
        lane.submit(question);
    }

    @Override
    public Watch<List<Job<?>>> jobs() {
        return workbench.jobs();
    }

    private void arrived(PreviewAnswer got) {
        if (got.draft() instanceof Outcome.Done<Slate>(Slate draft)
                && got.published() instanceof Outcome.Done<Slate>(Slate published)) {
            newest.ifPresent(asked -> asked.answer().accept(new Answer(draft, published, got.micros())));
        }
    }

    private Shop shop(Snapshot snapshot) {
        Path name = workbench.folder().getFileName();
        return new Shop(
                name == null ? "" : name.toString(), snapshot.catalog(), snapshot.log(), snapshot.model().hasLearned());
    }
}
