package fittingroom.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriceBandsTest {

    private static final AttributeReader READER = AttributeReader.shipped();

    @Test
    void aPriceIsHighOrLowBesideItsOwnKindOnly() {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            products.add(priced("dress" + i, "Evening dress", 20_000 + i * 1_000));
            products.add(priced("sock" + i, "Wool socks", 500 + i * 100));
        }
        Catalog catalog = over(products, Corrections.NONE);

        assertEquals(Optional.of("lowest"), band(catalog, "dress0"));
        assertEquals(Optional.of("middle"), band(catalog, "dress4"));
        assertEquals(Optional.of("highest"), band(catalog, "sock9"));
        assertEquals(Reading.Origin.SHOP, catalog.attributes(0).of(Facet.BAND).getFirst().from());
        assertEquals(10, PriceBands.of(catalog).place(0).orElseThrow().among());
    }

    @Test
    void tooFewOfAKindSayNothingAndNeitherDoTwoCurrencies() {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < PriceBands.ENOUGH - 1; i++) {
            products.add(priced("a" + i, "Wool scarf", 1_000 + i));
            products.add(Product.named("b" + i, "Wool scarf").withPrice(new Money(1_000 + i, "USD")));
        }
        products.add(Product.named("free", "Wool scarf").withPrice(new Money(0, "EUR")));
        Catalog catalog = over(products, Corrections.NONE);

        for (int i = 0; i < catalog.size(); i++) {
            assertEquals(Set.of(), catalog.attributes(i).values(Facet.BAND));
        }
    }

    @Test
    void equalPricesStandInTheMiddle() {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            products.add(priced("a" + i, "Wool scarf", 1_000));
        }
        assertEquals(Optional.of("middle"), band(over(products, Corrections.NONE), "a3"));
    }

    @Test
    void theShareIsOfThoseThatAreLowerAndHalfOfThoseThatAreEqual() {
        List<Product> products = new ArrayList<>();
        long[] prices = {100, 200, 200, 200, 300, 300, 400, 500, 500, 500};
        for (int i = 0; i < prices.length; i++) {
            products.add(priced("a" + i, "Wool scarf", prices[i]));
        }
        PriceBands bands = PriceBands.of(over(products, Corrections.NONE));
        assertEquals(List.of(0.05, 0.25, 0.5, 0.65, 0.85), List.of(0, 2, 5, 6, 9).stream()
                .map(at -> bands.place(at).orElseThrow().share()).toList());
    }

    @Test
    void aBrandHasATierWhereTheShopSellsEnoughOfSeveral() {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            products.add(priced("c" + i, "Wool scarf", 1_000 + i).withBrand("Cheap"));
            products.add(priced("m" + i, "Wool scarf", 3_000 + i).withBrand("Mid"));
            products.add(priced("d" + i, "Wool scarf", 9_000 + i).withBrand("Dear"));
        }
        Catalog catalog = over(products, Corrections.NONE);

        assertEquals(Optional.of("entry"), tier(catalog, "c1"));
        assertEquals(Optional.of("middle"), tier(catalog, "m1"));
        assertEquals(Optional.of("premium"), tier(catalog, "d1"));
    }

    @Test
    void whatAColumnOrAPersonSaysStands() {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            products.add(priced("a" + i, "Wool scarf", 1_000 + i * 100));
        }
        products.set(0, products.getFirst().withColumns(Map.of("Price band", "premium")));
        Corrections said = Corrections.of(List.of(
                new Correction(Id.of("a9"), Facet.BAND, List.of("low")), new Correction(Id.of("a5"), Facet.BAND, List.of())));
        Catalog catalog = over(products, said);

        assertEquals(Optional.of("highest"), band(catalog, "a0"));
        assertEquals(Optional.of("low"), band(catalog, "a9"));
        assertEquals(Optional.empty(), band(catalog, "a5"));
        assertTrue(band(catalog, "a4").isPresent());
        assertEquals(band(catalog, "a4"), band(PriceBands.over(catalog, said), "a4"), "a second time changes nothing");
    }

    private static Catalog over(List<Product> products, Corrections said) {
        return PriceBands.over(new Catalog(products, product -> READER.read(product, said.of(product.id()))), said);
    }

    private static Product priced(String id, String title, long cents) {
        return Product.named(id, title).withPrice(new Money(cents, "EUR"));
    }

    private static Optional<String> band(Catalog catalog, String id) {
        return catalog.attributes(catalog.find(id).orElseThrow()).first(Facet.BAND);
    }

    private static Optional<String> tier(Catalog catalog, String id) {
        return catalog.attributes(catalog.find(id).orElseThrow()).first(Facet.TIER);
    }
}
