package fittingroom.review;

import static fittingroom.review.Lists.SHOP;
import static fittingroom.review.Lists.audit;
import static fittingroom.review.Lists.done;
import static fittingroom.review.Lists.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.events.ServedSlate;
import fittingroom.review.Verdict.Word;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Slate;
import fittingroom.scoring.TinyShop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The laws of audits, queues and verdicts: whatever was served.
class ReviewProperties {

    private static final List<String> PRODUCTS =
            SHOP.catalog().products().stream().map(one -> one.id().value()).toList();

    @Property(tries = 60)
    void anAuditIsTheSameOverAnyNumberOfThreads(@ForAll("served") List<ServedSlate> few, @ForAll @IntRange(min = 1, max = 4) int threads) {
        List<ServedSlate> slates = new ArrayList<>();
        Collections.nCopies(1 + 5_000 / (few.size() + 1), few).forEach(slates::addAll);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            assertEquals(audit(Runnable::run, RuleSet.EMPTY, slates), audit(pool, RuleSet.EMPTY, slates));
        }
    }

    @Property(tries = 100)
    void theOrderOfTheListsDoesNotMatterAndAllPartsAddUp(@ForAll("served") List<ServedSlate> slates, @ForAll long seed) {
        Audit audit = audit(Runnable::run, RuleSet.EMPTY, slates);
        List<ServedSlate> shuffled = new ArrayList<>(slates);
        Collections.shuffle(shuffled, new Random(seed));
        // Which list is the third differs, how many there are does not.
        assertEquals(audit.toString(), audit(Runnable::run, RuleSet.EMPTY, shuffled).toString());
        assertEquals(slates.size(), audit.slates());
        for (List<Audit.Part> parts : List.of(audit.placements(), audit.channels())) {
            assertEquals(audit.slates(), parts.stream().mapToLong(Audit.Part::slates).sum());
            assertEquals(audit.clashing(), parts.stream().mapToLong(Audit.Part::clashing).sum());
        }
        assertEquals(audit.pairs(), audit.categories().stream().mapToLong(Audit.Crossing::pairs).sum());
        assertEquals(audit.flagged(), audit.categories().stream().mapToLong(Audit.Crossing::flagged).sum());
        assertEquals(audit.flagged(), audit.flags().stream().mapToLong(Flag::reach).sum());
        assertTrue(audit.flagged() <= audit.pairs() && audit.clashing() <= audit.slates() && audit.flaggedSlots() <= audit.slots());
    }

    @Property(tries = 100)
    void theQueueHoldsEveryFlagOnceAndFallsInWeight(@ForAll("served") List<ServedSlate> slates, @ForAll long seed) {
        List<Flag> flags = new ArrayList<>(audit(Runnable::run, RuleSet.EMPTY, slates).flags());
        Queue queue = Queue.from(flags);
        Collections.shuffle(flags, new Random(seed));
        assertEquals(queue, Queue.from(flags));
        List<Flag> inCases = queue.cases().stream().flatMap(one -> one.flags().stream()).toList();
        assertEquals(flags.size(), inCases.size());
        assertTrue(inCases.containsAll(flags));
        double last = Double.POSITIVE_INFINITY;
        for (Case one : queue.cases()) {
            assertTrue(one.weight() <= last);
            last = one.weight();
            one.flags().forEach(flag -> assertEquals(one.cause(), flag.cause()));
        }
    }

    @Property(tries = 100)
    void aBlockEndsThePairAndAVerdictOfFineClearsItAndTakingBackRestoresTheDraft(
            @ForAll("served") List<ServedSlate> slates, @ForAll @IntRange(max = 50) int which) {
        List<Case> cases = audit(Runnable::run, RuleSet.EMPTY, slates).queue().cases();
        if (cases.isEmpty()) {
            return;
        }
        Case judged = cases.get(which % cases.size());
        RuleSet draft = RuleSet.EMPTY.withCoherence(
                CoherencePolicy.USUAL.with(Placement.COMPLETE_THE_LOOK, Treatment.HOLD_BACK));
        RuleEdit block = done(Queue.decide(judged, said(Word.CLASH, "style"), Consequence.BLOCK, SHOP.catalog()));
        RuleEdit fine = done(Queue.decide(judged, said(Word.FINE), Consequence.LEAVE, SHOP.catalog()));
        assertEquals(draft, block.takeBackFrom(block.applyTo(draft)));
        assertEquals(fine.applyTo(draft), block.takeBackFrom(block.applyTo(fine.applyTo(draft))));
        for (Pair pair : judged.pairs()) {
            assertFalse(ids(SHOP.slate(asked(pair), block.applyTo(draft))).contains(pair.product().value()));
            assertFalse(ids(SHOP.slate(asked(pair), block.applyTo(fine.applyTo(draft)))).contains(pair.product().value()));
            assertTrue(SHOP.slate(asked(pair), fine.applyTo(RuleSet.EMPTY)).picks().stream()
                    .filter(pick -> pick.product().id().equals(pair.product())).allMatch(pick -> pick.clashes().isEmpty()));
        }
        Audit after = audit(Runnable::run, fine.applyTo(RuleSet.EMPTY), slates);
        assertTrue(after.flags().stream().noneMatch(flag -> judged.pairs().contains(flag.pair())));
    }

    private static fittingroom.scoring.Request asked(Pair pair) {
        return TinyShop.beside(pair.anchor().value()).withSize(PRODUCTS.size());
    }

    private static List<String> ids(Slate slate) {
        return TinyShop.ids(slate);
    }

    @Provide
    Arbitrary<List<ServedSlate>> served() {
        List<String> names = new ArrayList<>(PRODUCTS);
        names.add("gone");
        Arbitrary<String> some = Arbitraries.of(names);
        return Combinators.combine(
                        Arbitraries.of("similar", "complete-the-look", "home", "cart", "Hero banner"),
                        Arbitraries.of(Channel.values()), some.injectNull(0.3), some.list().ofMaxSize(6),
                        Arbitraries.longs().between(0, 2_000_000_000_000L))
                .as((placement, channel, anchor, products, time) -> new ServedSlate(
                        "l", time, "", channel, placement, anchor == null ? "" : anchor, products))
                .list().ofMaxSize(30);
    }
}
