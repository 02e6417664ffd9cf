package fittingroom.cli;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.catalog.Product;
import fittingroom.impact.Priced;
import fittingroom.rules.RuleSentence;
import fittingroom.scoring.Fate;
import fittingroom.workbench.Whys;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `why`: why a product is or is not in a slate, and the smallest edits that would change it. It edits nothing.
@Command(
        name = "why", description = "Why a product is or is not in a slate, and what would change that.",
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final Common common = new Common();

    @Mixin private final SlateOptions options = new SlateOptions();

    @Parameters(paramLabel = "PRODUCT", description = "an id, handle or SKU")
    private String product = "";

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return common.over(console, workbench -> {
            Outcome<Whys.Answer> found = named(workbench).then(one -> options.request(workbench)
                    .then(request -> {
                        List<Problem> wrong = workbench.snapshot().value().scorer().check(request);
                        return wrong.isEmpty() ? Outcome.done(request) : Outcome.refused(wrong);
                    })
                    .then(request -> options.rules(workbench).map(rules -> Whys.of(
                            new Whys.Question(workbench.snapshot().value(), request, rules, one.id()), Cancel.never())
                            .orElseThrow())));
            return switch (found) {
                case Outcome.Done<Whys.Answer>(Whys.Answer answer) -> Answer.done(json(answer), lines(answer));
                case Outcome.Refused<Whys.Answer>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
                case Outcome.Stopped<Whys.Answer>() -> Answer.refused(Answer.WRONG_USE, List.of());
            };
        });
    }

    private Outcome<Product> named(Workbench workbench) {
        var catalog = workbench.snapshot().value().catalog();
        Optional<Product> known = catalog.named(product.strip());
        return known.map(Outcome::done).orElseGet(() -> Outcome.refused(Problem.of(CliProblem.PRODUCT, product,
                Words.current().text(catalog.isEmpty() ? "cli.hint.empty" : "cli.hint.product"))));
    }

    private static Map<String, Object> json(Whys.Answer answer) {
        Fate fate = answer.fate();
        return Fields.of("product", answer.question().product().value()).and("shown", fate.isShown())
                .and("place", fate.place().orElse(0)).and("stage", fate.stage().code()).and("why", fate.why())
                .and("score", fate.score()).and("margin", fate.margin()).and("rules", fate.rules())
                .and("edits", answer.edits().stream().map(one -> edit(answer, one)).toList()).map();
    }

    private static Map<String, Object> edit(Whys.Answer answer, Priced one) {
        return Fields.of("edit", one.proposal().label()).and("rule", one.proposal().rule())
                .and("sentence", one.proposal().rules().rule(one.proposal().rule())
                        .map(rule -> RuleSentence.of(rule, answer.question().snapshot().catalog())).orElse(""))
                .and("place", one.proposal().fate().place().orElse(0))
                .and("changed", one.changed()).and("slates", one.asked()).map();
    }

    private static List<String> lines(Whys.Answer answer) {
        Words words = Words.current();
        Fate fate = answer.fate();
        List<String> lines = new ArrayList<>();
        lines.add(fate.isShown()
                ? words.text("cli.why.shown", fate.place().getAsInt(), fate.why(), fate.margin())
                : words.text("cli.why.not", fate.stage().code(), fate.why(), fate.margin()));
        for (Priced one : answer.edits()) {
            lines.add(words.text("cli.why.edit", one.proposal().label(), one.changed(), one.asked()));
        }
        if (answer.edits().isEmpty()) {
            lines.add(words.text("cli.why.none"));
        }
        return lines;
    }
}
