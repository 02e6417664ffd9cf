package fittingroom.scoring;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.learning.Mix;
import fittingroom.rules.ActiveRules;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Page;
import fittingroom.shoppers.Affinities;
import java.util.Arrays;
import java.util.List;

/// What two rule sets have differently at one placement, and whether that can touch a slate which is known under the
/// first. It says that a slate stays only where that is sure, so that all others are asked of the scorer again.
///
/// That a product is blocked which did not stand in the slate changes no slate: such a product never had a place, took
/// no room from a limit, and was no twin of anything shown. Only a rule that replaces looks at what is not shown.
final class Difference {

    private static final CompiledRules[] NOTHING = {};

    private final boolean everything;
    private final boolean nothing;
    private final boolean checkerActs;
    private final boolean replaces;
    /// What only the first has, and what only the second has.
    private final CompiledRules[] sides;

    Difference(CompiledRules one, CompiledRules other, Placement placement, Channel channel, Mix mix) {
        CoherencePolicy policy = other.ruleSet().coherence();
        Treatment treatment = policy.at(placement);
        this.checkerActs = treatment != Treatment.MARK;
        this.everything = !sameWeights(one, other, placement, mix) || treatment != one.ruleSet().coherence().at(placement)
                || (checkerActs && !sameStrength(one.ruleSet().coherence(), policy))
                || !one.keepsOrderOf(other);
        this.sides = everything ? NOTHING : new CompiledRules[] {one.without(other), other.without(one)};
        this.nothing = Arrays.stream(sides).noneMatch(side -> side.mayActAt(placement, channel)) && !everything;
        this.replaces = other.ruleSet().rules().stream()
                .anyMatch(rule -> rule.on() && rule.then() instanceof Effect.Replace);
    }

    private static boolean sameWeights(CompiledRules one, CompiledRules other, Placement placement, Mix mix) {
        return Arrays.equals(
                mix.shares(placement, one.ruleSet().weights()::of), mix.shares(placement, other.ruleSet().weights()::of));
    }

    private static boolean sameStrength(CoherencePolicy one, CoherencePolicy other) {
        return one.threshold() == other.threshold() && one.strength() == other.strength();
    }

    /// Whether no slate at all can differ.
    boolean isNothing() {
        return nothing;
    }

    /// Whether any slate can differ, so that nobody need look at one.
    boolean isEverything() {
        return everything;
    }

    /// Whether it takes what a visitor likes to tell.
    boolean asksWho() {
        return Arrays.stream(sides).anyMatch(CompiledRules::asksWho);
    }

    /// Whether a slate is the same under both.
    ///
    /// @param slate what stands there under the first
    boolean leaves(Question question, Affinities affinities, int[] slate) {
        if (nothing || everything) {
            return nothing;
        }
        Page page = question.page(affinities);
        ActiveRules gone = sides[0].at(page);
        ActiveRules come = sides[1].at(page);
        if (doesMoreThanBlock(gone) || doesMoreThanBlock(come) || blocksAny(gone.blocks())) {
            return false;
        }
        boolean blocks = blocksAny(come.blocks());
        if (blocks && (replaces || holdsAny(come.blocks(), slate))) {
            return false;
        }
        return question.beside().length > 0 || leavesTogether(question, slate);
    }

    /// In a list that stands for itself its products are kept apart from each other.
    private boolean leavesTogether(Question question, int[] slate) {
        for (int product : slate) {
            if (blocksAny(apart(sides[0], question, product)) || holdsAny(apart(sides[1], question, product), slate)) {
                return false;
            }
        }
        return true;
    }

    /// What may not stand in one list with a product. A rule for every anchor is not about two products.
    static List<ActiveRules.Block> apart(CompiledRules rules, Question question, int product) {
        return rules.decided(question.placement(), question.channel(), product).blocks().stream()
                .filter(block -> !(block.rule().when() instanceof Condition.Anything)).toList();
    }

    private boolean doesMoreThanBlock(ActiveRules rules) {
        return !rules.swaps().isEmpty() || !rules.pins().isEmpty() || !rules.limits().isEmpty()
                || !rules.quotas().isEmpty() || !rules.factors().isEmpty() || !rules.fills().isEmpty()
                || (checkerActs && !rules.clears().isEmpty());
    }

    private static boolean blocksAny(List<ActiveRules.Block> blocks) {
        return blocks.stream().anyMatch(block -> block.what().count() > 0);
    }

    private static boolean holdsAny(List<ActiveRules.Block> blocks, int[] slate) {
        for (ActiveRules.Block block : blocks) {
            for (int product : slate) {
                if (block.what().has(product)) {
                    return true;
                }
            }
        }
        return false;
    }
}
