package fittingroom.review;

import static fittingroom.review.Lists.SHOP;
import static fittingroom.review.Lists.audit;
import static fittingroom.review.Lists.beside;
import static fittingroom.review.Lists.done;
import static fittingroom.review.Lists.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Company;
import fittingroom.review.Verdict.Word;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.RuleSentence;
import fittingroom.rules.RuleSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueueTest {

    private static final Cause CAUSE = new Cause("evening-dress", "backpack", "occasion");
    private static final Case TWO = new Case(CAUSE, List.of(flag("dress", "backpack", 9), flag("gown", "boots", 1)));

    @Test
    void pairingsWithOneCauseAreOneCaseAndTheHeaviestComesFirst() {
        Queue queue = audit(RuleSet.EMPTY, beside("dress", "backpack", "jeans"), beside("gown", "backpack"), beside("gown", "backpack")).queue();
        Case first = queue.cases().getFirst();
        assertEquals(CAUSE, first.cause());
        assertEquals(List.of("gown × backpack", "dress × backpack"), first.pairs().stream().map(Pair::toString).toList());
        assertEquals(3, first.reach());
    }

    @Test
    void aBlockKeepsThePairsApartAndNoOthers() {
        assertEquals(
                List.of("Keep “Rugged backpack” apart from “Satin evening dress”",
                        "Keep “Hiking boots” apart from “Velvet evening gown”"),
                sentences(done(Queue.decide(TWO, said(Word.CLASH, "occasion"), Consequence.BLOCK, SHOP.catalog()))));
    }

    @Test
    void theOtherConsequencesHaveTheirRules() {
        assertEquals(List.of(), sentences(decide(Word.CLASH, Consequence.LEAVE)));
        assertEquals(List.of(), sentences(decide(Word.CANNOT_JUDGE, Consequence.LEAVE)));
        assertEquals("Bury “Rugged backpack” by 150 % beside “Satin evening dress”",
                sentences(decide(Word.CLASH, Consequence.DEMOTE)).getFirst());
        assertEquals(List.of("Keep products of type backpack apart from products of type evening dress"),
                sentences(decide(Word.CLASH, Consequence.RULE)));
        assertEquals("Let “Rugged backpack” stand beside “Satin evening dress”",
                sentences(decide(Word.FINE, Consequence.LEAVE)).getFirst());
        assertEquals(List.of("Let products of type backpack stand beside products of type evening dress"),
                sentences(decide(Word.FINE, Consequence.RULE)));
    }

    @Test
    void aRuleSaysWhichVerdictItComesFrom() {
        String note = decide(Word.CLASH, Consequence.BLOCK).rules().getFirst().note();
        assertEquals("Verdict “clash” of Ada, 2026-05-27T10:00:00Z. occasion; style", note);
    }

    @Test
    void aVerdictOnAProductThatIsGoneIsRefusedByName() {
        Catalog without = new Catalog(
                SHOP.catalog().products().stream().filter(one -> !one.id().value().equals("boots")).toList(),
                product -> Attributes.UNKNOWN);
        Problem problem = refused(Queue.decide(TWO, said(Word.CLASH), Consequence.BLOCK, without));
        assertEquals(ReviewProblem.PRODUCT_GONE, problem.kind());
        assertTrue(problem.message().contains("gown × boots") && problem.message().contains("product boots"), problem.message());
    }

    @Test
    void whatDoesNotFollowAndUnknownReasonsAreRefused() {
        assertEquals(ReviewProblem.DOES_NOT_FOLLOW,
                refused(Queue.decide(TWO, said(Word.FINE), Consequence.BLOCK, SHOP.catalog())).kind());
        assertEquals(ReviewProblem.DOES_NOT_FOLLOW,
                refused(Queue.decide(TWO, said(Word.CANNOT_JUDGE), Consequence.RULE, SHOP.catalog())).kind());
        assertEquals(ReviewProblem.NOT_A_REASON,
                refused(Queue.decide(TWO, said(Word.CLASH, "ugly"), Consequence.LEAVE, SHOP.catalog())).kind());
        Case untyped = new Case(new Cause("", "backpack", "use"), TWO.flags());
        assertEquals(ReviewProblem.NO_PATTERN,
                refused(Queue.decide(untyped, said(Word.CLASH), Consequence.RULE, SHOP.catalog())).kind());
    }

    @Test
    void judgedPairsAndRestingCasesLeaveTheQueueAndComeBack() {
        Queue queue = Queue.from(TWO.flags());
        Decision one = new Decision(1, CAUSE, List.of(TWO.pairs().getFirst()), said(Word.FINE), Consequence.LEAVE, List.of());
        assertEquals(List.of("gown × boots"), queue.without(List.of(one)).cases().getFirst().pairs().stream().map(Pair::toString).toList());
        assertEquals(queue, queue.without(List.of()));
        Instant now = Lists.WEDNESDAY;
        CaseState resting = new CaseState(CAUSE.key(), "Bo", Optional.of(now.plusSeconds(60)));
        assertEquals(Queue.EMPTY, queue.awake(List.of(resting), now));
        assertEquals(queue, queue.awake(List.of(resting), now.plusSeconds(60)));
        assertEquals(queue, queue.awake(List.of(CaseState.fresh(CAUSE.key())), now));
    }

    @Test
    void whatPeopleSayHasOneSpelling() {
        assertEquals("cannot judge", Word.CANNOT_JUDGE.code());
        assertEquals(Optional.of(Word.CANNOT_JUDGE), Word.of(" Cannot Judge "));
        assertEquals(Optional.empty(), Word.of("skip"));
        assertEquals(Optional.of(Consequence.DEMOTE), Consequence.of("demote"));
    }

    private static RuleEdit decide(Word word, Consequence then) {
        return done(Queue.decide(TWO, said(word, "occasion", "style"), then, SHOP.catalog()));
    }

    private static List<String> sentences(RuleEdit edit) {
        return edit.rules().stream().map(rule -> RuleSentence.of(rule, SHOP.catalog())).toList();
    }

    private static Problem refused(Outcome<RuleEdit> outcome) {
        return outcome instanceof Outcome.Refused<RuleEdit>(List<Problem> problems) ? problems.getFirst() : fail(outcome);
    }

    private static Problem fail(Outcome<RuleEdit> outcome) {
        throw new AssertionError("not refused: " + outcome);
    }

    static Flag flag(String anchor, String product, int reach) {
        return new Flag(
                new Pair(Id.<Product>of(anchor), Id.<Product>of(product)), CAUSE, Origin.SERVED, "complete-the-look",
                Company.WITH, Crowd.of(IntStream.range(0, reach).toArray()), Crowd.of(1), 0.5,
                List.of("occasion"), List.of("evening beside outdoors"));
    }
}
