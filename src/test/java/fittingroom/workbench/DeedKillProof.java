package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.ledger.Deed;
import fittingroom.ledger.HouseDeed;
import fittingroom.ledger.DraftDeed;
import fittingroom.ledger.Entry;
import fittingroom.ledger.Ledger;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Frozen;
import fittingroom.releases.Release;
import fittingroom.rules.RuleSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Kills a real process while it edits, and one while it approves and exports, again and again, and looks at what each left
/// behind. For `app/proofs/kills.sh`; the short form is a test.
final class DeedKillProof {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Random random;
    private final Path folder;

    DeedKillProof(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /// What was found after all kills.
    ///
    /// @param acknowledged drafts that the disk held just as they were said last; or the number of reported releases
    /// @param later where the next one was there already
    /// @param wrong what must not be, in words
    record Found(int kills, int acknowledged, int later, List<String> wrong) {}

    /// @param arguments how many kills of each
    public static void main(String[] arguments) throws IOException {
        int kills = Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        for (Class<?> program : List.of(DeedChild.class, ReleaseChild.class)) {
            long seed = System.nanoTime();
            DeedKillProof proof = new DeedKillProof(Files.createTempDirectory("kills"), seed);
            Found found = program == DeedChild.class ? proof.edits(kills, out) : proof.releases(kills, out);
            out.println(program.getSimpleName() + ": " + found.kills() + " kills, wrong " + found.wrong().size()
                    + ", just what was said last " + found.acknowledged() + ", what came next " + found.later() + ", seed " + seed);
            found.wrong().forEach(out::println);
        }
    }

    /// The draft is the one said last or one that was begun since; the ledger is whole and its last deed made that draft.
    Found edits(int kills, PrintStream out) throws IOException {
        int acknowledged = 0;
        List<String> wrong = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            int before = at(folder.resolve("w"));
            List<String> said = killed(DeedChild.class, 60);
            List<Integer> may = may(said, before);
            try (Workbench bench = open()) {
                int number = DeedChild.number(bench.draft());
                boolean isLast = may.getFirst() == number;
                acknowledged += isLast ? 1 : 0;
                if (!may.contains(number)) {
                    wrong.add("kill " + kill + ": the draft is " + number + ", not of " + may);
                }
                check(bench, "kill " + kill, wrong);
                out.println("edit kill " + kill + ": after " + said.size() + " lines, draft " + number + " of " + may + ", "
                        + bench.ledger().lines().size() + " entries");
            }
        }
        return new Found(kills, acknowledged, kills - acknowledged - wrong.size(), wrong);
    }

    /// Every release that was reported is there and at most one more, each told once; so is every export, and the file is
    /// a whole bundle of one of them.
    Found releases(int kills, PrintStream out) throws IOException {
        int acknowledged = 0;
        int reported = 0;
        int exported = 0;
        List<String> wrong = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            List<String> said = killed(ReleaseChild.class, 12);
            reported = Math.max(reported, last(said, "release "));
            exported += (int) said.stream().filter(line -> line.startsWith("export ")).count();
            try (Workbench bench = open()) {
                String name = "kill " + kill;
                List<Release> held = bench.releases().all().value();
                List<Integer> told = told(bench.ledger());
                int written = (int) bench.ledger().entries().stream().filter(one -> one.deed() instanceof HouseDeed.BundleSaved).count();
                acknowledged += held.size() == reported ? 1 : 0;
                if (held.size() < reported || held.size() > reported + 1) {
                    wrong.add(name + ": " + held.size() + " releases, reported " + reported);
                }
                if (!held.stream().allMatch(bench.releases()::isAsApproved)
                        || !held.stream().map(Release::number).toList().equals(told)) {
                    wrong.add(name + ": releases and ledger do not agree");
                }
                if (written < exported || written > exported + 1) {
                    wrong.add(name + ": " + written + " exports told, reported " + exported);
                }
                bundle(held, name, wrong);
                check(bench, name, wrong);
                out.println("release kill " + kill + ": after " + said.size() + " lines, " + held.size() + " releases (" + reported
                        + " said), " + written + " exports told (" + exported + " said)");
                reported = held.size();
                exported = written;
            }
        }
        return new Found(kills, acknowledged, kills - acknowledged - wrong.size(), wrong);
    }

    private static void check(Workbench bench, String name, List<String> wrong) {
        Ledger ledger = bench.ledger();
        if (!ledger.verify().intact()) {
            wrong.add(name + ": the ledger is broken");
        }
        String last = Frozen.hash(RuleSet.EMPTY);
        for (Entry entry : ledger.entries()) {
            last = entry.deed() instanceof DraftDeed deed ? deed.hash() : last;
        }
        if (!last.equals(Frozen.hash(bench.draft()))) {
            wrong.add(name + ": the last deed made another draft than is there");
        }
    }

    private void bundle(List<Release> held, String name, List<String> wrong) {
        Path file = folder.resolve("bundle.zip");
        if (Files.exists(file) && !(BundleReader.read(file) instanceof Outcome.Done<Bundle>(Bundle whole)
                && held.contains(whole.release()))) {
            wrong.add(name + ": the bundle is not of a release");
        }
    }

    /// The number said to be on the disk last, and those begun since.
    private static List<Integer> may(List<String> said, int before) {
        List<Integer> may = new ArrayList<>(List.of(before));
        for (String line : said) {
            int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
            if (line.startsWith("did ")) {
                may.clear();
            }
            may.add(number);
        }
        return may;
    }

    private static List<Integer> told(Ledger ledger) {
        List<Integer> told = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            if (entry.deed() instanceof Deed.Released release) {
                told.add(Math.toIntExact(release.number()));
            }
        }
        return told;
    }

    private static int last(List<String> said, String word) {
        return said.stream().filter(line -> line.startsWith(word))
                .mapToInt(line -> Integer.parseInt(line.substring(word.length()))).max().orElse(0);
    }

    private int at(Path workspace) {
        if (!Files.exists(workspace)) {
            return 0;
        }
        try (Workbench bench = open()) {
            return DeedChild.number(bench.draft());
        }
    }

    /// Mostly a little after so many lines; one time in six at some moment of the start.
    private List<String> killed(Class<?> program, int mostLines) throws IOException {
        return random.nextInt(6) == 0
                ? Killed.after(program, folder, 0, 300 + random.nextInt(900))
                : Killed.after(program, folder, 1 + random.nextInt(mostLines), random.nextInt(40));
    }

    private Workbench open() {
        if (Workbench.open(folder.resolve("w"), CLOCK) instanceof Outcome.Done<Workbench>(Workbench bench)) {
            return bench;
        }
        throw new IllegalStateException("the workspace does not open");
    }
}
