package fittingroom.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts a real process that writes, kills it at a random moment, opens what it left and looks: always the old state
/// or the new one, and everything that was reported done. `app/proofs/kills.sh` runs it long, [KillTest] short.
final class KillProof {

    private final Random random;
    private final int mostLines;

    /// What one child had reported before it was killed.
    ///
    /// @param lines its output
    record Said(List<String> lines) {

        /// The number in the last line that begins with a word, or else what is given.
        int last(String word, int otherwise) {
            return lines.stream()
                    .filter(line -> line.startsWith(word + " "))
                    .reduce((first, second) -> second)
                    .map(line -> Integer.parseInt(line.split(" ")[1]))
                    .orElse(otherwise);
        }
    }

    KillProof(long seed, int mostLines) {
        this.random = new Random(seed);
        this.mostLines = mostLines;
    }

    /// @param arguments how many kills of loads, and how many of each plain setting
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        PrintStream out = System.out;
        long seed = System.nanoTime();
        out.println("seed " + seed);
        KillProof proof = new KillProof(seed, 80);
        int wrong = proof.loads(Integer.parseInt(arguments[0]), out);
        int plain = Integer.parseInt(arguments[1]);
        for (String settings : List.of("", ";WRITE_DELAY=0")) {
            for (String sync : List.of("-", "sync")) {
                proof.plain(plain, settings, sync, out);
            }
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    /// @return how many kills left something wrong behind
    int loads(int kills, PrintStream out) throws IOException, InterruptedException {
        int wrong = 0;
        int newState = 0;
        int inLoad = 0;
        for (int done = 0; done < kills; ) {
            Path folder = Files.createTempDirectory("kills");
            KillCheck before = KillCheck.NOTHING;
            for (int i = 0; i < 10 && done < kills; i++, done++) {
                Said said = killed(List.of(folder.toString(), Long.toString(random.nextLong())));
                KillCheck after = KillCheck.of(folder, said, before);
                wrong += after.complaints().isEmpty() ? 0 : 1;
                newState += after.loads() > said.last("load", before.loads()) ? 1 : 0;
                inLoad += after.dropped() ? 1 : 0;
                out.println("kill " + (done + 1) + ": " + after + (after.complaints().isEmpty() ? "" : " WRONG"));
                before = after;
            }
            delete(folder);
        }
        out.println("loads: " + kills + " kills, " + wrong + " wrong; " + inLoad + " left a half load to drop, " + newState
                + " had finished a load that was not yet reported");
        return wrong;
    }

    private void plain(int kills, String settings, String sync, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        int parts = 0;
        int lost = 0;
        int most = 0;
        int unreadable = 0;
        for (int i = 0; i < kills; i++) {
            Path folder = Files.createTempDirectory("kills");
            Said said = killed(List.of(folder.toString(), "0", settings, sync));
            try (Database database = Database.connect(folder, settings)) {
                int rows = database.work(connection -> count(connection.createStatement()));
                parts += rows % Batch.ROWS == 0 ? 0 : 1;
                lost += rows < said.last("rows", 0) ? 1 : 0;
                most = Math.max(most, said.last("rows", 0) - rows);
            } catch (SQLException | StoreFailure broken) {
                unreadable++;
            }
            delete(folder);
        }
        out.println("plain transactions, settings '" + settings + "', " + (sync.equals("sync") ? "" : "no ")
                + "checkpoint sync: " + kills + " kills, " + parts + " with part of a transaction, " + lost
                + " lost reported rows (at most " + most + "), " + unreadable + " unreadable");
    }

    private static int count(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE IF NOT EXISTS T (ID INT PRIMARY KEY, A INT, B VARCHAR)");
        try (statement;
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM T")) {
            row.next();
            return row.getInt(1);
        }
    }

    /// Runs a child until a random moment: mostly a little after it has said so many lines, so that a slow machine is
    /// as good as a fast one; one time in six at some moment of its start.
    private Said killed(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                KillChild.class.getName()));
        command.addAll(arguments);
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = child.inputReader()) {
            if (random.nextInt(6) == 0) {
                TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(900));
            } else {
                readSome(output, 1 + random.nextInt(mostLines), lines);
                TimeUnit.NANOSECONDS.sleep(random.nextInt(40_000_000));
            }
            child.toHandle().destroyForcibly();
            output.lines().forEach(lines::add);
        }
        child.waitFor();
        return new Said(lines);
    }

    private static void readSome(BufferedReader output, int count, List<String> lines) throws IOException {
        for (int i = 0; i < count; i++) {
            String line = output.readLine();
            if (line == null) {
                return;
            }
            lines.add(line);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
