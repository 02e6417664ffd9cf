package fittingroom.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.Placement;
import fittingroom.rules.Effect;
import fittingroom.scoring.Stage;
import fittingroom.ui.PaperBench;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.Searches;
import fittingroom.ui.parts.Move;
import fittingroom.ui.parts.TileFace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewModelTest {

    private static final Id<Product> DRESS = Id.of("slip-dress");
    private static final Id<Product> TOTE = Id.of("tote");

    private final PaperBench bench = PaperBench.stocked();
    private final PreviewModel model = new PreviewModel(bench, Runnable::run, Instant.EPOCH);

    PreviewModelTest() {
        bench.drafts().subscribe(history -> model.refresh());
        model.chooseAnchor(Optional.of(DRESS));
    }

    @Test
    void everyChoiceAsksOnceAndTheSameChoiceTwiceAsksOnce() {
        int before = bench.asked().size();
        model.choosePlacement(Placement.SIMILAR);
        model.choosePlacement(Placement.SIMILAR);
        model.chooseSize(6);
        model.chooseSize(6);
        assertEquals(before + 2, bench.asked().size());
        assertEquals(6, model.answer().value().orElseThrow().draft().picks().size());
    }

    @Test
    void aShopperWithAPastBringsTheirLastProductAsAnchorWhereNoneIsChosen() {
        model.chooseAnchor(Optional.empty());
        model.chooseShopper(Optional.of("cleo"));
        assertEquals(Optional.of(Id.of("beanie")), model.question().value().anchor());
        assertEquals(4, model.past().size());
    }

    @Test
    void consentIsPartOfTheQuestion() {
        model.chooseConsent(PreviewModel.ConsentChoice.NONE);
        assertEquals(Optional.of(Consent.NONE), model.question().value().consent());
        model.chooseConsent(PreviewModel.ConsentChoice.KNOWN);
        assertEquals(Optional.empty(), model.question().value().consent());
    }

    @Test
    void aPinTakesItsPlaceAndSendsAwayTheOneThatWasThere() {
        model.deeds().pin(TOTE, 3);
        model.deeds().pin(Id.of("clutch"), 3);
        assertEquals(1, model.draft().rules().stream().filter(rule -> rule.then() instanceof Effect.Pin).count());
        assertEquals(3, Faces.place(model.answer().value().orElseThrow().draft(), Id.of("clutch")));
    }

    @Test
    void aBlockNeedsTwoProducts() {
        assertTrue(model.deeds().block(TOTE));
        assertFalse(model.deeds().block(DRESS));
        model.chooseAnchor(Optional.empty());
        assertFalse(model.deeds().block(TOTE));
    }

    @Test
    void aStrengthOfNothingTakesTheRuleAway() {
        model.deeds().strength(TOTE, 80);
        assertEquals(80, model.deeds().strength(TOTE));
        model.deeds().strength(TOTE, -40);
        assertEquals(-40, model.deeds().strength(TOTE));
        model.deeds().strength(TOTE, 0);
        assertEquals(List.of(), model.draft().rules());
    }

    @Test
    void movementIsMeasuredAgainstPublished() {
        assertEquals(new Move(Move.Kind.UP, 2), Move.between(5, 3));
        assertEquals(new Move(Move.Kind.DOWN, 1), Move.between(1, 2));
        assertEquals(Move.Kind.NEW, Move.between(0, 4).kind());
        assertEquals(Move.Kind.SAME, Move.between(4, 4).kind());
    }

    @Test
    void theReasonsOfEveryPickAddUpToItsScoreAndTheTileNamesTheStrongest() {
        model.deeds().strength(TOTE, 120);
        var slate = model.answer().value().orElseThrow().draft();
        slate.picks().forEach(pick -> assertEquals(
                pick.score(), pick.reasons().stream().mapToDouble(reason -> reason.amount()).sum(), 1e-9));
        List<TileFace> faces = new Faces(bench.shop().value().catalog(), model.draft()).of(slate, Optional.empty());
        assertTrue(faces.stream().anyMatch(face -> face.reason().contains("boost")));
    }

    @Test
    void aSentenceSaysEverythingThatATileShows() {
        model.deeds().pin(Id.of("ski-trousers"), 1);
        var answer = model.answer().value().orElseThrow();
        TileFace face = new Faces(bench.shop().value().catalog(), model.draft())
                .of(answer.draft(), Optional.of(answer.published())).getFirst();
        assertEquals("season clash", face.clash());
        String words = face.sentence();
        assertTrue(words.startsWith("1 of 10, Ski trousers") && words.contains("€210.00") && words.contains("against published")
                && words.contains("pinned") && words.contains("flagged: summer dress beside winter sports gear"), words);
    }

    @Test
    void whatWasLostAtEachStageIsCounted() {
        model.deeds().hide(TOTE);
        var slate = model.answer().value().orElseThrow().draft();
        assertEquals(1, LeftOutPane.lost(slate, Optional.of(Stage.RULES)));
        assertEquals(20 - 10, LeftOutPane.lost(slate, Optional.empty()));
    }

    @Test
    void anAnswerToAnOldQuestionDoesNotReplaceANewerPicture() {
        List<Runnable> later = new ArrayList<>();
        PreviewModel slow = new PreviewModel(bench, later::add, Instant.EPOCH);
        slow.chooseAnchor(Optional.of(DRESS));
        slow.chooseAnchor(Optional.of(TOTE));
        later.get(1).run();
        later.get(0).run();
        assertEquals(Optional.of(TOTE), slow.answer().value().orElseThrow().draft().request().anchor());
    }

    @Test
    void searchFindsByEveryWordInTitleIdAndBrand() {
        var catalog = bench.shop().value().catalog();
        assertEquals("Rugged hiking backpack", Searches.products(catalog, "hik rug").best().getFirst().title());
        assertEquals("Leather tote", Searches.products(catalog, "ostra tote").best().getFirst().title());
        assertEquals(List.of(), Searches.products(catalog, "no such thing").best());
        assertEquals(Optional.of("cleo"), Searches.shoppers(bench.shop().value().log(), "cl").best().getFirst().value());
        String name = Searches.shopper(Optional.of("cleo"));
        assertEquals(name, Searches.shoppers(bench.shop().value().log(), name.toLowerCase(Locale.ROOT)).best().getFirst().title());
    }
}
