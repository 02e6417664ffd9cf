package fittingroom.journeys;

import static fittingroom.journeys.Walkers.EVENING;
import static fittingroom.journeys.Walkers.ids;
import static fittingroom.journeys.Walkers.inTheEvening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Identity;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.scoring.TinyShop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a walk shows, step by step, and what it refuses.
class WalkTest {

    private static final Surface WEB_HOME = new Surface(Channel.WEB, Placement.HOME);
    private static final Surface LOOK = new Surface(Channel.WEB, Placement.COMPLETE_THE_LOOK);
    private static final Surface CART = new Surface(Channel.WEB, Placement.CART);
    private static final Surface MAIL = new Surface(Channel.EMAIL, Placement.EMAIL);

    private static List<String> at(Scene scene, Surface surface) {
        return ids(scene.at(surface).orElseThrow().products());
    }

    @Test
    void pagesBesideAProductAreShownWhileItIsLookedAt() {
        Walkers looking = inTheEvening().does(Channel.WEB, Act.VIEW, "dress");
        assertTrue(looking.last().at(LOOK).isPresent());
        assertEquals(Optional.of(Silence.NO_PAGE), inTheEvening().last().silence(LOOK));
        assertEquals(Optional.of(Silence.NO_PAGE), looking.does(Channel.WEB, Act.LEAVE).last().silence(LOOK));
        assertEquals(Optional.of(Silence.NO_PAGE), inTheEvening().does(Channel.WEB, Act.VIEW, "dress")
                .after(Duration.ofHours(2)).does(Channel.APP, Act.WAIT).last().silence(LOOK));
    }

    @Test
    void aSlateIsTheOneThatTheScorerGivesAShopperOfTheLog() {
        Walk walk = inTheEvening().as(Shopper.known("ana")).walk();
        Request request = Request.at(Placement.HOME, TinyShop.NOW).withShopper("ana");
        assertEquals(EVENING.slate(request).picks(), walk.scene(0, inTheEvening().rules(RuleSet.EMPTY)).at(WEB_HOME).orElseThrow().slate().picks());
    }

    @Test
    void aMessageClickedOpensThePageInTheShop() {
        Scene scene = inTheEvening().does(Channel.EMAIL, Act.CLICK, "dress").last();
        assertEquals(Optional.of(Id.of("dress")), scene.at(LOOK).orElseThrow().slate().request().anchor());
    }

    @Test
    void theCartIsThatOfThePersonAndEmptyAfterAPurchaseOfAll() {
        Walkers carted = inTheEvening().does(Channel.APP, Act.ADD, "dress").does(Channel.APP, Act.ADD, "clutch");
        assertEquals(List.of("dress", "clutch"), ids(carted.last().cart(Channel.WEB)));
        assertFalse(at(carted.last(), CART).contains("dress"));
        Scene bought = carted.does(Channel.APP, Act.PURCHASE).last();
        assertEquals(List.of(), bought.cart(Channel.WEB));
        assertEquals(Optional.of(Silence.NO_CART), bought.silence(CART));
        assertFalse(at(bought, MAIL).contains("dress"));
        assertFalse(at(bought, MAIL).contains("clutch"));
    }

    @Test
    void aGuestHasACartOnEachDeviceAndGetsNoMessage() {
        Scene scene = inTheEvening().as(Shopper.guest(Consent.NONE)).does(Channel.APP, Act.ADD, "dress").last();
        assertEquals(List.of(), scene.cart(Channel.WEB));
        assertEquals(List.of("dress"), ids(scene.cart(Channel.APP)));
        assertEquals(Optional.of(Silence.NO_ADDRESS), scene.silence(MAIL));
    }

