package fittingroom.rules;

import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A rule set with its conditions answered for one catalog. It is frozen, serves any number of threads, and gives
/// the rules that act on one page, ordered by [Precedence].
public final class CompiledRules {

    private final RuleSet set;
    private final ProductIndex index;
    private final List<Problem> problems;
    private final List<Acting> acting;

    /// A rule that is on, with its window in milliseconds and, where no anchor decides them, the products that it is about
    /// and those that it acts beside.
    record Acting(Rule rule, long begin, long end, Optional<ProductSet> what, Optional<ProductSet> when) {
        boolean isAt(Placement placement, Channel channel) {
            return rule.scope().covers(placement, channel);
        }
    }

    CompiledRules(RuleSet set, ProductIndex index, List<Problem> problems) {
        this.set = set;
        this.index = index;
        this.problems = List.copyOf(problems);
        this.acting = set.rules().stream().filter(rule -> rule.on() && !rule.isUnsaid())
                .sorted(Comparator.comparing(Precedence::of))
                .map(rule -> new Acting(
                        rule, rule.window().begin(), rule.window().end(), fixed(rule.what()), fixed(rule.when())))
                .toList();
    }

    private Optional<ProductSet> fixed(Condition condition) {
        return Condition.needsAnchor(condition) ? Optional.empty() : Optional.of(index.matching(condition, -1));
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

    /// The products that match beside an anchor, -1 for none.
    public ProductSet matching(Condition condition, int anchor) {
        return index.matching(condition, anchor);
    }

    /// The rules that act on a page.
    public ActiveRules at(Page page) {
        PageRules rules = new PageRules(index, page);
        Attendance attendance = new Attendance(index, page);
        for (Acting one : acting) {
            if (one.isAt(page.placement(), page.channel()) && page.now() >= one.begin() && page.now() < one.end()
                    && attendance.has(one.rule().who())) {
                rules.add(one);
            }
        }
        return rules.gathered();
    }

    /// Those of these rules that the other set does not hold, over the same catalog: what differs. Names, notes and
    /// provenance are no difference.
    ///
    /// @throws IllegalArgumentException if the other was compiled for another catalog
    public CompiledRules without(CompiledRules other) {
        if (other.index.catalog() != index.catalog()) {
            throw new IllegalArgumentException("the rules were compiled for different catalogs");
        }
        Set<Rule> theirs = other.acting.stream().map(one -> one.rule().acting()).collect(Collectors.toSet());
        List<Rule> own = set.rules().stream().filter(rule -> rule.on() && !rule.isUnsaid() && !theirs.contains(rule.acting())).toList();
        return new CompiledRules(
                new RuleSet(set.name(), own, set.weights(), set.coherence()), index, List.of());
    }

    /// Whether the rules that both sets hold act in the same order in both.
    public boolean keepsOrderOf(CompiledRules other) {
        List<Rule> ours = acting.stream().map(one -> one.rule().acting()).toList();
        List<Rule> theirs = other.acting.stream().map(one -> one.rule().acting()).toList();
        Set<Rule> both = new HashSet<>(ours);
        both.retainAll(new HashSet<>(theirs));
        return ours.stream().filter(both::contains).toList().equals(theirs.stream().filter(both::contains).toList());
    }

    /// Whether any rule here could act at a place, for some visitor at some time.
    public boolean mayActAt(Placement placement, Channel channel) {
        return acting.stream().anyMatch(one -> one.isAt(placement, channel));
    }

    /// Whether it matters to any rule here who the visitor is.
    public boolean asksWho() {
        return acting.stream().map(Acting::rule).anyMatch(rule ->
                !(rule.who() instanceof Audience.Everyone) || rule.then() instanceof Effect.Suppress);
    }

    /// Whether it matters to any rule here what the visitor likes.
    public boolean asksTaste() {
        return acting.stream().anyMatch(one -> Audience.asksTaste(one.rule().who()));
    }

    /// Whether it matters to any rule here which page it is: what that stands beside, or who sees it.
    public boolean asksPage() {
        return asksWho() || acting.stream().map(Acting::rule).anyMatch(rule -> Effect.isOfPairs(rule.then())
                || !(rule.when() instanceof Condition.Anything) || Condition.needsAnchor(rule.what()));
    }

    /// Whether any rule here keeps products apart.
    public boolean keepsApart() {
        return acting.stream().anyMatch(one -> one.rule().then() instanceof Effect.KeepApart);
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
                rules.ofPairs(one);
            }
        }
        return rules.gathered();
    }
}
