package fittingroom.rules;

import fittingroom.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;

/// Gathers the rules of one page, rule by rule, into [ActiveRules]. It is for one thread and one page.
final class PageRules {

    private final ProductIndex index;
    private final Page page;
    private final List<ActiveRules.Block> blocks = new ArrayList<>();
    private final List<ActiveRules.Swap> swaps = new ArrayList<>();
    private final List<ActiveRules.PinTo> pins = new ArrayList<>();
    private final List<ActiveRules.LimitTo> limits = new ArrayList<>();
    private final List<ActiveRules.Keep> quotas = new ArrayList<>();
    private final List<ActiveRules.Factor> factors = new ArrayList<>();
    private final List<ActiveRules.FillWith> fills = new ArrayList<>();
    private final List<ActiveRules.Clear> clears = new ArrayList<>();

    PageRules(ProductIndex index, Page page) {
        this.index = index;
        this.page = page;
    }

    ActiveRules gathered() {
        return new ActiveRules(blocks, swaps, pins, limits, quotas, factors, fills, clears);
    }

    /// A rule that acts at this placement, now, for this visitor.
    void add(CompiledRules.Acting one) {
        Rule rule = one.rule();
        if (Effect.isOfPairs(rule.then())) {
            ofPairs(one);
        } else if (holds(one, page.anchor())) {
            ofProducts(rule, what(one, page.anchor()));
        }
    }

    private ProductSet what(CompiledRules.Acting one, int anchor) {
        return one.what().orElseGet(() -> index.matching(one.rule().what(), anchor));
    }

    private ProductSet when(CompiledRules.Acting one, int anchor) {
        return one.when().orElseGet(() -> index.matching(one.rule().when(), anchor));
    }

    private void ofProducts(Rule rule, ProductSet what) {
        switch (rule.then()) {
            case Effect.Hide() -> blocks.add(new ActiveRules.Block(rule, what));
            case Effect.ShowOnly() -> blocks.add(new ActiveRules.Block(rule, what.not()));
            case Effect.Suppress suppress -> blocks.add(new ActiveRules.Block(
                    rule, what.and(Suppression.of(suppress, page, index))));
            case Effect.Replace(var by) -> swaps.add(new ActiveRules.Swap(rule, what, catalog().find(by.value()).orElse(-1)));
            case Effect.Pin(int place) -> pins.add(new ActiveRules.PinTo(rule, what, place));
            case Effect.Limit(int most, String attribute) ->
                limits.add(new ActiveRules.LimitTo(rule, what, most, index.groups(attribute)));
            case Effect.Quota quota -> quotas.add(new ActiveRules.Keep(rule, what, quota));
            case Effect.Boost(double percent) -> factors.add(new ActiveRules.Factor(rule, what, 1 + percent / 100));
            case Effect.Bury(double percent) -> factors.add(new ActiveRules.Factor(rule, what, 1 / (1 + percent / 100)));
            case Effect.Fill() -> fills.add(new ActiveRules.FillWith(rule, what));
            case Effect.KeepApart(), Effect.GoesWith() -> throw new IllegalStateException("a rule of pairs");
        }
    }

    void ofPairs(CompiledRules.Acting one) {
        Rule rule = one.rule();
        for (int i = -1; i < page.beside().length; i++) {
            int anchor = i < 0 ? page.anchor() : page.beside()[i];
            for (ProductSet what : partners(one, anchor)) {
                if (rule.then() instanceof Effect.GoesWith) {
                    clears.add(new ActiveRules.Clear(rule, anchor, what));
                } else {
                    blocks.add(new ActiveRules.Block(rule, what));
                }
            }
        }
    }

    private boolean holds(CompiledRules.Acting one, int anchor) {
        return one.rule().when() instanceof Condition.Anything || (anchor >= 0 && when(one, anchor).has(anchor));
    }

    /// Both ways round, except that a rule for every anchor is not turned: it would empty the pages of its products.
    private List<ProductSet> partners(CompiledRules.Acting one, int anchor) {
        List<ProductSet> partners = new ArrayList<>();
        if (anchor < 0) {
            return partners;
        }
        if (holds(one, anchor)) {
            partners.add(what(one, anchor));
        }
        if (!(one.rule().when() instanceof Condition.Anything)) {
            ProductSet turned = turned(one, anchor);
            if (turned.count() > 0) {
                partners.add(turned);
            }
        }
        return partners;
    }

    private ProductSet turned(CompiledRules.Acting one, int anchor) {
        ProductSet anchors = when(one, anchor);
        if (Condition.needsAnchor(one.rule().what())) {
            return anchors.and(index.anchorsFor(one.rule().what(), anchor));
        }
        return what(one, -1).has(anchor) ? anchors : ProductSet.none(catalog().size());
    }

    private Catalog catalog() {
        return index.catalog();
    }
}
