package fittingroom.shoppers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which tastes are named as the reason for a product.
class AffinitiesTest {

    @Test
    void whatMostProductsAreIsNotNamedAsATaste() {
        assertEquals(List.of("navy"), reasons(Map.of(
                Facet.COLOUR, List.of(read("navy")), Facet.AGE, List.of(read("adult")), Facet.PATTERN, List.of(read("plain")))));
    }

    @Test
    void whereAProductIsNothingElseThatIsNamed() {
        assertEquals(List.of("adult"), reasons(Map.of(Facet.AGE, List.of(read("adult")))));
    }

    /// Of a shopper who saw the first product; the others are for adults and nothing else.
    private static List<String> reasons(Map<Facet, List<Reading>> first) {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            products.add(Product.named("p" + i, "Thing " + i));
        }
        Catalog catalog = new Catalog(products, product -> new Attributes(
                product.id().value().equals("p0") ? first : Map.of(Facet.AGE, List.of(read("adult")))));
        return Affinities.of(Features.of(catalog), Past.NONE, new int[] {0}, 0).reasons(0, 3);
    }

    private static Reading read(String value) {
        return new Reading(value, Reading.Origin.COLUMN, 0.95);
    }
}
