package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Words;
import fittingroom.catalog.Corrections;
import fittingroom.workbench.CorrectionBook;
import fittingroom.workbench.CorrectionsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `corrections save` and `corrections load`: what persons said about attributes, as a table. Loading adds to what was said
/// and replaces what it names; it forgets nothing.
@Command(name = "corrections", description = "What was corrected by hand about attributes of products.", mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    CorrectionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Words.current().text("cli.corrections.which"));
    }

    @Command(name = "save", description = "Write all corrections as CSV: product,attribute,values.", mixinStandardHelpOptions = true)
    int save(@Mixin Common common, @Parameters(paramLabel = "FILE", description = "the CSV to write") Path file) {
        return common.overToLoad(console, workbench -> {
            Corrections all = workbench.corrections().all().value();
            CorrectionsFile.write(all, file);
            return new Answer(
                    Answer.DONE, Fields.of("corrections", all.size()).and("path", file.toString()).map(),
                    List.of(Words.current().text("cli.corrections.saved", all.size(), file.toString())));
        });
    }

    @Command(name = "load", description = "Read corrections from CSV.", mixinStandardHelpOptions = true)
    int load(@Mixin Common common, @Parameters(paramLabel = "FILE", description = "the CSV to read") Path file) {
        return common.over(console, workbench -> {
            CorrectionsFile.Read read = CorrectionsFile.read(file);
            if (!(workbench.corrections().put(read.corrections()).await() instanceof Outcome.Done<CorrectionBook.Change>)) {
                return Answer.refused(Answer.NO, List.of());
            }
            List<String> lines = new ArrayList<>();
            lines.add(Words.current().text("cli.corrections.loaded", read.corrections().size()));
            read.broken().forEach(line -> lines.add(Words.current().text("cli.corrections.broken", line)));
            boolean no = read.corrections().isEmpty();
            return new Answer(
                    no ? Answer.NO : Answer.DONE,
                    Fields.of("corrections", read.corrections().size()).and("broken", read.broken()).map(), lines);
        });
    }
}
