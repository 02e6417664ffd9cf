package fittingroom.scoring;

import static fittingroom.scoring.TinyShop.NOW;
import static fittingroom.scoring.TinyShop.ids;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.rules.Audience;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rules for some shoppers, for some days, and for what a shopper did: seen in slates, where they count.
class AudienceTest {

    private static final Audience GUEST = new Audience.Is(Audience.Standing.GUEST);
    private static final Audience FRESH = new Audience.Is(Audience.Standing.NEW);
    private static final Audience BACK = new Audience.Is(Audience.Standing.RETURNING);
    private static final Audience BOUGHT = new Audience.HasBought(new Condition.Has("use", "hiking"), 0);
    private static final Audience LIKES = new Audience.Likes("style", "rugged", 0.3);
    private static final Request HOME = Request.at(Placement.HOME, NOW);

    /// Ana was here and bought a parka, Bo came a minute ago, Cy bought and sent back, No refuses everything.
    private static final TinyShop.Open SHOP = TinyShop.eveningWithLog()
            .did("bo", EventKind.VIEW, "tee", 0.0005)
            .did("cy", EventKind.PURCHASE, "boots", 60).did("cy", EventKind.RETURN, "boots", 50)
            .did("no", EventKind.PURCHASE, "boots", 60, Channel.WEB, Consent.NONE)
            .open();

    @Test
    void whoIsNewReturningOrAGuest() {
        assertSees(List.of(GUEST), HOME);
        assertSees(List.of(BACK), HOME.withShopper("ana"));
        assertSees(List.of(FRESH), HOME.withShopper("bo"));
        assertSees(List.of(GUEST), HOME.withShopper("no"));
    }

    @Test
    void whoHasBoughtAndKeptSomethingOrLikesIt() {
        assertTrue(sees(BOUGHT, HOME.withShopper("ana")));
        assertFalse(sees(BOUGHT, HOME.withShopper("cy")));
        assertFalse(sees(new Audience.HasBought(new Condition.Has("use", "hiking"), 1), HOME.withShopper("ana")));
        assertTrue(sees(LIKES, HOME.withShopper("ana")));
        assertFalse(sees(LIKES, HOME.withShopper("bo")));
        assertFalse(sees(new Audience.Likes("style", "nowhere", 0.01), HOME.withShopper("ana")));
    }

    @Test
    void whatIsPersonalIsNeitherSoNorNotSoWithoutConsent() {
        for (Request request : List.of(
                HOME, HOME.withShopper("no"), HOME.withShopper("ana").withConsent(Optional.of(Consent.UNKNOWN)))) {
            for (Audience personal : List.of(FRESH, BACK, BOUGHT, LIKES)) {
                assertFalse(sees(personal, request), personal.toString());
                assertFalse(sees(new Audience.Not(personal), request), "not " + personal);
                assertTrue(sees(new Audience.Any(List.of(personal, GUEST)), request));
                assertFalse(sees(new Audience.Not(new Audience.All(List.of(personal, Audience.EVERYONE))), request));
            }
        }
    }

    @Test
    void aMessageIsPersonalOnlyWithConsentToDirectMarketing() {
        Consent some = Consent.allowing(Purpose.PERSONALISATION, Purpose.CROSS_CHANNEL);
        Request mail = Request.at(Placement.EMAIL, NOW).withShopper("ana").withConsent(Optional.of(some));
        assertFalse(sees(BOUGHT, mail));
        assertTrue(sees(BOUGHT, mail.withConsent(Optional.of(some.with(Purpose.DIRECT_MARKETING, true)))));
    }

    @Test
    void whatAShopperAllowsAndWhatLiesInTheCart() {
        Audience ads = new Audience.Allows(Purpose.ADS);
        assertTrue(sees(ads, HOME.withShopper("ana")));
        assertFalse(sees(ads, HOME.withShopper("no")));
        Request cart = HOME.withCart(List.of(Id.of("clutch"), Id.of("heels")));
        assertTrue(sees(new Audience.CartHas(new Condition.Has("type", "clutch")), cart));
        assertFalse(sees(new Audience.CartHas(new Condition.Has("type", "coat")), cart));
        assertTrue(sees(new Audience.CartWorth(14800, 14801), cart));
        assertFalse(sees(new Audience.CartWorth(14801, Long.MAX_VALUE), cart));
        assertTrue(sees(new Audience.CartWorth(0, 1), HOME));
    }

