package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Words;
import fittingroom.shoppers.IdentityWord;
import fittingroom.store.Erased;
import fittingroom.workbench.Job;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What is held about one shopper, as a file, or gone; and what a person says of two names: `shopper same`, `different`,
/// `take-back`. It previews nothing.
@Command(name = "shopper", description = "What is held about one shopper.", mixinStandardHelpOptions = true)
final class ShopperCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    ShopperCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Words.current().text("cli.shopper.which"));
    }

    @Command(name = "show", description = "Write all that is held to a file.", mixinStandardHelpOptions = true)
    int show(
            @Mixin Common common,
            @Parameters(paramLabel = "ID") String shopper,
            @Option(names = "--out", required = true, paramLabel = "FILE") Path out) {
        return common.over(console, workbench -> {
            long held = workbench.holdings().show(shopper, out);
            if (held == 0) {
                return unknown(Fields.of("events", 0), shopper);
            }
            List<Map<String, Object>> names = workbench.holdings().identities(shopper);
            List<Map<String, Object>> evidence = workbench.holdings().evidence(shopper);
            List<String> said = new ArrayList<>();
            said.add(Words.current().text("cli.shopper.shown", held, out.toString()));
            names.forEach(one -> said.add(Words.current().text(
                    "cli.shopper.name", one.getOrDefault("id", ""), one.getOrDefault("kind", ""), one.getOrDefault("events", 0))));
            evidence.forEach(one -> said.add(Words.current().text(
                    "cli.shopper.evidence", one.getOrDefault("one", ""), one.getOrDefault("other", ""),
                    one.getOrDefault("events", 0), one.getOrDefault("first", ""), one.getOrDefault("last", ""))));
            return new Answer(
                    Answer.DONE,
                    Fields.of("events", held).and("files", List.of(out.toString())).and("identities", names)
                            .and("evidence", evidence).map(),
                    said);
        });
    }

    private static Answer unknown(Fields fields, String shopper) {
        return new Answer(
                Answer.NO, fields.and("files", List.of()).map(),
                List.of(Words.current().text("cli.shopper.unknown", shopper)));
    }

    @Command(name = "same", description = "Say that two names are one shopper.", mixinStandardHelpOptions = true)
    int same(
            @Mixin Common common, @Parameters(paramLabel = "ID") String one,
            @Parameters(paramLabel = "OTHER") String other) {
        differ(one, other);
        return common.over(console, workbench -> said(workbench.identities().same(one, other), one));
    }

    @Command(name = "different", description = "Say that a name is not the other's shopper.", mixinStandardHelpOptions = true)
    int different(
            @Mixin Common common, @Parameters(paramLabel = "ID") String one,
            @Parameters(paramLabel = "OTHER") String other) {
        differ(one, other);
        return common.over(console, workbench -> said(workbench.identities().different(one, other), one));
    }

    @Command(name = "take-back", description = "Take back what was said of two names.", mixinStandardHelpOptions = true)
    int takeBack(@Mixin Common common, @Parameters(paramLabel = "WORD") long word) {
        return common.over(console, workbench -> said(workbench.identities().takeBack(word), Long.toString(word)));
    }

    private void differ(String one, String other) {
        if (one.strip().equals(other.strip())) {
            throw new ParameterException(spec.commandLine(), Words.current().text("cli.shopper.one", one));
        }
    }

    private static Answer said(Job<IdentityWord> job, String about) {
        return job.await() instanceof Outcome.Done<IdentityWord>(IdentityWord word)
                ? new Answer(Answer.DONE, Fields.of("word", word.number()).map(),
                        List.of(Words.current().text("cli.shopper.said", word.number())))
                : new Answer(Answer.NO, Fields.of("word", 0).map(),
                        List.of(Words.current().text("cli.shopper.no-word", about)));
    }

    @Command(name = "erase", description = "Erase all that is held, everywhere.", mixinStandardHelpOptions = true)
    int erase(@Mixin Common common, @Parameters(paramLabel = "ID") String shopper) {
        return common.over(console, workbench -> {
            Erased erased = workbench.holdings().erase(shopper);
            return new Answer(
                    erased.isNothing() ? Answer.NO : Answer.DONE,
                    Fields.of("erased", erased.events() + erased.lists()).map(),
                    List.of(erased.isNothing()
                            ? Words.current().text("cli.shopper.unknown", shopper)
                            : Words.current().text("cli.shopper.erased", erased.events(), erased.lists())));
        });
    }
}
