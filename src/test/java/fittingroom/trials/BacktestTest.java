package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.coherence.Coherence;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.learning.Mix;
import fittingroom.learning.Signal;
import fittingroom.scoring.TinyShop;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// The engine on the last days of a small shop whose shoppers are known to have two tastes that never mix.
class BacktestTest {

    private static final TinyShop.Open SHOP = twoTastes().open();

    @Test
    void theEngineKnowsTheTastesAndIsProvenToBeatWhatIsPopular() {
        Backtest.Result result = done(run(SHOP, Cancel.never()));
        Bout home = result.bouts().stream().filter(bout -> bout.placement() == Placement.HOME).findFirst().orElseThrow();
        assertTrue(home.of(home.kept()).ndcg10().low() > home.of(Contender.POPULAR).ndcg10().high(), home.toString());
        for (Bout bout : result.bouts()) {
            assertEquals(Contender.values().length, bout.standings().size());
            for (Standing one : bout.standings()) {
                assertTrue(one.ndcg10().low() <= one.ndcg10().mean() && one.ndcg10().mean() <= one.ndcg10().high());
                for (double share : new double[] {one.hr(), one.mrr(), one.coverage(), one.recall20().mean()}) {
                    assertTrue(share >= 0 && share <= 1, one.toString());
                }
                assertTrue(Double.isFinite(one.diversity()) && one.novelty() > 0, one.toString());
            }
        }
    }

    @Test
    void theSameLogIsToldTheSame() {
        assertEquals(run(SHOP, Cancel.never()), run(SHOP, Cancel.never()));
    }

    @Test
    void whatCannotBeMeasuredIsRefusedAndAStopIsAStop() {
        assertTrue(run(TinyShop.evening().open(), Cancel.never()) instanceof Outcome.Refused<Backtest.Result>);
        assertTrue(run(TinyShop.eveningWithLog().open(), Cancel.never()) instanceof Outcome.Refused<Backtest.Result>);
        TinyShop instant = TinyShop.evening();
        for (int i = 0; i < 200; i++) {
            instant.did("s" + i % 50, EventKind.VIEW, i % 2 == 0 ? "dress" : "clutch", 0);
        }
        assertTrue(run(instant.open(), Cancel.never()) instanceof Outcome.Refused<Backtest.Result>);
        assertEquals(Outcome.stopped(), run(SHOP, () -> true));
    }

    @Test
    void noPageWantsWhatItHandsInAndNoneIsOfOtherDays() {
        EventLog log = SHOP.log();
        long from = log.time(log.size() / 2);
        Pages pages = new Pages(SHOP.catalog(), log, SHOP.model().kinds(), from, log.time(log.size() - 1));
        for (Placement placement : Placement.values()) {
            for (Asked asked : pages.at(placement, 200, new SplittableRandom(1))) {
                assertTrue(asked.wanted().length > 0 && asked.request().now().toEpochMilli() >= from);
                assertEquals(asked.wanted().length, Arrays.stream(asked.wanted()).distinct().count());
                asked.request().history().forEach(seen -> assertTrue(placement != Placement.HOME || Arrays.stream(asked.wanted())
                        .noneMatch(one -> one == SHOP.catalog().ordinal(seen).orElseThrow()), "seen and wanted"));
                asked.request().anchor().ifPresent(anchor -> assertTrue(Arrays.stream(asked.wanted())
                        .noneMatch(one -> one == SHOP.catalog().ordinal(anchor).orElseThrow())));
            }
        }
    }

    @Property(tries = 50)
    void aLogBeforeAMomentHoldsWhatCameBeforeAndKnowsTheSameShoppers(@ForAll @IntRange(max = 3_000) int at) {
        EventLog log = SHOP.log();
        long moment = log.time(Math.min(at, log.size() - 1));
        EventLog before = log.before(moment);
        assertTrue(before.size() == 0 || before.time(before.size() - 1) < moment);
        assertTrue(before.size() == log.size() || log.time(before.size()) >= moment);
        assertEquals(log.shopperCount(), before.shopperCount());
        int events = 0;
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            assertEquals(log.consent(shopper), before.consent(shopper));
            for (int n = 0; n < before.eventCount(shopper); n++) {
                assertEquals(log.eventOf(shopper, n), before.eventOf(shopper, n));
                events++;
            }
        }
        assertEquals(before.size(), events);
    }

    @Test
    void gainsAreThoseOfTheFormula() {
        Gain gain = Gain.of(new int[] {9, 3, 8, 5}, new int[] {5, 3, 77});
        double ideal = 1 + 1 / log2(3) + 1 / log2(4);
        assertEquals((1 / log2(3) + 1 / log2(5)) / ideal, gain.ndcg10(), 1e-12);
        assertEquals(2.0 / 3, gain.recall20(), 1e-12);
        assertEquals(0.5, gain.reciprocal(), 1e-12);
        assertTrue(gain.hit());
    }

    @Property(tries = 20)
    void thePairedIntervalOfAConstantLeadIsThatLead(@ForAll @IntRange(min = 1, max = 60) int pages) {
        double[] one = new double[pages];
        double[] other = new double[pages];
        Arrays.setAll(one, page -> page % 7 / 10.0 + 0.1);
        Arrays.setAll(other, page -> page % 7 / 10.0);
        int[] shoppers = new int[pages];
        Arrays.setAll(shoppers, page -> page / 3);
        Figures.Ranged lead = new Bootstrap(shoppers).difference(one, other, 3);
        assertArrayEquals(new double[] {0.1, 0.1, 0.1}, new double[] {lead.mean(), lead.low(), lead.high()}, 1e-9);
    }

    @Test
    void aSingleContenderListensToNothingElseButTheLastResort() {
        Mix linear = Contender.LINEAR.mix(Mix.USUAL);
        for (Placement placement : Placement.values()) {
            assertEquals(1, linear.factor(placement, Signal.ALSO_CHOSEN));
            assertEquals(0, linear.factor(placement, Signal.TASTE));
            assertTrue(linear.factor(placement, Signal.POPULAR) < 0.001);
        }
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static Outcome<Backtest.Result> run(TinyShop.Open shop, Cancel cancel) {
        return new Backtest(shop.catalog(), shop.log(), Coherence.of(shop.catalog()), Progress.silent(), cancel).run();
    }

    private static TinyShop twoTastes() {
        TinyShop shop = new TinyShop();
        for (int i = 0; i < 60; i++) {
            shop.sells("p" + i, "Thing " + i, "Shop > Things", 1000, "");
        }
        SplittableRandom random = new SplittableRandom(4);
        for (int visit = 0; visit < 2_400; visit++) {
            int shopper = random.nextInt(300);
            double days = 60 * random.nextDouble();
            for (int k = 0; k < 4; k++) {
                shop.did("s" + shopper, k == 3 ? EventKind.PURCHASE : EventKind.VIEW,
                        "p" + (shopper % 2 * 30 + random.nextInt(30)), days - k * 0.001);
            }
        }
        return shop;
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T got)) {
            return got;
        }
        throw new AssertionError(outcome.toString());
    }
}
