package fittingroom.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.catalog.Product;
import fittingroom.ledger.Actor;
import fittingroom.review.Case;
import fittingroom.review.Change;
import fittingroom.review.Consequence;
import fittingroom.review.Crowd;
import fittingroom.review.Decision;
import fittingroom.review.Flag;
import fittingroom.review.Origin;
import fittingroom.review.Pair;
import fittingroom.review.ReviewProblem;
import fittingroom.review.Verdict;
import fittingroom.review.Verdict.Word;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Review desk without a window, over a small real shop. This thread stands for the window's.
class ReviewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);

    private static final String PRODUCTS = """
            id,title,category,price
            dress,Satin evening dress,Women > Dresses,189.00
            gown,Velvet evening gown,Women > Dresses,249.00
            clutch,Satin evening clutch,Women > Bags,59.00
            heels,Strappy evening heels,Women > Shoes,89.00
            backpack,Rugged trekking backpack,Outdoor > Backpacks,99.00
            boots,Trekking boots,Outdoor > Shoes,129.00
            """;

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private Workbench workbench;
    private QueueModel queue;
    private ReviewModel model;
    private EffectModel effects;

    @BeforeEach
    void openWithAShop() throws IOException, InterruptedException {
        workbench = done(Workbench.open(folder.resolve("shop"), CLOCK));
        workbench.person(new Actor("Ada"));
        load("products.csv", PRODUCTS);
        load("events.csv", """
                id,time,type,channel,shopper,session,product
                e1,2026-08-01T10:00:00Z,view,web,ada,v1,dress
                e2,2026-08-01T10:01:00Z,view,web,bo,v2,clutch
                e3,2026-08-01T10:02:00Z,view,web,cy,v3,dress
                """);
        queue = new QueueModel(workbench, window::add);
        model = new ReviewModel(workbench, queue, window::add);
        effects = new EffectModel(workbench, queue, window::add);
        queue.catchUp();
        settle();
        queue.choose(new QueueFilter("", "complete-the-look", ""));
        assertTrue(queue.cases().value().size() >= 2, queue.cases().value().toString());
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void theHeaviestCaseLiesOnTheTableAndCountsItsShoppers() {
        List<Double> weights = queue.cases().value().stream().map(Case::weight).toList();
        assertEquals(weights.stream().sorted(java.util.Comparator.reverseOrder()).toList(), weights);
        assertEquals(queue.cases().value().getFirst(), queue.chosen().value().orElseThrow());
        Case backpack = caseOf("backpack");
        assertEquals(2, backpack.shoppers().size(), "ada and cy looked at the dress");
        assertTrue(backpack.reach() >= 2);
    }

    @Test
    void aVerdictGoesOnToTheNextCaseAndTakingItBackReturns() {
        Case first = queue.chosen().value().orElseThrow();
        int waiting = queue.waiting();
        model.judge(Word.CLASH);
        assertFalse(queue.cases().value().contains(first));
        assertEquals(waiting - 1, queue.waiting());
        assertEquals(queue.cases().value().getFirst(), queue.chosen().value().orElseThrow());
        Decision kept = workbench.reviews().decisions().value().getFirst();
        assertEquals(Consequence.BLOCK, kept.then());
        assertEquals("Ada", kept.verdict().who().name());
        assertEquals(1, model.doneToday());
        model.takeBackLast();
        assertEquals(first.key(), queue.chosen().value().orElseThrow().key());
        assertEquals(RuleSet.EMPTY, workbench.draft());
    }

    @Test
    void aCaseOnTheTableDoesNotGrowUnderAVerdict() throws IOException, InterruptedException {
        Case whole = caseOfTwo();
        Case seen = new Case(whole.cause(), List.of(whole.flags().getFirst()));
        queue.choose(seen);
        queue.look();
        settle();
        Case kept = queue.chosen().value().orElseThrow();
        assertEquals(seen.pairs(), kept.pairs(), "the very pairings that were looked at");
        assertEquals(whole.flags().stream().filter(flag -> seen.pairs().contains(flag.pair())).toList(), kept.flags(),
                "with all who are known to see them by now");
        int unseen = whole.pairs().size() - 1;
        assertEquals(unseen, queue.stand().value().more());
        model.judge(Word.CLASH);
        assertEquals(seen.pairs(), workbench.reviews().decisions().value().getFirst().pairs(), "and nothing that was not");
        Case rest = queue.cases().value().stream().filter(one -> one.key().equals(seen.key())).findFirst().orElseThrow();
        assertEquals(unseen, rest.pairs().size());
    }

    @Test
    void whatWasFoundSinceIsLookedAtWhenItIsAskedFor() throws IOException, InterruptedException {
        Case whole = caseOfTwo();
        queue.choose(new Case(whole.cause(), List.of(whole.flags().getFirst())));
        queue.refresh();
        queue.renew();
        assertEquals(Optional.of(whole), queue.chosen().value());
        assertEquals(0, queue.stand().value().more());
    }

    @Test
    void aCaseThatIsFoundNoMoreStaysUntilAnotherIsChosen() throws InterruptedException {
        Case first = queue.chosen().value().orElseThrow();
        workbench.edit("hide", draft -> draft.with(Rule.of("hide", "hide", new Condition.Not(
                new Condition.Has("type", "nothing")), new Effect.Hide())));
        queue.catchUp();
        settle();
        assertEquals(List.of(), queue.cases().value());
        assertEquals(Optional.of(first), queue.chosen().value());
        assertEquals(0, queue.stand().value().at());
    }

    @Test
    void withoutGoingOnTheJudgedCaseStaysAndSaysSo() {
        model.goOn(false);
        Case first = queue.chosen().value().orElseThrow();
        model.judge(Word.FINE);
        assertEquals(first, queue.chosen().value().orElseThrow());
        assertEquals(Word.FINE, model.decision().orElseThrow().verdict().word());
        model.judge(Word.CLASH);
        assertEquals(ReviewProblem.ALREADY_JUDGED, model.refused().value().getFirst().kind());
        queue.step(1);
        assertEquals(queue.cases().value().getFirst(), queue.chosen().value().orElseThrow());
        assertEquals(List.of(), model.refused().value());
    }

    @Test
    void reasonsAndNoteGoIntoTheVerdictAndAreForgottenForTheNext() {
        List<String> own = model.reasons().value();
        int other = model.offered().indexOf("price") + 1;
        model.reason(1);
        model.reason(other);
        model.write("too dear");
        model.judge(Word.CLASH);
        Verdict said = workbench.reviews().decisions().value().getFirst().verdict();
        assertFalse(said.reasons().contains(own.getFirst()));
        assertTrue(said.reasons().contains("price"));
        assertEquals("too dear", said.note());
        assertEquals("", model.note().value());
        assertFalse(model.reasons().value().contains("price"));
    }

    @Test
    void aRuleIsOfferedWithWhatItWouldChangeBeforeItIsAdded() throws InterruptedException {
        queue.choose(caseOf("backpack"));
        model.choose(Consequence.RULE);
        effects.propose(queue.chosen().value(), model.then().value());
        EffectModel.Offer open = effects.offer().value().orElseThrow();
        assertTrue(open.sentence().startsWith("Keep products of type"), open.sentence());
        settle();
        Change change = effects.offer().value().orElseThrow().change().orElseThrow();
        assertTrue(change.changed() >= 2, change.toString());
        assertEquals(RuleSet.EMPTY, workbench.draft());
        model.judge(Word.CLASH);
        assertEquals(1, workbench.draft().rules().size());
        assertEquals(Consequence.BLOCK, model.then().value(), "a rule is for one case");
    }

    @Test
    void whatTheVerdictsChangedIsCountedBesideTheWork() throws InterruptedException {
        queue.choose(caseOf("backpack"));
        model.judge(Word.CLASH);
        effects.catchUp();
        settle();
        Change change = effects.changed().value().orElseThrow();
        assertTrue(change.changed() >= 2);
        assertTrue(change.pairsAfter() != change.pairsBefore(), change.toString());
        model.takeBackLast();
        effects.catchUp();
        assertEquals(Optional.empty(), effects.changed().value());
    }

    @Test
    void anUndoOfTheDraftLeavesNoVerdictWithoutRulesUnsaid() {
        model.judge(Word.CLASH);
        RuleSet with = workbench.draft();
        assertEquals(List.of(), workbench.reviews().withoutTheirRules());
        workbench.undo();
        assertEquals(1, workbench.reviews().withoutTheirRules().size());
        model.mend();
        assertEquals(with, workbench.draft());
        assertEquals(List.of(), workbench.reviews().withoutTheirRules());
        workbench.undo();
        model.takeBackBare();
        assertEquals(List.of(), workbench.reviews().decisions().value());
        assertEquals(RuleSet.EMPTY, workbench.draft());
    }

    @Test
    void ownVerdictsDoNotMakeTheQueueOldButOtherEditsDo() throws InterruptedException {
        model.judge(Word.CLASH);
        queue.refresh();
        assertFalse(queue.stale().value());
        workbench.edit("hide", draft -> draft.with(
                Rule.of("hide", "hide", new Condition.Has("type", "clutch"), new Effect.Hide())));
        queue.refresh();
        assertTrue(queue.stale().value());
        queue.catchUp();
        settle();
        assertFalse(queue.stale().value());
    }

    @Test
    void aVerdictOnAProductThatVanishedIsRefusedInWords() {
        Flag boots = caseOf("boots").flags().getFirst();
        Pair gone = new Pair(boots.pair().anchor(), Id.<Product>of("tent"));
        queue.choose(new Case(boots.cause(), List.of(new Flag(
                gone, boots.cause(), boots.from(), boots.placement(), boots.company(), Crowd.of(0), Crowd.NONE, 1, boots.codes(), boots.words()))));
        model.judge(Word.CLASH);
        assertEquals(ReviewProblem.PRODUCT_GONE, model.refused().value().getFirst().kind());
        assertTrue(model.refused().value().getFirst().message().contains("tent"));
        assertEquals(RuleSet.EMPTY, workbench.draft());
        assertEquals(List.of(), workbench.reviews().decisions().value());
    }

    @Test
    void aCaseJudgedMeanwhileIsRefusedByName() {
        Case first = queue.chosen().value().orElseThrow();
        done(workbench.reviews().decide(
                first, new Verdict(Word.FINE, List.of(), "", new Actor("Bo"), CLOCK.instant()), Consequence.LEAVE));
        model.judge(Word.CLASH);
        assertEquals(ReviewProblem.ALREADY_JUDGED, model.refused().value().getFirst().kind());
        assertTrue(model.refused().value().getFirst().message().contains("Bo"));
    }

    @Test
    void skippedCasesGoLastAndRestingOnesOutUntilTheyAreWoken() {
        Case first = queue.chosen().value().orElseThrow();
        queue.skip();
        assertEquals(first, queue.cases().value().getLast());
        Case second = queue.chosen().value().orElseThrow();
        model.rest();
        assertFalse(queue.cases().value().contains(second));
        assertEquals(1, queue.resting().size());
        model.wake();
        assertTrue(queue.cases().value().contains(second));
        queue.choose(second);
        model.assign();
        assertEquals("Ada", model.state(second.key()).assignee());
    }

    @Test
    void filtersChooseCasesByReasonAndWords() {
        queue.choose(QueueFilter.NONE);
        int all = queue.cases().value().size();
        queue.choose(new QueueFilter("", "", "rugged satin"));
        List<Case> found = queue.cases().value();
        assertTrue(!found.isEmpty() && found.size() < all, found.toString());
        queue.choose(new QueueFilter("tier", "", "rugged satin"));
        assertEquals(List.of(), queue.cases().value());
        assertEquals(Optional.empty(), queue.chosen().value());
        assertEquals(all, queue.waiting());
    }

    @Test
    void listsOfAnotherEngineAreASourceOnceTheyAreLoaded() throws IOException, InterruptedException {
        assertEquals(0, workbench.reviews().servedLists().value());
        load("served.csv", """
                slate,time,shopper,channel,placement,anchor,position,product
                l1,2026-08-01T10:00:00Z,ada,web,similar,dress,1,gown
                l1,2026-08-01T10:00:00Z,ada,web,similar,dress,2,backpack
                l2,2026-08-01T11:00:00Z,zoe,web,similar,dress,1,backpack
                """);
        queue.choose(QueueFilter.NONE);
        queue.choose(Origin.SERVED);
        settle();
        assertEquals(1, queue.cases().value().size());
        Case backpack = queue.cases().value().getFirst();
        assertEquals(2, backpack.shoppers().size());
        assertEquals(Optional.of("ada"), backpack.shoppers().someoneOfTheLog().stream()
                .mapToObj(queue.snapshot().log()::shopperId).findFirst());
    }

    @Test
    void aVerdictThatCannotBeWrittenIsPutBackAndSaid() throws InterruptedException {
        Case first = queue.chosen().value().orElseThrow();
        Verdict beyondTime = new Verdict(Word.CLASH, List.of(), "", new Actor("Bo"), Instant.MAX);
        done(workbench.reviews().decide(first, beyondTime, Consequence.LEAVE));
        assertEquals(1, workbench.reviews().decisions().value().size(), "it shows at once");
        pump(() -> !model.refused().value().isEmpty());
        assertEquals(DeskProblem.UNKEPT, model.refused().value().getFirst().kind());
        assertEquals(List.of(), workbench.reviews().decisions().value());
        assertTrue(queue.cases().value().stream().anyMatch(one -> one.key().equals(first.key())));
    }

    private Case caseOf(String product) {
        return queue.cases().value().stream()
                .filter(one -> one.pairs().stream().anyMatch(pair ->
                        pair.anchor().value().equals("dress") && pair.product().value().equals(product)))
                .findFirst().orElseThrow();
    }

    /// With a shopper beside the other gown.
    private Case caseOfTwo() throws IOException, InterruptedException {
        load("more.csv", """
                id,time,type,channel,shopper,session,product
                e4,2026-08-01T10:03:00Z,view,web,dee,v4,gown
                """);
        queue.choose(QueueFilter.NONE);
        queue.catchUp();
        settle();
        return queue.cases().value().stream().filter(one -> one.pairs().size() > 1).findFirst().orElseThrow();
    }

    private void settle() throws InterruptedException {
        pump(() -> queue.looking().value().isEmpty() && !effects.counting().value() && !effects.isTrying());
    }

    /// Runs what comes to the window until something holds.
    private void pump(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds.getAsBoolean()) {
            Runnable next = window.poll(100, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            }
            assertTrue(System.nanoTime() < end, "nothing came");
        }
    }

    private void load(String name, String text) throws IOException {
        assertTrue(done(workbench.load(List.of(ImportOrder.of(Files.writeString(folder.resolve(name), text)))).await())
                .getFirst().loaded(), name);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}
