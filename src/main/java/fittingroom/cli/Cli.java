package fittingroom.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: the same work as in the window, through the very same workbench. It only reads arguments and
/// prints; one class a command.
public final class Cli {

    @Command(
            name = "fitting-room",
            description = "Try product recommendations on before shoppers see them. Without a command it opens the window.",
            mixinStandardHelpOptions = true,
            version = "0.1.0")
    private static final class Root {}

    private Cli() {}

    /// Runs one command.
    ///
    /// @return 0 done, 1 done but the answer is "no", 2 wrong use or not done
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new TrainCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new RecommendCommand(console))
                .addSubcommand(new WhyCommand(console))
                .addSubcommand(new CoherenceCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new ImpactCommand(console))
                .addSubcommand(new AuditCommand(console))
                .addSubcommand(new ReleaseCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new LedgerCommand(console))
                .addSubcommand(new ShopperCommand(console))
                .addSubcommand(new CorrectionsCommand(console))
                .addSubcommand(new JourneyCommand(console))
                .addSubcommand(new ScreensCommand(console))
                .addSubcommand(new BenchCommand(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setExecutionExceptionHandler((broken, where, parsed) -> {
            console.err().println(Failures.sentence(broken));
            console.err().flush();
            return Answer.WRONG_USE;
        });
        return line.execute(arguments);
    }
}