    @Test
    void aWindowIsAskedAtTheMomentOfTheRequest() {
        Rule pin = Rule.of("pin", "pin", product("tee"), new Effect.Pin(1)).during(Window.of(
                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1), ZoneId.of("Pacific/Auckland")));
        RuleSet rules = RuleSet.EMPTY.with(pin);
        assertEquals("tee", ids(SHOP.slate(Request.at(Placement.HOME, Instant.parse("2026-05-31T12:00:00Z")), rules)).getFirst());
        assertFalse("tee".equals(ids(SHOP.slate(HOME, rules)).getFirst()));
    }

    @Test
    void whatWasBoughtSuppressesItsLike() {
        TinyShop.Open shop = TinyShop.eveningWithLog().did("dee", EventKind.PURCHASE, "dress", 200).open();
        Rule rule = Rule.of("s", "one gown", Condition.ANYTHING, new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 0, "type"));
        Slate slate = shop.slate(HOME.withShopper("dee"), RuleSet.EMPTY.with(rule));
        assertFalse(ids(slate).contains("gown"));
        assertEquals("suppressed by “one gown”: something of the same type was bought", why(slate, "gown"));
        Rule lately = rule.withThen(new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 90, "type"));
        assertTrue(ids(shop.slate(HOME.withShopper("dee"), RuleSet.EMPTY.with(lately))).contains("gown"));
    }

    @Test
    void whatWasShownAndPassedOverIsSuppressedUntilItIsLookedAt() {
        TinyShop shop = TinyShop.eveningWithLog();
        for (int day = 1; day <= 3; day++) {
            shop.did("eve", EventKind.LIST_VIEW, "gown", day).did("eve", EventKind.LIST_VIEW, "heels", day);
        }
        shop.did("eve", EventKind.VIEW, "heels", 1.5).did("eve", EventKind.VIEW, "clutch", 40);
        Rule rule = Rule.of("s", "enough", Condition.ANYTHING, new Effect.Suppress(Effect.Suppress.Deed.IGNORED, 3, 7, ""));
        Slate slate = shop.open().slate(HOME.withShopper("eve"), RuleSet.EMPTY.with(rule));
        assertFalse(ids(slate).contains("gown"));
        assertTrue(ids(slate).contains("heels"));
        assertEquals("suppressed by “enough”: shown 3 times or more and passed over", why(slate, "gown"));
        Slate guest = shop.open().slate(
                HOME.withShopper("eve").withConsent(Optional.of(Consent.NONE)), RuleSet.EMPTY.with(rule));
        assertFalse(guest.leftOut().stream().anyMatch(left -> left.why().startsWith("suppressed")));
    }

    @Test
    void theCartSuppressesItsLike() {
        Rule rule = Rule.of("s", "one bag", Condition.ANYTHING, new Effect.Suppress(Effect.Suppress.Deed.IN_CART, 1, 0, "type"));
        Slate slate = SHOP.slate(HOME.withCart(List.of(Id.of("dress"))), RuleSet.EMPTY.with(rule));
        assertEquals("suppressed by “one bag”: it, or its like, is in the cart", why(slate, "gown"));
    }

    @Test
    void limitsQuotasReplacementsAndFillsSayWhatTheyDid() {
        Rule limit = Rule.of("l", "one of a style", Condition.ANYTHING, new Effect.Limit(1, "style"));
        Slate few = SHOP.slate(HOME, RuleSet.EMPTY.with(limit));
        assertEquals(3, few.picks().size());
        assertTrue(few.leftOut().stream().anyMatch(left -> left.stage() == Stage.TRIM
                && left.why().equals("the limit of the rule “one of a style” is reached: 1 and no more")));
        Rule swap = Rule.of("r", "new for old", product("dress"), new Effect.Replace(Id.of("gown")));
        Slate swapped = SHOP.slate(HOME, RuleSet.EMPTY.with(swap));
        assertEquals("“Velvet evening gown” stands in its place, by the rule “new for old”", why(swapped, "dress"));
        assertTrue(swapped.picks().stream().anyMatch(pick -> pick.rules().contains("r")));
        Rule fill = Rule.of("f", "never empty", Condition.ANYTHING, new Effect.Fill());
        Request similar = Request.at(Placement.SIMILAR, NOW).withAnchor(Id.of("dress"));
        Slate filled = SHOP.slate(similar, RuleSet.EMPTY.with(fill));
        assertEquals(10, filled.picks().size());
        assertTrue(filled.picks().getLast().rules().contains("f"));
        Rule quota = Rule.of("q", "outdoors", new Condition.Has("style", "rugged"), new Effect.Quota(50));
        Slate half = SHOP.slate(TinyShop.beside("dress").withSize(4), RuleSet.EMPTY.with(quota));
        assertEquals(2, half.picks().stream().filter(pick -> pick.rules().contains("q")).count());
    }

    private static void assertSees(List<Audience> expected, Request request) {
        assertEquals(expected, List.of(GUEST, FRESH, BACK).stream().filter(one -> sees(one, request)).toList());
    }

    private static boolean sees(Audience audience, Request request) {
        Rule pin = Rule.of("pin", "pin", product("jeans"), new Effect.Pin(1)).seenBy(audience);
        return ids(SHOP.slate(request, RuleSet.EMPTY.with(pin))).getFirst().equals("jeans");
    }

    private static String why(Slate slate, String product) {
        return slate.leftOut().stream().filter(left -> left.product().id().value().equals(product))
                .map(LeftOut::why).findFirst().orElse("");
    }
}
