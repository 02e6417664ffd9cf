package fittingroom.rules;

import java.util.List;

/// The rules that act on one page, by what they do, each kind in the order of the rule set. It is a plan, not a
/// list: it knows no scores.
///
/// @param blocks what must not be shown; a keep-apart may stand here twice, once for each way round
/// @param pins what goes to which place
/// @param factors what scores are multiplied by
/// @param clears of which pairs the checker is not asked; like a block, twice where it holds both ways round
public record ActiveRules(List<Block> blocks, List<PinTo> pins, List<Factor> factors, List<Clear> clears) {

    public ActiveRules {
        blocks = List.copyOf(blocks);
        pins = List.copyOf(pins);
        factors = List.copyOf(factors);
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

    /// The best of these products goes to a place, counted from 1.
    public record PinTo(Rule rule, ProductSet what, int place) {}

    /// These products go with one that the page stands beside, whatever the checker says.
    public record Clear(Rule rule, int beside, ProductSet what) {}

    /// The scores of these products are multiplied.
    ///
    /// @param by above 0
    public record Factor(Rule rule, ProductSet what, double by) {}
}
