package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.events.ServedSlate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What another engine showed, in the ways in which engines write it down.
class ServedListsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "anchor,recommendation,score\nA,B,0.9\nA,C,0.4\n", "source_sku;recommended_sku\nA;B\nA;C\n",
        "product_id,recommendations\nA,B|C\n", "product_id,recommendations\nA,\"B, C\"\n", "product,rec1,rec2,rec3\nA,B,C,\n",
        "item_id,recommended_item_id,rank\nA,C,2\nA,B,1\n",
        "{\"input\":{\"itemId\":\"A\"},\"output\":{\"recommendedItems\":[\"B\",\"C\"],\"scores\":[0.2,0.1]},\"error\":null}\n"
    })
    void aProductAndWhatWasShownBesideItIsAList(String text) {
        Gathered all = Gathered.of(folder, text);
        assertEquals(FileKind.SERVED, all.report().kind());
        ServedSlate slate = all.slates.getFirst();
        assertEquals("A", slate.anchor());
        assertEquals(List.of("B", "C"), slate.products());
    }

    @Test
    void impressionsWithPositionsAreListsAndNoViews() {
        Gathered all = Gathered.of(folder, """
                impression_id,timestamp,user_id,widget,context_product,product_id,rank
                i1,2026-03-02T10:00:00Z,u1,pdp_similar,A,C,2
                i1,2026-03-02T10:00:00Z,u1,pdp_similar,A,B,1
                """);
        assertEquals(List.of("B", "C"), all.slates.getFirst().products());
        assertEquals("pdp_similar", all.slates.getFirst().placement());
        assertEquals(0, all.events.size());
    }

    @Test
    void objectsWithAListOfProductsAreOneListEach() {
        Gathered all = Gathered.of(folder, """
                {"requestId":"r1","ts":1772474645,"user":"u1","placement":"home","items":["A","B"]}
                {"requestId":"r2","ts":1772474646,"user":"u1","placement":"home","items":["D"]}
                """);
        assertEquals(List.of(List.of("A", "B"), List.of("D")), all.slates.stream().map(ServedSlate::products).toList());
        assertEquals("u1", all.slates.getFirst().shopper());
    }

    @Test
    void somethingBoughtIsNoList() {
        assertEquals(FileKind.EVENTS, Gathered.of(folder, """
                impression_id,timestamp,user_id,product_id,rank,event
                i1,2026-03-02T10:00:00Z,u1,C,2,click
                """).report().kind());
    }
}
