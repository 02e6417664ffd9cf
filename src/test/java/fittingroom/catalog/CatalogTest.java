package fittingroom.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Product COAT = new Product(
            Id.of("coat"), "Wool coat", "", Category.of("Women > Coats"), "Lune", Optional.of(new Money(32_000, "EUR")),
            Optional.empty(), OptionalInt.of(3), true, "", "", List.of("COAT-S", "COAT-M"), List.of(), Map.of());

    @Test
    void aProductGoesByItsIdAndTheNamesOfItsVariants() {
        Catalog catalog = of(COAT, Product.named("hat", "Felt hat"));
        assertEquals(OptionalInt.of(0), catalog.find("coat"));
        assertEquals(OptionalInt.of(0), catalog.find("COAT-M"));
        assertEquals(OptionalInt.of(0), catalog.find(" coat-s "));
        assertEquals(OptionalInt.of(1), catalog.find("HAT"));
        assertEquals(OptionalInt.empty(), catalog.find("shoe"));
    }

    @Test
    void anIdBeatsTheAliasOfAnother() {
        assertEquals(OptionalInt.of(1), of(COAT, Product.named("COAT-S", "Another thing")).find("COAT-S"));
    }

    @Test
    void twoProductsOfOneIdAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> of(COAT, COAT));
    }

    @Test
    void theHashNamesTheWholeContent() {
        String hash = of(COAT).hash();
        assertEquals(hash, of(COAT).hash());
        assertNotEquals(hash, of(COAT.withBrand("Else")).hash());
        assertNotEquals(hash, of(COAT.withDescription("Warm")).hash());
        assertNotEquals(hash, of(COAT.withColumns(Map.of("season", "winter"))).hash());
        assertNotEquals(hash, of(COAT.withStock(0)).hash());
    }

    @Test
    void nothingOnTheShelfIsNotInStock() {
        assertTrue(COAT.isInStock());
        assertFalse(COAT.withStock(0).isInStock());
        assertTrue(Product.named("a", "A").isInStock());
    }

    @Test
    void categoriesAreReadFromAnyOfTheirSeparators() {
        assertEquals(List.of("Women", "Shoes", "Boots"), Category.of("Women > Shoes >  Boots").path());
        assertEquals(List.of("Women", "Shoes"), Category.of("Women/Shoes").path());
        assertEquals(List.of("Home", "Bed & Bath / Towels"), Category.of("Home > Bed & Bath / Towels").path());
        assertTrue(Category.of(" ").isNone());
        assertTrue(Category.of("women > shoes > boots").isWithin(Category.of("Women > Shoes")));
        assertFalse(Category.of("Women").isWithin(Category.of("Women > Shoes")));
    }

    private static Catalog of(Product... products) {
        return new Catalog(List.of(products), product -> Attributes.UNKNOWN);
    }
}
