package fittingroom.cli;

import fittingroom.base.Words;
import fittingroom.store.Erased;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `shopper show` and `shopper erase`: what is held about one shopper, as a file, or gone. It previews nothing.
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
            List<String> files = held == 0 ? List.of() : List.of(out.toString());
            return new Answer(
                    held == 0 ? Answer.NO : Answer.DONE,
                    Fields.of("events", held).and("files", files).map(),
                    List.of(held == 0
                            ? Words.current().text("cli.shopper.unknown", shopper)
                            : Words.current().text("cli.shopper.shown", held, out.toString())));
        });
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
