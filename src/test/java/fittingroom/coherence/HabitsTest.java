package fittingroom.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.learning.Model;
import fittingroom.learning.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the shop's own baskets, visits and links change of what is read.
class HabitsTest {

    private static final List<String> TITLES = List.of(
            "Satin evening dress", "Velvet evening gown", "Rugged hiking backpack", "Beaded box clutch", "Red wine, dry",
            "Baby food, carrot", "Wool coat", "Linen shirt", "Tent for two", "Leather belt", "Silk scarf", "Running shoes");
    private static final int DRESS = 0;
    private static final int GOWN = 1;
    private static final int BACKPACK = 2;
    private static final int CLUTCH = 3;
    private static final int WINE = 4;
    private static final int BABY_FOOD = 5;
    private static final Catalog CATALOG = catalog("");
    private static final Coherence READ = Coherence.of(CATALOG);

    private final List<int[]> baskets = new ArrayList<>();

    @Test
    void aShopWithoutEventsIsJudgedByWhatIsWritten() {
        Coherence taught = taught(CATALOG);
        for (int a = 0; a < TITLES.size(); a++) {
            for (int b = 0; b < TITLES.size(); b++) {
                assertEquals(READ.score(a, b), taught.score(a, b));
            }
        }
    }

    @Test
    void whatManyBuyTogetherJarsLessAndSaysHowMany() {
        often();
        bought(40, DRESS, BACKPACK);
        Judgement judged = taught(CATALOG).judge(DRESS, BACKPACK);
        assertEquals(Verdict.CLASH, READ.verdict(DRESS, BACKPACK));
        assertTrue(judged.score() > 2 * READ.score(DRESS, BACKPACK), "score " + judged.score());
        assertTrue(judged.support().contains("bought together in 40 of 40 baskets"), judged.support().toString());
        assertTrue(
                judged.clashes().getFirst().severity() < READ.judge(DRESS, BACKPACK).clashes().getFirst().severity());
    }

    @Test
    void aBasketOrTwoProveLittle() {
        often();
        bought(1, DRESS, BACKPACK);
        assertEquals(Verdict.CLASH, taught(CATALOG).verdict(DRESS, BACKPACK));
    }

    @Test
    void basketsNeverSilenceSensitiveNeighbours() {
        often();
        bought(300, WINE, BABY_FOOD);
        Coherence taught = taught(CATALOG);
        for (Company company : Company.values()) {
            assertEquals(Verdict.CLASH, taught.judge(WINE, BABY_FOOD, company).verdict(), company.name());
            assertTrue(taught.judge(WINE, BABY_FOOD, company).codes().contains("sensitive"));
        }
    }

    @Test
    void whatItsTypeIsBoughtWithHelpsAProductThatNobodyBoughtYet() {
        often();
        bought(60, GOWN, CLUTCH);
        Coherence taught = taught(CATALOG);
        assertTrue(taught.score(DRESS, CLUTCH) > READ.score(DRESS, CLUTCH), "another evening dress");
        assertTrue(taught.score(GOWN, CLUTCH) > taught.score(DRESS, CLUTCH), "its own baskets count more");
    }

    @Test
    void thatNobodyBuysTwoGownsAtOnceDoesNotMakeThemClash() {
        often();
        bought(100, GOWN, CLUTCH);
        bought(100, DRESS, CLUTCH);
        assertTrue(taught(CATALOG).verdict(GOWN, DRESS) != Verdict.CLASH);
    }

    @Test
    void whatStandsBesideManyThingsCompletesSooner() {
        often();
        for (int other = 0; other < TITLES.size(); other++) {
            if (other != 9) {
                bought(20, 9, other);
            }
        }
        Coherence taught = taught(CATALOG);
        assertTrue(taught.score(8, 9) > taught.score(9, 8), "a belt completes the tent sooner than a tent the belt");
    }

