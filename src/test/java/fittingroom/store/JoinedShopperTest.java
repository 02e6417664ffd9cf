package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Identity;
import fittingroom.events.Identity.Kind;
import fittingroom.events.Purpose;
import fittingroom.ledger.Deed;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One shopper under many names: joined when read, parted by hand, erased under all of them.
class JoinedShopperTest {

    @TempDir
    Path folder;

    private static Event event(long minute, Channel channel, Consent said, Identity... names) {
        return new Event(
                "e" + minute, 1_767_225_600_000L + minute * 60_000, EventKind.SEARCH, channel, names[0].id(),
                "visit-" + minute, "", 0, 0, "", 0, 0, "", "typed-" + minute, said,
                names.length > 1 ? List.of(names) : List.of());
    }

    private static Identity user(String id) {
        return new Identity(Kind.USER, id);
    }

    private static Identity anon(String id) {
        return new Identity(Kind.ANONYMOUS, id);
    }

    private static final Identity MAIL = new Identity(Kind.EMAIL, "mail-of-anna");
    private static final Identity CARD = new Identity(Kind.LOYALTY, "card-of-anna");
    private static final Identity TV = new Identity(Kind.DEVICE, "tv-of-the-house");

    private static void fill(Workspace workspace, boolean turned) {
        List<Event> web = List.of(
                event(1, Channel.WEB, Consent.UNKNOWN, anon("anon-a")),
                event(2, Channel.WEB, Consent.ALL, user("user-anna"), anon("anon-a")),
                event(3, Channel.APP, Consent.UNKNOWN, user("user-anna"), TV),
                event(4, Channel.APP, Consent.UNKNOWN, user("user-bert"), TV),
                event(5, Channel.APP, Consent.UNKNOWN, TV));
        List<Event> other = List.of(
                event(6, Channel.EMAIL, Consent.UNKNOWN.with(Purpose.DIRECT_MARKETING, false), MAIL),
                event(7, Channel.EMAIL, Consent.UNKNOWN, user("user-anna"), MAIL),
                event(8, Channel.STORE, Consent.UNKNOWN, CARD, MAIL));
        load(workspace, "one.json", turned ? other.reversed() : web);
        load(workspace, "two.json", turned ? web.reversed() : other);
    }

    private static void load(Workspace workspace, String source, List<Event> events) {
        try (Load load = workspace.beginLoad(source)) {
            events.forEach(load::event);
            Shelf.done(load.commit(List.of(Shelf.imported(source))));
        }
    }

    private static List<String> of(EventLog log, String name) {
        List<String> told = new ArrayList<>();
        int shopper = log.shopperOrdinal(name).orElseThrow();
        for (int n = 0; n < log.eventCount(shopper); n++) {
            told.add(log.text(log.eventOf(shopper, n)) + " as " + log.name(log.eventOf(shopper, n)));
        }
        return told;
    }

    @Test
    void aShoppersEventsOfAllChannelsAreOneTimelineWhateverTheOrderOfTheFiles() {
        for (boolean turned : List.of(false, true)) {
            try (Workspace workspace = Shelf.open(folder.resolve("ws-" + turned))) {
                fill(workspace, turned);
                EventLog log = workspace.events(Catalog.EMPTY);
                List<String> anna = List.of(
                        "typed-1 as anon-a", "typed-2 as user-anna", "typed-3 as user-anna", "typed-6 as mail-of-anna",
                        "typed-7 as user-anna", "typed-8 as card-of-anna");
                assertEquals(anna, of(log, "card-of-anna"));
                assertEquals(anna, of(log, "anon-a"));
                assertEquals("user-anna", log.shopperId(log.shopperOrdinal("mail-of-anna").orElseThrow()));
                assertEquals(List.of("typed-5 as tv-of-the-house"), of(log, "tv-of-the-house"));
                assertEquals(List.of("typed-4 as user-bert"), of(log, "user-bert"));
                assertEquals(3, log.shopperCount());
                assertEquals(6, log.nameCount());
                Consent holds = log.consent(log.shopperOrdinal("anon-a").orElseThrow());
                assertTrue(holds.allows(Purpose.PERSONALISATION));
                assertTrue(holds.refuses(Purpose.DIRECT_MARKETING), "what was said under another name holds");
            }
        }
    }

