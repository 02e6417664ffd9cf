package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what is wrong with the rules of a set beside a catalog, before anybody sees a slate: what contradicts, what
/// can never act, what is said twice. It changes nothing, and does not judge whether a rule is wise.
///
/// Where a rule is about "the same as the anchor" its products depend on the page, so two such rules are compared only
/// where their conditions are equal; nothing is claimed that does not hold on every page.
public final class RuleCheck {

    /// A slate is seldom longer; a pin beyond it is worth a word.
    private static final int USUAL_LENGTH = 10;
    /// Letters of a rule without a name in the words of a finding.
    private static final int LONG = 60;

    private final Catalog catalog;
    private final ProductIndex index;
    private final Optional<Instant> now;
    private final List<RuleFinding> findings = new ArrayList<>();

    private RuleCheck(Catalog catalog, Optional<Instant> now) {
        this.catalog = catalog;
        this.now = now;
        this.index = new ProductIndex(catalog);
    }

    /// Everything found but what depends on the day, in the order of the rules. Rules that are switched off are not looked
    /// at.
    public static List<RuleFinding> of(RuleSet set, Catalog catalog) {
        return new RuleCheck(catalog, Optional.empty()).found(set);
    }

    /// Everything found at a moment, in the order of the rules. Rules that are switched off are not looked at, and those
    /// whose days are over are not compared.
    public static List<RuleFinding> of(RuleSet set, Catalog catalog, Instant now) {
        return new RuleCheck(catalog, Optional.of(now)).found(set);
    }

    private List<RuleFinding> found(RuleSet set) {
        List<Rule> compared = new ArrayList<>();
        for (Rule rule : set.rules().stream().filter(Rule::on).toList()) {
            boolean dead = rule.isUnsaid() || isDead(rule);
            alone(rule, dead);
            if (!dead && !isOver(rule)) {
                compared.forEach(upper -> pair(upper, rule));
                compared.add(rule);
            }
        }
        return List.copyOf(findings);
    }

    private boolean isOver(Rule rule) {
        return now.filter(rule.window()::isOver).isPresent();
    }

    private void alone(Rule rule, boolean dead) {
        Set<Id<Product>> products = new HashSet<>();
        Set<Condition> parts = new HashSet<>();
        collect(rule.when(), products, parts);
        collect(rule.what(), products, parts);
        Audience.conditions(rule.who()).forEach(condition -> collect(condition, products, parts));
        if (rule.then() instanceof Effect.Replace(Id<Product> by)) {
            products.add(by);
        }
        products.stream().filter(id -> !catalog.isEmpty() && catalog.ordinal(id).isEmpty()).sorted()
                .forEach(id -> found(RuleProblem.PRODUCT_GONE, rule, named(rule), id.value()));
        Stream.concat(parts.stream().map(RuleCheck::attribute), attributes(rule)).filter(name -> !name.isEmpty()).distinct().sorted()
                .filter(name -> !catalog.isEmpty() && !index.knows(name))
                .forEach(name -> found(RuleProblem.UNKNOWN_ATTRIBUTE, rule, named(rule), name));
        dates(rule);
        if (Nobody.is(rule.who())) {
            found(RuleProblem.NOBODY, rule, named(rule));
        }
        if (rule.isUnsaid()) {
            found(RuleProblem.UNSAID, rule, named(rule));
        } else if (dead) {
            found(rule.then() instanceof Effect.ShowOnly ? RuleProblem.HIDES_ALL : RuleProblem.DEAD, rule, named(rule));
        }
        if (rule.then() instanceof Effect.Limit(int most, String _) && most == 0) {
            found(RuleProblem.NO_ROOM, rule, named(rule));
        }
        if (rule.then() instanceof Effect.Suppress(var deed, int _, int _, String alike)
                && deed == Effect.Suppress.Deed.IN_CART && alike.isBlank()) {
            found(RuleProblem.NEEDLESS, rule, named(rule));
        }
        if (hasNoStrength(rule.then())) {
            found(RuleProblem.NO_STRENGTH, rule, named(rule));
        }
        if (rule.what() instanceof Condition.Anything && isStrength(rule.then())) {
            found(RuleProblem.ALIKE, rule, named(rule));
        }
        if (rule.then() instanceof Effect.Pin(int place) && place > USUAL_LENGTH) {
            found(RuleProblem.FAR_PIN, rule, named(rule), place);
        }
        if (!rule.isUnsaid() && rule.then() instanceof Effect.Hide && rule.when() instanceof Condition.Anything
                && !Condition.needsAnchor(rule.what()) && !catalog.isEmpty()
                && index.matching(rule.what(), -1).count() == catalog.size()) {
            found(RuleProblem.HIDES_ALL, rule, named(rule));
        }
    }

    private void dates(Rule rule) {
        now.filter(rule.window()::isOver).ifPresent(_ -> found(
                RuleProblem.EXPIRED, rule, named(rule), rule.window().until().map(Object::toString).orElse("")));
        now.filter(rule.window()::isAhead).ifPresent(_ -> found(
                RuleProblem.NOT_YET, rule, named(rule), rule.window().from().map(Object::toString).orElse("")));
    }

    /// Attributes that are named elsewhere than in a condition on products.
    private static Stream<String> attributes(Rule rule) {
        return Stream.concat(
                switch (rule.then()) {
                    case Effect.Limit(int _, String attribute) -> Stream.of(attribute);
                    case Effect.Suppress(var _, int _, int _, String alike) -> Stream.of(alike);
                    default -> Stream.empty();
                },
                liked(rule.who()));
    }

    private static Stream<String> liked(Audience audience) {
        return audience instanceof Audience.Likes(String attribute, String _, double _)
                ? Stream.of(attribute)
                : Audience.parts(audience).stream().flatMap(RuleCheck::liked);
    }

