package fittingroom.rules;

import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.util.ArrayList;
import java.util.List;

/// A rule set with its conditions answered for one catalog. It is frozen, serves any number of threads, and gives
/// the rules that act on one page.
///
/// When rules disagree the order is always this: keep apart and hide, then pin, then what the checker holds back,
/// then boost, bury and demotion, then the signals. Among rules of one kind the higher in the list wins. Goes with
/// clears only the checker's opinion: what a person keeps apart stays apart.
public final class CompiledRules {

    private final RuleSet set;
    private final ProductIndex index;
    private final List<Problem> problems;

    CompiledRules(RuleSet set, ProductIndex index, List<Problem> problems) {
        this.set = set;
        this.index = index;
        this.problems = List.copyOf(problems);
    }

    public RuleSet ruleSet() {
        return set;
    }

    public Catalog catalog() {
        return index.catalog();
    }

    /// Rules on deleted products, and rules that match nothing.
    public List<Problem> problems() {
        return problems;
    }

    /// How many products a rule is about; -1 where that depends on the anchor.
    public int matches(Rule rule) {
        return Condition.needsAnchor(rule.what()) ? -1 : index.matching(rule.what(), -1).count();
    }

    /// The rules that act on a page.
    ///
    /// @param anchor ordinal of the product looked at, or -1
    /// @param beside ordinals of further products that the slate stands beside: those in a cart
    public ActiveRules at(Placement placement, Channel channel, int anchor, int... beside) {
        List<ActiveRules.Block> blocks = new ArrayList<>();
        List<ActiveRules.PinTo> pins = new ArrayList<>();
        List<ActiveRules.Factor> factors = new ArrayList<>();
        List<ActiveRules.Clear> clears = new ArrayList<>();
        for (Rule rule : set.rules()) {
            if (!rule.on() || !rule.scope().covers(placement, channel)) {
                continue;
            }
            if (Effect.isOfPairs(rule.then())) {
                ofPairs(rule, anchor, beside, blocks, clears);
            } else if (holds(rule.when(), anchor)) {
                ProductSet what = index.matching(rule.what(), anchor);
                switch (rule.then()) {
                    case Effect.Hide() -> blocks.add(new ActiveRules.Block(rule, what));
                    case Effect.Pin(int place) -> pins.add(new ActiveRules.PinTo(rule, what, place));
                    case Effect.Boost(double percent) ->
                        factors.add(new ActiveRules.Factor(rule, what, 1 + percent / 100));
                    case Effect.Bury(double percent) ->
                        factors.add(new ActiveRules.Factor(rule, what, 1 / (1 + percent / 100)));
                    case Effect.KeepApart(), Effect.GoesWith() -> throw new IllegalStateException("handled above");
                }
            }
        }
        return new ActiveRules(blocks, pins, factors, clears);
    }

    /// What persons have decided of one product beside others, at a place: the cheap part of [#at].
    ///
    /// @param anchor ordinal
    public ActiveRules decided(Placement placement, Channel channel, int anchor) {
        List<ActiveRules.Block> blocks = new ArrayList<>();
        List<ActiveRules.Clear> clears = new ArrayList<>();
        for (Rule rule : set.rules()) {
            if (rule.on() && Effect.isOfPairs(rule.then()) && rule.scope().covers(placement, channel)) {
                ofPairs(rule, anchor, new int[0], blocks, clears);
            }
        }
        return new ActiveRules(blocks, List.of(), List.of(), clears);
    }

    private void ofPairs(
            Rule rule, int anchor, int[] beside, List<ActiveRules.Block> blocks, List<ActiveRules.Clear> clears) {
        for (int i = -1; i < beside.length; i++) {
            int one = i < 0 ? anchor : beside[i];
            for (ProductSet what : partners(rule, one)) {
                if (rule.then() instanceof Effect.GoesWith) {
                    clears.add(new ActiveRules.Clear(rule, one, what));
                } else {
                    blocks.add(new ActiveRules.Block(rule, what));
                }
            }
        }
    }

    private boolean holds(Condition when, int anchor) {
        return when instanceof Condition.Anything || (anchor >= 0 && index.matching(when, anchor).has(anchor));
    }

    /// Both ways round, except that a rule for every anchor is not turned: it would empty the pages of its products.
    private List<ProductSet> partners(Rule rule, int anchor) {
        List<ProductSet> partners = new ArrayList<>();
        if (anchor < 0) {
            return partners;
        }
        if (holds(rule.when(), anchor)) {
            partners.add(index.matching(rule.what(), anchor));
        }
        if (!(rule.when() instanceof Condition.Anything)) {
            ProductSet turned = turned(rule, anchor);
            if (turned.count() > 0) {
                partners.add(turned);
            }
        }
        return partners;
    }

    private ProductSet turned(Rule rule, int anchor) {
        ProductSet anchors = index.matching(rule.when(), anchor);
        if (Condition.needsAnchor(rule.what())) {
            return anchors.and(index.anchorsFor(rule.what(), anchor));
        }
        return index.matching(rule.what(), -1).has(anchor) ? anchors : ProductSet.none(catalog().size());
    }
}
