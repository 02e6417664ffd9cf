package fittingroom.cli;

import fittingroom.base.Words;
import fittingroom.ledger.Ledger;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledger verify`: whether anybody changed, removed or reordered what was done. It repairs nothing.
@Command(name = "ledger", description = "What was done here.", mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Words.current().text("cli.ledger.which"));
    }

    @Command(name = "verify", description = "Check the hash chain.", mixinStandardHelpOptions = true)
    int verify(@Mixin Common common) {
        return common.over(console, workbench -> {
            Ledger.Verification found = workbench.ledger().verify();
            long first = found.firstBroken().orElse(0L);
            return new Answer(
                    found.intact() ? Answer.DONE : Answer.NO,
                    Fields.of("entries", found.entries()).and("intact", found.intact()).and("firstBroken", first).map(),
                    List.of(Words.current().text(
                            found.intact() ? "cli.ledger.intact" : "cli.ledger.broken", found.entries(), first)));
        });
    }
}
