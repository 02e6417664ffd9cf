package fittingroom.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Money;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CoherenceProperties {

    private static final List<String> TITLES = List.of(
            "Satin evening dress", "Rugged hiking backpack", "Box clutch", "Wool coat", "Running shoes", "Silk tie",
            "Beach flip flops", "Retinol serum", "Baby wash", "Bar table", "Cot", "Red wine", "Teddy bear",
            "Dog leash", "Fishing rod", "Laptop", "Plus size jeans", "Petite jeans", "", "Unheard of",
            "Oak dining table", "Vase");
    private static final Catalog CATALOG = new Catalog(products(), AttributeReader.shipped()::read);
    private static final Coherence COHERENCE = Coherence.of(CATALOG);
    private static final int LAST = 87;

    @Property
    void theNumberForLoopsIsTheNumberForPeople(
            @ForAll @IntRange(max = LAST) int a, @ForAll @IntRange(max = LAST) int b) {
        Judgement judgement = COHERENCE.judge(a, b);

        assertEquals(COHERENCE.score(a, b), (float) judgement.score());
        assertEquals(COHERENCE.verdict(a, b), judgement.verdict());
    }

    @Property
    void allScoresBesideOneAreThoseOfThePairs(@ForAll @IntRange(max = LAST) int anchor) {
        float[] all = new float[CATALOG.size()];
        COHERENCE.scores(anchor, all);
        for (int product = 0; product < all.length; product++) {
            assertEquals(COHERENCE.score(anchor, product), all[product]);
        }
    }

    @Property
    void aScoreLiesBetweenNoughtAndOne(
            @ForAll @IntRange(max = LAST) int a, @ForAll @IntRange(max = LAST) int b) {
        float score = COHERENCE.score(a, b);

        assertTrue(score >= 0 && score <= 1, () -> "score " + score);
    }

    @Property
    void whoIsNamedFirstDoesNotMatter(
            @ForAll @IntRange(max = LAST) int a, @ForAll @IntRange(max = LAST) int b) {
        assertEquals(COHERENCE.score(a, b), COHERENCE.score(b, a), 1e-6);
        assertEquals(COHERENCE.verdict(a, b), COHERENCE.verdict(b, a));
    }

    @Property
    void everyClashNamesACodeAndSaysWhyInWords(
            @ForAll @IntRange(max = LAST) int a, @ForAll @IntRange(max = LAST) int b) {
        for (Clash clash : COHERENCE.judge(a, b).clashes()) {
            assertTrue(List.of("occasion", "style", "season", "gender", "age", "use", "colour", "price", "duplicate",
                    "tier", "size", "sensitive", "other").contains(clash.code()), clash.code());
            assertTrue(clash.words().length() > 8, clash.words());
            assertTrue(clash.severity() > 0 && clash.severity() <= 1);
            assertTrue(clash.confidence() > 0 && clash.confidence() <= 1);
        }
    }

    @Property
    void theWorstClashComesFirst(@ForAll @IntRange(max = LAST) int a, @ForAll @IntRange(max = LAST) int b) {
        double before = 1;
        for (Clash clash : COHERENCE.judge(a, b).clashes()) {
            assertTrue(clash.severity() * clash.confidence() <= before);
            before = clash.severity() * clash.confidence();
        }
    }

    /// Every title in four dresses: bare, for women, for men, dear.
    private static List<Product> products() {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < TITLES.size() * 4; i++) {
            Product product = Product.named("p" + i, TITLES.get(i / 4));
            products.add(switch (i % 4) {
                case 1 -> product.withColumns(Map.of("gender", "women", "colour", "orange colour"));
                case 2 -> product.withColumns(Map.of("gender", "men", "colour", "pink"));
                case 3 -> product.withPrice(new Money(1_000_000, "EUR")).withBrand("Maison Cher");
                default -> product.withPrice(new Money(900, "EUR"));
            });
        }
        return products;
    }
}
