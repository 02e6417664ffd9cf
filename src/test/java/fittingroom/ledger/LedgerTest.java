package fittingroom.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// One of each kind, spelled as it was when it was first written.
    private static final Map<Deed, String> SPELLED = spelled();

    private static Map<Deed, String> spelled() {
        Map<Deed, String> all = new LinkedHashMap<>();
        all.put(new DraftDeed.Edited("boost coats", 3, "ab"),
                "{\"hash\":\"ab\",\"label\":\"boost coats\",\"rules\":3},\"kind\":\"draft-edited\"");
        all.put(new DraftDeed.Undone("boost coats", 2, "ab"),
                "{\"hash\":\"ab\",\"label\":\"boost coats\",\"rules\":2},\"kind\":\"draft-undone\"");
        all.put(new DraftDeed.Redone("boost coats", 3, "ab"),
                "{\"hash\":\"ab\",\"label\":\"boost coats\",\"rules\":3},\"kind\":\"draft-redone\"");
        all.put(new DraftDeed.SetAside(0, "ab"), "{\"hash\":\"ab\",\"rules\":0},\"kind\":\"draft-set-aside\"");
        all.put(new DraftDeed.TakenIn("spring.json", "rules", 2, 1, 0, 3, "cd", "ab"),
                "{\"added\":2,\"changed\":1,\"digest\":\"cd\",\"file\":\"spring.json\",\"format\":\"rules\",\"hash\":\"ab\","
                        + "\"removed\":0,\"rules\":3},\"kind\":\"rules-taken-in\"");
        all.put(new DraftDeed.Restored(4, 2, 1, 0, 3, "ab"),
                "{\"added\":2,\"changed\":1,\"hash\":\"ab\",\"number\":4,\"removed\":0,\"rules\":3},"
                        + "\"kind\":\"release-restored\"");
        all.put(new OversightDeed.Flagged("dress", "boots", "home"),
                "{\"anchor\":\"dress\",\"placement\":\"home\",\"product\":\"boots\"},\"kind\":\"flagged\"");
        all.put(new OversightDeed.FlagWithdrawn("dress", "boots"),
                "{\"anchor\":\"dress\",\"product\":\"boots\"},\"kind\":\"flag-withdrawn\"");
        all.put(new OversightDeed.CaseKept("dress-boots", "Ada", ""),
                "{\"about\":\"dress-boots\",\"assignee\":\"Ada\",\"until\":\"\"},\"kind\":\"case-kept\"");
        all.put(new HouseDeed.ColumnsRemembered("ef", List.of("farbe=colour")),
                "{\"columns\":[\"farbe=colour\"],\"shape\":\"ef\"},\"kind\":\"columns-remembered\"");
        all.put(new HouseDeed.RulesSaved("r.json", 1, "ab"),
                "{\"file\":\"r.json\",\"hash\":\"ab\",\"rules\":1},\"kind\":\"rules-saved\"");
        all.put(new HouseDeed.BundleSaved(2, "ab", "native", "b.json", 50),
                "{\"file\":\"b.json\",\"hash\":\"ab\",\"release\":2,\"requests\":50,\"target\":\"native\"},\"kind\":\"bundle-saved\"");
        all.put(new HouseDeed.LedgerSaved("l.jsonl", 9, "ab"),
                "{\"entries\":9,\"file\":\"l.jsonl\",\"hash\":\"ab\"},\"kind\":\"ledger-saved\"");
        all.put(new HouseDeed.ShopperShown(7, 1), "{\"events\":7,\"lists\":1},\"kind\":\"shopper-shown\"");
        all.put(new HouseDeed.ShopperInvented(2), "{\"all\":2},\"kind\":\"shopper-invented\"");
        all.put(new HouseDeed.ShopperDiscarded(1), "{\"all\":1},\"kind\":\"shopper-discarded\"");
        all.put(new HouseDeed.Named("Bo"), "{\"before\":\"Bo\"},\"kind\":\"named\"");
        return all;
    }

    @Test
    void theSpellingOfEveryOtherKindStaysTheSameForEver() {
        SPELLED.forEach((deed, spelled) -> assertEquals(
                "{\"actor\":\"Ada\",\"deed\":" + spelled + ",\"sequence\":1,\"time\":\"1970-01-01T00:00:00Z\"}",
                Ledger.EMPTY.with(Instant.EPOCH, new Actor("Ada"), deed).lines().getFirst().body()));
    }

    @Test
    void everyKindIsReadBackAndSaysWhatItWasInWords() {
        SPELLED.keySet().forEach(deed -> {
            Ledger ledger = Ledger.EMPTY.with(Instant.EPOCH, new Actor("Ada"), deed);
            assertTrue(ledger.verify().intact());
            assertEquals(deed, ledger.entries().getFirst().deed());
            assertFalse(deed.sentence().isBlank());
            assertFalse(Words.current().text("ui.health.ledger.area." + deed.area().code()).isBlank());
        });
        assertEquals("draft: boost coats; 3 rules now (hash ab…)", new DraftDeed.Edited("boost coats", 3, "ab").sentence());
        assertEquals(
                "draft: rules of spring.json taken in, 2 added, 1 changed, 0 removed; 3 rules now (hash ab…)",
                new DraftDeed.TakenIn("spring.json", "rules", 2, 1, 0, 3, "cd", "ab").sentence());
    }

    @Test
    void noKindIsWithoutANameOrASample() {
        Set<Class<?>> kinds = records(Deed.class).collect(Collectors.toSet());
        assertEquals(kinds, Set.copyOf(Kinds.all()));
        Set<Class<?>> sampled = SPELLED.keySet().stream().map(Object::getClass).collect(Collectors.toSet());
        kinds.removeIf(kind -> kind.getEnclosingClass() == Deed.class);
        assertEquals(kinds, sampled);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses()).flatMap(LedgerTest::records);
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
