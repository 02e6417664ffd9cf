package fittingroom.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Damages real files in many ways and reads them: none may crash a reader, hang it, or lose a row without a word.
/// `app/proofs/fuzz.sh` runs it long, [FuzzTest] short. What it finds wrong it keeps beside its output.
final class FuzzProof {

    private static final int HEAD = 16 * 1024;
    private static final int SECONDS = 20;

    private final List<Path> seeds;
    private final Random random;
    private final Path folder;

    /// @param seeds files to damage; of a large one its head
    /// @param folder where the damaged file lies while it is read, and stays when it is wrong
    FuzzProof(List<Path> seeds, Random random, Path folder) {
        this.seeds = List.copyOf(seeds);
        this.random = random;
        this.folder = folder;
    }

    /// @param arguments how many inputs, where to keep what is wrong, then folders and files to take seeds from
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        long seed = System.nanoTime();
        List<Path> seeds = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            seeds.addAll(filesBelow(Path.of(arguments[i])));
        }
        Path kept = Files.createDirectories(Path.of(arguments[1]));
        out.println("seed " + seed + ", " + seeds.size() + " files to damage");
        List<String> wrong = new FuzzProof(seeds, new Random(seed), kept).run(Integer.parseInt(arguments[0]), out);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// @return what was wrong, a sentence each
    List<String> run(int inputs, PrintStream out) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> ends = new TreeMap<>();
        Mangler mangler = new Mangler(random);
        for (int i = 1; i <= inputs; i++) {
            Path seed = seeds.get(random.nextInt(seeds.size()));
            Path file = folder.resolve("input" + i + suffix(seed));
            Files.write(file, mangler.mangled(head(seed), random.nextInt(7)));
            Optional<String> complaint = complaintInTime(file, ends);
            if (complaint.isPresent()) {
                wrong.add(file + " (from " + seed.getFileName() + "): " + complaint.get());
                out.println("WRONG " + wrong.getLast());
            } else {
                Files.delete(file);
            }
            if (i % 5000 == 0) {
                out.println(i + " inputs, " + wrong.size() + " wrong");
            }
        }
        out.println(inputs + " inputs, " + wrong.size() + " wrong; ends: " + ends);
        return wrong;
    }

    private byte[] head(Path seed) throws IOException {
        try (InputStream in = Files.newInputStream(seed)) {
            return in.readNBytes(1 + random.nextInt(HEAD));
        }
    }

    private static String suffix(Path seed) {
        String name = seed.getFileName().toString();
        return name.contains(".") ? name.substring(name.indexOf('.')) : "";
    }

    /// A reader that hangs cannot be ended from outside, so its thread is left behind.
    private static Optional<String> complaintInTime(Path file, Map<String, Integer> ends) throws InterruptedException {
        CompletableFuture<Optional<String>> asked = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                asked.complete(Honesty.complaint(file));
            } catch (Throwable broken) {
                asked.completeExceptionally(broken);
            }
        });
        try {
            Optional<String> complaint = asked.get(SECONDS, TimeUnit.SECONDS);
            ends.merge(complaint.isEmpty() ? "well" : "wrong", 1, Integer::sum);
            return complaint;
        } catch (TimeoutException hangs) {
            ends.merge("hung", 1, Integer::sum);
            return Optional.of("not done after " + SECONDS + " seconds");
        } catch (ExecutionException broke) {
            ends.merge("crashed", 1, Integer::sum);
            Throwable cause = Objects.requireNonNullElse(broke.getCause(), broke);
            StackTraceElement[] where = cause.getStackTrace();
            return Optional.of(cause + (where.length == 0 ? "" : " at " + where[0]));
        }
    }
}
