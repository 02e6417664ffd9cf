package fittingroom.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.scoring.TinyShop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When triggers speak, and when they hold their tongue.
class TriggerTest {

    private static final double HOUR = 1 / 24.0;
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static Trigger trigger(Trigger.Kind kind, Duration threshold, Duration delay) {
        return new Trigger(
                kind.code(), kind, threshold, delay, List.of("rival"), Channel.EMAIL, 1, Duration.ofDays(1),
                Purpose.PERSONALISATION, Placement.EMAIL, "");
    }

    private static TriggerReplay.Count replay(TinyShop shop, Trigger... triggers) {
        return all(shop, triggers).counts().getFirst();
    }

    private static TriggerReplay all(TinyShop shop, Trigger... triggers) {
        EventLog log = shop.log(shop.catalog());
        TriggerSet set = new TriggerSet("t", QuietHours.never(ZoneOffset.UTC), List.of(triggers));
        if (TriggerReplay.of(log, set, Progress.silent(), Cancel.never()) instanceof Outcome.Done<TriggerReplay>(TriggerReplay done)) {
            return done;
        }
        throw new AssertionError("stopped");
    }

    /// A day ends a day after the last thing that anybody tests.
    private static TinyShop shop() {
        return TinyShop.evening().did("clock", EventKind.LIST_VIEW, "tee", 0);
    }

    @Test
    void aCartThatIsLeftIsSpokenOfOnceAndOneThatIsBoughtOrEmptiedIsNot() {
        Trigger cart = trigger(Trigger.Kind.CART, Duration.ZERO, Duration.ofHours(3));
        assertEquals(1, replay(shop().did("a", EventKind.ADD, "dress", 5), cart).sent());
        assertEquals(0, replay(shop().did("a", EventKind.ADD, "dress", 5).did("a", EventKind.PURCHASE, "dress", 5 - HOUR), cart).sent());
        assertEquals(0, replay(shop().did("a", EventKind.ADD, "dress", 5).did("a", EventKind.REMOVE, "dress", 5 - HOUR), cart).sent());
        assertEquals(1, replay(shop().did("a", EventKind.ADD, "dress", 5).did("a", EventKind.PURCHASE, "boots", 5 - HOUR), cart).sent());
        assertEquals(0, replay(shop().did("a", EventKind.ADD, "dress", HOUR), cart).sent(), "the log ends first");
    }

    @Test
    void whatWasBoughtOrReturnedIsSpokenOfNoMore() {
        Trigger cart = trigger(Trigger.Kind.CART, Duration.ZERO, Duration.ofHours(3));
        assertEquals(0, replay(shop().did("a", EventKind.PURCHASE, "dress", 9).did("a", EventKind.ADD, "dress", 5), cart).sent());
        assertEquals(0, replay(shop().did("a", EventKind.RETURN, "dress", 9).did("a", EventKind.ADD, "dress", 5), cart).sent());
    }

    @Test
    void theCapCountsAllTriggersOfAChannel() {
        Trigger cart = trigger(Trigger.Kind.CART, Duration.ZERO, Duration.ofHours(3));
        TinyShop two = shop().did("a", EventKind.ADD, "dress", 5).did("a", EventKind.ADD, "clutch", 5 - HOUR).did("a", EventKind.ADD, "tee", 3);
        TriggerReplay.Count count = replay(two, cart);
        assertEquals(2, count.sent());
        assertEquals(1, count.capped());
        assertEquals(1, count.reached());
        assertEquals(List.of(0, 1, 0, 0, 0), Arrays.stream(count.perShopper()).boxed().toList());
    }

    @Test
    void whoRefusesIsNeverReached() {
        Trigger cart = trigger(Trigger.Kind.CART, Duration.ZERO, Duration.ofHours(3));
        for (Purpose purpose : List.of(Purpose.PERSONALISATION, Purpose.DIRECT_MARKETING)) {
            TinyShop refusing = shop().did("a", EventKind.ADD, "dress", 5, Channel.WEB, Consent.UNKNOWN.with(purpose, false));
            TriggerReplay.Count count = replay(refusing, cart);
            assertEquals(0, count.sent() + count.reached());
            assertEquals(1, count.noConsent());
        }
        assertEquals(0, replay(shop().declared(Consent.UNKNOWN).did("a", EventKind.ADD, "dress", 5), cart).sent(), "nothing said is no");
    }

