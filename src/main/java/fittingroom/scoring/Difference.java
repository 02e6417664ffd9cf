package fittingroom.scoring;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.learning.Mix;
import fittingroom.rules.ActiveRules;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What two rule sets have differently at one placement, and whether that can touch a slate which is known under the
/// first. It says that a slate stays only where that is sure, so that all others are asked of the scorer again.
///
/// What it says of limits, boosts and buries rests on scores: a product that had no place and is lifted to less than
/// anything that was looked at is still not looked at.
///
/// That a product is blocked which did not stand in the slate changes no slate: such a product never had a place, took
/// no room from a limit, and was no twin of anything shown. Only a rule that replaces looks at what is not shown.
final class Difference {

    private static final Acting[] NOTHING = {};

    private final Placement placement;
    private final Channel channel;
    private final boolean everything;
    private final boolean nothing;
    private final boolean checkerActs;
    private final boolean replaces;
    private final boolean keepsApart;
    /// What only the first has, and what only the second has.
    private final Acting[] sides;

    /// @param now the moment in which slates are asked for
    Difference(
            CompiledRules one, CompiledRules other, Placement placement, Channel channel, Instant now, Mix mix) {
        CoherencePolicy policy = other.ruleSet().coherence();
        Treatment treatment = policy.at(placement);
        this.placement = placement;
        this.channel = channel;
        this.checkerActs = treatment != Treatment.MARK;
        this.everything = !sameWeights(one, other, placement, mix) || treatment != one.ruleSet().coherence().at(placement)
                || (checkerActs && !sameStrength(one.ruleSet().coherence(), policy))
                || !one.keepsOrderOf(other);
        this.sides = everything ? NOTHING : new Acting[] {
            new Acting(one.without(other), placement, channel, now), new Acting(other.without(one), placement, channel, now)
        };
        this.nothing = !everything && Arrays.stream(sides).noneMatch(side ->
                side.rules().mayActAt(placement, channel));
        this.replaces = other.ruleSet().rules().stream()
                .anyMatch(rule -> rule.on() && rule.then() instanceof Effect.Replace);
        this.keepsApart = Arrays.stream(sides).anyMatch(side -> side.rules().keepsApart());
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

    /// A slate that is known under the first.
    ///
    /// @param size how many places were asked for
    /// @param least nothing that scores less had a say in it
    /// @param beside what it stands beside
    /// @param list the best of its page, where that was kept
    @SuppressWarnings("ArrayRecordComponent")
    record Known(int[] slate, int size, double least, int[] beside, Optional<Shortlist> list) {}

    /// Whether a slate is the same under both.
    ///
    /// @param after tells what the second does on the page
    boolean leaves(Known known, Acting.Whose whose, Supplier<Reach> after) {
        if (nothing || everything) {
            return nothing;
        }
        ActiveRules gone = sides[0].on(known.beside, whose).rules();
        ActiveRules come = sides[1].on(known.beside, whose).rules();
        boolean full = known.slate.length == known.size;
        if (takesWhole(gone) || takesWhole(come) || blocksAny(gone.blocks()) || !gone.limits().isEmpty()
                || !gone.fills().isEmpty() || (!come.fills().isEmpty() && !full)) {
            return false;
        }
        if (blocksAny(come.blocks()) && (replaces || holdsAny(come.blocks(), known.slate))) {
            return false;
        }
        return hasRoom(come, known.slate) && leavesScores(gone, come, known, after)
                && (known.beside.length > 0 || leavesTogether(known.slate));
    }

    /// A limit that the slate keeps anyway passes over nothing that stands in it, and what does not stand there had no
    /// place to lose.
    private static boolean hasRoom(ActiveRules come, int[] slate) {
        for (ActiveRules.LimitTo limit : come.limits()) {
            int in = 0;
            for (int product : slate) {
                in += limit.what().has(product) ? 1 : 0;
            }
            if (in > limit.most()) {
                return false;
            }
        }
        return true;
    }

    /// What has no place and falls stays without one; what has no place and rises must stay below all that had a say.
    private static boolean leavesScores(ActiveRules gone, ActiveRules come, Known known, Supplier<Reach> after) {
        boolean lifts = false;
        for (int i = 0; i < gone.factors().size() + come.factors().size(); i++) {
            boolean left = i < gone.factors().size();
            ActiveRules.Factor one = left ? gone.factors().get(i) : come.factors().get(i - gone.factors().size());
            for (int product : known.slate) {
                if (one.what().has(product)) {
                    return false;
                }
            }
            lifts |= left ? one.by() < 1 : one.by() > 1;
        }
        return !lifts || (known.list.isPresent() && staysBelow(gone, come, known.list.get(), known.least, after.get().most()));
    }

    private static boolean staysBelow(ActiveRules gone, ActiveRules come, Shortlist list, double least, double most) {
        if (list.rest() * most >= least) {
            return false;
        }
        for (int i = 0; i < list.size() && list.scores()[i] * most >= least; i++) {
            if (isLifted(gone, come, list.products()[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLifted(ActiveRules gone, ActiveRules come, int product) {
        for (int i = 0; i < gone.factors().size(); i++) {
            if (gone.factors().get(i).by() < 1 && gone.factors().get(i).what().has(product)) {
                return true;
            }
        }
        for (int i = 0; i < come.factors().size(); i++) {
            if (come.factors().get(i).by() > 1 && come.factors().get(i).what().has(product)) {
                return true;
            }
        }
        return false;
    }

    /// In a list that stands for itself its products are kept apart from each other.
    private boolean leavesTogether(int[] slate) {
        for (int i = 0; i < slate.length && keepsApart; i++) {
            if (blocksAny(apart(sides[0].rules(), placement, channel, slate[i]))
                    || holdsAny(apart(sides[1].rules(), placement, channel, slate[i]), slate)) {
                return false;
            }
        }
        return true;
    }

    /// What may not stand in one list with a product. A rule for every anchor is not about two products.
    static List<ActiveRules.Block> apart(CompiledRules rules, Placement placement, Channel channel, int product) {
        return rules.decided(placement, channel, product).blocks().stream()
                .filter(block -> !(block.rule().when() instanceof Condition.Anything)).toList();
    }

    /// Whether any of it can touch a slate that it does not show.
    private boolean takesWhole(ActiveRules rules) {
        return !rules.swaps().isEmpty() || !rules.pins().isEmpty() || !rules.quotas().isEmpty()
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