    private boolean isDead(Rule rule) {
        boolean noProduct = !catalog.isEmpty() && !Condition.needsAnchor(rule.what())
                && index.matching(rule.what(), -1).count() == 0;
        boolean noAnchor = !catalog.isEmpty() && !(rule.when() instanceof Condition.Anything)
                && !Condition.needsAnchor(rule.when()) && index.matching(rule.when(), -1).count() == 0;
        boolean neverAnchored = Arrays.stream(Placement.values()).noneMatch(place -> Pages.actsAt(rule, place));
        return noProduct || noAnchor || neverAnchored;
    }

    private static boolean isStrength(Effect effect) {
        return effect instanceof Effect.Boost || effect instanceof Effect.Bury;
    }

    private static boolean hasNoStrength(Effect effect) {
        return switch (effect) {
            case Effect.Boost(double percent) -> percent == 0;
            case Effect.Bury(double percent) -> percent == 0;
            case Effect.Quota(double percent) -> percent == 0;
            default -> false;
        };
    }

    /// Two rules that can both act. Most pairs can neither cross nor repeat each other, and are done with first.
    ///
    /// @param upper stands higher in the list
    private void pair(Rule upper, Rule lower) {
        if (isRepeated(upper, lower)) {
            found(RuleProblem.DUPLICATE, lower, upper, named(lower), named(upper));
        } else if (mayCross(upper.then(), lower.then()) && Pages.meet(upper, lower, index)) {
            crossing(upper, lower);
        }
    }

    private static boolean isRepeated(Rule upper, Rule lower) {
        return upper.then().equals(lower.then()) && upper.what().equals(lower.what()) && Pages.sameWhen(upper, lower)
                && upper.scope().equals(lower.scope()) && upper.who().equals(lower.who())
                && upper.window().equals(lower.window());
    }

    private static boolean mayCross(Effect one, Effect other) {
        return isBlock(one) || isBlock(other) || one instanceof Effect.ShowOnly || other instanceof Effect.ShowOnly
                || (one instanceof Effect.Pin && other instanceof Effect.Pin) || areOpposed(one, other);
    }

    private void crossing(Rule upper, Rule lower) {
        if (upper.then() instanceof Effect.Pin(int one) && lower.then() instanceof Effect.Pin(int other)) {
            pins(upper, one, lower, other);
        } else if (isBlock(upper.then()) && Pages.covers(upper, lower, index)) {
            blocked(upper, lower);
        } else if (isBlock(lower.then()) && Pages.covers(lower, upper, index)) {
            blocked(lower, upper);
        } else if (upper.then() instanceof Effect.ShowOnly && Pages.excludes(upper, lower, index)) {
            leftOut(upper, lower);
        } else if (lower.then() instanceof Effect.ShowOnly && Pages.excludes(lower, upper, index)) {
            leftOut(lower, upper);
        } else if (areOpposed(upper.then(), lower.then()) && Pages.share(upper, lower, index)) {
            found(RuleProblem.OPPOSED, lower, upper, named(lower), named(upper));
        }
    }

    private void blocked(Rule block, Rule other) {
        if (other.then() instanceof Effect.Pin) {
            found(RuleProblem.PIN_HIDDEN, other, block, named(other), named(block));
        } else {
            found(RuleProblem.SHADOWED, other, block, named(other), named(block));
        }
    }

    private void leftOut(Rule only, Rule other) {
        if (!isBlock(other.then())) {
            found(RuleProblem.LEFT_OUT, other, only, named(other), named(only));
        }
    }

    private void pins(Rule upper, int one, Rule lower, int other) {
        if (one == other) {
            found(RuleProblem.PINS_CONFLICT, lower, upper, named(lower), named(upper), one);
        } else if (Pages.isOneProduct(upper, lower, index)) {
            found(RuleProblem.PINNED_TWICE, lower, upper, named(lower), named(upper), other, one);
        }
    }

    private static boolean isBlock(Effect effect) {
        return effect instanceof Effect.Hide || effect instanceof Effect.KeepApart;
    }

    private static boolean areOpposed(Effect one, Effect other) {
        return (one instanceof Effect.Boost && other instanceof Effect.Bury)
                || (one instanceof Effect.Bury && other instanceof Effect.Boost)
                || (one instanceof Effect.KeepApart && other instanceof Effect.GoesWith)
                || (one instanceof Effect.GoesWith && other instanceof Effect.KeepApart);
    }

    private static String attribute(Condition condition) {
        return switch (condition) {
            case Condition.Has(String attribute, String _) -> attribute;
            case Condition.SameAsAnchor(String attribute) -> attribute;
            default -> "";
        };
    }

    private static void collect(Condition condition, Set<Id<Product>> products, Set<Condition> parts) {
        parts.add(condition);
        switch (condition) {
            case Condition.ProductIs(Set<Id<Product>> named) -> products.addAll(named);
            case Condition.All(List<Condition> all) -> all.forEach(part -> collect(part, products, parts));
            case Condition.Any(List<Condition> any) -> any.forEach(part -> collect(part, products, parts));
            case Condition.Not(Condition part) -> collect(part, products, parts);
            default -> {}
        }
    }

    private String named(Rule rule) {
        return RuleSentence.called(rule, catalog, LONG);
    }

    private void found(RuleProblem kind, Rule rule, Object... details) {
        findings.add(new RuleFinding(rule.id(), "", Problem.of(kind, details)));
    }

    private void found(RuleProblem kind, Rule rule, Rule other, Object... details) {
        findings.add(new RuleFinding(rule.id(), other.id(), Problem.of(kind, details)));
    }
}
