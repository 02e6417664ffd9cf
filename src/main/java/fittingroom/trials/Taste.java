package fittingroom.trials;

import fittingroom.events.Channel;

/// What one shopper of a seeded shop likes, worked out from their number: two themes and one corner of each. It is
/// the hidden truth that a model is to find, and holds nothing of what they did.
///
/// @param main the theme of most visits
/// @param side the theme of the others
/// @param corner which eighth of a theme's outfits they prefer
record Taste(String id, int main, int side, int corner, Permission permission, Channel favourite) {

    static final int CORNERS = 8;

    static Taste of(long seed, int number) {
        Dice dice = Dice.of(seed, 12, number);
        boolean known = dice.chance(0.7);
        int main = dice.below(Wardrobe.THEMES);
        int side = dice.below(Wardrobe.THEMES);
        double roll = dice.unit();
        Channel favourite = roll < 0.6 ? Channel.WEB : roll < 0.9 ? Channel.APP : Channel.STORE;
        return new Taste((known ? "c" : "a") + number, main, side, dice.below(CORNERS), Permission.roll(dice), favourite);
    }

    int theme(Dice dice) {
        double roll = dice.unit();
        return roll < 0.7 ? main : roll < 0.92 ? side : dice.below(Wardrobe.THEMES);
    }

    /// An outfit of a theme: popular ones often, those of the own corner most of all.
    int outfit(Wardrobe wardrobe, int theme, Dice dice) {
        int outfits = wardrobe.outfits(theme);
        int outfit = dice.zipf(outfits);
        for (int tries = 0; tries < 3 && outfit % CORNERS != corner; tries++) {
            outfit = dice.zipf(outfits);
        }
        return outfit;
    }
}