    @Test
    void whoComesBackIsGreetedButAMessageThatIsOpenedIsNoComingBack() {
        Trigger back = trigger(Trigger.Kind.CAME_BACK, Duration.ofDays(3), Duration.ZERO);
        assertEquals(1, replay(shop().did("a", EventKind.VIEW, "dress", 9).did("a", EventKind.VIEW, "tee", 2), back).sent());
        assertEquals(0, replay(shop().did("a", EventKind.VIEW, "dress", 9).did("a", EventKind.VIEW, "tee", 7), back).sent());
        assertEquals(0, replay(shop().did("a", EventKind.VIEW, "dress", 9)
                .did("a", EventKind.EMAIL_OPEN, "", 5, Channel.EMAIL, Consent.UNKNOWN)
                .did("a", EventKind.EMAIL_CLICK, "dress", 1, Channel.EMAIL, Consent.UNKNOWN), back).sent(), "a trigger does not set off itself");
    }

    @Test
    void aSearchIsInVainWhereNothingIsLookedAtAfterIt() {
        Trigger vain = trigger(Trigger.Kind.SEARCH, Duration.ZERO, Duration.ofHours(2));
        assertEquals(1, replay(shop().did("a", EventKind.SEARCH, "", 5), vain).sent());
        assertEquals(0, replay(shop().did("a", EventKind.SEARCH, "", 5).did("a", EventKind.VIEW, "tee", 5 - HOUR), vain).sent());
        assertEquals(1, replay(shop().did("a", EventKind.SEARCH, "", 5).did("a", EventKind.VIEW, "tee", 5 - 3 * HOUR), vain).sent());
    }

    @Test
    void whoComesFromASiteOfItsWordsIsSpokenToUnlessTheyBuyMeanwhile() {
        Trigger from = trigger(Trigger.Kind.REFERRAL, Duration.ZERO, Duration.ofHours(2));
        assertEquals(1, replay(shop().cameFrom("a", "https://www.Rival.example/coats?page=2", 5), from).sent());
        assertEquals(0, replay(shop().cameFrom("a", "https://search.example/?q=coat", 5), from).sent());
        assertEquals(0, replay(shop().cameFrom("a", "", 5), from).sent());
        assertEquals(0, replay(shop().did("a", EventKind.VIEW, "tee", 5), from).sent());
        assertEquals(1, replay(shop().cameFrom("a", "rival", 5).did("a", EventKind.VIEW, "tee", 5 - HOUR), from).sent());
        assertEquals(0, replay(shop().cameFrom("a", "rival", 5).did("a", EventKind.PURCHASE, "tee", 5 - HOUR), from).sent());
        assertEquals(1, replay(shop().cameFrom("a", "rival", 5).did("a", EventKind.PURCHASE, "tee", 5 - 3 * HOUR), from).sent());
        Trigger anywhere = new Trigger(
                "anywhere", Trigger.Kind.REFERRAL, Duration.ZERO, Duration.ZERO, List.of(), Channel.EMAIL, 1, Duration.ofDays(1),
                Purpose.PERSONALISATION, Placement.EMAIL, "");
        assertEquals(1, replay(shop().cameFrom("a", "https://search.example/?q=coat", 5), anywhere).sent());
    }

    @Test
    void whatLastsSoLongIsDueWhenItIsUsedUpUnlessItWasBoughtAgain() {
        Trigger due = trigger(Trigger.Kind.REPLENISH, Duration.ofDays(20), Duration.ZERO);
        assertEquals(1, replay(shop().did("a", EventKind.PURCHASE, "tee", 30), due).sent());
        assertEquals(0, replay(shop().did("a", EventKind.PURCHASE, "tee", 30).did("a", EventKind.PURCHASE, "tee", 12), due).sent());
        assertEquals(0, replay(shop().did("a", EventKind.PURCHASE, "tee", 30).did("a", EventKind.RETURN, "tee", 25), due).sent());
    }