    @Test
    void ofTwoWordsOfOneMomentTheStricterHolds() {
        for (boolean turned : List.of(false, true)) {
            try (Workspace workspace = Shelf.open(folder.resolve("ws-" + turned))) {
                List<Event> said = new ArrayList<>(List.of(
                        event(1, Channel.WEB, Consent.ALL, user("u"), anon("a")),
                        new Event("x", 1_767_225_660_000L, EventKind.CONSENT_CHANGE, Channel.APP, "a", "", "", 0, 0, "", 0, 0,
                                "", "", Consent.UNKNOWN.with(Purpose.PERSONALISATION, false))));
                load(workspace, "log.json", turned ? said.reversed() : said);
                EventLog log = workspace.events(Catalog.EMPTY);
                assertEquals(1, log.shopperCount());
                assertTrue(log.consent(0).refuses(Purpose.PERSONALISATION));
                assertTrue(log.consent(0).allows(Purpose.ANALYTICS));
            }
        }
    }

    @Test
    void partingByHandHoldsOverAnotherImportAndTakingItBackRestoresTheLogExactly() {
        try (Workspace workspace = Shelf.open(folder)) {
            fill(workspace, false);
            long word = workspace.identityWords().say("anon-a", "user-anna", false);
            assertEquals(List.of("typed-1 as anon-a"), of(workspace.events(Catalog.EMPTY), "anon-a"));
            load(workspace, "again.json", List.of(event(2, Channel.WEB, Consent.ALL, user("user-anna"), anon("anon-a"))));
            load(workspace, "more.json", List.of(event(9, Channel.WEB, Consent.UNKNOWN, user("user-anna"), anon("anon-a"))));
            assertEquals(List.of("typed-1 as anon-a"), of(workspace.events(Catalog.EMPTY), "anon-a"));
            assertEquals(new Deed.IdentitiesJudged(word, "different"), workspace.ledger().entries().get(2).deed());
        }
        try (Workspace workspace = Shelf.open(folder.resolve("other"))) {
            fill(workspace, false);
            String before = workspace.events(Catalog.EMPTY).hash();
            long word = workspace.identityWords().say("user-anna", "user-bert", true);
            assertEquals(1, workspace.events(Catalog.EMPTY).shopperCount(), "and the device in between is theirs");
            assertTrue(workspace.identityWords().takeBack(word));
            assertFalse(workspace.identityWords().takeBack(word));
            assertEquals(before, workspace.events(Catalog.EMPTY).hash());
            assertTrue(workspace.ledger().verify().intact());
            assertFalse(workspace.ledger().lines().toString().contains("user-"), "the ledger names nobody");
        }
    }

    @Test
    void erasingOneNameErasesAllAndWhatTheHouseSharesStays() throws SQLException {
        try (Workspace workspace = Shelf.open(folder)) {
            fill(workspace, false);
            workspace.identityWords().say("anon-a", "anon-by-hand", true);
            assertEquals(new Erased(6, 0, 2, 1), workspace.shoppers().erase("card-of-anna"));
            EventLog log = workspace.events(Catalog.EMPTY);
            assertEquals(2, log.shopperCount());
            assertEquals(List.of(), workspace.identityWords().all());
            assertFalse(workspace.ledger().lines().toString().contains("anna"));
        }
        String all = Shelf.script(folder);
        for (String gone : List.of("anna", "anon-a", "anon-by-hand", "typed-1", "typed-8", "visit-6")) {
            assertFalse(all.contains(gone), gone);
        }
        for (String kept : List.of("user-bert", "tv-of-the-house", "typed-5")) {
            assertTrue(all.contains(kept), kept);
        }
    }

    @Test
    void whatWasSaidOfANameThatNoLoadHoldsIsErasedTooAndCounts() {
        try (Workspace workspace = Shelf.open(folder)) {
            workspace.identityWords().say("gone-long-ago", "gone-as-well", true);
            Erased erased = workspace.shoppers().erase("gone-long-ago");
            assertEquals(new Erased(0, 0, 0, 1), erased);
            assertFalse(erased.isNothing());
            assertEquals(List.of(), workspace.identityWords().all());
        }
    }

    @Test
    void aRobotOfTenThousandEventsIsErasedAndWhatCameAfterItIsStillRead() {
        try (Workspace workspace = Shelf.open(folder)) {
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < 25_000; i++) {
                events.add(event(i, Channel.WEB, Consent.UNKNOWN, user("robot")));
            }
            events.add(event(30_000, Channel.WEB, Consent.UNKNOWN, user("person")));
            load(workspace, "log.json", events);
            workspace.shoppers().erase("robot");
            assertEquals(1, workspace.events(Catalog.EMPTY).size());
        }
    }
}
