package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.ledger.Deed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/// The process that is killed while it imports files without end, as a person does: one thread reads, another writes, and
/// one import in six is stopped on its way. It says which import is on the disk, and how many rows it had.
final class ImportChild {

    static final long START = 1_767_225_600_000L;

    private static final int MOST_ROWS = 60_000;

    private ImportChild() {}

    /// @param arguments folder
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = System.out;
        if (!(Workbench.openToLoad(folder.resolve("w"), Clock.systemUTC())
                instanceof Outcome.Done<Workbench>(Workbench bench))) {
            return;
        }
        out.println("open");
        Random random = new Random();
        int number = imports(bench).size() + 1;
        while (true) {
            int rows = 1 + random.nextInt(MOST_ROWS);
            Path file = write(folder.resolve("log.csv"), number, rows);
            Job<List<Imported>> load = bench.load(ImportOrder.of(file).each());
            if (random.nextInt(6) == 0) {
                load.stop();
            }
            if (load.await() instanceof Outcome.Done<List<Imported>>(List<Imported> done) && done.getFirst().loaded()) {
                out.println("import " + number++ + " " + rows);
                out.flush();
            }
        }
    }

    /// Each row says of which import it is and where in it: by its time, its quantity and its place in a list.
    private static Path write(Path file, int number, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,time,type,shopper,session,product,quantity,position\n");
            for (int i = 1; i <= rows; i++) {
                out.write(number + "/" + i + "," + (START + number * 10_000_000L + i) + ",view,s" + i % 500 + ",v" + number
                        + "/" + i / 6 + ",p" + i % 40 + "," + number + "," + i + "\n");
            }
        }
        return file;
    }

    static List<Deed.Imported> imports(Workbench bench) {
        return bench.ledger().entries().stream()
                .filter(entry -> entry.deed() instanceof Deed.Imported)
                .map(entry -> (Deed.Imported) entry.deed())
                .toList();
    }
}
