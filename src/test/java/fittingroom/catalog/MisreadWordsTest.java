package fittingroom.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A word inside a compound is not the thing: shelf stable food is no bookcase, and cigarette trousers are no tobacco.
class MisreadWordsTest {

    private static final AttributeReader READER = AttributeReader.shipped();

    @ParameterizedTest
    @CsvSource({
        "BBQ SAUCE, GROCERY > CONDIMENTS/SAUCES, pantry",
        "CHUNK MEATS, GROCERY > MEAT - SHELF STABLE, pantry",
        "POTATOES SWEET&YAMS, PRODUCE > POTATOES, fruit-veg",
        "TROPICAL FRUIT - OTHER, PRODUCE > TROPICAL FRUIT, fruit-veg",
        "MICROWAVABLE CUPS, GROCERY > MEAT, ready-meal",
        "SKIRT STEAK, MEAT > BEEF, meat-fish",
        "Cropped Cigarette Trousers, Women > Trousers, trousers",
        "Tweed Sports Jacket, Men > Jackets, blazer",
        "Clay Wash for Oily Skin, Face > Cleansers, cleanser",
        "Overnight Sleeping Mask with Blueberry, Face > Masks, face-mask",
        "Liquid Eyeliner Pen, Make-up > Eyes, mascara",
        "New Baby Gift Basket, Gifts > Baby, basket",
        "Funda para Portátil La Luna, Accesorios > Fundas, briefcase",
        "Libreta Amor a todo color, Papelería, stationery",
        "Laptop sleeve in felt, Bags, briefcase",
    })
    void theWholeCompoundIsRead(String title, String category, String type) {
        assertEquals(type, read(title, category).first(Facet.TYPE).orElse(""), title);
    }

    @Test
    void aWordOfACompoundDoesNotColourTheRest() {
        assertFalse(read("Cropped Cigarette Trousers", "Women > Trousers").knows(Facet.SENSITIVE));
        assertFalse(read("TROPICAL FRUIT - OTHER", "PRODUCE > TROPICAL FRUIT").knows(Facet.STYLE));
        assertFalse(read("Tweed Sports Jacket", "Men > Jackets").values(Facet.OCCASION).contains("sport"));
    }

    private static Attributes read(String title, String category) {
        return READER.read(Product.named("p", title).withCategory(Category.of(category)));
    }
}
