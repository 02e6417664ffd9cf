package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Corrections;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Ledger;
import fittingroom.releases.Approval;
import fittingroom.releases.BundleCheck;
import fittingroom.releases.Release;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person says of an attribute acts at once, outlives the next import, and can be taken back.
class CorrectionBookTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Id<Product> GOWN = Id.of("gown");
    private static final Id<Product> PACK = Id.of("pack");

    @TempDir
    private Path folder;

    @Test
    void aBundleNamesWhatPersonsSaidOfTheProductsItRestsOn() throws IOException {
        try (Workbench workbench = stocked()) {
            Path file = folder.resolve("bundle.zip");
            done(workbench.corrections().say(List.of(PACK), Facet.TYPE, List.of("clutch")).await());
            Release release = done(workbench.approve(Approval.of(workbench.draft(), new Actor("Ada"), "")));
            done(workbench.bundles().export(release, file).await());
            BundleCheck check = done(workbench.bundles().check(file).await());
            assertTrue(check.onTheSameGround() && check.allSame());

            done(workbench.corrections().say(List.of(PACK), Facet.TYPE, List.of("backpack")).await());
            assertFalse(done(workbench.bundles().check(file).await()).sameCatalog());
        }
    }

    @Test
    void aCorrectionActsOnCoherenceRulesAndFiltersWithoutARestart() throws IOException {
        try (Workbench workbench = stocked()) {
            double before = coherence(workbench);
            Rule hidden = Rule.of("no-red", "no red", new Condition.Has("colour", "red"), new Effect.Hide());
            workbench.edit("hide red", rules -> rules.with(hidden));
            long stamp = workbench.snapshot().value().stamp();

            done(workbench.corrections().say(List.of(PACK), Facet.TYPE, List.of("clutch")).await());
            assertTrue(shown(workbench).contains(PACK));
            done(workbench.corrections().say(List.of(PACK), Facet.COLOUR, List.of("red")).await());

            assertTrue(workbench.snapshot().value().stamp() > stamp);
            assertTrue(coherence(workbench) > before, "a clutch goes with a gown");
            assertEquals(Set.of("red"), known(workbench, PACK).values(Facet.COLOUR));
            assertFalse(shown(workbench).contains(PACK), "the rule hides what is red now");
        }
    }

    @Test
    void correctionsOutliveTheNextImportAndTheNextStart() throws IOException {
        try (Workbench workbench = stocked()) {
            done(workbench.corrections().say(List.of(PACK, GOWN), Facet.SEASON, List.of("winter")).await());
            done(workbench.corrections().say(List.of(GOWN), Facet.COLOUR, List.of()).await());
            load(workbench, "id,title,colour\ngown,Satin evening gown in blue,blue\npack,Rugged trekking backpack,green\n");
            assertCorrected(workbench);
        }
        try (Workbench again = done(Workbench.open(folder.resolve("ws"), CLOCK))) {
            assertCorrected(again);
            assertTrue(again.ledger().verify().intact());
        }
    }

    private static void assertCorrected(Workbench workbench) {
        assertEquals(Set.of("winter"), known(workbench, PACK).values(Facet.SEASON));
        assertFalse(known(workbench, GOWN).knows(Facet.COLOUR));
        assertEquals(3, workbench.corrections().all().value().size());
    }

    @Test
    void aChangeIsTakenBackAsItWasWhateverWasThereBefore() throws IOException {
        try (Workbench workbench = stocked()) {
            CorrectionBook book = workbench.corrections();
            Attributes asRead = known(workbench, GOWN);
            done(book.say(List.of(GOWN), Facet.COLOUR, List.of("red")).await());
            CorrectionBook.Change change = done(book.say(List.of(GOWN, PACK), Facet.COLOUR, List.of("blue")).await());
            assertEquals(2, change.products());
            CorrectionBook.Change undone = done(book.undo(change).await());
            assertEquals(Set.of("red"), known(workbench, GOWN).values(Facet.COLOUR));
            assertEquals(1, book.all().value().size());
            done(book.undo(undone).await());
            assertEquals(Set.of("blue"), known(workbench, PACK).values(Facet.COLOUR));
            done(book.asRead(List.of(GOWN, PACK), Facet.COLOUR).await());
            assertEquals(asRead, known(workbench, GOWN));
            assertEquals(Corrections.NONE.hash(), book.all().value().hash());
        }
    }

    @Test
    void theLedgerTellsOfEachDeedWithoutNamingProducts() throws IOException {
        try (Workbench workbench = stocked()) {
            done(workbench.corrections().say(List.of(GOWN, PACK), Facet.OCCASION, List.of("evening", "party")).await());
            done(workbench.corrections().say(List.of(GOWN), Facet.PATTERN, List.of()).await());
            done(workbench.corrections().asRead(List.of(GOWN), Facet.OCCASION).await());
            Ledger ledger = workbench.ledger();
            List<Deed> deeds = ledger.entries().stream().map(entry -> entry.deed())
                    .filter(Deed.AttributesCorrected.class::isInstance).toList();
            assertEquals(List.of(
                    "2 products corrected: occasion is evening, party", "1 product corrected: pattern is unknown",
                    "1 product: occasion is again as it was read"), deeds.stream().map(Deed::sentence).toList());
            assertTrue(ledger.verify().intact());
        }
    }

    @Test
    void whatIsAskedOfNothingChangesNothing() throws IOException {
        try (Workbench workbench = stocked()) {
            int entries = workbench.ledger().entries().size();
            done(workbench.corrections().asRead(List.of(GOWN), Facet.COLOUR).await());
            assertEquals(entries, workbench.ledger().entries().size());
            assertNotEquals(Optional.empty(), known(workbench, GOWN).first(Facet.TYPE));
        }
    }

    private static List<Id<Product>> shown(Workbench workbench) {
        Request request = Request.at(Placement.COMPLETE_THE_LOOK, CLOCK.instant()).withAnchor(GOWN);
        Slate slate = done(workbench.preview(new PreviewQuestion(
                workbench.snapshot().value(), request, workbench.draft(), workbench.draft())).draft());
        return slate.picks().stream().map(pick -> pick.product().id()).toList();
    }

    private static double coherence(Workbench workbench) {
        Snapshot now = workbench.snapshot().value();
        return now.coherence().score(
                now.catalog().ordinal(GOWN).orElseThrow(), now.catalog().ordinal(PACK).orElseThrow());
    }

    private static Attributes known(Workbench workbench, Id<Product> id) {
        Snapshot now = workbench.snapshot().value();
        return now.catalog().attributes(now.catalog().ordinal(id).orElseThrow());
    }

    private Workbench stocked() throws IOException {
        Workbench workbench = done(Workbench.open(folder.resolve("ws"), CLOCK));
        load(workbench, "id,title,colour\ngown,Satin evening gown,navy\npack,Rugged trekking backpack,green\n");
        return workbench;
    }

    private void load(Workbench workbench, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("products.csv"), text);
        assertTrue(done(workbench.load(List.of(ImportOrder.of(file))).await()).getFirst().loaded());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}
