package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.TinyShop;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Journeys said in a line, for tests: each step a minute after the one before.
final class Walkers {

    static final TinyShop.Open EVENING = TinyShop.eveningWithLog().open();

    private final Ground ground;
    private final List<Step> steps = new ArrayList<>();
    private Shopper shopper = Shopper.invented("Mathilde", Consent.ALL);
    private Instant next = TinyShop.NOW;

    private Walkers(Ground ground) {
        this.ground = ground;
    }

    static Ground ground(TinyShop.Open shop) {
        return new Ground(shop.catalog(), shop.log(), shop.model(), shop.scorer());
    }

    static Walkers inTheEvening() {
        return new Walkers(ground(EVENING));
    }

    static Walkers in(TinyShop.Open shop) {
        return new Walkers(ground(shop));
    }

    Walkers as(Shopper who) {
        shopper = who;
        return this;
    }

    Walkers does(Channel channel, Act act, String product) {
        return does(Step.of(next, channel, act).about(Id.of(product)));
    }

    Walkers does(Channel channel, Act act) {
        return does(Step.of(next, channel, act));
    }

    Walkers says(Channel channel, Consent consent) {
        return does(Step.of(next, channel, Act.CONSENT).allowing(consent));
    }

    /// The next step is at the moment of the last.
    Walkers atOnce() {
        next = steps.getLast().at();
        return this;
    }

    Walkers after(Duration time) {
        next = next.plus(time);
        return this;
    }

    private Walkers does(Step step) {
        steps.add(step);
        next = step.at().plus(Duration.ofMinutes(1));
        return this;
    }

    Journey journey() {
        return Journey.of("a walk", shopper, ZoneOffset.UTC, steps);
    }

    Walk walk() {
        return walk(ground, journey());
    }

    /// The last scene under no rules.
    Scene last() {
        Walk walk = walk();
        return walk.scene(walk.steps(), rules(RuleSet.EMPTY));
    }

    CompiledRules rules(RuleSet set) {
        return new RuleCompiler().compile(set, ground.catalog());
    }

    List<String> problems() {
        return ground.check(journey()).stream().map(Problem::code).toList();
    }

    static Walk walk(Ground ground, Journey journey) {
        if (Walk.of(ground, journey, TinyShop.NOW) instanceof Outcome.Done<Walk>(Walk walk)) {
            return walk;
        }
        throw new AssertionError(ground.check(journey).toString());
    }

    static List<String> ids(List<Id<Product>> products) {
        return products.stream().map(Id::value).toList();
    }
}
