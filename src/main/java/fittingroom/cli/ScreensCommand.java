package fittingroom.cli;

import fittingroom.base.Problem;
import fittingroom.base.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `screens`: every desk as a PNG, from the loaded workspace. It shows no window.
@Command(name = "screens", description = "Every desk as PNG from the loaded workspace.", mixinStandardHelpOptions = true)
final class ScreensCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    private final Console console;

    @Mixin private final Common common = new Common();

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(names = "--theme", defaultValue = "light", description = "light or dark")
    private String theme = "light";

    @Option(names = "--size", defaultValue = "1440x900", paramLabel = "WIDTHxHEIGHT")
    private String size = "1440x900";

    ScreensCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches() || !List.of("light", "dark").contains(theme)) {
            return common.print(console, () -> Answer.refused(
                    Answer.WRONG_USE, List.of(Problem.of(CliProblem.LOOK, theme, size))));
        }
        ScreenPrinter.Look look = new ScreenPrinter.Look(
                theme, Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
        return common.over(console, workbench -> {
            List<String> files = console.printer().print(workbench, out, look).stream().map(Path::toString).toList();
            return Answer.done(
                    Fields.of("files", files).map(),
                    files.stream().map(file -> Words.current().text("cli.screens.drawn", file)).toList());
        });
    }
}
