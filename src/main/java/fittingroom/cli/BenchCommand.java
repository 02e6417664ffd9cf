package fittingroom.cli;

import fittingroom.base.Words;
import fittingroom.trials.Shop;
import fittingroom.trials.ShopGenerator;
import fittingroom.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bench`: the speed figures on a seeded shop, made, loaded and asked in a folder of its own that is gone afterwards.
/// It measures this machine at this hour; only ratios of one run are worth comparing.
@Command(name = "bench", description = "The speed figures on a seeded shop.", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final Common common = new Common();

    @Option(names = "--products", defaultValue = "10000")
    private int products = 10_000;

    @Option(names = "--events", defaultValue = "500000")
    private int events = 500_000;

    @Option(names = "--shoppers", defaultValue = "0", description = "a fiftieth of the events if left out")
    private int shoppers;

    @Option(names = "--seed", defaultValue = "1")
    private long seed = 1;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = temporaryFolder();
        try {
            Shop shop = ShopGenerator.shop(products, events, shoppers > 0 ? shoppers : Math.max(1, events / 50), seed);
            return common.overAt(console, folder.resolve("workspace"), workbench -> measure(workbench, shop, folder));
        } finally {
            DemoCommand.delete(folder);
        }
    }

    private Answer measure(Workbench workbench, Shop shop, Path folder) {
        Fields figures = Fields.of("products", products).and("events", events).and("seed", seed);
        figures.and("calibrationNanos", Calibration.nanos());
        new BenchOfLoading(console).run(workbench, shop, folder, figures);
        new BenchOfScoring(console, seed).run(workbench, figures);
        new BenchOfJourneys(console, seed).run(workbench, figures);
        new BenchOfRules(console).run(workbench, figures);
        new BenchOfImpact(console, seed).run(workbench, figures);
        new BenchOfStart(console).run(folder, figures);
        List<String> lines = new ArrayList<>();
        figures.map().forEach((name, value) -> lines.add(name + " " + value));
        return Answer.done(figures.map(), lines);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("fitting-room-bench");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void say(Console console, String key) {
        console.err().println(Words.current().text(key));
        console.err().flush();
    }
}