    @Test
    void twoTriggersThatSpeakOfOneProductWithinADayAreFound() {
        Trigger one = trigger(Trigger.Kind.CART, Duration.ZERO, Duration.ofHours(3));
        Trigger other = new Trigger(
                "other", Trigger.Kind.CART, Duration.ZERO, Duration.ofHours(5), List.of(), Channel.PUSH, 9, Duration.ofDays(1),
                Purpose.PERSONALISATION, Placement.PUSH, "");
        assertEquals(1, all(shop().did("a", EventKind.ADD, "dress", 5), one, other).doubles());
        assertEquals(0, all(shop().did("a", EventKind.ADD, "dress", 5), one).doubles());
    }

    @Test
    void quietHoursGoByTheClockOnTheWallInTheNightsOfItsChange() {
        QuietHours night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), AMSTERDAM);
        assertEquals(Instant.parse("2026-06-02T06:00:00Z"), night.next(Instant.parse("2026-06-01T20:00:00Z")));
        assertEquals(Instant.parse("2026-06-01T18:59:00Z"), night.next(Instant.parse("2026-06-01T18:59:00Z")));
        assertEquals(Instant.parse("2026-06-02T06:00:00Z"), night.next(Instant.parse("2026-06-02T06:00:00Z")));
        // The clock goes back on 25 October 2026: eight o'clock is seven hours after midnight UTC, not six.
        assertEquals(Instant.parse("2026-10-25T07:00:00Z"), night.next(Instant.parse("2026-10-24T20:00:00Z")));
        // And forward on 28 March 2027.
        assertEquals(Instant.parse("2027-03-28T06:00:00Z"), night.next(Instant.parse("2027-03-27T21:00:00Z")));
        // Hours that end within the hour that comes twice, or in the one that never comes.
        QuietHours twice = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 30), AMSTERDAM);
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), twice.next(Instant.parse("2026-10-24T23:30:00Z")));
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), twice.next(Instant.parse("2026-10-25T01:10:00Z")));
        QuietHours never = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 30), AMSTERDAM);
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), never.next(Instant.parse("2027-03-28T00:30:00Z")));
        assertEquals(Instant.EPOCH, QuietHours.never(AMSTERDAM).next(Instant.EPOCH));
    }

    @Test
    void aMessageThatBecomesNeedlessWhileItWaitsForTheMorningIsNotSent() {
        Trigger cart = trigger(Trigger.Kind.CART, Duration.ZERO, Duration.ZERO);
        EventLog log = shop().did("a", EventKind.ADD, "dress", 0.5).did("a", EventKind.PURCHASE, "dress", 0.3).did("b", EventKind.ADD, "dress", 0.5)
                .log(shop().catalog());
        // The tiny shop's day ends at noon, UTC: half a day before is midnight.
        TriggerSet set = new TriggerSet("t", new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), ZoneOffset.UTC), List.of(cart));
        assertEquals(Outcome.done(List.of(1L, 1L)), TriggerReplay.of(log, set, Progress.silent(), Cancel.never())
                .map(replay -> List.of(replay.counts().getFirst().sent(), replay.counts().getFirst().putOff())));
    }

    @Test
    void theUsualOnesAreReadAndBadOnesAreRefusedByName() {
        assertEquals(5, TriggerFile.usual().triggers().size());
        for (String bad : List.of(
                "{}", "[", "{\"format\": \"fitting-room-triggers/1\", \"triggers\": [{\"id\": \"a\"}]}",
                "{\"format\": \"fitting-room-triggers/1\", \"zone\": \"Mars\", \"triggers\": []}",
                "{\"format\": \"fitting-room-triggers/2\", \"triggers\": []}")) {
            assertInstanceOf(Outcome.Refused.class, TriggerFile.read(bad), bad);
        }
        String one = "{\"id\": \"a\", \"kind\": \"cart\", \"channel\": \"push\", \"purpose\": \"ads\", \"answer\": \"push\"}";
        String twice = "{\"format\": \"fitting-room-triggers/1\", \"triggers\": [" + one + ", " + one + "]}";
        assertEquals(List.of("FR-J-03"), TriggerFile.read(twice) instanceof Outcome.Refused<TriggerSet>(List<Problem> problems)
                ? problems.stream().map(Problem::code).toList() : List.of());
    }

    @Test
    void aReplayCanBeStopped() {
        assertInstanceOf(Outcome.Stopped.class, TriggerReplay.of(
                shop().log(shop().catalog()), TriggerFile.usual(), Progress.silent(), () -> true));
    }
}
