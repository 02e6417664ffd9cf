package fittingroom.store;

import static fittingroom.store.Shelf.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Entry;
import fittingroom.review.CaseState;
import fittingroom.review.Cause;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Pair;
import fittingroom.review.Verdict;
import fittingroom.review.Verdict.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewStoreTest {

    private static final Instant WHEN = Instant.parse("2026-03-01T09:59:00Z");

    @TempDir
    private Path folder;

    @Test
    void decisionsAndStatesAreThereAgainAfterClosing() {
        Decision kept;
        CaseState resting = new CaseState("a × b: use", "Bo", Optional.of(WHEN));
        try (Workspace workspace = Shelf.open(folder)) {
            workspace.actAs(new Actor("Ada"));
            kept = workspace.reviews().keep(decision("clash", "a'\"\n×"));
            workspace.reviews().keep(CaseState.fresh(resting.key()));
            workspace.reviews().keep(resting);
        }
        try (Workspace workspace = Shelf.open(folder)) {
            assertEquals(List.of(kept), workspace.reviews().decisions());
            assertEquals(1, kept.id());
            assertEquals(List.of(resting), workspace.reviews().states());
        }
    }

    @Test
    void whatWasTakenBackStandsNoLongerAndItsNumberIsNotGivenAgain() {
        try (Workspace workspace = Shelf.open(folder)) {
            Decision one = workspace.reviews().keep(decision("one", "a"));
            workspace.reviews().takeBack(one);
            assertEquals(List.of(), workspace.reviews().decisions());
            assertEquals(2, workspace.reviews().keep(decision("two", "a")).id());
        }
    }

    @Test
    void theLedgerTellsOfVerdictsAndStaysIntact() {
        try (Workspace workspace = Shelf.open(folder)) {
            workspace.actAs(new Actor("Ada"));
            workspace.reviews().takeBack(workspace.reviews().keep(decision("one", "a")));
            List<Entry> entries = workspace.ledger().entries();
            assertEquals(
                    List.of(new Deed.Judged(1, "clash", "block", "dress", "backpack", 2, List.of("occasion", "style"), 1),
                            new Deed.VerdictTakenBack(1, 1)),
                    entries.stream().map(Entry::deed).toList());
            assertEquals("Ada", entries.getFirst().actor().name());
            assertTrue(workspace.ledger().verify().intact());
        }
    }

    @Test
    void aWorkspaceOfTheFirstVersionIsUpgraded(@TempDir Path first) throws IOException {
        Files.copy(Path.of("resources/sql/V001__workspace.sql"), first.resolve("V001__workspace.sql"));
        Migrator.upgrade(folder, 0, CLOCK, "filesystem:" + first);
        try (Workspace workspace = Shelf.open(folder)) {
            assertEquals(List.of(), workspace.reviews().decisions());
            workspace.reviews().keep(decision("one", "a"));
        }
        try (var copies = Files.list(Migrator.copies(folder))) {
            assertEquals(1, copies.count());
        }
    }

    @Property(tries = 5)
    void whatWasKeptIsReadBackInOrder(@ForAll("decisions") List<Decision> decisions) throws IOException {
        Path place = Files.createTempDirectory("reviews");
        try (Workspace workspace = Shelf.open(place)) {
            List<Decision> kept = new ArrayList<>();
            decisions.forEach(one -> kept.add(workspace.reviews().keep(one)));
            assertEquals(kept, workspace.reviews().decisions());
        }
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12).filter(one -> !one.contains("\0"));
        return Combinators.combine(
                        Arbitraries.of(Word.values()), Arbitraries.of(Consequence.values()), text,
                        Arbitraries.of(Verdict.REASONS).list().uniqueElements().ofMaxSize(4),
                        Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(5))
                .as((word, then, note, reasons, products) -> new Decision(
                        0, new Cause(note, "", "use"),
                        products.stream().map(product -> new Pair(Id.of("x"), Id.of(product))).toList(),
                        new Verdict(word, reasons, note, new Actor("Bo"), WHEN), then, products))
                .list().ofMaxSize(4);
    }

    private static Decision decision(String note, String product) {
        return new Decision(
                0, new Cause("dress", "backpack", "occasion"),
                List.of(new Pair(Id.of("dress"), Id.of(product)), new Pair(Id.of("gown"), Id.of("b"))),
                new Verdict(Word.CLASH, List.of("occasion", "style"), note, new Actor("Ada"), WHEN), Consequence.BLOCK,
                List.of("verdict-1"));
    }
}
