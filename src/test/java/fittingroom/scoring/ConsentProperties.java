package fittingroom.scoring;

import static fittingroom.scoring.TinyShop.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.learning.Signal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Consent as an input: what is not allowed changes nothing, wherever and for whomever.
class ConsentProperties {

    static final int PRODUCTS = 120;
    private static final TinyShop.Open SHOP = TinyShop.seeded(PRODUCTS, 25, 300, 11).open();

    @Property(tries = 60)
    void whoRefusesGetsTheSlateOfAGuestAtEveryPlacement(
            @ForAll Placement placement, @ForAll @IntRange(max = 24) int shopper,
            @ForAll @IntRange(max = PRODUCTS - 1) int anchor,
            @ForAll @Size(max = 3) List<@IntRange(max = PRODUCTS - 1) Integer> seen,
            @ForAll @Size(max = 2) List<@IntRange(max = PRODUCTS - 1) Integer> cart) {
        Request guest = request(placement, anchor).withCart(ids(cart)).withConsent(Optional.of(Consent.NONE));
        Request refuser = guest.withShopper("s" + shopper).withHistory(ids(seen));
        Slate slate = SHOP.slate(refuser);
        assertEquals(SHOP.slate(guest).picks(), slate.picks());
        assertEquals(SHOP.slate(guest).leftOut(), slate.leftOut());
        assertEquals(SHOP.slate(guest).stages(), slate.stages());
        assertFalse(slate.basis().personal());
        assertFalse(TinyShop.ids(slate).isEmpty());
    }

    @Property(tries = 60)
    void onlyPersonalisationMakesASlatePersonalAndMessagesNeedDirectMarketingToo(
            @ForAll Placement placement, @ForAll("purposes") Set<Purpose> purposes,
            @ForAll @IntRange(max = 24) int shopper, @ForAll @IntRange(max = PRODUCTS - 1) int anchor) {
        Request request = request(placement, anchor).withChannel(Channel.WEB).withShopper("s" + shopper)
                .withConsent(Optional.of(Consent.NONE.then(Consent.allowing(purposes))));
        boolean message = placement == Placement.EMAIL || placement == Placement.PUSH;
        boolean may = purposes.contains(Purpose.PERSONALISATION)
                && (!message || purposes.contains(Purpose.DIRECT_MARKETING));
        Slate slate = SHOP.slate(request);
        assertEquals(may, slate.basis().personal());
        if (!may) {
            assertTrue(slate.picks().stream().flatMap(pick -> pick.reasons().stream())
                    .noneMatch(reason -> reason.code().equals(Signal.TASTE.code())));
        }
    }

    @Property(tries = 15)
    void whatWasDoneInTheStoreIsUnusedOnTheWebWithoutConsentToJoinThem(
            @ForAll Placement placement, @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 11) Integer> touched) {
        Consent apart = Consent.NONE.with(Purpose.PERSONALISATION, true).with(Purpose.DIRECT_MARKETING, true);
        TinyShop.Open shop = visitedInStore(touched, apart).open();
        Request guest = Request.at(placement, NOW).withChannel(Channel.WEB);
        Request request = (placement.isAnchored() ? guest.withAnchor(Id.of("dress")) : guest).withShopper("ana");
        assertEquals(
                shop.slate(request.withoutShopper().withConsent(Optional.of(apart))).picks(), shop.slate(request).picks());
        assertFalse(shop.slate(request).basis().personal());
        assertTrue(shop.slate(request.withChannel(Channel.STORE)).basis().personal());
        Consent joined = apart.with(Purpose.CROSS_CHANNEL, true);
        assertTrue(visitedInStore(touched, joined).open().slate(request).basis().personal());
    }

    private static TinyShop visitedInStore(List<Integer> touched, Consent consent) {
        TinyShop shop = TinyShop.evening().declared(Consent.UNKNOWN);
        List<Product> products = shop.catalog().products();
        touched.forEach(n -> shop.did(
                "ana", EventKind.VIEW, products.get(n).id().value(), 1 + n, Channel.STORE, consent));
        return shop;
    }

    private static Request request(Placement placement, int anchor) {
        Request request = Request.at(placement, NOW);
        return placement.isAnchored() ? request.withAnchor(Id.of("p" + anchor)) : request;
    }

    private static List<Id<Product>> ids(List<Integer> products) {
        return products.stream().map(n -> Id.<Product>of("p" + n)).toList();
    }

    @Provide
    Arbitrary<Set<Purpose>> purposes() {
        return Arbitraries.of(EnumSet.allOf(Purpose.class)).set();
    }
}
