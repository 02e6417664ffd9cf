package fittingroom.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.catalog.Product;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a tile says of a pick that all picks of a slate have reasons for.
class TellingTest {

    @Test
    void namesTheReasonThatTheOthersHaveLessOf() {
        List<String> said = codes(
                pick("clutch", part("goes-with", 0.34, ""), part("bought-together", 0.27, "")),
                pick("ring", part("goes-with", 0.35, ""), part("bought-together", 0.02, "")),
                pick("pump", part("goes-with", 0.33, ""), part("taste", 0.12, "")));
        assertEquals(List.of("bought-together", "goes-with", "taste"), said);
    }

    @Test
    void aTraceOfAReasonIsNotNamedHoweverUnusual() {
        List<String> said = codes(
                pick("clutch", part("goes-with", 0.40, ""), part("popular", 0.03, "")),
                pick("ring", part("goes-with", 0.40, ""), part("popular", 0.01, "")));
        assertEquals(List.of("goes-with", "goes-with"), said);
    }

    @Test
    void theSameReasonOnManyTilesIsToldApartByItsEvidence() {
        List<String> words = Telling.of(List.of(
                        pick("clutch", part("goes-with", 0.3, "clutch and evening dress belong together, both for parties, both elegant")),
                        pick("ring", part("goes-with", 0.3, "both for parties")),
                        pick("cap", part("goes-with", 0.3, "sneakers and evening dress belong together"))))
                .stream().map(Telling.Said::words).toList();
        assertEquals(List.of("both elegant", "both for parties", ""), words);
    }

    @Test
    void whereNothingSpeaksForAPickNothingIsSaid() {
        Telling.Said said = Telling.of(List.of(pick("cap", part("age", -0.2, "")))).getFirst();
        assertEquals("", said.words());
        assertEquals(0, said.reason().stream().count());
    }

    private static List<String> codes(Pick... picks) {
        return Telling.of(List.of(picks)).stream().map(said -> said.reason().orElseThrow().code()).toList();
    }

    private static Pick pick(String name, Reason... parts) {
        double score = List.of(parts).stream().mapToDouble(Reason::amount).sum();
        return new Pick(0, Product.named(name, name), score, List.of(parts), List.of(), List.of());
    }

    private static Reason part(String code, double amount, String evidence) {
        return new Reason(Reason.Kind.SIGNAL, code, amount, evidence);
    }
}
