package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.learning.Model;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `train`: learns the model from the loaded log. It changes no rule and no data.
@Command(name = "train", description = "Learn the model from the loaded log.", mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final Common common = new Common();

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return common.over(console, TrainCommand::train);
    }

    private static Answer train(Workbench workbench) {
        long start = System.nanoTime();
        return switch (workbench.train().await()) {
            case Outcome.Done<Model>(Model model) -> done(workbench.snapshot().value(), model, start);
            case Outcome.Refused<Model>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<Model>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }

    private static Answer done(Snapshot snapshot, Model model, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Object> json = Fields.of("products", snapshot.catalog().size())
                .and("events", snapshot.log().size()).and("shoppers", snapshot.log().shopperCount())
                .and("seconds", seconds).and("bytes", model.bytes()).map();
        List<String> lines = new ArrayList<>();
        lines.add(Words.current().text(
                "cli.train.done", snapshot.catalog().size(), snapshot.log().size(), snapshot.log().shopperCount(),
                seconds, model.bytes()));
        if (snapshot.catalog().isEmpty()) {
            lines.add(Words.current().text("cli.train.no-catalog"));
        } else if (snapshot.log().isEmpty()) {
            lines.add(Words.current().text("cli.train.no-log"));
        }
        return Answer.done(json, lines);
    }
}
