package fittingroom.scoring;

import fittingroom.base.Id;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Looks for small edits of a rule set that would bring a product into one slate, or out of it. Each is tried on the very
/// slate, and offered only where it does that; new rules are for this placement, and beside this anchor where there is
/// one. How many other slates an edit changes is for others to count.
public final class Proposals {

    /// A boost or bury is looked for up to here, in whole percent.
    private static final int STRONGEST = (int) Effect.STRONGEST;
    /// One rule after another may stand in the way.
    private static final int MOST_RULES = 5;
    private static final String STEM = "why-";

    private final Scorer scorer;
    private final Catalog catalog;
    private final Request request;
    private final RuleSet rules;
    private final int product;
    private final RuleCompiler compiler = new RuleCompiler();

    private Proposals(Scorer scorer, Catalog catalog, Request request, RuleSet rules, int product) {
        this.scorer = scorer;
        this.catalog = catalog;
        this.request = request;
        this.rules = rules;
        this.product = product;
    }

    /// Edits that bring the product in where it is not shown, and out where it is; none where no rule could do that, as for
    /// what is sold out.
    ///
    /// @param product ordinal
    /// @throws IllegalArgumentException as [Scorer#slate]
    public static List<Proposal> of(Scorer scorer, Catalog catalog, Request request, RuleSet rules, int product) {
        return new Proposals(scorer, catalog, request, rules, product).found();
    }

    private List<Proposal> found() {
        boolean out = fate(rules).isShown();
        List<Proposal> found = new ArrayList<>();
        cleared(out, true).ifPresent(found::add);
        cleared(out, false).ifPresent(found::add);
        strength(out).ifPresent(found::add);
        if (out) {
            offer(words("hide"), fresh(new Effect.Hide()), true).ifPresent(found::add);
        } else {
            limits().ifPresent(found::add);
            request.anchor().flatMap(_ -> offer(words("goes"), fresh(new Effect.GoesWith()), false)).ifPresent(found::add);
            last().ifPresent(found::add);
            offer(words("fill"), fresh(new Effect.Fill()), false).ifPresent(found::add);
        }
        return found;
    }

    /// Rule after rule that decides is taken out of the way, until the product is where it is wanted.
    ///
    /// @param except whether only this product is taken out of the rules, or they are switched off
    private Optional<Proposal> cleared(boolean out, boolean except) {
        RuleSet next = rules;
        List<String> named = new ArrayList<>();
        Fate fate = fate(next);
        for (int i = 0; i < MOST_RULES && fate.isShown() == out && !fate.rules().isEmpty(); i++) {
            Rule rule = next.rule(fate.rules().getFirst()).orElseThrow();
            Rule changed = except ? except(rule) : rule.withOn(false);
            if (changed.equals(rule)) {
                return Optional.empty();
            }
            next = next.with(changed);
            named.add(called(rule));
            fate = fate(next);
        }
        return fate.isShown() == out || named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(
                        Words.current().text(except ? "scoring.edit.except" : "scoring.edit.off", title(), String.join("”, “", named)),
                        fate(rules).rules().getFirst(), next, fate));
    }

    private Rule except(Rule rule) {
        Condition one = new Condition.ProductIs(Set.of(id()));
        Condition next = rule.then() instanceof Effect.ShowOnly
                ? new Condition.Any(List.of(rule.what(), one))
                : new Condition.All(List.of(rule.what(), new Condition.Not(one)));
        return rule.withWhat(next);
    }

    /// The least boost or bury that does it, in whole percent; more of it never does less.
    private Optional<Proposal> strength(boolean out) {
        IntFunction<RuleSet> with = percent ->
                rules.with(fresh(out ? new Effect.Bury(percent) : new Effect.Boost(percent)));
        if (fate(with.apply(STRONGEST)).isShown() == out) {
            return Optional.empty();
        }
        int least = 1;
        int enough = STRONGEST;
        while (least < enough) {
            int middle = (least + enough) / 2;
            if (fate(with.apply(middle)).isShown() == out) {
                least = middle + 1;
            } else {
                enough = middle;
            }
        }
        RuleSet next = with.apply(enough);
        Fate fate = fate(next);
        return fate.isShown() == out
                ? Optional.empty()
                : Optional.of(new Proposal(
                        Words.current().text(out ? "scoring.edit.bury" : "scoring.edit.boost", title(), enough),
                        next.rules().getLast().id(), next, fate));
    }

    /// One more of what a limit lets in.
    private Optional<Proposal> limits() {
        Fate fate = fate(rules);
        Optional<Rule> limit = fate.rules().stream().findFirst().flatMap(rules::rule)
                .filter(rule -> rule.then() instanceof Effect.Limit(int most, String _) && most < Effect.Pin.LAST_PLACE);
        return limit.flatMap(rule -> {
            Effect.Limit now = (Effect.Limit) rule.then();
            Rule wider = rule.withThen(new Effect.Limit(now.most() + 1, now.attribute()));
            return offer(Words.current().text("scoring.edit.limit", called(rule), now.most() + 1), wider, false);
        });
    }

    /// The last place at which a pin has it shown: it moves the fewest others.
    private Optional<Proposal> last() {
        for (int place = request.size(); place > 0; place--) {
            Optional<Proposal> pinned = offer(
                    Words.current().text("scoring.edit.pin", title(), place), fresh(new Effect.Pin(place)), false);
            if (pinned.isPresent()) {
                return pinned;
            }
        }
        return Optional.empty();
    }

    private Optional<Proposal> offer(String label, Rule rule, boolean out) {
        RuleSet next = rules.with(rule);
        Fate fate = fate(next);
        return fate.isShown() == out ? Optional.empty() : Optional.of(new Proposal(label, rule.id(), next, fate));
    }

    /// A rule for this product, where it was asked about.
    private Rule fresh(Effect effect) {
        Rule rule = Rule.of(rules.freshId(STEM + product), "", new Condition.ProductIs(Set.of(id())), effect)
                .at(new Scope(EnumSet.of(request.placement()), Set.of()));
        return request.anchor().filter(_ -> request.placement().isAnchored())
                .<Condition>map(anchor -> new Condition.ProductIs(Set.of(anchor))).map(rule::when).orElse(rule);
    }

    private Fate fate(RuleSet set) {
        return scorer.fate(request, compiler.compile(set, catalog), product);
    }

    private static String called(Rule rule) {
        return rule.name().isBlank() ? rule.id() : rule.name();
    }

    private Id<Product> id() {
        return catalog.product(product).id();
    }

    private String title() {
        return catalog.product(product).title();
    }

    private String words(String what) {
        return Words.current().text("scoring.edit." + what, title());
    }
}
