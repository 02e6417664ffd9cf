package fittingroom.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private static final long MINUTE = 60_000;
    private static final Catalog CATALOG = new Catalog(
            List.of(Product.named("coat", "Wool coat"), Product.named("hat", "Felt hat")), product -> Attributes.UNKNOWN);

    @Test
    void eventsStandInOrderOfTimeHoweverTheyCame() {
        EventLog log = log(view("a", 30, "coat"), view("b", 10, "hat"), view("a", 20, "hat"));
        assertEquals(List.of(10L, 20L, 30L), IntStream.range(0, 3).mapToObj(log::time).toList());
        int a = log.shopperOrdinal("a").orElseThrow();
        assertEquals(2, log.eventCount(a));
        assertEquals(20, log.time(log.eventOf(a, 0)));
        assertEquals(30, log.time(log.eventOf(a, 1)));
    }

    @Test
    void aProductThatTheCatalogLacksIsKeptAndMarked() {
        EventLog log = log(view("a", 1, "gone"), view("a", 2, ""), view("a", 3, "COAT"));
        assertEquals(EventLog.UNJOINED, log.product(0));
        assertEquals(EventLog.NO_PRODUCT, log.product(1));
        assertEquals(0, log.product(2));
    }

    @Test
    void halfAnHourOfSilenceOnAChannelEndsASession() {
        EventLog log = log(
                view("a", 0, "coat"), view("a", 29 * MINUTE, "hat"), view("a", 60 * MINUTE, "coat"), view("b", 61 * MINUTE, "hat"));
        assertEquals(log.session(0), log.session(1));
        assertNotEquals(log.session(1), log.session(2));
        assertNotEquals(log.session(2), log.session(3));
        assertEquals(3, log.sessionCount());
    }

    @Test
    void whatAShopperSaidLastHolds() {
        EventLog log = log(
                said("a", 2, Consent.UNKNOWN.with(Purpose.ADS, true)),
                said("a", 1, Consent.UNKNOWN.with(Purpose.ADS, false).with(Purpose.ANALYTICS, true)));
        assertTrue(log.consent(0).allows(Purpose.ADS));
        assertTrue(log.consent(0).allows(Purpose.ANALYTICS));
    }

    @Test
    void aRefusalBeatsWhatIsDeclaredAndSilenceDoesNot() {
        EventLog log = EventLog.builder(CATALOG, Consent.allowing(Purpose.ANALYTICS, Purpose.PERSONALISATION))
                .add(said("no", 1, Consent.UNKNOWN.with(Purpose.PERSONALISATION, false)))
                .add(view("silent", 2, "coat"))
                .build();
        assertFalse(log.consent(log.shopperOrdinal("no").orElseThrow()).allows(Purpose.PERSONALISATION));
        assertTrue(log.consent(log.shopperOrdinal("silent").orElseThrow()).allows(Purpose.PERSONALISATION));
        assertFalse(log.said(log.shopperOrdinal("silent").orElseThrow()).allows(Purpose.PERSONALISATION));
    }

    @Test
    void unsubscribingRefusesDirectMarketing() {
        EventLog log = log(
                said("a", 1, Consent.ALL),
                new Event("", 2, EventKind.UNSUBSCRIBE, Channel.EMAIL, "a", "", "", 0, 0, "", 0, 0, "", "", Consent.UNKNOWN));
        assertFalse(log.consent(0).allows(Purpose.DIRECT_MARKETING));
        assertTrue(log.consent(0).allows(Purpose.PERSONALISATION));
    }

    @Test
    void anotherConsentIsAnotherLog() {
        Event view = view("a", 1, "coat");
        assertEquals(log(view).hash(), log(view).hash());
        assertNotEquals(log(view).hash(), log(view, said("a", 1, Consent.ALL)).hash());
        assertNotEquals(
                log(view).hash(), EventLog.builder(CATALOG, Consent.allowing(Purpose.ANALYTICS)).add(view).build().hash());
    }

    @Property
    void everyEventIsFoundOnceAmongItsShoppersEvents(@ForAll @Size(max = 200) List<@IntRange(max = 6) Integer> shoppers) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < shoppers.size(); i++) {
            events.add(view("s" + shoppers.get(i), (i * 7_919L) % 1_000, "coat"));
        }
        EventLog log = log(events.toArray(new Event[0]));
        List<Integer> found = new ArrayList<>();
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            for (int n = 0; n < log.eventCount(shopper); n++) {
                int event = log.eventOf(shopper, n);
                assertEquals(shopper, log.shopper(event));
                found.add(event);
            }
        }
        assertEquals(IntStream.range(0, log.size()).boxed().toList(), found.stream().sorted().toList());
    }

    private static EventLog log(Event... events) {
        EventLog.Builder builder = EventLog.builder(CATALOG, Consent.UNKNOWN);
        for (Event event : events) {
            builder.add(event);
        }
        return builder.build();
    }

    private static Event view(String shopper, long time, String product) {
        return new Event("", time, EventKind.VIEW, Channel.WEB, shopper, "", product, 0, 0, "", 0, 0, "", "", Consent.UNKNOWN);
    }

    private static Event said(String shopper, long time, Consent consent) {
        return new Event("", time, EventKind.CONSENT_CHANGE, Channel.WEB, shopper, "", "", 0, 0, "", 0, 0, "", "", consent);
    }
}
