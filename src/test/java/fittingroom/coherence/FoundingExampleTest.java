package fittingroom.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundingExampleTest {

    private static final AttributeReader READER = AttributeReader.shipped();
    private static final Product GOWN = Product.named("1", "Satin evening dress")
            .withDescription("A floor-length gown with a cowl neck, made for black tie and the opera.");

    @Test
    void aGownBesideARuggedBackpackClashesForOccasionAndStyle() {
        Product backpack = Product.named("2", "Rugged trail backpack 45 l")
                .withDescription("Ripstop nylon and a padded harness for long treks in the wilderness.");

        Judgement judgement = judge(GOWN, backpack);

        assertEquals(Verdict.CLASH, judgement.verdict());
        assertTrue(judgement.codes().containsAll(List.of("occasion", "style")), judgement.toString());
        assertTrue(judgement.reasons().getFirst().contains("evening"), judgement.toString());
        assertTrue(judgement.reasons().getFirst().contains("backpack"), judgement.toString());
    }

    @Test
    void aGownBesideASatinClutchIsFine() {
        assertEquals(Verdict.FINE, judge(GOWN, Product.named("3", "Satin box clutch")).verdict());
    }

    @Test
    void aGownBesideAToteIsNoClash() {
        assertNotEquals(Verdict.CLASH, judge(GOWN, Product.named("4", "Leather tote bag")).verdict());
    }

    @Test
    void aLeatherBackpackBesideAWoolCoatIsFine() {
        Product backpack = Product.named("5", "Leather backpack").withDescription("Full-grain leather for the city.");
        Product coat = Product.named("6", "Wool coat").withDescription("A straight coat of boiled wool.");

        assertEquals(Verdict.FINE, judge(backpack, coat).verdict());
    }

    @Test
    void retinolBesideBabyWashClashes() {
        Judgement judgement = judge(Product.named("7", "Retinol serum 0.5 %"), Product.named("8", "Mild baby wash"));

        assertEquals(Verdict.CLASH, judgement.verdict());
        assertTrue(judgement.codes().contains("age"), judgement.toString());
    }

    @Test
    void aBarTableBesideACotClashes() {
        assertEquals(
                Verdict.CLASH,
                judge(Product.named("9", "Oak bar table"), Product.named("10", "Convertible cot")).verdict());
    }

    static Judgement judge(Product a, Product b) {
        return Coherence.between(a, READER.read(a), b, READER.read(b));
    }
}
