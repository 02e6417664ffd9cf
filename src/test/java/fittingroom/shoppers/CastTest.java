package fittingroom.shoppers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who is found among the shoppers of a log, and what they are called.
class CastTest {

    private static final Catalog CATALOG = new Catalog(
            List.of(Product.named("coat", "Coat"), Product.named("hat", "Hat")), product -> fittingroom.catalog.Attributes.UNKNOWN);

    private final EventLog.Builder log = EventLog.builder(CATALOG, Consent.UNKNOWN);
    private long time;

    private void did(String shopper, EventKind kind, String product, Channel channel, Consent said) {
        time += 1000;
        log.add(new Event("e" + time, time, kind, channel, shopper, "", product, 1, 0, "", 0, 0, "", "", said));
    }

    private Cast cast() {
        did("s-1", EventKind.VIEW, "coat", Channel.WEB, Consent.ALL);
        did("s-1", EventKind.PURCHASE, "coat", Channel.APP, Consent.UNKNOWN);
        did("s-1", EventKind.PURCHASE, "hat", Channel.APP, Consent.UNKNOWN);
        did("s-1", EventKind.RETURN, "coat", Channel.STORE, Consent.UNKNOWN);
        did("s-2", EventKind.ADD, "hat", Channel.WEB, Consent.UNKNOWN.with(Purpose.PERSONALISATION, false));
        did("ann@example.org", EventKind.VIEW, "hat", Channel.EMAIL, Consent.UNKNOWN);
        did("ann@example.org", EventKind.VIEW, "coat", Channel.EMAIL, Consent.UNKNOWN);
        return Cast.of(log.build());
    }

    private static List<String> found(Cast cast, Cast.Wanted wanted) {
        return cast.find(wanted).intStream().mapToObj(cast.log()::shopperId).toList();
    }

    @Test
    void theBusiestComeFirst() {
        assertEquals(List.of("s-1", "ann@example.org", "s-2"), found(cast(), Cast.Wanted.ANYBODY));
    }

    @Test
    void channelConsentAndDeedNarrowTheCast() {
        Cast cast = cast();
        assertEquals(List.of("s-1", "s-2"), found(cast, new Cast.Wanted("", Optional.of(Channel.WEB), Optional.empty(), Optional.empty())));
        assertEquals(List.of("s-2"), found(cast, new Cast.Wanted("", Optional.empty(), Optional.of(Cast.Word.REFUSES), Optional.empty())));
        assertEquals(List.of("ann@example.org"), found(cast, new Cast.Wanted("", Optional.empty(), Optional.of(Cast.Word.SILENT), Optional.empty())));
        assertEquals(List.of("s-2"), found(cast, new Cast.Wanted("", Optional.empty(), Optional.empty(), Optional.of(Cast.Activity.CARTED))));
        assertEquals(List.of("s-1"), found(cast, new Cast.Wanted("", Optional.empty(), Optional.empty(), Optional.of(Cast.Activity.BOUGHT))));
    }

    @Test
    void anAddressIsNeitherShownNorFoundByItsLetters() {
        Cast cast = cast();
        assertFalse(Pseudonym.shown("ann@example.org").contains("ann"));
        assertEquals(List.of(), found(cast, new Cast.Wanted("example.org", Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(List.of("s-2"), found(cast, new Cast.Wanted("s-2", Optional.empty(), Optional.empty(), Optional.empty())));
        String name = Pseudonym.of("ann@example.org");
        assertTrue(found(cast, new Cast.Wanted(name, Optional.empty(), Optional.empty(), Optional.empty())).contains("ann@example.org"));
    }

    @Test
    void aNameStaysTheSameAndTellsShoppersApart() {
        assertEquals(Pseudonym.of("s-1"), Pseudonym.of("s-1"));
        assertNotEquals(Pseudonym.of("s-1"), Pseudonym.of("s-2"));
        long different = java.util.stream.IntStream.range(0, 1000).mapToObj(n -> Pseudonym.of("c-" + n)).distinct().count();
        assertTrue(different > 700, "only " + different + " names for 1,000 shoppers");
    }

    @Test
    void whatWasSentBackIsNotKept() {
        Cast cast = cast();
        assertEquals(List.of(1), cast.bought(0, CATALOG));
        assertEquals(2, cast.purchases(0));
    }
}
