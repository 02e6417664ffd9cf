package fittingroom.workbench;

import fittingroom.base.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
                long[] waits = stops(file, Integer.parseInt(arguments[2]), Path.of(arguments[3]), new Random());
                Arrays.sort(waits);
                out.printf("%d loads stopped at random, each left nothing; until it had stopped: median %d ms, longest %d ms%n",
                        waits.length, waits[waits.length / 2], waits[waits.length - 1]);
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

    /// Stops loads of a file at random moments.
    ///
    /// @return how long each took to end after it was asked to, milliseconds
    /// @throws IllegalStateException if one left something behind
    static long[] stops(Path file, int times, Path folder, Random random) throws InterruptedException {
        long[] waits = new long[times];
        try (Workbench workbench = opened(Workbench.openToLoad(folder, Clock.systemUTC()))) {
            int entries = workbench.ledger().entries().size();
            for (int i = 0; i < times; i++) {
                Job<List<Imported>> load = workbench.load(ImportOrder.of(file).each());
                TimeUnit.MILLISECONDS.sleep(20 + random.nextInt(3000));
                long asked = System.nanoTime();
                load.stop();
                boolean stopped = load.await() instanceof Outcome.Stopped<List<Imported>>;
                waits[i] = (System.nanoTime() - asked) / 1_000_000;
                if (stopped && workbench.ledger().entries().size() != entries) {
                    throw new IllegalStateException("a stopped load left a deed behind");
                }
            }
        }
        return waits;
    }

    static Workbench opened(Outcome<Workbench> outcome) {
        return switch (outcome) {
            case Outcome.Done<Workbench>(Workbench workbench) -> workbench;
            case Outcome.Refused<Workbench>(var problems) -> throw new IllegalStateException(problems.getFirst().message());
            case Outcome.Stopped<Workbench>() -> throw new IllegalStateException("stopped");
        };
    }
}
