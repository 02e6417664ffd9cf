package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.learning.Trainer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Trials on small worlds whose answer is known: two tastes that never mix, visits that always go on the same way.
class ContestTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whoeverKnowsTheTastesBeatsThePopular() throws IOException {
        Random random = new Random(3);
        StringBuilder train = new StringBuilder("user,item\n");
        StringBuilder test = new StringBuilder("user,item\n");
        for (int shopper = 0; shopper < 300; shopper++) {
            int taste = shopper % 2 * 30;
            for (int i = 0; i < 12; i++) {
                (i < 9 ? train : test).append(shopper).append(",p").append(taste + random.nextInt(30)).append('\n');
            }
        }
        Contest.Result popular = done(contest(train, test, Split.Kind.INTERACTIONS, false).run("popular"));
        Contest.Result auto = done(contest(train, test, Split.Kind.INTERACTIONS, false).run("auto"));
        assertTrue(auto.figures().ndcg10().low() > popular.figures().ndcg10().high());
        assertTrue(!auto.figures().model().equals("popular"));
        assertTrue(auto.figures().ndcg10().low() <= auto.figures().ndcg10().mean()
                && auto.figures().ndcg10().mean() <= auto.figures().ndcg10().high());
    }

    @Test
    void whatAlwaysFollowsIsFoundFirst() throws IOException {
        StringBuilder train = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            int at = i % 10;
            train.append(at).append(' ').append((at + 1) % 10).append(' ').append((at + 2) % 10).append('\n');
        }
        StringBuilder test = new StringBuilder("3 4 5\n7 8 9\n");
        Contest.Result result = done(contest(train, test, Split.Kind.SESSIONS, true).run("auto"));
        assertEquals(4, result.figures().predictions());
        assertEquals(1, result.figures().hr());
        assertTrue(result.figures().mrr() > 0.9, () -> result.figures().toString());
    }

    @Test
    void aVisitThatStaysIsMissedWhereRepeatsAreExcluded() throws IOException {
        StringBuilder train = new StringBuilder("1 1\n1 1\n1 2\n".repeat(20));
        Contest.Result with = done(contest(train, new StringBuilder("1 1\n"), Split.Kind.SESSIONS, true).run("sessions"));
        Contest.Result without = done(contest(train, new StringBuilder("1 1\n"), Split.Kind.SESSIONS, false).run("sessions"));
        assertEquals(1, with.figures().hr());
        assertEquals(0, without.figures().hr());
        assertEquals(1, without.figures().predictions());
    }

    @Test
    void theSameTrialGivesTheSameFigures() throws IOException {
        StringBuilder train = new StringBuilder();
        Random random = new Random(8);
        for (int i = 0; i < 800; i++) {
            train.append(random.nextInt(90)).append(",p").append(random.nextInt(40)).append('\n');
        }
        StringBuilder test = new StringBuilder("1,p3\n2,p9\n3,p11\n4,p39\n5,p0\n");
        Figures one = done(contest(train, test, Split.Kind.INTERACTIONS, false).run("linear")).figures();
        Figures other = done(contest(train, test, Split.Kind.INTERACTIONS, false).run("linear")).figures();
        assertEquals(one.settings(), other.settings());
        assertEquals(one.ndcg10(), other.ndcg10());
    }

    @Test
    void sessionsAsATableAreReadInTheOrderOfTheirTimes() throws IOException {
        Path file = Files.writeString(folder.resolve("s.csv"), "session,item,time\na,y,20\nb,z,5\na,x,10\n");
        Split split = read(file, file, Split.Kind.SESSIONS);
        assertEquals("z", split.names().get(split.learned()[0][0]), "the visit that ended first");
        assertEquals("x", split.names().get(split.learned()[1][0]));
    }

    @Test
    void aHeaderIsNoShopperWhateverItIsCalledAndWhateverMarkStandsBeforeIt() throws IOException {
        for (String header : List.of("user,item", "visitorid,itemid", "Customer ID,sku", "\uFEFFuser_id,product_id")) {
            Path file = Files.writeString(folder.resolve("headed.csv"), header + "\n7,a\n7,b\n");
            Split split = read(file, file, Split.Kind.INTERACTIONS);
            assertEquals(List.of("a", "b"), split.names(), header);
        }
    }

    @Test
    void aFileIsUnpackedByWhatItHoldsNotByItsName() throws IOException {
        Path file = folder.resolve("packed.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("user,item\n1,a\n1,b\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(2, read(file, file, Split.Kind.INTERACTIONS).products());
    }

    @Test
    void badInputIsRefusedWithItsReason() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path one = Files.writeString(folder.resolve("one.csv"), "user,item\n1\n");
        Path good = Files.writeString(folder.resolve("good.csv"), "user,item\n1,a\n");
        assertRefused(TrialProblem.NO_FILE, SplitFiles.read(folder.resolve("none.csv"), good, Split.Kind.INTERACTIONS));
        assertRefused(TrialProblem.NOTHING_LEARNED, SplitFiles.read(empty, good, Split.Kind.INTERACTIONS));
        assertRefused(TrialProblem.NOT_ENOUGH_COLUMNS, SplitFiles.read(one, good, Split.Kind.INTERACTIONS));
        assertRefused(TrialProblem.NOTHING_ASKED, contest(good, good).run("auto"));
        Path more = Files.writeString(folder.resolve("more.csv"), "user,item\n1,b\n");
        assertRefused(TrialProblem.NO_SUCH_MODEL, contest(good, more).run("oracle"));
    }

    private Contest contest(StringBuilder train, StringBuilder test, Split.Kind kind, boolean repeats) throws IOException {
        Path learned = Files.writeString(folder.resolve("train.txt"), train);
        Path asked = Files.writeString(folder.resolve("test.txt"), test);
        return contest(read(learned, asked, kind), repeats);
    }

    private static Contest contest(Path train, Path test) {
        return contest(read(train, test, Split.Kind.INTERACTIONS), false);
    }

    private static Contest contest(Split split, boolean repeats) {
        Catalog none = Catalog.EMPTY;
        return new Contest(split, 20, repeats, none, Trainer.withoutLog(none), Progress.silent(), Cancel.never());
    }

    private static Split read(Path train, Path test, Split.Kind kind) {
        return done(SplitFiles.read(train, test, kind));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T got)) {
            return got;
        }
        throw new AssertionError(outcome.toString());
    }

    private static void assertRefused(TrialProblem kind, Outcome<?> outcome) {
        assertTrue(outcome instanceof Outcome.Refused<?>(var problems) && problems.getFirst().code().equals(kind.code()),
                () -> outcome.toString());
    }
}
