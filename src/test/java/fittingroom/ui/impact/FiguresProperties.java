package fittingroom.ui.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.ui.parts.Say;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/// What is read on the desk adds up as it is read.
class FiguresProperties {

    @Example
    void aShareHasADecimalWhereItIsSmallOrNearTheWholeAndNoneAtTheEnds() {
        assertEquals("0 %", Figures.percent(0));
        assertEquals("0.4 %", Figures.percent(0.004));
        assertEquals("9.9 %", Figures.percent(0.0994));
        assertEquals("10 %", Figures.percent(0.1));
        assertEquals("38 %", Figures.percent(0.384));
        assertEquals("39 %", Figures.percent(0.386));
        assertEquals("90 %", Figures.percent(0.9));
        assertEquals("99.9 %", Figures.percent(0.9994));
        assertEquals("100 %", Figures.percent(1));
    }

    /// From 5.1 to 5.0 is 0.1, whatever stood behind the decimal.
    @Property(tries = 500)
    void aMovementIsTheDifferenceOfTheTwoAsTheyRead(
            @ForAll @DoubleRange(max = 1) @Scale(6) double before, @ForAll @DoubleRange(max = 1) @Scale(6) double after) {
        BigDecimal by = number(Figures.fine(after)).subtract(number(Figures.fine(before)));
        String expected = by.signum() == 0
                ? Say.it("ui.no-change")
                : Say.it(by.signum() > 0 ? "ui.impact.up" : "ui.impact.down", by.abs().toPlainString());
        assertEquals(expected, Figures.points(before, after), before + " " + after);
    }

    /// Halves too, which lie between two figures.
    @Property
    void andSoItIsOfHalves(@ForAll @IntRange(max = 999) int thousandths) {
        double half = (thousandths + 0.5) / 1000;
        aMovementIsTheDifferenceOfTheTwoAsTheyRead(0, half);
        aMovementIsTheDifferenceOfTheTwoAsTheyRead(half, 1);
    }

    private static BigDecimal number(String percent) {
        return new BigDecimal(percent.replace(" %", ""));
    }
}
