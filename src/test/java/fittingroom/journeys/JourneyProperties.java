package fittingroom.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Identity;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Schema;
import fittingroom.scoring.TinyShop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.json.JsonMapper;

/// The laws of journeys: a prefix is a journey, a branch shares it, a file says all of it, and nobody who refused is known.
class JourneyProperties {

    private static final int PRODUCTS = 60;
    private static final TinyShop.Open SHOP = TinyShop.seeded(PRODUCTS, 20, 200, 5).open();
    private static final Ground GROUND = Walkers.ground(SHOP);
    private static final CompiledRules RULES = new RuleCompiler().compile(
            RuleSet.EMPTY.with(Rule.of("r", "r", TinyShop.product("p1", "p2", "p3"), new Effect.Boost(80))), SHOP.catalog());
    private static final Schema SCHEMA = Schema.at(Path.of("app/docs/journey.schema.json"));

    @Property(tries = 40)
    void replayingAPrefixIsStepping(@ForAll("journeys") Journey journey, @ForAll @IntRange(max = 100) int share) {
        Walk whole = Walkers.walk(GROUND, journey);
        int after = journey.steps().size() * share / 100;
        Walk prefix = Walkers.walk(GROUND, after == 0 ? journey : journey.prefix(after));
        assertEquals(whole.scene(after, RULES), prefix.scene(after, RULES));
    }

    @Property(tries = 20)
    void aBranchIsThePrefixWithAnotherTail(
            @ForAll("journeys") Journey journey, @ForAll("journeys") Journey other, @ForAll @IntRange(min = 1, max = 100) int share) {
        int after = Math.max(1, journey.steps().size() * share / 100);
        List<Step> tail = other.steps().stream()
                .map(step -> step.at(journey.steps().getLast().at().plus(Duration.between(other.steps().getFirst().at(), step.at()))))
                .toList();
        Journey branch = journey.branch(after, tail);
        assertEquals(after + tail.size(), branch.steps().size());
        for (int n = 0; n <= after; n++) {
            assertEquals(Walkers.walk(GROUND, journey).scene(n, RULES), Walkers.walk(GROUND, branch).scene(n, RULES));
        }
    }

    @Property(tries = 20)
    void whoRefusesIsAStrangerOnEveryChannelFromThenOn(@ForAll("journeys") Journey journey) {
        List<Step> steps = new ArrayList<>(journey.steps());
        steps.add(Step.of(steps.getLast().at().plusSeconds(1), Channel.WEB, Act.CONSENT).allowing(Consent.NONE));
        Journey refusing = journey.withShopper(journey.shopper().withNames(Map.of())).withSteps(steps);
        Scene scene = Walkers.walk(GROUND, refusing).scene(steps.size(), RULES);
        for (Shown shown : scene.shown()) {
            assertTrue(!shown.surface().isMessage() && !shown.slate().basis().personal());
            assertEquals(
                    SHOP.scorer().slate(shown.slate().request().withoutShopper().withHistory(List.of()).withConsent(Optional.of(Consent.NONE)), RULES).picks(),
                    shown.slate().picks());
        }
    }

    @Property(tries = 150)
    void aFileSaysAllOfAJourneyAndFitsTheSchema(@ForAll("journeys") Journey journey) {
        Journey kept = journey.withKept(new Kept("c", "m", "r", List.of(new Kept.Seen(
                1, new Surface(Channel.APP, Placement.CART), List.of(Id.of("p1"))))));
        for (Journey one : List.of(journey, kept)) {
            String text = JourneyFile.write(one);
            assertEquals(Outcome.done(one), JourneyFile.read(text));
            assertEquals("", SCHEMA.misfit(JsonMapper.builder().build().readTree(text)));
        }
    }

