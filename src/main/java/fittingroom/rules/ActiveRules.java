package fittingroom.rules;

import java.util.List;

/// The rules that act on one page, by what they do, each kind in the order of the rule set. It is a plan, not a
/// list: it knows no scores.
///
/// @param blocks what must not be shown, the strongest kind of [Precedence] first; a keep-apart may stand here twice, once
///     for each way round
/// @param swaps what stands in for what
/// @param pins what goes to which place
/// @param limits of what there is room for so many
/// @param quotas for what places are kept
/// @param factors what scores are multiplied by
/// @param fills what takes places that are left
/// @param clears of which pairs the checker is not asked; like a block, twice where it holds both ways round
public record ActiveRules(
        List<Block> blocks, List<Swap> swaps, List<PinTo> pins, List<LimitTo> limits, List<Keep> quotas,
        List<Factor> factors, List<FillWith> fills, List<Clear> clears) {

    /// No rule acts.
    public static final ActiveRules NONE = new ActiveRules(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ActiveRules {
        blocks = List.copyOf(blocks);
        swaps = List.copyOf(swaps);
        pins = List.copyOf(pins);
        limits = List.copyOf(limits);
        quotas = List.copyOf(quotas);
        factors = List.copyOf(factors);
        fills = List.copyOf(fills);
        clears = List.copyOf(clears);
    }

    /// Whether a person has said that a product goes with what it stands beside.
    ///
    /// @param beside ordinal of the anchor, or of a product in the cart
    public boolean clears(int beside, int product) {
        for (Clear clear : clears) {
            if (clear.beside() == beside && clear.what().has(product)) {
                return true;
            }
        }
        return false;
    }

    /// Products that are not shown.
    public record Block(Rule rule, ProductSet what) {}

    /// One product is shown in the place of these.
    ///
    /// @param by ordinal, -1 where the catalog has it no more
    public record Swap(Rule rule, ProductSet what, int by) {}

    /// The best of these products goes to a place, counted from 1.
    public record PinTo(Rule rule, ProductSet what, int place) {}

    /// At most so many of these products in each of the groups that a product is in.
    public record LimitTo(Rule rule, ProductSet what, int most, Groups groups) {}

    /// Places are kept for these products.
    public record Keep(Rule rule, ProductSet what, Effect.Quota quota) {}

    /// These products go with one that the page stands beside, whatever the checker says.
    public record Clear(Rule rule, int beside, ProductSet what) {}

    /// The scores of these products are multiplied.
    ///
    /// @param by above 0
    public record Factor(Rule rule, ProductSet what, double by) {}

    /// These products take places that are left over.
    public record FillWith(Rule rule, ProductSet what) {}
}
