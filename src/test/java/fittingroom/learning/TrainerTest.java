package fittingroom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import fittingroom.scoring.TinyShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    @Test
    void countsOfBasketsAreThoseOfAPlainReference() {
        TinyShop.Open shop = TinyShop.seeded(40, 20, 800, 3).open();
        int[][] together = new int[40][40];
        Set<List<Integer>> seen = new HashSet<>();
        EventLog log = shop.log();
        for (int i = 0; i < log.size(); i++) {
            for (int j = 0; j < log.size(); j++) {
                boolean basket = log.session(i) == log.session(j) && log.kind(i) == EventKind.PURCHASE
                        && log.kind(j) == EventKind.PURCHASE && log.product(i) != log.product(j);
                if (basket && seen.add(List.of(log.session(i), log.product(i), log.product(j)))) {
                    together[log.product(i)][log.product(j)]++;
                }
            }
        }
        CoOccurrence bought = shop.model().bought();
        for (int a = 0; a < 40; a++) {
            for (int b = 0; b < 40; b++) {
                int at = bought.find(a, b);
                assertEquals(together[a][b], at < 0 ? 0 : bought.together(at), "baskets with " + a + " and " + b);
            }
        }
    }

    @Test
    void strengthsFallAlongARowAndLieBetweenNoughtAndOne() {
        CoOccurrence seen = TinyShop.seeded(200, 50, 2000, 5).open().model().seen();
        for (int p = 0; p < 200; p++) {
            for (int at = seen.from(p); at < seen.to(p); at++) {
                assertTrue(seen.strength(at) > 0 && seen.strength(at) < 1);
                assertTrue(at == seen.from(p) || seen.strength(at) <= seen.strength(at - 1));
            }
        }
    }

    @Test
    void whatIsBoughtOnlyWithTheAnchorPointsHarderThanWhatIsBoughtAnyway() {
        TinyShop shop = TinyShop.evening();
        for (int i = 0; i < 10; i++) {
            shop.basket("a" + i, 1, "dress", "clutch", "tee");
            shop.basket("b" + i, 1, "jeans", "tee").basket("c" + i, 1, "trainers", "tee");
        }
        TinyShop.Open open = shop.open();
        CoOccurrence bought = open.model().bought();
        int dress = open.ordinal("dress");
        assertTrue(bought.strength(bought.find(dress, open.ordinal("clutch")))
                > bought.strength(bought.find(dress, open.ordinal("tee"))));
    }

    @Test
    void oneBasketByChancePointsLessThanSixOfAProductThatManyBuy() {
        TinyShop shop = TinyShop.evening().basket("chance", 0, "dress", "shawl");
        for (int i = 0; i < 100; i++) {
            shop.basket("c" + i, 0, "clutch", "tee");
        }
        for (int i = 0; i < 11; i++) {
            shop.basket("d" + i, 0, "dress", i < 6 ? "clutch" : "jeans");
        }
        TinyShop.Open open = shop.open();
        CoOccurrence bought = open.model().bought();
        int dress = open.ordinal("dress");
        assertTrue(bought.strength(bought.find(dress, open.ordinal("clutch")))
                > bought.strength(bought.find(dress, open.ordinal("shawl"))));
    }

    @Test
    void nothingIsLearnedFromThoseWhoDoNotAllowIt() {
        TinyShop shop = TinyShop.evening().declared(Consent.UNKNOWN);
        shop.did("no", EventKind.PURCHASE, "dress", 1).did("no", EventKind.PURCHASE, "tee", 1);
        shop.did("yes", EventKind.PURCHASE, "dress", 1, Channel.WEB, Consent.allowing(Purpose.ANALYTICS))
                .did("yes", EventKind.PURCHASE, "clutch", 1);
        TinyShop.Open open = shop.open();
        assertEquals(2, open.model().events());
        assertEquals(1, open.model().shoppers());
        assertEquals(-1, open.model().bought().find(open.ordinal("dress"), open.ordinal("tee")));
        assertTrue(open.model().bought().find(open.ordinal("dress"), open.ordinal("clutch")) >= 0);
        assertEquals(0, open.model().chosen().weight(open.ordinal("dress"), open.ordinal("tee")));
        assertTrue(open.model().chosen().weight(open.ordinal("dress"), open.ordinal("clutch")) > 0);
    }

    @Test
    void visitsLikeThisOneWentOnToTheGown() {
        TinyShop.Open open = TinyShop.eveningWithLog().open();
        float[] votes = new float[open.catalog().size()];
        int like = open.model().visits().vote(
                new int[] {open.ordinal("dress")}, votes, new SessionNeighbours.Memory());
        assertEquals(11, like);
        for (float vote : votes) {
            assertTrue(vote >= 0 && vote < 1);
        }
        assertTrue(votes[open.ordinal("gown")] > votes[open.ordinal("backpack")]);
    }

    @Test
    void contentFindsTheOtherDressOfTheSameWords() {
        TinyShop.Open open = TinyShop.evening().open();
        Content content = open.model().content();
        int dress = open.ordinal("dress");
        float[] alike = new float[open.catalog().size()];
        content.alike(new int[] {dress}, new float[] {1}, alike);
        for (int p = 0; p < alike.length; p++) {
            assertEquals(content.cosine(dress, p), alike[p], 1e-4, "product " + p);
        }
        alike[dress] = 0;
        int best = 0;
        for (int p = 0; p < alike.length; p++) {
            best = alike[p] > alike[best] ? p : best;
        }
        assertEquals("gown", open.catalog().product(best).id().value());
    }

    @Test
    void aModelWrittenIsReadAgainAndAnswersTheSame(@TempDir Path folder) {
        TinyShop.Open open = TinyShop.seeded(80, 20, 300, 1).open();
        Path file = folder.resolve("model.bin");
        ModelFile.write(open.model(), file);
        Model read = done(ModelFile.read(file, open.catalog(), open.log()));
        assertEquals(open.model().events(), read.events());
        assertTrue(Arrays.equals(open.model().bought().strengths, read.bought().strengths));
        assertTrue(Arrays.equals(open.model().visits().postings, read.visits().postings));
        assertTrue(Arrays.equals(open.model().content().weights, read.content().weights));
        assertEquals(open.model().chosen(), read.chosen());
        assertEquals(open.model().tuning(), read.tuning());
        assertEquals(open.model().bytes(), read.bytes());
    }

    @Test
    void aModelOfAnotherShopOrACutFileIsRefused(@TempDir Path folder) throws IOException {
        TinyShop.Open open = TinyShop.eveningWithLog().open();
        Path file = folder.resolve("model.bin");
        ModelFile.write(open.model(), file);
        TinyShop.Open other = TinyShop.evening().open();
        assertEquals(LearningProblem.OUT_OF_DATE, refused(ModelFile.read(file, other.catalog(), other.log())));
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 9, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertInstanceOf(Outcome.Refused.class, ModelFile.read(file, open.catalog(), open.log()), "cut at " + length);
        }
    }

    @Test
    void hardLogsGiveModelsWithoutASingleNaN() {
        TinyShop many = TinyShop.evening();
        for (int i = 0; i < 3000; i++) {
            many.did("robot", EventKind.VIEW, i % 2 == 0 ? "dress" : "gown", 0);
        }
        many.did("robot", EventKind.PURCHASE, "", 0).did("one", EventKind.VIEW, "not in the catalog", 0);
        TinyShop one = TinyShop.evening().did("a", EventKind.PURCHASE, "dress", 0);
        TinyShop returned = TinyShop.evening().did("a", EventKind.RETURN, "dress", 0);
        TinyShop single = new TinyShop().sells("only", "Only product", "", 100, "").did("a", EventKind.VIEW, "only", 0);
        for (TinyShop shop : List.of(new TinyShop(), TinyShop.evening(), one, returned, many, single)) {
            TinyShop.Open open = shop.open();
            for (int p = 0; p < open.catalog().size(); p++) {
                for (Channel channel : Channel.values()) {
                    float popular = open.model().popularity().of(p, channel);
                    assertTrue(popular >= 0 && popular <= 1, "popularity " + popular);
                }
                open.model().content().cosine(p, p);
            }
            for (float strength : open.model().seen().strengths) {
                assertTrue(strength > 0 && strength < 1);
            }
        }
    }

    @Test
    void stoppedTrainingIsStopped() {
        Catalog catalog = TinyShop.evening().catalog();
        assertEquals(Outcome.stopped(), Trainer.train(catalog, EventLog.empty(), Progress.silent(), () -> true));
        assertFalse(Trainer.withoutLog(catalog).hasLearned());
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome.toString());
    }

    private static Problem.Kind refused(Outcome<Model> outcome) {
        if (outcome instanceof Outcome.Refused<Model>(List<Problem> problems)) {
            return problems.getFirst().kind();
        }
        throw new AssertionError(outcome.toString());
    }
}
