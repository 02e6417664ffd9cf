package fittingroom.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.ledger.Ledger.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The laws of the chain: whatever is done to it by hand is found, and where.
class LedgerProperties {

    @Property(tries = 200)
    void anUntouchedLedgerIsIntactAndReadsBackAsWritten(@ForAll("deeds") List<Deed> deeds) {
        Ledger ledger = ledger(deeds);
        assertTrue(ledger.verify().intact());
        assertEquals(deeds.size(), ledger.verify().entries());
        assertEquals(deeds, ledger.entries().stream().map(Entry::deed).toList());
    }

    @Property(tries = 200)
    void aChangedCharacterIsFoundWhereItIs(
            @ForAll("deeds") List<Deed> deeds, @ForAll @IntRange(max = 1000) int which, @ForAll @IntRange(max = 5000) int at) {
        Ledger ledger = ledger(deeds);
        int index = which % deeds.size();
        Line line = ledger.lines().get(index);
        char[] body = line.body().toCharArray();
        body[at % body.length] = (char) (body[at % body.length] ^ 1);
        List<Line> edited = new ArrayList<>(ledger.lines());
        edited.set(index, new Line(line.sequence(), new String(body), line.hash()));
        assertBrokenAt(index + 1, new Ledger(edited, ledger.head()));
    }

    @Property(tries = 200)
    void aChangedLineWithAFreshHashIsFoundAtTheNextLineOrTheHead(
            @ForAll("deeds") List<Deed> deeds, @ForAll @IntRange(max = 1000) int which) {
        Ledger ledger = ledger(deeds);
        int index = which % deeds.size();
        String before = index == 0 ? Head.NONE.hash() : ledger.lines().get(index - 1).hash();
        Deed lie = new Deed.ConsentRevoked("another source");
        List<Line> edited = new ArrayList<>(ledger.lines());
        edited.set(index, Line.after(before, new Entry(index + 1L, Instant.EPOCH, Actor.UNNAMED, lie)));
        assertBrokenAt(Math.min(index + 2, deeds.size()), new Ledger(edited, ledger.head()));
    }

    @Property(tries = 200)
    void aRemovedLineIsFoundTheLastOneToo(@ForAll("deeds") List<Deed> deeds, @ForAll @IntRange(max = 1000) int which) {
        Ledger ledger = ledger(deeds);
        int index = which % deeds.size();
        List<Line> edited = new ArrayList<>(ledger.lines());
        edited.remove(index);
        assertBrokenAt(index + 1, new Ledger(edited, ledger.head()));
    }

    @Property(tries = 200)
    void swappedLinesAreFoundEvenIfRenumbered(
            @ForAll("deeds") List<Deed> deeds,
            @ForAll @IntRange(max = 1000) int first,
            @ForAll @IntRange(max = 1000) int second,
            @ForAll boolean renumber) {
        int a = first % deeds.size();
        int b = second % deeds.size();
        if (a == b) {
            return;
        }
        Ledger ledger = ledger(deeds);
        List<Line> edited = new ArrayList<>(ledger.lines());
        Collections.swap(edited, a, b);
        if (renumber) {
            edited.replaceAll(line -> new Line(edited.indexOf(line) + 1L, line.body(), line.hash()));
        }
        assertBrokenAt(Math.min(a, b) + 1, new Ledger(edited, ledger.head()));
    }

    @Property(tries = 100)
    void aLineAddedPastTheHeadIsFound(@ForAll("deeds") List<Deed> deeds) {
        Ledger honest = ledger(deeds);
        Ledger longer = honest.with(Instant.EPOCH, Actor.UNNAMED, new Deed.ConsentRevoked("late"));
        assertBrokenAt(deeds.size() + 1, new Ledger(longer.lines(), honest.head()));
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<Long> count = Arbitraries.longs().between(0, 1_000_000);
        Arbitrary<Deed> imported = Combinators.combine(text, text, text, count, count, count)
                .as((file, kind, format, rows, accepted, merged) ->
                        new Deed.Imported(file, kind, format, rows, accepted, 3, merged, "ab"));
        Arbitrary<Deed> declared =
                Combinators.combine(text, text.list().ofMaxSize(3)).as(Deed.ConsentDeclared::new);
        Arbitrary<Deed> revoked = text.map(Deed.ConsentRevoked::new);
        Arbitrary<Deed> trained = Combinators.combine(count, count, text)
                .as((products, events, model) -> new Deed.Trained(products, events, 7, model));
        Arbitrary<Deed> released = Combinators.combine(count, text, text).as(Deed.Released::new);
        Arbitrary<Deed> exported = Combinators.combine(count, text, text).as(Deed.Exported::new);
        return Arbitraries.oneOf(imported, declared, revoked, trained, released, exported).list().ofMinSize(1).ofMaxSize(8);
    }

    private static Ledger ledger(List<Deed> deeds) {
        Ledger ledger = Ledger.EMPTY;
        for (Deed deed : deeds) {
            ledger = ledger.with(Instant.ofEpochMilli(1_700_000_000_123L), new Actor("Ada"), deed);
        }
        return ledger;
    }

    private static void assertBrokenAt(long sequence, Ledger ledger) {
        assertFalse(ledger.verify().intact());
        assertEquals(sequence, ledger.verify().firstBroken().orElseThrow());
    }
}
