package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.coherence.Clash;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.LeftOut;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Reason;
import fittingroom.scoring.Slate;
import fittingroom.workbench.PreviewQuestion;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `recommend`: one slate with its reasons. It is the preview without a window: the same question to the same scorer.
@Command(name = "recommend", description = "One slate, with its reasons.", mixinStandardHelpOptions = true)
final class RecommendCommand implements Callable<Integer> {

    private static final int SHOWN_LEFT_OUT = 10;

    private final Console console;

    @Mixin private final Common common = new Common();

    @Mixin private final SlateOptions options = new SlateOptions();

    RecommendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return common.over(console, workbench -> {
            Outcome<Slate> slate = options.request(workbench).then(request -> options.rules(workbench).then((RuleSet rules) ->
                    workbench.preview(new PreviewQuestion(workbench.snapshot().value(), request, rules, rules)).draft()));
            return switch (slate) {
                case Outcome.Done<Slate>(Slate done) when workbench.snapshot().value().catalog().isEmpty() ->
                    new Answer(Answer.NO, describe(done), List.of(Words.current().text("cli.recommend.empty")));
                case Outcome.Done<Slate>(Slate done) -> Answer.done(describe(done), sentences(done));
                case Outcome.Refused<Slate>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
                case Outcome.Stopped<Slate>() -> Answer.refused(Answer.WRONG_USE, List.of());
            };
        });
    }

    static Map<String, Object> describe(Slate slate) {
        return Fields.of("picks", slate.picks().stream().map(RecommendCommand::describe).toList())
                .and("leftOut", slate.leftOut().stream().map(RecommendCommand::describe).toList())
                .and("stages", slate.stages().stream()
                        .map(one -> Fields.of("name", one.stage().code()).and("count", one.count()).map()).toList())
                .and("personal", slate.basis().personal())
                .and("learned", slate.basis().learned())
                .map();
    }

    private static Map<String, Object> describe(Pick pick) {
        return Fields.of("product", pick.product().id().value()).and("title", pick.product().title())
                .and("score", pick.score())
                .and("reasons", pick.reasons().stream().map(RecommendCommand::describe).toList())
                .and("clashes", pick.clashes().stream()
                        .map(one -> Fields.of("code", one.code()).and("words", one.words()).map()).toList())
                .and("rules", pick.rules())
                .map();
    }

    private static Map<String, Object> describe(Reason reason) {
        return Fields.of("signal", reason.code()).and("amount", reason.amount()).and("evidence", reason.evidence()).map();
    }

    private static Map<String, Object> describe(LeftOut one) {
        return Fields.of("product", one.product().id().value()).and("stage", one.stage().code()).and("why", one.why()).map();
    }

    private static List<String> sentences(Slate slate) {
        Words words = Words.current();
        List<String> lines = new ArrayList<>();
        int place = 0;
        for (Pick pick : slate.picks()) {
            place++;
            lines.add(String.format(Locale.ROOT, "%3d  %.3f  %s  (%s)", place, pick.score(), pick.product().title(), pick.product().id()));
            for (Reason reason : pick.reasons()) {
                if (Math.abs(reason.amount()) < 0.0005 && reason.kind() == Reason.Kind.SIGNAL) {
                    continue;
                }
                lines.add(String.format(Locale.ROOT, "       %+.3f %s  %s", reason.amount(), reason.code(), reason.evidence()).stripTrailing());
            }
            for (Clash clash : pick.clashes()) {
                lines.add("       " + words.text("cli.recommend.clash", clash.code(), clash.words()));
            }
        }
        List<String> funnel = slate.stages().stream().map(one -> one.stage().code() + " " + one.count()).toList();
        lines.add(words.text("cli.recommend.stages", String.join(" > ", funnel)));
        slate.leftOut().stream().limit(SHOWN_LEFT_OUT).forEach(one -> lines.add(
                words.text("cli.recommend.left-out", one.product().title(), one.stage().code(), one.why())));
        lines.add(words.text(slate.basis().learned() ? "cli.recommend.learned" : "cli.recommend.texts-only"));
        return lines;
    }
}
