package fittingroom.scoring;

import static fittingroom.scoring.TinyShop.beside;
import static fittingroom.scoring.TinyShop.ids;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.events.Placement;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A satin evening dress: what is shown beside it, and what becomes of the rugged backpack.
class FoundingExampleTest {

    private static final Rule PUSH = Rule.of("push", "Clear backpacks", product("backpack"), new Effect.Boost(900));

    @Test
    void clutchAndHeelsStandBesideTheDressAndTheBackpackDoesNot() {
        for (TinyShop shop : List.of(TinyShop.evening(), TinyShop.eveningWithLog())) {
            List<String> shown = ids(shop.open().slate(beside("dress").withSize(4)));
            assertTrue(shown.contains("clutch") && shown.contains("heels"), shown.toString());
            assertFalse(shown.contains("backpack"), shown.toString());
            assertFalse(shown.contains("gown"), shown.toString());
        }
    }

    @Test
    void pushedTheBackpackIsShownAndFlagged() {
        Slate slate = TinyShop.eveningWithLog().open().slate(beside("dress").withSize(4), RuleSet.EMPTY.with(PUSH));
        Pick backpack = slate.picks().stream()
                .filter(pick -> pick.product().id().value().equals("backpack")).findFirst().orElseThrow();
        assertFalse(backpack.clashes().isEmpty());
        assertEquals(List.of("push"), backpack.rules());
    }

    @Test
    void heldBackThePushedBackpackIsLeftOutWithItsClashInWords() {
        RuleSet rules = RuleSet.EMPTY.with(PUSH).withCoherence(
                CoherencePolicy.USUAL.with(Placement.COMPLETE_THE_LOOK, CoherencePolicy.Treatment.HOLD_BACK));
        Slate slate = TinyShop.eveningWithLog().open().slate(beside("dress").withSize(4), rules);
        assertFalse(ids(slate).contains("backpack"));
        LeftOut backpack = slate.leftOut().stream()
                .filter(left -> left.product().id().value().equals("backpack")).findFirst().orElseThrow();
        assertEquals(Stage.COHERENCE, backpack.stage());
        assertTrue(backpack.why().startsWith("held back: ") && backpack.why().length() > 15, backpack.why());
    }

    @Test
    void similarToTheDressIsTheGownAndNothingOfAnotherType() {
        Slate slate = TinyShop.eveningWithLog().open()
                .slate(beside("dress").withPlacement(Placement.SIMILAR));
        assertEquals(List.of("gown"), ids(slate));
    }

    @Test
    void whatWasBoughtTogetherIsSaidInBaskets() {
        Slate slate = TinyShop.eveningWithLog().open().slate(beside("dress"));
        Pick clutch = slate.picks().getFirst();
        assertEquals("clutch", clutch.product().id().value());
        assertTrue(clutch.reasons().stream().anyMatch(
                reason -> reason.evidence().equals("bought together in 6 of 6 baskets")), clutch.reasons().toString());
    }
}
