package fittingroom.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SizeSystemTest {

    @Test
    void signsThatOneSystemUsesNameIt() {
        Map<String, String> expected = Map.ofEntries(
                Map.entry("M", "letters"), Map.entry("XXL", "letters"), Map.entry("S/M", "letters"),
                Map.entry("EU 38", "eu"), Map.entry("42.5 EU", "eu"), Map.entry("UK 10", "uk"), Map.entry("US 8.5", "us"),
                Map.entry("FR 40", "fr"), Map.entry("IT 44", "it"), Map.entry("W32 L34", "waist"), Map.entry("32/34", "waist"),
                Map.entry("6-9 months", "age-months"), Map.entry("4 Jahre", "age-years"), Map.entry("One Size", "one-size"),
                Map.entry("Taille unique", "one-size"), Map.entry("50 ml", "volume"), Map.entry("1,5 l", "volume"),
                Map.entry("250 g", "weight"), Map.entry("60 x 120 cm", "measure"), Map.entry("38", "eu"));
        expected.forEach((size, system) -> assertEquals(Set.of(system), systems(size), size));
    }

    @Test
    void aBareNumberOfManySystemsTellsNothing() {
        for (String size : Set.of("8", "10", "12", "7.5", "99", "blue", "see table")) {
            assertEquals(Set.of(), systems(size), size);
        }
    }

    @Test
    void sizesOfVariantsAndListsInAColumnAreRead() {
        Product shirt = Product.named("1", "Shirt").withColumns(Map.of("Size", "S, M, L; EU 38"));
        Product shoe = withVariant("Grösse", "EU 41");

        assertEquals(Set.of("letters", "eu"), AttributeReader.shipped().read(shirt).values(Facet.SIZE));
        assertEquals(Optional.of("eu"), AttributeReader.shipped().read(shoe).first(Facet.SIZE));
    }

    @Test
    void whatIsNoSizeColumnIsNotRead() {
        assertEquals(Set.of(), AttributeReader.shipped()
                .read(Product.named("1", "Shirt").withColumns(Map.of("box", "XL", "note", "EU 38"))).values(Facet.SIZE));
    }

    private static Set<String> systems(String size) {
        return AttributeReader.shipped().read(Product.named("1", "x").withColumns(Map.of("size", size))).values(Facet.SIZE);
    }

    private static Product withVariant(String name, String value) {
        Product plain = Product.named("1", "Shoe");
        return new Product(
                plain.id(), plain.title(), "", Category.NONE, "", Optional.empty(), Optional.empty(), OptionalInt.empty(), true,
                "", "", java.util.List.of(),
                java.util.List.of(new Variant("v", Map.of(name, value), Optional.empty(), OptionalInt.empty())), Map.of());
    }
}
