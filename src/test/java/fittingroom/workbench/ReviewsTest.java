package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.catalog.Product;
import fittingroom.coherence.Company;
import fittingroom.events.Placement;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.DraftDeed;
import fittingroom.ledger.Entry;
import fittingroom.review.Audit;
import fittingroom.review.Case;
import fittingroom.review.CaseState;
import fittingroom.review.Cause;
import fittingroom.review.Change;
import fittingroom.review.Consequence;
import fittingroom.review.Crowd;
import fittingroom.review.Decision;
import fittingroom.review.Flag;
import fittingroom.review.Origin;
import fittingroom.review.Pair;
import fittingroom.review.Raised;
import fittingroom.review.ReviewProblem;
import fittingroom.review.Verdict;
import fittingroom.review.Verdict.Word;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Workbench workbench;

    @BeforeEach
    void openWithAShop() throws IOException {
        workbench = done(Workbench.open(folder.resolve("shop"), CLOCK));
        load("products.csv", """
                id,title,category,price
                dress,Satin evening dress,Women > Dresses,189.00
                gown,Velvet evening gown,Women > Dresses,249.00
                clutch,Satin evening clutch,Women > Bags,59.00
                heels,Strappy evening heels,Women > Shoes,89.00
                backpack,Rugged trekking backpack,Outdoor > Backpacks,99.00
                boots,Trekking boots,Outdoor > Shoes,129.00
                """);
        load("events.csv", """
                id,time,type,channel,shopper,session,product
                e1,2026-08-01T10:00:00Z,view,web,ada,v1,dress
                e2,2026-08-01T10:01:00Z,view,web,bo,v2,clutch
                e3,2026-08-01T10:02:00Z,view,web,cy,v3,dress
                """);
        load("served.csv", """
                slate,time,shopper,channel,placement,anchor,position,product
                l1,2026-08-01T10:00:00Z,ada,web,similar,dress,1,gown
                l1,2026-08-01T10:00:00Z,ada,web,similar,dress,2,backpack
                l2,2026-08-01T11:00:00Z,bo,web,complete-the-look,dress,1,clutch
                """);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aBlockActsInTheVeryNextPreviewAndTakingItBackUndoesIt() {
        List<String> before = look();
        assertTrue(before.contains("backpack"), before.toString());
        Decision decision = done(decide(backpackCase(), Word.CLASH, Consequence.BLOCK));
        assertFalse(look().contains("backpack"));
        assertEquals(List.of(decision), reviews().decisions().value());
        assertEquals(decision, done(reviews().takeBack()));
        assertEquals(before, look());
        assertEquals(RuleSet.EMPTY, workbench.draft());
        assertEquals(
                List.of(DraftDeed.Edited.class, Deed.Judged.class, DraftDeed.Edited.class, Deed.VerdictTakenBack.class),
                workbench.ledger().entries().stream().map(Entry::deed).map(Object::getClass).toList().reversed()
                        .subList(0, 4).reversed());
    }

    @Test
    void aBlockHoldsAmongTheProductsOfAListThatStandsForItself() {
        Request home = Request.at(Placement.HOME, CLOCK.instant());
        assertTrue(look(home).containsAll(List.of("dress", "backpack")), look(home).toString());
        done(decide(backpackCase(), Word.CLASH, Consequence.BLOCK));
        List<String> after = look(home);
        assertTrue(after.contains("dress") ^ after.contains("backpack"), after.toString());
        done(reviews().takeBack());
        assertTrue(look(home).containsAll(List.of("dress", "backpack")));
    }

    @Test
    void verdictsAndTheirRulesAreThereAgainAfterClosing() {
        Decision decision = done(decide(backpackCase(), Word.CLASH, Consequence.BLOCK));
        CaseState resting = new CaseState("key", "Bo", Optional.of(CLOCK.instant()));
        reviews().keep(resting);
        workbench.close();
        workbench = done(Workbench.open(folder.resolve("shop"), CLOCK));
        assertEquals(List.of(decision), reviews().decisions().value());
        assertEquals(List.of(resting), reviews().states().value());
        assertEquals(decision.rules(), workbench.draft().rules().stream().map(one -> one.id()).toList());
        assertEquals(decision, done(reviews().takeBack(decision.id())));
        assertEquals(RuleSet.EMPTY, workbench.draft());
    }

    @Test
    void whatAPersonFlagsIsACaseThoughTheCheckerSaysFineAndIsThereAfterClosing() {
        Pair pair = new Pair(Id.of("dress"), Id.of("clutch"));
        Raised raised = done(reviews().raise(pair, Placement.COMPLETE_THE_LOOK));
        workbench.close();
        workbench = done(Workbench.open(folder.resolve("shop"), CLOCK));
        assertEquals(List.of(raised), reviews().raised().value());
        Audit own = done(reviews().flags(RuleSet.EMPTY, Set.of()).await());
        Case first = reviews().queue(own).cases().getFirst();
        assertEquals(List.of(pair), first.pairs());
        assertEquals(Raised.CODE, first.cause().code());
        done(reviews().decide(first, new Verdict(Word.CLASH, List.of("style"), "", new Actor("Ada"), CLOCK.instant()), Consequence.BLOCK));
        assertTrue(reviews().queue(own).cases().stream().noneMatch(one -> one.pairs().contains(pair)));
        assertEquals(ReviewProblem.ALREADY_JUDGED, ((Outcome.Refused<Raised>) reviews().raise(pair, Placement.HOME)).problems().getFirst().kind());
        reviews().withdraw(raised);
        assertEquals(List.of(), reviews().raised().value());
    }

    @Test
    void theQueueHoldsWhatNobodyHasJudged() {
        Audit served = done(reviews().served(RuleSet.EMPTY, Optional.empty()).await());
        assertEquals(List.of(2L, 1L, 3L, 1L), List.of(served.slates(), served.clashing(), served.pairs(), served.flagged()));
        assertEquals(1, done(reviews().served(RuleSet.EMPTY, Optional.of(Placement.SIMILAR)).await()).slates());
        assertEquals(1, reviews().queue(served).cases().size());
        decide(reviews().queue(served).cases().getFirst(), Word.FINE, Consequence.LEAVE);
        assertEquals(0, reviews().queue(served).cases().size());
        assertEquals(0, done(reviews().served(workbench.draft(), Optional.empty()).await()).flagged());
    }

    @Test
    void aFileIsAuditedWithoutBeingLoaded() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), """
                slate,anchor,position,product
                x,dress,1,boots
                """);
        Audit audit = done(reviews().servedIn(ImportOrder.of(file), RuleSet.EMPTY, Optional.empty()).await());
        assertEquals(List.of(1L, 1L), List.of(audit.slates(), audit.flagged()));
        assertEquals(2, done(reviews().served(RuleSet.EMPTY, Optional.empty()).await()).slates());
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertTrue(reviews().servedIn(ImportOrder.of(empty), RuleSet.EMPTY, Optional.empty()).await()
                instanceof Outcome.Refused<Audit>);
    }

    @Test
    void whatTheVerdictsChangedIsCounted() {
        Set<Placement> where = Set.of(Placement.COMPLETE_THE_LOOK);
        assertEquals(0, done(reviews().changed(where).await()).changed());
        Audit own = done(reviews().flags(RuleSet.EMPTY, where).await());
        assertEquals(3, own.slates());
        decide(backpackCase(), Word.CLASH, Consequence.BLOCK);
        Change change = done(reviews().changed(where).await());
        assertEquals(List.of(3L, 2L), List.of(change.slates(), change.changed()));
    }

    @Test
    void aVerdictOnAProductThatIsGoneOrJudgedBeforeIsRefusedAndChangesNothing() {
        Problem gone = refused(decide(pairing("dress", "tent"), Word.CLASH, Consequence.BLOCK));
        assertEquals(ReviewProblem.PRODUCT_GONE, gone.kind());
        assertTrue(gone.message().contains("tent"), gone.message());
        done(decide(backpackCase(), Word.CLASH, Consequence.BLOCK));
        RuleSet draft = workbench.draft();
        assertEquals(ReviewProblem.ALREADY_JUDGED, refused(decide(backpackCase(), Word.FINE, Consequence.LEAVE)).kind());
        assertEquals(ReviewProblem.NO_SUCH_DECISION, refused(reviews().takeBack(99)).kind());
        assertEquals(draft, workbench.draft());
        assertEquals(1, reviews().decisions().value().size());
    }

    private Reviews reviews() {
        return workbench.reviews();
    }

    private Outcome<Decision> decide(Case judged, Word word, Consequence then) {
        return reviews().decide(judged, new Verdict(word, List.of("occasion"), "", new Actor("Ada"), CLOCK.instant()), then);
    }

    private static Case backpackCase() {
        return pairing("dress", "backpack");
    }

    private static Case pairing(String anchor, String product) {
        Cause cause = new Cause("evening-dress", product, "occasion");
        return new Case(cause, List.of(new Flag(
                new Pair(Id.<Product>of(anchor), Id.<Product>of(product)), cause, Origin.OWN, "complete-the-look",
                Company.WITH, Crowd.of(0), Crowd.of(0), 0.9,
                List.of("occasion"), List.of("evening beside outdoors"))));
    }

    private List<String> look() {
        return look(Request.at(Placement.COMPLETE_THE_LOOK, CLOCK.instant()).withAnchor(Id.of("dress")));
    }

    private List<String> look(Request request) {
        return done(workbench.preview(new PreviewQuestion(
                        workbench.snapshot().value(), request, workbench.draft(), done(workbench.published()))).draft())
                .picks().stream().map(pick -> pick.product().id().value()).toList();
    }

    private void load(String name, String text) throws IOException {
        assertTrue(done(workbench.load(List.of(ImportOrder.of(Files.writeString(folder.resolve(name), text)))).await())
                .getFirst().loaded(), name);
    }

    private static Problem refused(Outcome<Decision> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Decision>(var problems) -> problems.getFirst();
            default -> throw new AssertionError("not refused: " + outcome);
        };
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}
