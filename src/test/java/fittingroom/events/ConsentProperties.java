package fittingroom.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of any consent, whoever says what when.
class ConsentProperties {

    @Property
    void nothingIsAllowedUnlessItWasSaidOrDeclared(@ForAll Purpose purpose) {
        assertFalse(Consent.UNKNOWN.allows(purpose));
        assertTrue(Consent.UNKNOWN.orDeclared(Consent.allowing(purpose)).allows(purpose));
    }

    @Property
    void aRefusalIsNeverUndoneByADeclaration(
            @ForAll("consents") Consent said, @ForAll("consents") Consent declared, @ForAll Purpose purpose) {
        if (said.refuses(purpose)) {
            assertFalse(said.orDeclared(declared).allows(purpose));
        }
        if (said.allows(purpose)) {
            assertTrue(said.orDeclared(declared).allows(purpose));
        }
    }

    @Property
    void theLaterWordHoldsAndSilenceKeepsTheEarlier(
            @ForAll("consents") Consent first, @ForAll("consents") Consent later, @ForAll Purpose purpose) {
        Consent holds = first.then(later);
        boolean silent = !later.allows(purpose) && !later.refuses(purpose);
        assertEquals(silent ? first.allows(purpose) : later.allows(purpose), holds.allows(purpose));
        assertEquals(silent ? first.refuses(purpose) : later.refuses(purpose), holds.refuses(purpose));
    }

    @Property
    void inCommonIsWhatBothAllow(@ForAll("consents") Consent a, @ForAll("consents") Consent b, @ForAll Purpose purpose) {
        assertEquals(a.allows(purpose) && b.allows(purpose), a.inCommon(b).allows(purpose));
    }

    @Provide
    Arbitrary<Consent> consents() {
        Arbitrary<Integer> bits = Arbitraries.integers().between(0, (1 << Purpose.values().length) - 1);
        return bits.flatMap(allowed -> bits.map(refused -> new Consent(allowed & ~refused, refused)));
    }
}
