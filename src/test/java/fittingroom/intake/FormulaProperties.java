package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

/// What is made harmless is not run, and comes back as it was.
class FormulaProperties {

    @Property
    void aCellIsNotRunAndComesBack(@ForAll @Chars({'=', '+', '-', '@', '\t', '\r', '\'', 'a', '1'}) String text) {
        String cell = Formula.harmless(text);
        assertFalse(!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0);
        assertEquals(text, Formula.plain(cell));
    }
}
