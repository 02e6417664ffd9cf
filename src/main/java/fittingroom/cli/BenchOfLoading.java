package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.store.LoadBench;
import fittingroom.trials.Shop;
import fittingroom.trials.ShopFiles;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Imported;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/// Times how fast the files of a seeded shop come into a workspace, checks and set-aside rows included, beside a raw
/// loop that inserts as many rows: in turn, each into a file of its own, the median of three rounds after one that warms
/// up. The shop stays loaded for what is timed next.
final class BenchOfLoading {

    private static final int ROUNDS = 3;

    private final Console console;

    BenchOfLoading(Console console) {
        this.console = console;
    }

    void run(Workbench workbench, Shop shop, Path folder, Fields figures) {
        BenchCommand.say(console, "cli.bench.load");
        try {
            Path products = folder.resolve("products.csv");
            Path events = folder.resolve("events.csv");
            ShopFiles.writeProducts(shop, products);
            ShopFiles.writeEvents(shop, events);
            load(workbench, products);
            int rows = Math.toIntExact(load(workbench, events).report().map(report -> report.rows()).orElse(0L));
            BenchCommand.say(console, "cli.bench.raw");
            double[] loads = new double[ROUNDS];
            double[] raws = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                raws[round] = LoadBench.raw(folder.resolve("raw"), rows);
                loads[round] = rows / elsewhere(folder.resolve("load"), products, events);
            }
            figures.and("loadRowsPerSecond", median(loads)).and("rawInsertRowsPerSecond", median(raws));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Seconds that the events take into a new workspace, which is gone afterwards.
    private static double elsewhere(Path folder, Path products, Path events) {
        try (Workbench workbench = done(Workbench.openToLoad(folder, Clock.systemUTC()))) {
            load(workbench, products);
            return load(workbench, events).seconds();
        } finally {
            DemoCommand.delete(folder);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Imported load(Workbench workbench, Path file) {
        return done(workbench.load(List.of(ImportOrder.of(file))).await()).getFirst();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new IllegalStateException(problems.toString());
            case Outcome.Stopped<T>() -> throw new IllegalStateException("nobody asked to stop");
        };
    }
}
