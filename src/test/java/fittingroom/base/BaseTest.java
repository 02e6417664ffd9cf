package fittingroom.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The words every room speaks.
class BaseTest {

    @Test
    void moneyKnowsTheDigitsOfItsCurrency() {
        assertEquals(new Money(18_900, "EUR"), Money.of(new BigDecimal("189"), "eur"));
        assertEquals(new Money(1_500, "JPY"), Money.of(new BigDecimal("1500"), "JPY"));
        assertEquals("€189.00", Money.of(new BigDecimal("189"), "EUR").toString());
        assertEquals("JPY 1500", Money.of(new BigDecimal("1500"), "JPY").toString());
        assertEquals("9.50", Money.of(new BigDecimal("9.495"), "").toString());
    }

    @Property
    void moneyIsWhatWasWritten(@ForAll int cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        assertEquals(amount, Money.of(amount, "EUR").amount());
    }

    @Test
    void aShareLiesBetweenNoneAndAll() {
        assertEquals(0.25, Share.of(1, 4).value());
        assertEquals(Share.NONE, Share.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Share(1.01));
        assertThrows(IllegalArgumentException.class, () -> new Share(Double.NaN));
    }

    @Test
    void anIdIsNeverBlankAndLosesItsEdges() {
        assertEquals("a", Id.of(" a ").value());
        assertThrows(IllegalArgumentException.class, () -> Id.of("  "));
    }

    @Test
    void aWatchTellsThePresentValueAndEachLaterOneUntilTheEnd() {
        Watch<Integer> watch = new Watch<>(1);
        List<Integer> heard = new ArrayList<>();
        Watch.Subscription subscription = watch.subscribe(heard::add);
        watch.set(2);
        subscription.end();
        subscription.end();
        watch.set(3);
        assertEquals(List.of(1, 2), heard);
    }

    @Test
    void twoSequencesOfTextsAreNeverTakenForEachOther() {
        assertNotEquals(new Digest().add("ab").add("c").hex(), new Digest().add("a").add("bc").hex());
        assertEquals(64, Digest.of("").length());
    }

    @Test
    void thePseudoLanguageLengthensEveryWordByTwoFifths() {
        String english = Words.english().text("cli.demo.draw");
        String pseudo = Words.pseudo().text("cli.demo.draw");
        assertTrue(pseudo.length() >= english.length() * 1.3, pseudo);
        assertTrue(pseudo.startsWith("Dráwíñg~"), pseudo);
    }

    @Test
    void anUnknownKeyIsABugAndIsSaid() {
        assertThrows(IllegalArgumentException.class, () -> Words.english().text("no.such.key"));
    }

    @Test
    void whatFollowsARefusalIsNotDone() {
        Outcome<Integer> refused = Outcome.stopped();
        assertEquals(Outcome.stopped(), refused.map(value -> value + 1).then(value -> Outcome.done(value * 2)));
        assertEquals(Outcome.done(4), Outcome.done(1).map(value -> value + 1).then(value -> Outcome.done(value * 2)));
    }
}
