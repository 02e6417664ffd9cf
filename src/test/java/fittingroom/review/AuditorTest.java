package fittingroom.review;

import static fittingroom.review.Lists.SHOP;
import static fittingroom.review.Lists.at;
import static fittingroom.review.Lists.audit;
import static fittingroom.review.Lists.auditor;
import static fittingroom.review.Lists.beside;
import static fittingroom.review.Lists.done;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.coherence.Company;
import fittingroom.events.Placement;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Population;
import fittingroom.scoring.TinyShop;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AuditorTest {

    private static final RuleSet NONE = RuleSet.EMPTY;
    private static final Crew ALONE = Crew.alone(Cancel.never());

    @Test
    void theBackpackBesideTheDressIsFlaggedAndTheClutchIsNot() {
        Audit audit = audit(NONE, beside("dress", "clutch", "backpack"), beside("dress", "clutch"), beside("boots", "backpack"));
        assertEquals(List.of(3L, 1L, 4L, 1L), List.of(audit.slates(), audit.clashing(), audit.pairs(), audit.flagged()));
        Flag flag = audit.flags().getFirst();
        assertEquals("dress × backpack", flag.pair().toString());
        assertEquals("complete-the-look", flag.placement());
        assertEquals(1, flag.reach());
        assertTrue(flag.codes().contains("occasion"), flag.codes().toString());
        assertTrue(flag.severity() > 0.6 && flag.severity() <= 1, "severity " + flag.severity());
        assertEquals(flag.codes().getFirst(), flag.cause().code());
        assertEquals("evening-dress", flag.cause().anchorType());
    }

    @Test
    void aListForItselfIsAChoiceOfDifferentThingsAndOnlyWhatAPersonKeepsApartIsFlagged() {
        Audit mixed = audit(NONE, at("home", "", "dress", "clutch", "backpack"), at("email", "", "backpack", "dress"));
        assertEquals(List.of(4L, 0L, 0L), List.of(mixed.pairs(), mixed.flagged(), mixed.flaggedSlots()));
        RuleSet apart = NONE.with(Rule.of("a", "a", product("backpack"), new Effect.KeepApart()).when(product("dress")));
        Audit kept = audit(apart, at("home", "", "dress", "clutch", "backpack"));
        assertEquals(List.of(3L, 1L, 2L), List.of(kept.pairs(), kept.flagged(), kept.flaggedSlots()));
    }

    @Test
    void anAlternativeIsJudgedAsOneWhateverItsEngineCallsTheList() {
        for (String name : List.of("similar", "You may also view", "pdp_alternatives")) {
            Audit audit = audit(NONE, at(name, "dress", "gown", "clutch", "backpack"));
            assertEquals(1, audit.flagged(), name);
            assertEquals("dress × backpack", audit.flags().getFirst().pair().toString());
            assertEquals(Company.INSTEAD, audit.flags().getFirst().company());
        }
        assertEquals(Company.EITHER, audit(NONE, at("Footer", "dress", "gown", "clutch", "backpack")).flags().getFirst().company());
    }

    @Test
    void aListThatShowsThreePairingsOfACaseIsReachedOnce() {
        Audit audit = audit(NONE, beside("dress", "backpack", "boots"), beside("gown", "backpack"));
        assertEquals(3, audit.flagged());
        List<Case> cases = audit.queue().cases();
        Case backpacks = cases.stream().filter(one -> one.cause().productType().equals("backpack")).findFirst().orElseThrow();
        assertEquals(2, backpacks.reach());
        Case all = new Case(backpacks.cause(), audit.flags());
        assertEquals(2, all.reach());
        assertEquals(all.reach() * all.severity(), all.weight(), 1e-9);
    }

    @Test
    void whatTheCatalogDoesNotHaveIsCountedAndNotJudged() {
        Audit audit = audit(NONE, beside("dress", "backpack", "gone"), beside("gone", "backpack", "dress"), beside("dress", "dress"));
        assertEquals(List.of(3L, 1L, 1L, 2L, 2L),
                List.of(audit.slates(), audit.pairs(), audit.flagged(), audit.unknown(), audit.alone()));
    }

    @Test
    void aProductTwiceInAListIsOnePair() {
        assertEquals(1, audit(NONE, beside("dress", "backpack", "backpack")).flagged());
    }

    @Test
    void placementsChannelsAndWeeksAddUpToAllSlates() {
        Audit audit = audit(NONE, beside("dress", "backpack"), at("Complete_The_Look", "dress", "clutch"), at("Footer", "dress", "backpack"));
        assertEquals(
                List.of(new Audit.Part("complete-the-look", 2, 1), new Audit.Part("footer", 1, 1)), audit.placements());
        assertEquals(List.of(new Audit.Part("web", 3, 2)), audit.channels());
        assertEquals(List.of(new Audit.Part("2026-05-25", 3, 2)), audit.weeks());
        assertEquals(new Audit.Crossing("Women > Dresses", "Outdoor > Bags", 2, 2), audit.categories().getFirst());
        assertEquals(2, audit.flags().size(), "a pair at two placements is two flags");
    }

    @Test
    void weeksBeginOnMondayUtc() {
        for (String time : List.of("1969-12-29T00:00:00Z", "1970-01-01T00:00:00Z", "2026-05-31T23:59:59Z", "2026-06-01T00:00:00Z")) {
            java.time.Instant moment = java.time.Instant.parse(time);
            java.time.LocalDate monday = java.time.LocalDate.ofEpochDay(Math.floorDiv(
                    Tally.mondayOf(Tally.week(moment.toEpochMilli())), 86_400_000L));
            java.time.LocalDate day = moment.atOffset(java.time.ZoneOffset.UTC).toLocalDate();
            assertEquals(day.with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY)), monday);
        }
    }

    @Test
    void whatAPersonDecidedOutranksTheChecker() {
        RuleSet goes = NONE.with(Rule.of("g", "g", product("backpack"), new Effect.GoesWith()).when(product("dress")));
        assertEquals(0, audit(goes, beside("dress", "backpack"), beside("backpack", "dress")).flagged());
        RuleSet apart = NONE.with(Rule.of("a", "a", product("clutch"), new Effect.KeepApart()).when(product("dress")));
        Flag flag = audit(apart, beside("clutch", "dress")).flags().getFirst();
        assertEquals(1, flag.severity());
        assertEquals(List.of("other"), flag.codes());
        assertEquals(1, audit(goes.with(apart.rules().getFirst().when(product("dress")))
                .with(Rule.of("b", "b", product("backpack"), new Effect.KeepApart()).when(product("dress"))),
                beside("dress", "backpack")).flagged());
    }

    @Test
    void theThresholdIsThatOfTheRuleSet() {
        assertEquals(0, audit(NONE.withCoherence(CoherencePolicy.USUAL.withThreshold(0)), beside("dress", "backpack")).flagged());
        Audit strict = audit(NONE.withCoherence(CoherencePolicy.USUAL.withThreshold(1)), beside("dress", "clutch"));
        assertEquals(1, strict.flagged());
    }

    @Test
    void ourOwnSlatesAreThoseOfThePreview() {
        Audit audit = own(NONE, Set.of(Placement.COMPLETE_THE_LOOK));
        assertEquals(SHOP.log().shopperCount(), audit.slates());
        assertTrue(audit.flagged() > 0);
        RuleSet holding = NONE.withCoherence(
                CoherencePolicy.USUAL.with(Placement.COMPLETE_THE_LOOK, Treatment.HOLD_BACK));
        assertEquals(0, own(holding, Set.of(Placement.COMPLETE_THE_LOOK)).flagged());
        assertEquals(Origin.OWN, audit.flags().getFirst().from());
    }

    @Test
    void everyPlacementIsLookedAtWhereThereIsSuchAPage() {
        Audit audit = own(NONE, EnumSet.allOf(Placement.class));
        List<String> names = audit.placements().stream().map(Audit.Part::name).toList();
        assertEquals(List.of("complete-the-look", "email", "home", "push", "similar", "store-assistant"), names,
                "nobody of this log left a cart");
        assertEquals(audit.slates(), audit.placements().stream().mapToLong(Audit.Part::slates).sum());
    }

    @Test
    void aStopLeavesNoAudit() {
        Cancel.Button stop = new Cancel.Button();
        stop.press();
        assertInstanceOf(Outcome.Stopped.class, auditor(Runnable::run).own(
                lookbook(), NONE, Set.of(Placement.HOME), Integer.MAX_VALUE, Crew.alone(stop), Progress.silent()));
        ServedAudit served = auditor(Runnable::run).served(new RuleCompiler().compile(NONE, SHOP.catalog()), SHOP.log(), stop);
        served.accept(beside("dress", "backpack"));
        assertInstanceOf(Outcome.Stopped.class, served.done());
    }

    @Test
    void aBlockChangesTheSlatesThatShowedThePairAndNoOther() {
        RuleSet block = NONE.with(Rule.of("a", "a", product("backpack"), new Effect.KeepApart()).when(product("gown")));
        Change change = done(auditor(Runnable::run).change(
                lookbook(), NONE, block, Set.of(Placement.COMPLETE_THE_LOOK), Integer.MAX_VALUE, ALONE, Progress.silent()));
        assertEquals(SHOP.log().shopperCount(), change.slates());
        assertTrue(change.changed() > 0 && change.changed() < change.slates(), change.toString());
        for (Change.Example example : change.examples()) {
            List<String> anchors = example.beside().stream().map(Object::toString).toList();
            assertTrue(anchors.equals(List.of("gown")) || anchors.equals(List.of("backpack")), anchors.toString());
        }
        assertTrue(change.clashingAfter() <= change.clashingBefore());
    }

    private static Audit own(RuleSet rules, Set<Placement> placements) {
        return done(auditor(Runnable::run).own(
                lookbook(), rules, placements, Integer.MAX_VALUE, ALONE, Progress.silent()));
    }

    private static Lookbook lookbook() {
        return new Lookbook(SHOP.catalog(), SHOP.scorer(), Population.of(
                SHOP.log(), SHOP.catalog(), TinyShop.NOW, new SplittableRandom(1)));
    }
}
