package fittingroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void everyWordMustOccur() {
        assertTrue(Fuzzy.of("satin dress").score("Satin Evening Dress") > 0);
        assertTrue(Fuzzy.of("DRESS satin").score("Satin Evening Dress") > 0);
        assertEquals(0, Fuzzy.of("satin boot").score("Satin Evening Dress"));
    }

    @Test
    void theStartOfATitleBeatsTheStartOfAWordBeatsTheMiddleBeatsScatteredLetters() {
        int title = Fuzzy.of("sat").score("Satin pumps");
        int word = Fuzzy.of("pum").score("Satin pumps");
        int inside = Fuzzy.of("atin").score("Satin pumps");
        int scattered = Fuzzy.of("sapu").score("Satin pumps");
        assertTrue(title > word && word > inside && inside > scattered && scattered > 0);
    }

    @Test
    void scatteredLettersStartWhereWordsStart() {
        assertTrue(Fuzzy.of("sbs").score("Side by side") > 0);
        assertTrue(Fuzzy.of("sidesi").score("Side by side") > 0);
        assertEquals(0, Fuzzy.of("idyde").score("Side by side"));
    }

    @Test
    void ofTwoThatFitTheShorterIsBetter() {
        assertTrue(Fuzzy.of("dress").score("Slip dress") > Fuzzy.of("dress").score("Slip dress with a very long name of its own"));
    }

    @Test
    void nothingTypedFitsEverything() {
        assertEquals(1, Fuzzy.of("  ").score("Anything"));
    }

    @Property
    void whatStandsInATextFitsIt(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String before,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
        assertTrue(Fuzzy.of(word).score(before + word) > 0);
        assertTrue(Fuzzy.of(word).score(before + " " + word) > 0);
    }
}
