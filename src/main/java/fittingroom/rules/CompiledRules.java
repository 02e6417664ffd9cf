package fittingroom.rules;

import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A rule set with its conditions answered for one catalog. It is frozen, serves any number of threads, and gives
/// the rules that act on one page, ordered by [Precedence].
public final class CompiledRules {

    private final RuleSet set;
    private final ProductIndex index;
    private final List<Problem> problems;
    private final List<Acting> acting;

    /// A rule that is on, with its window in milliseconds.
    private record Acting(Rule rule, long begin, long end) {
        boolean isAt(Placement placement, Channel channel) {
            return rule.scope().covers(placement, channel);
        }
    }

    CompiledRules(RuleSet set, ProductIndex index, List<Problem> problems) {
        this.set = set;
        this.index = index;
        this.problems = List.copyOf(problems);
        this.acting = set.rules().stream().filter(Rule::on)
                .sorted(Comparator.comparing(Precedence::of))
                .map(rule -> new Acting(rule, rule.window().begin(), rule.window().end())).toList();
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
    public ActiveRules at(Page page) {
        PageRules rules = new PageRules(index, page);
        Attendance attendance = new Attendance(index, page);
        for (Acting one : acting) {
            if (one.isAt(page.placement(), page.channel()) && page.now() >= one.begin() && page.now() < one.end()
                    && attendance.has(one.rule().who())) {
                rules.add(one.rule());
            }
        }
        return rules.gathered();
    }

    /// What persons have decided for good of one product beside others, at a place: the cheap part of [#at]. A rule for
    /// some shoppers or some days only decides nothing for all.
    ///
    /// @param anchor ordinal
    public ActiveRules decided(Placement placement, Channel channel, int anchor) {
        PageRules rules = new PageRules(index, Page.at(placement, channel, Instant.EPOCH).beside(anchor));
        for (Acting one : acting) {
            Rule rule = one.rule();
            if (Effect.isOfPairs(rule.then()) && rule.isForAllAlways() && one.isAt(placement, channel)) {
                rules.ofPairs(rule);
            }
        }
        return rules.gathered();
    }
}