    @Property(tries = 20)
    void whatWasKeptIsTheSameWhenWalkedAgainAndAnotherRuleShows(@ForAll("journeys") Journey journey) {
        Outcome<Journey> saved = Walkers.walk(GROUND, journey).keep(RULES, Progress.silent(), Cancel.never()).map(journey::withKept);
        Journey kept = saved instanceof Outcome.Done<Journey>(Journey done) ? done : fail(saved.toString());
        assertEquals(Outcome.done(true), Recheck.of(GROUND, kept, RULES, TinyShop.NOW, Cancel.never()).map(Recheck::isSame));
        String first = Walkers.ids(kept.kept().orElseThrow().slates().getFirst().products()).getFirst();
        CompiledRules without = new RuleCompiler().compile(
                RULES.ruleSet().with(Rule.of("h", "h", TinyShop.product(first), new Effect.Hide())), SHOP.catalog());
        assertEquals(Outcome.done(true), Recheck.of(GROUND, kept, without, TinyShop.NOW, Cancel.never()).map(again ->
                !again.isSame() && again.sameCatalog() && again.sameModel() && !again.sameRules()));
    }

    @Property(tries = 20)
    void aWalkThatIsStoppedShowsAndKeepsNothing(@ForAll("journeys") Journey journey, @ForAll @IntRange(max = 40) int asked) {
        Walk walk = Walkers.walk(GROUND, journey);
        AtomicInteger left = new AtomicInteger(asked);
        Outcome<Kept> kept = walk.keep(RULES, Progress.silent(), () -> left.getAndDecrement() <= 0);
        int questions = (journey.steps().size() + 1) * Surface.ALL.size();
        assertEquals(asked < questions, kept instanceof Outcome.Stopped<Kept>, kept.toString());
        assertEquals(Optional.empty(), walk.scene(0, RULES, () -> true));
    }

    @Provide
    Arbitrary<Journey> journeys() {
        return Combinators.combine(
                        shoppers(), steps(), Arbitraries.of("Europe/Amsterdam", "UTC", "America/New_York", "Asia/Kolkata"),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12))
                .as((shopper, steps, zone, name) -> Journey.of(name, shopper, ZoneId.of(zone), steps));
    }

    private static Arbitrary<Shopper> shoppers() {
        Arbitrary<Consent> consents = Arbitraries.of(Consent.ALL, Consent.NONE, Consent.UNKNOWN, Consent.allowing(Purpose.PERSONALISATION));
        return Combinators.combine(Arbitraries.integers().between(0, 3), consents).as((kind, consent) -> switch (kind) {
            case 0 -> Shopper.known("s3").withConsent(consent);
            case 1 -> Shopper.guest(consent);
            case 2 -> Shopper.invented("Ida", consent).withNames(Map.of(Channel.APP, new Identity(Identity.Kind.DEVICE, "phone")));
            default -> Shopper.invented("Ida", consent).withBefore(List.of(
                    Step.of(TinyShop.NOW.minus(Duration.ofDays(9)), Channel.STORE, Act.PURCHASE).about(Id.of("p7"))));
        });
    }

    private static Arbitrary<List<Step>> steps() {
        Arbitrary<Step> any = Combinators.combine(
                        Arbitraries.integers().between(0, 200), Arbitraries.of(Channel.values()), Arbitraries.of(Act.values()),
                        Arbitraries.integers().between(0, PRODUCTS - 1))
                .as(JourneyProperties::step);
        return any.filter(step -> step.act().isPossibleOn(step.channel())).list().ofMinSize(1).ofMaxSize(7).map(JourneyProperties::oneAfterAnother);
    }

    private static Step step(int minutes, Channel channel, Act act, int product) {
        Step step = Step.of(TinyShop.NOW.plus(Duration.ofMinutes(minutes)), channel, act).staying(Duration.ofSeconds(minutes));
        Step about = act.needsProduct() ? step.about(Id.of("p" + product)) : step;
        Step said = act.needsText() ? about.saying("silk") : about;
        Purpose purpose = Arrays.asList(Purpose.values()).get(product % Purpose.values().length);
        return act.needsConsent() ? said.allowing(Consent.UNKNOWN.with(purpose, minutes % 2 == 0)) : said;
    }

    private static List<Step> oneAfterAnother(List<Step> steps) {
        return steps.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
    }
}