    @Test
    void whatIsBoughtAtOnceIsWhatLayInThatVeryCart() {
        Shopper two = Shopper.invented("Annelies", Consent.ALL).withNames(
                Map.of(Channel.APP, new Identity(Identity.Kind.DEVICE, "phone")));
        Walkers carted = inTheEvening().as(two).does(Channel.APP, Act.ADD, "dress").does(Channel.WEB, Act.ADD, "clutch")
                .does(Channel.WEB, Act.PURCHASE);
        assertEquals(List.of(), carted.last().cart(Channel.WEB));
        assertEquals(List.of("dress"), ids(carted.last().cart(Channel.APP)));
        assertTrue(at(carted.last(), MAIL).contains("dress"), "nobody knows that the telephone is hers");
        assertFalse(at(carted.last(), MAIL).contains("clutch"));
    }

    @Test
    void noTriggerWritesToAGuest() {
        Walk walk = inTheEvening().as(Shopper.guest(Consent.ALL)).does(Channel.APP, Act.ADD, "dress")
                .after(Duration.ofHours(30)).does(Channel.APP, Act.WAIT).walk();
        assertEquals(List.of(), walk.messages(2, TriggerFile.usual()));
    }

    @Test
    void withoutAnyConsentTheProductLookedAtStillSpeaks() {
        Scene refused = inTheEvening().as(Shopper.invented("x", Consent.NONE)).does(Channel.WEB, Act.VIEW, "boots")
                .does(Channel.WEB, Act.VIEW, "dress").last();
        assertEquals(TinyShop.ids(EVENING.slate(TinyShop.beside("dress").withConsent(Optional.of(Consent.NONE)))), at(refused, LOOK));
        assertFalse(refused.shown().stream().anyMatch(shown -> shown.slate().basis().personal()));
        assertEquals(Optional.of(Silence.NO_CONSENT), refused.silence(MAIL));
        assertTrue(at(refused, LOOK).indexOf("clutch") >= 0 && !at(refused, LOOK).subList(0, 3).contains("backpack"));
    }

    @Test
    void aWithdrawalActsOnTheVeryNextSlate() {
        Walkers walk = inTheEvening().does(Channel.WEB, Act.VIEW, "boots").does(Channel.WEB, Act.VIEW, "parka");
        List<String> before = at(walk.last(), WEB_HOME);
        Scene after = walk.says(Channel.WEB, Consent.UNKNOWN.with(Purpose.PERSONALISATION, false)).last();
        assertNotEquals(before, at(after, WEB_HOME));
        assertEquals(at(inTheEvening().as(Shopper.guest(Consent.NONE)).last(), WEB_HOME), at(after, WEB_HOME));
    }

    @Test
    void ofTwoWordsOnConsentTheLaterWinsAndTheStricterAtATie() {
        Consent yes = Consent.UNKNOWN.with(Purpose.PERSONALISATION, true);
        Consent no = Consent.UNKNOWN.with(Purpose.PERSONALISATION, false);
        assertTrue(inTheEvening().says(Channel.APP, no).says(Channel.WEB, yes).last()
                .consent(Channel.APP).allows(Purpose.PERSONALISATION));
        assertTrue(inTheEvening().says(Channel.WEB, yes).says(Channel.APP, no).last()
                .consent(Channel.WEB).refuses(Purpose.PERSONALISATION));
        assertTrue(inTheEvening().says(Channel.APP, no).atOnce().says(Channel.WEB, yes).last()
                .consent(Channel.WEB).refuses(Purpose.PERSONALISATION));
    }

    @Test
    void aFirstStepMayAllowWhatTheStartRefused() {
        assertTrue(inTheEvening().as(Shopper.invented("x", Consent.NONE)).says(Channel.WEB, Consent.ALL).last()
                .consent(Channel.WEB).allows(Purpose.PERSONALISATION));
    }

    @Test
    void namesAreStrangersUntilTheShopperSaysWhoTheyAre() {
        Shopper two = Shopper.invented("Annelies", Consent.ALL).withNames(
                Map.of(Channel.WEB, new Identity(Identity.Kind.ANONYMOUS, "cookie")));
        Walkers walk = inTheEvening().as(two).does(Channel.STORE, Act.PURCHASE, "clutch").does(Channel.WEB, Act.VIEW, "dress");
        assertTrue(at(walk.last(), LOOK).contains("clutch"));
        assertFalse(at(walk.does(Channel.WEB, Act.IDENTIFY).last(), LOOK).contains("clutch"));
    }

