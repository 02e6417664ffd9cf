package fittingroom.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.learning.Linear;
import fittingroom.learning.Signal;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Weights;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Laws of what is also chosen: weights have a sign, scores have none, and more for a product is never less.
class AlsoChosenProperties {

    private static final int PRODUCTS = 120;
    private static final TinyShop.Open SHOP = TinyShop.seeded(PRODUCTS, 25, 300, 7).open();
    private static final Weights ALONE = alone();

    @Property(tries = 300)
    void whatIsShownLiesOnOneScaleAndNeverFallsWhereTheSumRises(
            @ForAll @FloatRange(min = -50, max = 50) float one, @ForAll @FloatRange(min = -50, max = 50) float other) {
        Linear weights = SHOP.model().chosen();
        float low = weights.shown(Math.min(one, other));
        float high = weights.shown(Math.max(one, other));
        assertTrue(low >= 0 && high <= 1 && low <= high);
    }

    @Property(tries = 60)
    void aBoostIsNeverADemotion(
            @ForAll Placement placement, @ForAll @IntRange(max = 24) int shopper, @ForAll @IntRange(max = PRODUCTS - 1) int one,
            @ForAll @DoubleRange(min = 0, max = 900) double percent) {
        Request request = request(placement, shopper).withSize(PRODUCTS);
        RuleSet plain = RuleSet.EMPTY.withWeights(ALONE);
        Rule boost = Rule.of("up", "u", TinyShop.product("p" + one), new Effect.Boost(percent));
        int before = TinyShop.ids(SHOP.slate(request, plain)).indexOf("p" + one);
        int after = TinyShop.ids(SHOP.slate(request, plain.with(boost))).indexOf("p" + one);
        assertTrue(before < 0 || (after >= 0 && after <= before), before + " became " + after);
    }

    @Test
    void somethingSpeaksAgainstSomeProducts() {
        Linear weights = SHOP.model().chosen();
        boolean any = false;
        for (int a = 0; a < PRODUCTS; a++) {
            for (int b = 0; b < PRODUCTS; b++) {
                any |= weights.weight(a, b) < 0;
            }
        }
        assertTrue(any, "signed weights are kept");
    }

    @Property(tries = 60)
    void theEvidenceIsTheSumOfItsWeights(@ForAll @IntRange(max = PRODUCTS - 1) int anchor) {
        Linear weights = SHOP.model().chosen();
        Request request = TinyShop.beside("p" + anchor).withPlacement(Placement.SIMILAR);
        for (Pick pick : SHOP.slate(request, RuleSet.EMPTY.withWeights(ALONE)).picks()) {
            double amount = pick.reasons().stream().filter(one -> one.code().equals("also-chosen"))
                    .mapToDouble(Reason::amount).sum();
            assertEquals(weights.shown(weights.weight(anchor, pick.ordinal())), amount, 1e-6);
        }
    }

    @Test
    void theReasonNamesWhatTheShopperBought() {
        TinyShop shop = TinyShop.eveningWithLog();
        shop.did("eve", EventKind.PURCHASE, "dress", 200);
        Slate slate = shop.open().slate(Request.at(Placement.EMAIL, TinyShop.NOW).withShopper("eve"));
        Reason reason = reasons(slate, "clutch").stream().filter(one -> one.code().equals("also-chosen")).findFirst().orElseThrow();
        assertTrue(reason.evidence().contains("bought “Satin evening dress” (+0."), reason.evidence());
    }

    @Test
    void whoRefusesPersonalisationIsNotKnownByTheirHistory() {
        Request home = Request.at(Placement.HOME, TinyShop.NOW).withShopper("s3");
        assertTrue(SHOP.slate(home).picks().stream().anyMatch(AlsoChosenProperties::isAlsoChosen));
        assertFalse(SHOP.slate(home.withConsent(Optional.of(Consent.NONE))).picks().stream()
                .anyMatch(AlsoChosenProperties::isAlsoChosen));
    }

    private static boolean isAlsoChosen(Pick pick) {
        return pick.reasons().stream().anyMatch(one -> one.code().equals("also-chosen"));
    }

    private static List<Reason> reasons(Slate slate, String product) {
        return slate.picks().stream().filter(pick -> pick.product().id().equals(Id.of(product))).findFirst().orElseThrow()
                .reasons();
    }

    private static Request request(Placement placement, int shopper) {
        Request request = Request.at(placement, TinyShop.NOW).withShopper("s" + shopper);
        return placement.isAnchored() ? request.withAnchor(Id.of("p" + shopper)) : request;
    }

    private static Weights alone() {
        Map<Signal, Double> values = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            values.put(signal, signal == Signal.ALSO_CHOSEN ? 1.0 : 0.0);
        }
        return new Weights(values);
    }
}
