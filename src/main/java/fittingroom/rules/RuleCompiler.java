package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Works out which products each rule is about, for one catalog after another. Conditions are answered once and kept
/// by value, so a moved slider costs one effect and not the rule set. It may be used from any thread.
public final class RuleCompiler {

    private final AtomicReference<ProductIndex> index = new AtomicReference<>(new ProductIndex(Catalog.EMPTY));

    /// A rule about products that no longer exist compiles, matches nothing, and is reported.
    public CompiledRules compile(RuleSet set, Catalog catalog) {
        ProductIndex answers = index.updateAndGet(last -> last.catalog() == catalog ? last : new ProductIndex(catalog));
        List<Problem> problems = new ArrayList<>();
        Set<Condition> used = new HashSet<>();
        for (Rule rule : set.rules()) {
            if (rule.on()) {
                collect(rule.when(), used);
                collect(rule.what(), used);
                Audience.conditions(rule.who()).forEach(condition -> collect(condition, used));
                report(rule, answers, problems);
            }
        }
        answers.keepOnly(used);
        return new CompiledRules(set, answers, problems);
    }

    private static void report(Rule rule, ProductIndex answers, List<Problem> problems) {
        Set<Id<Product>> named = new HashSet<>();
        products(rule.when(), named);
        products(rule.what(), named);
        Audience.conditions(rule.who()).forEach(condition -> products(condition, named));
        if (rule.then() instanceof Effect.Replace(Id<Product> by)) {
            named.add(by);
        }
        named.stream().filter(id -> answers.catalog().find(id.value()).isEmpty()).sorted().forEach(
                id -> problems.add(Problem.of(RuleProblem.PRODUCT_GONE, rule.name(), id.value())));
        if (!Condition.needsAnchor(rule.what()) && answers.matching(rule.what(), -1).count() == 0) {
            problems.add(Problem.of(RuleProblem.MATCHES_NOTHING, rule.name()));
        }
    }

    private static void collect(Condition condition, Set<Condition> used) {
        used.add(condition);
        parts(condition).forEach(part -> collect(part, used));
    }

    private static void products(Condition condition, Set<Id<Product>> named) {
        if (condition instanceof Condition.ProductIs(Set<Id<Product>> products)) {
            named.addAll(products);
        }
        parts(condition).forEach(part -> products(part, named));
    }

    private static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> parts;
            case Condition.Any(List<Condition> parts) -> parts;
            case Condition.Not(Condition part) -> List.of(part);
            default -> List.of();
        };
    }
}