    @Test
    void aLinkOfTheShopIsEvidenceWithoutAnyEvent() {
        Catalog linked = catalog("Complementary products (product.metafields.complementary_products)");
        Coherence coherence = taught(linked);
        assertTrue(coherence.score(DRESS, BACKPACK) > READ.score(DRESS, BACKPACK));
        assertTrue(coherence.judge(DRESS, BACKPACK).support().contains("the shop itself puts them together"));
        assertEquals(READ.score(BACKPACK, DRESS), coherence.score(BACKPACK, DRESS), "a link has a direction");
        Coherence related = taught(catalog("Related products"));
        assertEquals(READ.score(DRESS, BACKPACK), related.score(DRESS, BACKPACK), "that is for alternatives");
    }

    @Test
    void allScoresBesideOneAreThoseOfThePairsWhenEventsHaveTheirSay() {
        often();
        bought(30, DRESS, CLUTCH);
        bought(7, WINE, BABY_FOOD);
        Coherence taught = taught(CATALOG);
        float[] all = new float[TITLES.size()];
        for (int anchor = 0; anchor < all.length; anchor++) {
            taught.scores(anchor, all);
            for (int product = 0; product < all.length; product++) {
                assertEquals(taught.score(anchor, product), all[product]);
                assertEquals(taught.score(anchor, product), (float) taught.judge(anchor, product).score());
                assertTrue(all[product] >= 0 && all[product] <= 1);
            }
        }
    }

    @Test
    void aModelOfAnotherCatalogIsRefused() {
        Catalog other = new Catalog(List.of(Product.named("x", "X")), AttributeReader.shipped()::read);
        assertThrows(IllegalArgumentException.class, () -> READ.taughtBy(Trainer.withoutLog(other)));
    }

    @Test
    void evidenceMovesTheOddsAndLeavesNoughtAndOneAlone() {
        assertEquals(0.5f, Odds.moved(0.5f, 0));
        assertEquals(0.75f, Odds.moved(0.5f, (float) Math.log(3)), 1e-6);
        assertEquals(0, Odds.moved(0, 2));
        assertEquals(1, Odds.moved(1, -2));
    }

    @Test
    void aRateLeansOnTheWiderCircleUntilItsOwnCountsOutweighIt() {
        assertEquals(3, Counts.leaning(0, 0, 3, 4));
        assertEquals(2, Counts.leaning(2_000, 1_000, 1, 4), 0.01);
        assertTrue(Counts.leaning(1, 0.1, 1, 4) < 1.3, "one basket where a tenth was to be expected");
    }

    /// Baskets of other things, so that chance is known.
    private void often() {
        bought(40, 6, 7);
        bought(40, 8, 11);
        bought(40, 9, 10);
    }

    private void bought(int times, int a, int b) {
        for (int i = 0; i < times; i++) {
            baskets.add(new int[] {a, b});
        }
    }

    private Coherence taught(Catalog catalog) {
        EventLog.Builder log = EventLog.builder(catalog, Consent.ALL);
        for (int basket = 0; basket < baskets.size(); basket++) {
            for (int product : baskets.get(basket)) {
                long time = 1_000_000_000L + basket * 86_400_000L / 10;
                log.add(new Event(
                        "e" + basket + "-" + product, time, EventKind.PURCHASE, Channel.WEB, "s" + basket, "b" + basket,
                        catalog.product(product).id().value(), 1, 0, "", 0, 0, "", "", Consent.ALL));
            }
        }
        if (Trainer.train(catalog, log.build(), Progress.silent(), Cancel.never()) instanceof Outcome.Done<Model>(Model model)) {
            return Coherence.of(catalog).taughtBy(model);
        }
        throw new AssertionError("training that nobody stops is done");
    }

    /// @param column where the dress names the backpack; empty for none
    private static Catalog catalog(String column) {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            Product product = Product.named("p" + i, TITLES.get(i));
            products.add(i == DRESS && !column.isEmpty() ? product.withColumns(Map.of(column, "nowhere; p" + BACKPACK)) : product);
        }
        return new Catalog(products, AttributeReader.shipped()::read);
    }
}
