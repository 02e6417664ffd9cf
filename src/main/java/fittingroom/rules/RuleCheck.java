package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what is wrong with the rules of a set beside a catalog, before anybody sees a slate: what contradicts, what
/// can never act, what is said twice. It changes nothing, and does not judge whether a rule is wise.
///
/// Where a rule is about "the same as the anchor" its products depend on the page, so two such rules are compared only
/// where their conditions are equal; nothing is claimed that does not hold on every page.
public final class RuleCheck {

    /// A slate is seldom longer; a pin beyond it is worth a word.
    private static final int USUAL_LENGTH = 10;

    private final Catalog catalog;
    private final ProductIndex index;
    private final List<RuleFinding> findings = new ArrayList<>();

    private RuleCheck(Catalog catalog) {
        this.catalog = catalog;
        this.index = new ProductIndex(catalog);
    }

    /// Everything found, in the order of the rules. Rules that are switched off are not looked at.
    public static List<RuleFinding> of(RuleSet set, Catalog catalog) {
        RuleCheck check = new RuleCheck(catalog);
        List<Rule> acting = set.rules().stream().filter(Rule::on).toList();
        for (int i = 0; i < acting.size(); i++) {
            check.alone(acting.get(i));
            for (int j = 0; j < i; j++) {
                check.pair(acting.get(j), acting.get(i));
            }
        }
        return List.copyOf(check.findings);
    }

    private void alone(Rule rule) {
        Set<Id<Product>> products = new HashSet<>();
        Set<Condition> parts = new HashSet<>();
        collect(rule.when(), products, parts);
        collect(rule.what(), products, parts);
        products.stream().filter(id -> !catalog.isEmpty() && catalog.ordinal(id).isEmpty()).sorted()
                .forEach(id -> found(RuleProblem.PRODUCT_GONE, rule, named(rule), id.value()));
        parts.stream().map(RuleCheck::attribute).filter(name -> !name.isEmpty()).distinct().sorted()
                .filter(name -> !catalog.isEmpty() && !index.knows(name))
                .forEach(name -> found(RuleProblem.UNKNOWN_ATTRIBUTE, rule, named(rule), name));
        if (isDead(rule)) {
            found(RuleProblem.DEAD, rule, named(rule));
        }
        if (hasNoStrength(rule.then())) {
            found(RuleProblem.NO_STRENGTH, rule, named(rule));
        }
        if (rule.then() instanceof Effect.Pin(int place) && place > USUAL_LENGTH) {
            found(RuleProblem.FAR_PIN, rule, named(rule), place);
        }
        if (rule.then() instanceof Effect.Hide && rule.when() instanceof Condition.Anything
                && !Condition.needsAnchor(rule.what()) && !catalog.isEmpty()
                && index.matching(rule.what(), -1).count() == catalog.size()) {
            found(RuleProblem.HIDES_ALL, rule, named(rule));
        }
    }

    private boolean isDead(Rule rule) {
        boolean noProduct = !catalog.isEmpty() && !Condition.needsAnchor(rule.what())
                && index.matching(rule.what(), -1).count() == 0;
        boolean noAnchor = !catalog.isEmpty() && !(rule.when() instanceof Condition.Anything)
                && !Condition.needsAnchor(rule.when()) && index.matching(rule.when(), -1).count() == 0;
        boolean neverAnchored = Arrays.stream(Placement.values()).noneMatch(place -> Pages.actsAt(rule, place));
        return noProduct || noAnchor || neverAnchored;
    }

    private static boolean hasNoStrength(Effect effect) {
        return switch (effect) {
            case Effect.Boost(double percent) -> percent == 0;
            case Effect.Bury(double percent) -> percent == 0;
            default -> false;
        };
    }

    /// @param upper stands higher in the list
    private void pair(Rule upper, Rule lower) {
        if (isDead(upper) || isDead(lower) || !Pages.meet(upper, lower, index)) {
            return;
        }
        if (Pages.sameWhen(upper, lower) && upper.scope().equals(lower.scope()) && upper.what().equals(lower.what())
                && upper.then().equals(lower.then())) {
            found(RuleProblem.DUPLICATE, lower, upper, named(lower), named(upper));
        } else if (upper.then() instanceof Effect.Pin(int one) && lower.then() instanceof Effect.Pin(int other)) {
            pins(upper, one, lower, other);
        } else if (isBlock(upper.then()) && Pages.covers(upper, lower, index)) {
            blocked(upper, lower);
        } else if (isBlock(lower.then()) && Pages.covers(lower, upper, index)) {
            blocked(lower, upper);
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

    private static String named(Rule rule) {
        return rule.name().isBlank() ? rule.id() : rule.name();
    }

    private void found(RuleProblem kind, Rule rule, Object... details) {
        findings.add(new RuleFinding(rule.id(), "", Problem.of(kind, details)));
    }

    private void found(RuleProblem kind, Rule rule, Rule other, Object... details) {
        findings.add(new RuleFinding(rule.id(), other.id(), Problem.of(kind, details)));
    }
}
