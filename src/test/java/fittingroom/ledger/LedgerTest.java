package fittingroom.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Deed.Imported IMPORTED =
            new Deed.Imported("shop.csv", "catalog", "shopify", 120, 100, 5, 15, "00ff");

    @Test
    void theSpellingOfAnEntryStaysTheSameForEver() {
        Line line = Ledger.EMPTY
                .with(Instant.parse("2026-02-03T04:05:06Z"), new Actor("Ada"), IMPORTED).lines().getFirst();
        assertEquals(
                """
                {"actor":"Ada","deed":{"accepted":100,"digest":"00ff","file":"shop.csv","format":"shopify",\
                "holds":"catalog","merged":15,"rejected":5,"rows":120},"kind":"imported","sequence":1,\
                "time":"2026-02-03T04:05:06Z"}""",
                line.body());
        assertEquals(64, line.hash().length());
    }

    @Test
    void theSpellingOfAVerdictStaysTheSameForEver() {
        Deed judged = new Deed.Judged(4, "clash", "block", "dress", "backpack", 2, List.of("occasion"), 1);
        assertEquals(
                """
                {"actor":"Ada","deed":{"anchorType":"dress","decision":4,"pairs":2,"productType":"backpack",\
                "reasons":["occasion"],"rules":1,"then":"block","verdict":"clash"},"kind":"judged","sequence":1,\
                "time":"1970-01-01T00:00:00Z"}""",
                Ledger.EMPTY.with(Instant.EPOCH, new Actor("Ada"), judged).lines().getFirst().body());
        assertEquals(
                """
                {"actor":"Ada","deed":{"decision":4,"rules":1},"kind":"verdict-taken-back","sequence":1,\
                "time":"1970-01-01T00:00:00Z"}""",
                Ledger.EMPTY.with(Instant.EPOCH, new Actor("Ada"), new Deed.VerdictTakenBack(4, 1)).lines().getFirst().body());
    }

    @Test
    void anEmptyLedgerIsIntact() {
        assertTrue(Ledger.EMPTY.verify().intact());
        assertEquals(0, Ledger.EMPTY.verify().entries());
    }

    @Test
    void anEmptiedLedgerIsNot() {
        Ledger ledger = Ledger.EMPTY.with(Instant.EPOCH, Actor.UNNAMED, IMPORTED);
        assertEquals(Optional.of(1L), new Ledger(List.of(), ledger.head()).verify().firstBroken());
    }

    @Test
    void anUnreadableBodyIsBrokenAndNoEntry() {
        Line broken = new Line(1, "{not json", Line.hash(Ledger.Head.NONE.hash(), "{not json"));
        Ledger ledger = new Ledger(List.of(broken), new Ledger.Head(1, broken.hash()));
        assertFalse(ledger.verify().intact());
        assertEquals(List.of(), ledger.entries());
    }

    @Test
    void everyDeedHasItsSentence() {
        assertEquals(
                "shop.csv (catalog): 120 rows read, 100 accepted, 5 set aside, 15 folded into others", IMPORTED.sentence());
        assertEquals("consent declared for web.csv: analytics, ads",
                new Deed.ConsentDeclared("web.csv", List.of("analytics", "ads")).sentence());
        assertEquals("declared consent taken back for web.csv", new Deed.ConsentRevoked("web.csv").sentence());
        assertEquals("learnt from 9 events of 3 shoppers on 2 products", new Deed.Trained(2, 9, 3, "m").sentence());
        assertEquals(
                "verdict 4 on 2 pairings of dress and backpack: clash, then block (occasion; style); 1 rule into the draft",
                new Deed.Judged(4, "clash", "block", "dress", "backpack", 2, List.of("occasion", "style"), 1).sentence());
        assertEquals("verdict 4 taken back, and 0 rules with it", new Deed.VerdictTakenBack(4, 0).sentence());
    }

    @Test
    void anActorHasAName() {
        assertThrows(IllegalArgumentException.class, () -> new Actor("  "));
        assertEquals("Ada", new Actor(" Ada ").name());
    }
}
