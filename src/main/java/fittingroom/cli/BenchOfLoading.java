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
import java.util.List;

/// Times how fast the files of a seeded shop come into the workspace, checks and set-aside rows included, beside a raw
/// loop that inserts as many rows. The shop stays loaded for what is timed next.
final class BenchOfLoading {

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
            Imported log = load(workbench, events);
            long rows = log.report().map(report -> report.rows()).orElse(0L);
            figures.and("loadRowsPerSecond", rows / log.seconds());
            BenchCommand.say(console, "cli.bench.raw");
            figures.and("rawInsertRowsPerSecond", LoadBench.raw(folder.resolve("raw"), Math.toIntExact(rows)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Imported load(Workbench workbench, Path file) {
        return switch (workbench.load(List.of(ImportOrder.of(file))).await()) {
            case Outcome.Done<List<Imported>>(List<Imported> done) -> done.getFirst();
            case Outcome.Refused<List<Imported>>(var problems) -> throw new IllegalStateException(problems.toString());
            case Outcome.Stopped<List<Imported>>() -> throw new IllegalStateException("nobody asked to stop");
        };
    }
}