    @Test
    void rulesHoldOnEveryChannelAndTheShiftIsTold() {
        Walkers walk = inTheEvening().does(Channel.WEB, Act.VIEW, "dress");
        RuleSet hide = RuleSet.EMPTY.with(Rule.of("h", "no clutches", TinyShop.product("clutch"), new Effect.Hide()));
        Scene before = walk.last();
        Scene after = walk.walk().scene(1, walk.rules(hide));
        assertTrue(after.shown().stream().noneMatch(shown -> ids(shown.products()).contains("clutch")));
        List<Shift> shifts = after.since(before, LOOK);
        assertTrue(shifts.contains(new Shift(Id.of("clutch"), at(before, LOOK).indexOf("clutch") + 1, 0)), shifts.toString());
    }

    @Test
    void whatIsReturnedIsPraisedNoMore() {
        Walkers bought = inTheEvening().does(Channel.WEB, Act.VIEW, "heels").does(Channel.STORE, Act.PURCHASE, "heels");
        assertFalse(at(bought.last(), MAIL).contains("heels"));
        assertFalse(at(bought.after(Duration.ofDays(7)).does(Channel.STORE, Act.RETURN, "heels").last(), MAIL)
                .subList(0, 3).contains("heels"));
    }

    @Test
    void triggersSpeakWithinTheWalkOnceAndNeverToWhomRefuses() {
        Walkers left = inTheEvening().does(Channel.APP, Act.ADD, "dress").does(Channel.APP, Act.LEAVE)
                .after(Duration.ofHours(30)).does(Channel.EMAIL, Act.WAIT).does(Channel.EMAIL, Act.WAIT);
        Walk walk = left.walk();
        assertEquals(List.of(), walk.messages(0, TriggerFile.usual()));
        assertEquals(List.of(), walk.messages(2, TriggerFile.usual()));
        List<Message> said = walk.messages(3, TriggerFile.usual());
        assertEquals(List.of("left-a-cart"), said.stream().map(one -> one.trigger().id()).toList());
        assertEquals(Optional.of(Id.of("dress")), said.getFirst().about());
        assertEquals(Message.Fate.SENT, said.getFirst().fate());
        assertEquals(List.of(), walk.messages(4, TriggerFile.usual()));
        assertEquals(Message.Fate.NO_CONSENT, left.as(Shopper.invented("x", Consent.NONE)).walk()
                .messages(3, TriggerFile.usual()).getFirst().fate());
    }

    @Test
    void badJourneysAreRefusedByName() {
        assertEquals(List.of("FR-J-09"), inTheEvening().does(Channel.WEB, Act.VIEW, "unicorn").problems());
        assertEquals(List.of("FR-J-08"), inTheEvening().does(Channel.WEB, Act.VIEW, "dress")
                .after(Duration.ofHours(-2)).does(Channel.WEB, Act.LEAVE).problems());
        assertEquals(List.of("FR-J-10"), inTheEvening().as(Shopper.known("erased")).problems());
        assertEquals(List.of("FR-J-11"), inTheEvening().does(Channel.EMAIL, Act.ADD, "dress").problems());
        Step late = Step.of(TinyShop.NOW.plusSeconds(1), Channel.WEB, Act.VIEW).about(Id.of("dress"));
        assertEquals(List.of("FR-J-14"), inTheEvening().as(Shopper.invented("x", Consent.ALL).withBefore(List.of(late)))
                .does(Channel.WEB, Act.LEAVE).problems());
        Walkers endless = inTheEvening();
        for (int i = 0; i <= Ground.MOST_STEPS; i++) {
            endless.does(Channel.WEB, Act.WAIT);
        }
        assertEquals(List.of("FR-J-12"), endless.problems());
    }
}
