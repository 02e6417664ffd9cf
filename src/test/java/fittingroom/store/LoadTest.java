package fittingroom.store;

import static fittingroom.store.Shelf.coat;
import static fittingroom.store.Shelf.done;
import static fittingroom.store.Shelf.imported;
import static fittingroom.store.Shelf.slate;
import static fittingroom.store.Shelf.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.base.Outcome;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.catalog.Variant;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import fittingroom.ledger.Deed;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

    @TempDir
    Path folder;

    @Test
    void whatWasLoadedComesBackAsItWas() {
        Product full = new Product(
                Id.of("p1"), "Satin dress", "Long, “black” & fine", Category.of("Women > Dresses"), "Atelier",
                Optional.of(new Money(18900, "EUR")), Optional.of(new Money(21900, "EUR")), OptionalInt.of(3), false,
                "pic.jpg", "https://shop.example/p1", List.of("sku-1", "satin-dress"),
                List.of(
                        new Variant("v1", Map.of("Size", "M"), Optional.of(new Money(1, "USD")), OptionalInt.of(2)),
                        new Variant("", Map.of(), Optional.empty(), OptionalInt.empty())),
                Map.of("fabric", "satin", "übrig", ""));
        Event bought = new Event(
                "x", 1_767_225_600_123L, EventKind.PURCHASE, Channel.STORE, "ann", "visit", "p1", -2, 18900, "EUR",
                5_000_000_000L, 4, "similar", "für Mutter", Consent.UNKNOWN.with(Purpose.ADS, false).with(Purpose.ANALYTICS, true));
        try (Workspace workspace = Shelf.open(folder);
                Load load = workspace.beginLoad("all.jsonl")) {
            load.product(full);
            load.product(coat("c1"));
            load.event(bought);
            load.served(slate("1", "c1", "p1", "c1"));
            done(load.commit(List.of()));
        }
        try (Workspace workspace = Shelf.open(folder)) {
            assertEquals(List.of(full, coat("c1")), catalog(workspace).products());
            List<Event> events = new ArrayList<>();
            workspace.eachEvent(events::add);
            assertEquals(List.of(bought), events.stream().map(one -> withId(one, "x")).toList());
            assertEquals(List.of(slate("1", "c1", "p1", "c1")), workspace.served());
        }
    }

    @Test
    void aLoadIsCountedAndItsDeedsAreInTheLedger() {
        try (Workspace workspace = Shelf.open(folder)) {
            Loaded loaded = Shelf.loadViews(workspace, "web.csv", 0, 25_000);
            assertEquals(25_000, loaded.events());
            assertEquals(view(0).time(), loaded.firstTime());
            assertEquals(view(24_999).time(), loaded.lastTime());
            assertEquals(List.of(loaded), workspace.loads());
            assertEquals(imported("web.csv"), workspace.ledger().entries().getFirst().deed());
            EventLog log = workspace.events(Catalog.EMPTY);
            assertEquals(25_000, log.size());
            assertEquals(7, log.shopperCount());
        }
    }

    @Test
    void aLoadThatIsClosedWithoutACommitNeverHappened() {
        try (Workspace workspace = Shelf.open(folder)) {
            Shelf.loadViews(workspace, "web.csv", 0, 10);
            try (Load load = workspace.beginLoad("more.csv")) {
                for (int i = 10; i < 15_000; i++) {
                    load.event(view(i));
                }
                load.product(coat("c9"));
            }
            assertEquals(new Counts(0, 10, 0, 1), workspace.counts());
            assertEquals(1, workspace.ledger().entries().size());
            assertEquals(5, Shelf.loadViews(workspace, "again.csv", 10, 15).events());
        }
    }

    @Test
    void aLoadThatACrashLeftBehindIsDroppedWhole() throws SQLException {
        try (Workspace workspace = Shelf.open(folder)) {
            Shelf.loadViews(workspace, "web.csv", 0, 10);
        }
        try (Database database = Database.connect(folder)) {
            database.run(connection -> {
                LoadTable.create(connection, 2);
                Database.execute(connection, "INSERT INTO WORDS_2 VALUES (0, ARRAY[''])");
                connection.commit();
            });
        }
        try (Workspace workspace = Shelf.open(folder)) {
            assertEquals(new Counts(0, 10, 0, 1), workspace.counts());
            assertEquals(2, Shelf.loadViews(workspace, "web2.csv", 10, 12).id());
        }
    }

    @Test
    void loadingAProductAgainReplacesItInItsPlace() {
        try (Workspace workspace = Shelf.open(folder)) {
            Shelf.loadProducts(workspace, coat("a"), coat("b"));
            Shelf.loadProducts(workspace, coat("c"), coat("a").withStock(0));
            List<Product> products = catalog(workspace).products();
            assertEquals(List.of(coat("a").withStock(0), coat("b"), coat("c")), products);
            assertEquals(3, workspace.counts().products());
        }
    }

    @Test
    void eventsThatOverlapAreFoldedAndCounted() {
        try (Workspace workspace = Shelf.open(folder)) {
            Shelf.loadViews(workspace, "monday.csv", 0, 100);
            Loaded second = Shelf.loadViews(workspace, "tuesday.csv", 60, 130);
            assertEquals(30, second.events());
            assertEquals(40, second.folded());
            assertEquals(130, workspace.events(Catalog.EMPTY).size());
        }
    }

    @Test
    void anEventIsFoldedWithinOneLoadToo() {
        try (Workspace workspace = Shelf.open(folder);
                Load load = workspace.beginLoad("web.csv")) {
            load.event(view(1));
            load.event(view(1));
            load.served(slate("1", "a"));
            load.served(slate("1", "a"));
            Loaded loaded = done(load.commit(List.of()));
            assertEquals(2, loaded.folded());
            assertEquals(1, loaded.events());
            assertEquals(1, loaded.served());
        }
    }

    @Test
    void twoEventsThatOnlyShareTheirNumberAreBothKept() {
        try (Workspace workspace = Shelf.open(folder);
                Load load = workspace.beginLoad("web.csv")) {
            load.event(view(1));
            load.event(withId(view(2), "e1"));
            assertEquals(2, done(load.commit(List.of())).events());
        }
    }

    @Test
    void consentDeclaredForASourceHoldsForItsEventsOnly() {
        try (Workspace workspace = Shelf.open(folder)) {
            Shelf.loadViews(workspace, "web.csv", 0, 3);
            Shelf.loadViews(workspace, "store.csv", 10, 11);
            workspace.record(List.of(new Deed.ConsentDeclared("web.csv", List.of("analytics", "cross-channel"))));
            EventLog log = workspace.events(Catalog.EMPTY);
            assertTrue(log.consentOf(0).allows(Purpose.ANALYTICS));
            assertTrue(log.consent(log.shopperOrdinal("s1").orElseThrow()).allows(Purpose.CROSS_CHANNEL));
            assertFalse(log.consentOf(3).allows(Purpose.ANALYTICS));
            assertFalse(log.consent(log.shopperOrdinal("s3").orElseThrow()).allows(Purpose.ANALYTICS));
            assertFalse(log.declared().allows(Purpose.ANALYTICS));
            workspace.record(List.of(new Deed.ConsentRevoked("web.csv")));
            assertFalse(workspace.events(Catalog.EMPTY).consentOf(0).allows(Purpose.ANALYTICS));
        }
    }

    @Test
    void aShoppersOwnRefusalBeatsWhatWasDeclared() {
        try (Workspace workspace = Shelf.open(folder);
                Load load = workspace.beginLoad("web.csv")) {
            load.event(view(1));
            Event no = view(2);
            load.event(new Event(
                    no.id(), no.time(), EventKind.CONSENT_CHANGE, no.channel(), "s1", "", "", 0, 0, "", 0, 0, "", "",
                    Consent.UNKNOWN.with(Purpose.ANALYTICS, false)));
            done(load.commit(List.of(new Deed.ConsentDeclared("web.csv", List.of("analytics", "ads")))));
            EventLog log = workspace.events(Catalog.EMPTY);
            assertFalse(log.consentOf(0).allows(Purpose.ANALYTICS));
            assertTrue(log.consentOf(0).allows(Purpose.ADS));
        }
    }

    @Test
    void aTextBeyondAMillionCharactersIsRefusedInWords() {
        try (Workspace workspace = Shelf.open(folder)) {
            try (Load load = workspace.beginLoad("big.csv")) {
                load.product(coat("a").withDescription("x".repeat(Dictionary.LONGEST)));
                load.product(coat("b").withDescription("x".repeat(Dictionary.LONGEST + 1)));
                Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, load.commit(List.of()));
                assertEquals(1, refused.problems().size());
            }
            assertEquals(0, workspace.counts().products());
        }
    }

    @Test
    void oneLoadRunsAtATime() {
        try (Workspace workspace = Shelf.open(folder);
                Load load = workspace.beginLoad("a.csv")) {
            assertThrows(IllegalStateException.class, () -> workspace.beginLoad("b.csv"));
            done(load.commit(List.of()));
            assertThrows(IllegalStateException.class, () -> load.commit(List.of()));
        }
    }

    private static Catalog catalog(Workspace workspace) {
        return workspace.catalog(_ -> Attributes.UNKNOWN);
    }

    private static Event withId(Event event, String id) {
        return new Event(
                id, event.time(), event.kind(), event.channel(), event.shopper(), event.session(), event.product(),
                event.quantity(), event.price(), event.currency(), event.dwell(), event.position(), event.list(),
                event.text(), event.consent());
    }
}
