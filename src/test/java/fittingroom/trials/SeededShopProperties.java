package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Digest;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SeededShopProperties {

    @Property(tries = 20)
    void theSameSeedTellsTheSameShop(@ForAll long seed) {
        assertEquals(told(ShopGenerator.shop(60, 400, 30, seed)), told(ShopGenerator.shop(60, 400, 30, seed)));
        assertNotEquals(told(ShopGenerator.shop(60, 400, 30, seed)), told(ShopGenerator.shop(60, 400, 30, seed + 1)));
    }

    @Property(tries = 40)
    void aShopHasExactlyTheSizeAskedForAndNamesOnlyWhatItSells(
            @ForAll @IntRange(min = 1, max = 500) int products,
            @ForAll @IntRange(min = 0, max = 2000) int events,
            @ForAll @IntRange(min = 1, max = 300) int shoppers,
            @ForAll long seed) {
        Shop shop = ShopGenerator.shop(products, events, shoppers, seed);
        Set<String> ids = new HashSet<>();
        shop.products(product -> assertTrue(ids.add(product.id().value()), product.id() + " twice"));
        assertEquals(products, ids.size());
        List<Event> told = new ArrayList<>();
        shop.events(told::add);
        assertEquals(events, told.size());
        assertTrue(told.stream().allMatch(event -> event.product().isEmpty() || ids.contains(event.product())));
        assertTrue(told.stream().map(Event::shopper).distinct().count() <= shoppers);
    }

    @Example
    void everyShopperIsAskedForConsentBeforeAnythingElse() {
        Map<String, Consent> said = new HashMap<>();
        ShopGenerator.shop(500, 60_000, 3_000, 7).events(event -> {
            if (event.kind() == EventKind.CONSENT_CHANGE) {
                assertTrue(said.put(event.shopper(), event.consent()) == null, event.toString());
            } else {
                assertTrue(said.containsKey(event.shopper()), event.toString());
            }
        });
        assertEquals(3_000, said.size());
        assertEquals(0.6, said.values().stream().filter(Consent.ALL::equals).count() / 3_000.0, 0.03);
        assertEquals(0.2, said.values().stream().filter(Consent.NONE::equals).count() / 3_000.0, 0.03);
    }

    /// What a model is to find: things bought together come from one house, which by chance they hardly ever would.
    @Example
    void whatIsBoughtTogetherIsOneOutfit() {
        Shop shop = ShopGenerator.shop(5_000, 100_000, 2_000, 3);
        Map<String, String> house = new HashMap<>();
        shop.products(product -> house.put(product.id().value(), product.brand()));
        List<Event> bought = new ArrayList<>();
        shop.events(event -> {
            if (event.kind() == EventKind.PURCHASE) {
                bought.add(event);
            }
        });
        int pairs = 0;
        int same = 0;
        for (int i = 1; i < bought.size(); i++) {
            if (bought.get(i).session().equals(bought.get(i - 1).session())) {
                pairs++;
                same += Objects.equals(house.get(bought.get(i).product()), house.get(bought.get(i - 1).product())) ? 1 : 0;
            }
        }
        assertTrue(pairs > 1_000 && same > 0.95 * pairs, same + " of " + pairs);
    }

    @Example
    void fewProductsDrawManyLooks() {
        Map<String, Integer> views = new HashMap<>();
        ShopGenerator.shop(2_000, 100_000, 2_000, 5).events(event -> {
            if (event.kind() == EventKind.VIEW) {
                views.merge(event.product(), 1, Integer::sum);
            }
        });
        int all = views.values().stream().mapToInt(Integer::intValue).sum();
        int head = views.values().stream().sorted((a, b) -> b - a).limit(200).mapToInt(Integer::intValue).sum();
        assertTrue(head > 0.3 * all && head < 0.9 * all, head + " of " + all);
    }

    @Example
    void neitherLanguageNorTimeZoneNorThreadsChangeTheShop() {
        String here = told(ShopGenerator.shop(100, 1_000, 50, 9));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Set<String> there = IntStream.range(0, 8).parallel()
                    .mapToObj(i -> told(ShopGenerator.shop(100, 1_000, 50, 9))).collect(Collectors.toSet());
            assertEquals(Set.of(here), there);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String told(Shop shop) {
        Digest digest = new Digest();
        shop.products(product -> digest.add(product.toString()));
        shop.events(event -> digest.add(event.toString()));
        return digest.hex();
    }
}
