package fittingroom.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Request;
import fittingroom.scoring.TinyShop;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Logs that break engines: one product a million times, all at one instant, everything twice, one robot.
class HardLogsTest {

    @Test
    void aMillionToOneInPopularityDoesNotSilenceTheOne() {
        TinyShop shop = TinyShop.evening().did("one", EventKind.VIEW, "clutch", 0);
        for (int i = 0; i < 1_000_000; i++) {
            shop.did("s" + i % 2000, EventKind.VIEW, "dress", 0);
        }
        TinyShop.Open open = shop.open();
        Popularity popularity = open.model().popularity();
        float most = popularity.of(open.ordinal("dress"), Channel.WEB);
        float one = popularity.of(open.ordinal("clutch"), Channel.WEB);
        float none = popularity.of(open.ordinal("tee"), Channel.WEB);
        assertEquals(1, most, 1e-6);
        assertTrue(one > 2 * none && one < most, "one view gives " + one + ", none " + none);
    }

    @Test
    void oneShopperOfAHundredThousandEventsCountsAsATerseOneAndIsServed() {
        TinyShop shop = TinyShop.evening();
        for (int i = 0; i < 100_000; i++) {
            shop.did("robot", EventKind.VIEW, i % 2 == 0 ? "boots" : "parka", i / 100_000.0);
        }
        for (int i = 0; i < 1500; i++) {
            shop.did("s" + i, EventKind.VIEW, "dress", 0.5);
        }
        TinyShop.Open open = shop.open();
        Popularity popularity = open.model().popularity();
        assertTrue(popularity.of(open.ordinal("dress"), Channel.WEB) > popularity.of(open.ordinal("boots"), Channel.WEB));
        float byRobot = open.model().chosen().weight(open.ordinal("boots"), open.ordinal("parka"));
        assertTrue(byRobot < 0.05, "one shopper, however busy, proves little: " + byRobot);
        Request request = Request.at(Placement.HOME, TinyShop.NOW).withShopper("robot");
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> assertTrue(open.slate(request).basis().personal()));
    }

    @Test
    void allEventsAtOneInstantAreOneTimeAndNoMore() {
        TinyShop shop = TinyShop.evening();
        for (int i = 0; i < 50; i++) {
            shop.basket("s" + i, 0, "dress", i % 2 == 0 ? "clutch" : "heels");
        }
        TinyShop.Open open = shop.open();
        CoOccurrence bought = open.model().bought();
        int at = bought.find(open.ordinal("dress"), open.ordinal("clutch"));
        assertEquals(25, bought.together(at));
        assertEquals(50, bought.groups(open.ordinal("dress")));
        for (int p = 0; p < open.catalog().size(); p++) {
            assertEquals(0, open.model().popularity().fresh(p), "nothing is new in a log of one instant");
        }
    }

    @Test
    void aLogDeliveredTwiceTeachesTheSamePairs() {
        TinyShop.Open once = logged(1).open();
        TinyShop.Open twice = logged(2).open();
        assertArrayEquals(once.model().bought().others, twice.model().bought().others);
        assertArrayEquals(once.model().bought().together, twice.model().bought().together);
        assertArrayEquals(once.model().bought().strengths, twice.model().bought().strengths, 1e-6f);
        assertArrayEquals(once.model().visits().products, twice.model().visits().products);
        assertEquals(once.model().chosen(), twice.model().chosen());
        Request beside = TinyShop.beside("dress");
        assertEquals(TinyShop.ids(once.slate(beside)), TinyShop.ids(twice.slate(beside)));
    }

    @Test
    void theCountIsTheSameHoweverManyRunsItIsCutInto() {
        TinyShop.Open shop = TinyShop.seeded(150, 40, 2000, 9).open();
        boolean[] all = new boolean[shop.log().shopperCount()];
        Arrays.fill(all, true);
        Groups visits = Groups.of(shop.log(), 150, all, EnumSet.of(EventKind.VIEW, EventKind.PURCHASE));
        CoOccurrence one = CoOccurrence.learn(visits, 150, 30, 5, 1, Cancel.never());
        for (int runs : new int[] {2, 3, 8, 64, 500}) {
            CoOccurrence more = CoOccurrence.learn(visits, 150, 30, 5, runs, Cancel.never());
            assertArrayEquals(one.start, more.start);
            assertArrayEquals(one.others, more.others);
            assertArrayEquals(one.together, more.together);
            assertArrayEquals(one.strengths, more.strengths);
        }
    }

    private static TinyShop logged(int times) {
        TinyShop shop = TinyShop.evening();
        for (int n = 0; n < times; n++) {
            for (int i = 0; i < 12; i++) {
                shop.basket("a" + i, i, "dress", "clutch", i % 3 == 0 ? "heels" : "shawl");
                shop.basket("b" + i, i, "boots", i % 2 == 0 ? "parka" : "backpack");
            }
        }
        return shop;
    }

    record Deed(int shopper, EventKind kind, int product, double daysAgo, Channel channel) {}

    @Property(tries = 30)
    void noSmallShopGivesANumberThatIsNone(@ForAll("deeds") List<Deed> deeds, @ForAll Placement placement) {
        TinyShop shop = TinyShop.evening();
        String[] ids = shop.catalog().products().stream().map(one -> one.id().value()).toArray(String[]::new);
        for (Deed deed : deeds) {
            shop.did("s" + deed.shopper, deed.kind, deed.product < ids.length ? ids[deed.product] : "gone", deed.daysAgo,
                    deed.channel, fittingroom.events.Consent.UNKNOWN);
        }
        TinyShop.Open open = shop.open();
        for (CoOccurrence pairs : List.of(open.model().bought(), open.model().seen())) {
            for (float strength : pairs.strengths) {
                assertTrue(strength > 0 && strength < 1, "strength " + strength);
            }
        }
        for (float weight : open.model().chosen().weights) {
            assertTrue(Float.isFinite(weight), "weight " + weight);
        }
        for (int p = 0; p < ids.length; p++) {
            float popular = open.model().popularity().of(p, Channel.WEB);
            assertTrue(popular >= 0 && popular <= 1 + 1e-6, "popularity " + popular);
        }
        Request request = Request.at(placement, TinyShop.NOW).withSize(12);
        request = placement.isAnchored() ? request.withAnchor(fittingroom.base.Id.of(ids[0])) : request;
        for (int shopper = 0; shopper < 3; shopper++) {
            Request whose = open.log().shopperOrdinal("s" + shopper).isPresent() ? request.withShopper("s" + shopper) : request;
            for (Pick pick : open.slate(whose).picks()) {
                assertTrue(pick.score() >= 0 && pick.score() <= 1 + 1e-6, "score " + pick.score());
                pick.reasons().forEach(reason -> assertTrue(Double.isFinite(reason.amount()), reason.toString()));
            }
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3), Arbitraries.of(EventKind.values()),
                        Arbitraries.integers().between(0, 13), Arbitraries.of(0.0, 0.001, 1.0, 40.0, 20_000.0),
                        Arbitraries.of(Channel.values()))
                .as(Deed::new).list().ofMaxSize(40);
    }
}
