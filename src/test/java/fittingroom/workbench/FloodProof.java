package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.ledger.Entry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A log larger than the heap: writes one, and stops loads of it at random moments. `app/proofs/flood.sh` runs it
/// long, [FloodTest] short.
final class FloodProof {

    private static final String AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Browser/140.0";
    private static final String[] KINDS = {"view", "view", "view", "view", "impression", "click", "add", "purchase"};
    private static final String[] CHANNELS = {"web", "web", "app", "email", "push", "store"};

    private FloodProof() {}

    /// @param arguments `write FILE BYTES`, or `stop FILE TIMES FOLDER`
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "write" -> out.println(write(file, Long.parseLong(arguments[2])) + " rows");
            case "stop" -> {
                Stops stops = stops(file, Integer.parseInt(arguments[2]), Path.of(arguments[3]), new Random());
                out.println(stops.sentence());
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /// Writes a log as a tracker would export it, addresses and browsers included: about 270 bytes a row.
    ///
    /// @return how many rows it has
    static long write(Path file, long bytes) throws IOException {
        Random random = new Random(5);
        long start = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
        long rows = 0;
        long written = 0;
        StringBuilder line = new StringBuilder();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,time,type,channel,shopper,session,product,quantity,price,currency,url,agent,referrer\n");
            while (written < bytes) {
                line.setLength(0);
                int shopper = random.nextInt(2_000_000);
                int product = (int) Math.floor(50_000 * Math.pow(random.nextDouble(), 3));
                String channel = CHANNELS[random.nextInt(CHANNELS.length)];
                line.append("e").append(rows).append(',').append(Instant.ofEpochMilli(start + rows * 700)).append(',')
                        .append(KINDS[random.nextInt(KINDS.length)]).append(',').append(channel).append(",shopper-")
                        .append(shopper).append(",v-").append(shopper).append('-').append(rows / 1_000_000).append(",p")
                        .append(product).append(",1,").append(10 + product % 90).append(".00,EUR,https://shop.example/")
                        .append(channel).append("/products/p").append(product).append("?ref=list&page=").append(rows % 40)
                        .append(',').append('"').append(AGENT).append('"').append(",https://search.example/?q=coat+")
                        .append(rows % 977).append('\n');
                out.append(line);
                written += line.length();
                rows++;
            }
        }
        return rows;
    }

    /// What came of loads that were told to stop.
    ///
    /// @param waits how long each took to end after it was told to, milliseconds, ascending; only those that stopped
    /// @param finished how many had ended by themselves before
    record Stops(List<Long> waits, int finished) {
        String sentence() {
            return waits.isEmpty()
                    ? "every load had ended before it was told to stop"
                    : String.format(Locale.ENGLISH,
                            "%d loads stopped at random, each left nothing (%d had ended before); until it had stopped:"
                                    + " median %d ms, longest %d ms", waits.size(), finished, waits.get(waits.size() / 2), waits.getLast());
        }
    }

    /// Stops loads of a file at random moments, each into what the one before it left.
    ///
    /// @throws IllegalStateException if one left a deed or an event behind
    static Stops stops(Path file, int times, Path folder, Random random) throws InterruptedException {
        List<Long> waits = new ArrayList<>();
        try (Workbench workbench = opened(Workbench.openToLoad(folder, Clock.systemUTC()))) {
            for (int i = 0; i < times; i++) {
                List<Entry> before = workbench.ledger().entries();
                Job<List<Imported>> load = workbench.load(ImportOrder.of(file).each());
                TimeUnit.MILLISECONDS.sleep(20 + random.nextInt(3000));
                long told = System.nanoTime();
                load.stop();
                if (load.await() instanceof Outcome.Stopped<List<Imported>>) {
                    waits.add((System.nanoTime() - told) / 1_000_000);
                    check(workbench.ledger().entries().equals(before), "a stopped load left a deed behind");
                }
            }
        }
        int finished = times - waits.size();
        try (Workbench whole = opened(Workbench.open(folder, Clock.systemUTC()))) {
            check(finished > 0 || whole.snapshot().value().log().isEmpty(), "a stopped load left an event behind");
        }
        waits.sort(null);
        return new Stops(List.copyOf(waits), finished);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    static Workbench opened(Outcome<Workbench> outcome) {
        return switch (outcome) {
            case Outcome.Done<Workbench>(Workbench workbench) -> workbench;
            case Outcome.Refused<Workbench>(var problems) -> throw new IllegalStateException(problems.getFirst().message());
            case Outcome.Stopped<Workbench>() -> throw new IllegalStateException("stopped");
        };
    }
}
