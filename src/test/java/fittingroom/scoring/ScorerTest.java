package fittingroom.scoring;

import static fittingroom.scoring.TinyShop.NOW;
import static fittingroom.scoring.TinyShop.beside;
import static fittingroom.scoring.TinyShop.ids;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorerTest {

    @Test
    void whatIsUnknownIsRefusedInWords() {
        TinyShop.Open shop = TinyShop.eveningWithLog().open();
        Request request = Request.at(Placement.SIMILAR, NOW).withShopper("nobody").withCart(List.of(Id.of("nothing")));
        Outcome<Slate> answer =
                shop.scorer().answer(request, new RuleCompiler().compile(RuleSet.EMPTY, shop.catalog()));
        assertTrue(answer instanceof Outcome.Refused<Slate>(List<Problem> problems)
                && problems.stream().map(Problem::kind).toList().equals(List.of(
                        EngineProblem.NO_SUCH_SHOPPER, EngineProblem.NO_SUCH_PRODUCT, EngineProblem.ANCHOR_NEEDED))
                && problems.getFirst().message().contains("“nobody”"));
        assertThrows(IllegalArgumentException.class, () -> shop.slate(request));
    }

    @Test
    void soldOutProductsTheCartAndTheAnchorAreLeftOutWithTheirReason() {
        TinyShop.Open shop = TinyShop.evening().outOfStock("clutch").open();
        Slate slate = shop.slate(beside("dress").withCart(List.of(Id.of("heels"))));
        assertEquals(List.of(), ids(slate).stream().filter(List.of("clutch", "heels", "dress")::contains).toList());
        assertEquals("cannot be bought now", why(slate, "clutch"));
        assertEquals("is in the cart already", why(slate, "heels"));
        assertEquals("is the product looked at", why(slate, "dress"));
    }

    @Test
    void whatWasBoughtLatelyIsNotShownAgain() {
        Slate slate = TinyShop.eveningWithLog().open().slate(Request.at(Placement.HOME, NOW).withShopper("ana"));
        assertFalse(ids(slate).contains("parka"));
        assertEquals("was bought in the last 30 days", why(slate, "parka"));
    }

    @Test
    void otherChannelsCountOnlyWithConsentToJoinThem() {
        TinyShop shop = TinyShop.evening().declared(Consent.UNKNOWN)
                .did("ana", EventKind.VIEW, "boots", 1, Channel.APP, Consent.allowing(Purpose.PERSONALISATION));
        Request home = Request.at(Placement.HOME, NOW).withShopper("ana");
        assertFalse(shop.open().slate(home).basis().personal());
        assertTrue(shop.open().slate(home.withChannel(Channel.APP)).basis().personal());
        Consent joined = Consent.allowing(Purpose.PERSONALISATION, Purpose.CROSS_CHANNEL);
        assertTrue(shop.open().slate(home.withConsent(Optional.of(joined))).basis().personal());
    }

    @Test
    void messagesArePersonalOnlyWithConsentToDirectMarketing() {
        TinyShop.Open shop = TinyShop.eveningWithLog().open();
        Consent some = Consent.allowing(Purpose.PERSONALISATION, Purpose.CROSS_CHANNEL);
        Request mail = Request.at(Placement.EMAIL, NOW).withShopper("ana").withConsent(Optional.of(some));
        assertFalse(shop.slate(mail).basis().personal());
        assertTrue(shop.slate(mail.withConsent(Optional.of(some.with(Purpose.DIRECT_MARKETING, true)))).basis().personal());
    }

    @Test
    void aDeclaredPurposeIsSaidToBeDeclaredAndARefusalBeatsIt() {
        TinyShop shop = TinyShop.eveningWithLog().did("no", EventKind.VIEW, "boots", 1, Channel.WEB, Consent.NONE);
        assertTrue(shop.open().slate(Request.at(Placement.HOME, NOW).withShopper("ana")).basis().declared());
        assertFalse(shop.open().slate(Request.at(Placement.HOME, NOW).withShopper("no")).basis().personal());
    }

    @Test
    void theHigherOfTwoPinsHasThePlaceAndTheOtherTheNext() {
        RuleSet rules = RuleSet.EMPTY.with(Rule.of("a", "", product("tee"), new Effect.Pin(2)))
                .with(Rule.of("b", "", product("jeans"), new Effect.Pin(2)));
        List<String> shown = ids(TinyShop.eveningWithLog().open().slate(Request.at(Placement.HOME, NOW), rules));
        assertEquals(List.of("tee", "jeans"), shown.subList(1, 3));
    }

    @Test
    void aPinOfManyPutsTheBestOfThemThere() {
        RuleSet rules = RuleSet.EMPTY.with(Rule.of("a", "", product("tee", "clutch", "shawl"), new Effect.Pin(1)));
        assertEquals("clutch", ids(TinyShop.eveningWithLog().open().slate(beside("dress"), rules)).getFirst());
    }

    @Test
    void aTenOfNearTwinsIsNotShown() {
        TinyShop shop = new TinyShop().sells("anchor", "Linen dress", "Dresses", 5000, "type=dress style=casual");
        for (int i = 0; i < 12; i++) {
            shop.sells("twin" + i, "Straw bag", "Bags", 3000, "type=bag style=casual");
            shop.sells("other" + i, "Thing " + i + " of " + i * 7 + " kind", "Kind " + i, 3000, "style=casual");
        }
        List<String> shown = ids(shop.open().slate(beside("anchor")));
        assertEquals(10, shown.size());
        assertTrue(shown.stream().filter(id -> id.startsWith("twin")).count() <= 2, shown.toString());
    }

    @Test
    void aThingInThreeColoursIsShownOnceBesideAnotherAndATitleNeverTwice() {
        TinyShop.Open shop = new TinyShop()
                .sells("dress", "Day dress", "Dresses", 5000, "type=dress gender=women")
                .sells("silver", "Dancing heels silver", "Shoes", 5000, "type=heels colour=silver gender=women")
                .sells("gold", "Dancing heels gold", "Shoes", 5000, "type=heels colour=gold gender=women")
                .sells("gold2", "Dancing heels gold", "Shoes", 5000, "type=heels colour=gold gender=women")
                .sells("clutch", "Small clutch", "Bags", 4000, "type=clutch gender=women")
                .sells("belt", "Woven belt", "Belts", 3000, "type=belt gender=women")
                .sells("sandals", "Beach sandals", "Shoes", 3000, "type=sandals gender=women")
                .open();

        List<String> look = ids(shop.slate(beside("dress").withSize(3)));
        List<String> similar = ids(shop.slate(
                Request.at(Placement.SIMILAR, NOW).withAnchor(Id.of("sandals")).withSize(2)));

        assertEquals(1, look.stream().filter(List.of("silver", "gold", "gold2")::contains).count(), look.toString());
        assertTrue(similar.contains("silver"), similar.toString());
        assertEquals(1, similar.stream().filter(List.of("gold", "gold2")::contains).count(), similar.toString());
    }

    @Test
    void aShopWithoutALogOpensWithOneOfEachKind() {
        TinyShop.Open shop = new TinyShop()
                .sells("bag1", "Rucksack", "Bags", 5000, "type=backpack")
                .sells("bag2", "Day pack", "Bags", 5000, "type=backpack")
                .sells("shoe", "Derby", "Shoes", 5000, "type=formal-shoes")
                .sells("shoe2", "Court shoe", "Shoes", 5000, "type=heels")
                .sells("coat", "Loden", "Coats", 5000, "type=coat")
                .open();

        assertEquals(
                List.of("bag1", "shoe", "coat"), ids(shop.slate(Request.at(Placement.HOME, NOW).withSize(3))));
    }

    @Test
    void emptyAndTinyShopsGiveSlatesToo() {
        assertEquals(List.of(), ids(new TinyShop().open().slate(Request.at(Placement.HOME, NOW))));
        TinyShop one = new TinyShop().sells("only", "Only product", "", 100, "");
        assertEquals(List.of("only"), ids(one.open().slate(Request.at(Placement.HOME, NOW))));
        assertEquals(List.of(), ids(one.open().slate(beside("only"))));
    }

    private static String why(Slate slate, String product) {
        return slate.leftOut().stream().filter(left -> left.product().id().value().equals(product))
                .map(LeftOut::why).findFirst().orElse("");
    }
}
