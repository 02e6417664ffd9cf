package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Severity;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.releases.Frozen;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCheck;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleFinding;
import fittingroom.rules.RuleSentence;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.RuleOffer;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `rules load`, `rules show` and `rules check`: a rule set into the draft, the draft read back, a rule set examined.
/// Loading replaces the draft as one deed; checking changes nothing.
@Command(name = "rules", description = "Load, show or check a rule set.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Words.current().text("cli.rules.which"));
    }

    @Command(name = "load", description = "A rule set into the draft.", mixinStandardHelpOptions = true)
    int load(@Mixin Common common, @Parameters(paramLabel = "FILE") Path file) {
        return common.over(console, workbench -> {
            Outcome<RuleOffer> read = workbench.ruleFiles().read(ImportOrder.of(file)).await();
            return answer(read, offer -> {
                workbench.ruleFiles().take(offer);
                Catalog catalog = workbench.snapshot().value().catalog();
                List<String> lines = new ArrayList<>(sentences(offer.rules(), catalog));
                lines.addAll(sentences(RuleCheck.of(offer.rules(), catalog, workbench.clock().instant())));
                return Answer.done(describe(offer.rules()), lines);
            });
        });
    }

    @Command(name = "show", description = "The draft, rule by rule.", mixinStandardHelpOptions = true)
    int show(@Mixin Common common) {
        return common.over(console, workbench -> {
            Catalog catalog = workbench.snapshot().value().catalog();
            RuleSet draft = workbench.draft();
            Map<String, Object> json = describe(draft);
            json.put("sentences", draft.rules().stream().map(rule -> RuleSentence.of(rule, catalog)).toList());
            json.put("file", JSON.readTree(RuleFile.write(draft)));
            return Answer.done(json, sentences(draft, catalog));
        });
    }

    @Command(name = "check", description = "What is wrong with a rule set.", mixinStandardHelpOptions = true)
    int check(@Mixin Common common, @Parameters(paramLabel = "FILE") Path file) {
        return common.over(console, workbench -> with(
                workbench, file, (rules, catalog) -> examine(rules, RuleCheck.of(rules, catalog, workbench.clock().instant()))));
    }

    private static Answer examine(RuleSet rules, List<RuleFinding> findings) {
        List<RuleFinding> errors = findings.stream().filter(RulesCommand::isError).toList();
        List<RuleFinding> warnings = findings.stream().filter(one -> !isError(one)).toList();
        Map<String, Object> json = describe(rules);
        json.put("errors", errors.stream().map(RulesCommand::describe).toList());
        json.put("warnings", warnings.stream().map(RulesCommand::describe).toList());
        List<String> lines = new ArrayList<>(sentences(findings));
        lines.add(Words.current().text("cli.rules.checked", rules.rules().size(), errors.size(), warnings.size()));
        return new Answer(errors.isEmpty() ? Answer.DONE : Answer.NO, json, lines);
    }

    /// A file that is no rule set is a file with errors: the answer is no, and names them all.
    private static Answer with(Workbench workbench, Path file, BiFunction<RuleSet, Catalog, Answer> answer) {
        return answer(RuleFile.read(file), rules -> answer.apply(rules, workbench.snapshot().value().catalog()));
    }

    private static <T> Answer answer(Outcome<T> read, Function<T, Answer> answer) {
        return switch (read) {
            case Outcome.Done<T>(T value) -> answer.apply(value);
            case Outcome.Refused<T>(List<Problem> problems) -> unreadable(problems);
            case Outcome.Stopped<T>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }

    private static Answer unreadable(List<Problem> problems) {
        List<RuleFinding> findings = problems.stream().map(one -> new RuleFinding("", "", one)).toList();
        return new Answer(
                Answer.NO,
                Fields.of("errors", findings.stream().map(RulesCommand::describe).toList()).and("warnings", List.of()).map(),
                sentences(findings));
    }

    private static boolean isError(RuleFinding finding) {
        return finding.problem().severity() == Severity.ERROR;
    }

    private static Map<String, Object> describe(RuleSet rules) {
        return Fields.of("rules", rules.rules().size()).and("hash", Frozen.hash(rules)).map();
    }

    private static Map<String, Object> describe(RuleFinding one) {
        return Fields.of("code", one.problem().code()).and("rule", one.rule()).and("other", one.other())
                .and("message", one.problem().message()).map();
    }

    private static List<String> sentences(RuleSet rules, Catalog catalog) {
        Words words = Words.current();
        List<String> lines = new ArrayList<>();
        lines.add(words.text("cli.rules.set", rules.rules().size(), Frozen.hash(rules)));
        for (Rule rule : rules.rules()) {
            lines.add(words.text(
                    rule.on() ? "cli.rules.rule" : "cli.rules.rule-off", rule.id(), RuleSentence.of(rule, catalog)));
        }
        return lines;
    }

    private static List<String> sentences(List<RuleFinding> findings) {
        return findings.stream().map(one -> Words.current().text(
                isError(one) ? "cli.rules.error" : "cli.rules.warning", one.problem().code(),
                one.problem().message())).toList();
    }
}
