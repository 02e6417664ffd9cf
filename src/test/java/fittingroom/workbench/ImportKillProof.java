package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.events.EventLog;
import fittingroom.ledger.Deed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Kills a real process while it imports files, again and again, and looks at what it left: every import that was reported
/// is there with each of its rows in order, at most one more, and nothing of any other. For `app/proofs/kills.sh`.
final class ImportKillProof {

    private static final int IMPORTS_A_WORKSPACE = 25;

    private final Path folder;
    private final Random random;
    private int reported;

    ImportKillProof(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /// @param arguments how many kills
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        int kills = Integer.parseInt(arguments[0]);
        List<String> wrong = new ArrayList<>();
        for (int kill = 0; kill < kills; ) {
            ImportKillProof proof = new ImportKillProof(Files.createTempDirectory("kills"), System.nanoTime());
            while (kill < kills && proof.reported < IMPORTS_A_WORKSPACE) {
                wrong.addAll(proof.kill("import kill " + ++kill, out));
            }
        }
        out.println("ImportChild: " + kills + " kills, wrong " + wrong.size());
        wrong.forEach(out::println);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /// @return what was wrong, a sentence each
    List<String> kill(String name, PrintStream out) throws IOException {
        List<String> said = Killed.after(ImportChild.class, folder, random.nextInt(5), random.nextInt(1500));
        for (String line : said) {
            reported = line.startsWith("import ") ? Integer.parseInt(line.split(" ")[1]) : reported;
        }
        List<String> wrong = new ArrayList<>();
        if (!(Workbench.open(folder.resolve("w"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench bench))) {
            return List.of(name + ": the workspace does not open");
        }
        try (bench) {
            List<Deed.Imported> held = ImportChild.imports(bench);
            if (held.size() < reported || held.size() > reported + 1 || !bench.ledger().verify().intact()) {
                wrong.add(name + ": " + held.size() + " imports, reported " + reported + ", " + bench.ledger().verify());
            }
            rows(held, bench.snapshot().value().log()).forEach(sentence -> wrong.add(name + ": " + sentence));
            out.println(name + ": " + held.size() + " imports (" + reported + " said), "
                    + bench.snapshot().value().log().size() + " rows" + (wrong.isEmpty() ? "" : " WRONG"));
            reported = held.size();
        }
        return wrong;
    }

    private static List<String> rows(List<Deed.Imported> held, EventLog log) {
        int event = 0;
        for (int number = 1; number <= held.size(); number++) {
            for (int row = 1; row <= held.get(number - 1).rows(); row++, event++) {
                boolean there = event < log.size() && log.quantity(event) == number && log.position(event) == row
                        && log.time(event) == ImportChild.START + number * 10_000_000L + row
                        && log.name(event).equals("s" + row % 500);
                if (!there) {
                    return List.of("row " + row + " of import " + number + " is not where it should be");
                }
            }
        }
        return event == log.size() ? List.of() : List.of(log.size() - event + " rows of no import");
    }
}
