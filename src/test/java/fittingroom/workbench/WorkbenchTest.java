package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Words;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.intake.Options;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Provenance;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Rule HIDE_COAT =
            Rule.of("hide-coat", "no coat", new Condition.ProductIs(Set.of(Id.of("coat"))), new Effect.Hide());

    @TempDir
    private Path folder;

    @Test
    void aCatalogAloneIsAlreadyUseful() throws IOException {
        try (Workbench workbench = open()) {
            load(workbench, catalog());
            Slate slate = slate(workbench, beside("coat"));
            assertFalse(slate.picks().isEmpty());
            assertFalse(slate.basis().learned());
        }
    }

    @Test
    void anEditActsInTheNextPreviewAndUndoTakesItBack() throws IOException {
        try (Workbench workbench = open()) {
            load(workbench, catalog());
            Request request = beside("scarf");
            List<String> before = titles(slate(workbench, request));
            assertTrue(before.contains("Wool coat"), before.toString());
            workbench.edit("hide coat", draft -> draft.with(HIDE_COAT));
            assertFalse(titles(slate(workbench, request)).contains("Wool coat"));
            assertEquals(Optional.of("hide coat"), workbench.history().value().undoLabel());
            workbench.undo();
            assertEquals(before, titles(slate(workbench, request)));
            workbench.redo();
            assertFalse(titles(slate(workbench, request)).contains("Wool coat"));
        }
    }

    @Test
    void theDraftIsThereAgainAfterClosing() {
        try (Workbench workbench = open()) {
            workbench.edit("hide coat", draft -> draft.with(HIDE_COAT));
        }
        try (Workbench workbench = open()) {
            Provenance made = new Provenance(
                    Provenance.Source.HAND, workbench.person().value().name(), Optional.of(CLOCK.instant()));
            assertEquals(
                    RuleSet.EMPTY.with(HIDE_COAT.madeBy(made)), workbench.draft(), "and says by whom it was made, and when");
        }
    }

    @Test
    void onlyTheThreadThatMadeItEdits() {
        try (Workbench workbench = open()) {
            CompletionException refused = assertThrows(CompletionException.class, () ->
                    CompletableFuture.runAsync(() -> workbench.edit("x", draft -> draft.with(HIDE_COAT))).join());
            assertInstanceOf(IllegalStateException.class, refused.getCause());
            assertEquals(RuleSet.EMPTY, workbench.draft());
        }
    }

    @Test
    void aFolderIsOpenedOnceAtATime() {
        try (Workbench first = open()) {
            assertInstanceOf(Outcome.Refused.class, Workbench.open(folder.resolve("workspace"), CLOCK));
            assertEquals(RuleSet.EMPTY, first.draft());
        }
        open().close();
    }

    @Test
    void aModelOfThisLogIsFoundAgainAndOneOfAnotherLogIsNot() throws IOException {
        String hash;
        try (Workbench workbench = open()) {
            load(workbench, catalog());
            load(workbench, events("events.csv", 0));
            hash = done(workbench.train().await()).hash();
            assertTrue(workbench.snapshot().value().trained());
        }
        try (Workbench workbench = open()) {
            assertTrue(workbench.snapshot().value().trained());
            assertEquals(hash, workbench.snapshot().value().model().hash());
            load(workbench, events("more.csv", 100));
            assertFalse(workbench.snapshot().value().trained());
            assertNotEquals(hash, workbench.snapshot().value().model().hash());
        }
    }

    @Test
    void whatIsDeclaredAtImportIsInTheLedgerAndHolds() throws IOException {
        try (Workbench workbench = open()) {
            load(workbench, catalog());
            Path events = events("events.csv", 0);
            workbench.load(List.of(new ImportOrder(events, Options.AUTO, Set.of(Purpose.ANALYTICS, Purpose.PERSONALISATION)))).await();
            assertTrue(workbench.snapshot().value().log().consent(0).allows(Purpose.PERSONALISATION));
            assertFalse(workbench.snapshot().value().log().said(0).allows(Purpose.PERSONALISATION));
            assertEquals(3, workbench.ledger().entries().size(), workbench.ledger().toString());
        }
    }

    @Test
    void aRefusedFileSaysWhyAndChangesNothing() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        try (Workbench workbench = open()) {
            Imported result = load(workbench, empty);
            assertFalse(result.loaded());
            assertFalse(result.problems().isEmpty());
            assertTrue(workbench.snapshot().value().isEmpty());
        }
    }

    @Test
    void jobsAreNamedAndRemembered() throws IOException {
        try (Workbench workbench = open()) {
            load(workbench, catalog());
            assertEquals(
                    Words.current().text("workbench.job.load", "products.csv"),
                    workbench.jobs().value().getFirst().title());
            assertTrue(workbench.jobs().value().getFirst().hasEnded());
        }
    }

    private Workbench open() {
        return done(Workbench.open(folder.resolve("workspace"), CLOCK));
    }

    private static Imported load(Workbench workbench, Path file) {
        Outcome<List<Imported>> outcome = workbench.load(List.of(ImportOrder.of(file))).await();
        return done(outcome).getFirst();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }

    private static Request beside(String anchor) {
        return Request.at(Placement.COMPLETE_THE_LOOK, CLOCK.instant()).withAnchor(Id.of(anchor));
    }

    private static Slate slate(Workbench workbench, Request request) {
        PreviewAnswer answer = workbench.preview(
                new PreviewQuestion(workbench.snapshot().value(), request, workbench.draft(), done(workbench.published())));
        return done(answer.draft());
    }

    private static List<String> titles(Slate slate) {
        return slate.picks().stream().map(pick -> pick.product().title()).toList();
    }

    private Path catalog() throws IOException {
        return Files.writeString(folder.resolve("products.csv"), """
                id,title,category,price,description
                coat,Wool coat,Women > Coats,320.00,A warm winter coat in camel wool for town.
                scarf,Cashmere scarf,Women > Scarves,95.00,A soft winter scarf in grey cashmere.
                gloves,Leather gloves,Women > Gloves,79.00,Lined winter gloves in black leather.
                tent,Trekking tent,Outdoor > Tents,260.00,A rugged two-person tent for mountain hikes.
                boots,Ankle boots,Women > Shoes > Boots,180.00,Leather ankle boots for autumn and winter.
                bikini,Triangle bikini,Women > Swimwear,45.00,A bikini for the summer beach.
                """);
    }

    private Path events(String name, int from) throws IOException {
        StringBuilder rows = new StringBuilder("id,time,type,channel,shopper,session,product\n");
        IntStream.range(from, from + 60).forEach(i -> {
            String shopper = "s" + i % 20;
            String product = List.of("coat", "scarf", "gloves", "boots").get(i % 4);
            String day = String.format("2026-08-%02dT10:%02d:00Z", 1 + i % 28, i % 60);
            rows.append("e").append(i).append(',').append(day).append(i % 3 == 0 ? ",purchase,web," : ",view,web,")
                    .append(shopper).append(",v").append(i / 3).append(',').append(product).append('\n');
        });
        return Files.writeString(folder.resolve(name), rows.toString());
    }
}
