package fittingroom.trials;

import java.util.Locale;
import java.util.Map;

/// What kind of shopper somebody of the sample shop is. The numbers are the story's, chosen by us; they are not
/// measured anywhere.
///
/// - `share`: of all shoppers, in percent
/// - `visits`: in 60 days, on average
/// - `buys`: share of visits that end with a purchase
/// - `member`: share that is logged in
@SuppressWarnings("ImmutableEnumChecker")
enum Behaviour {
    EVENING(12, 4, 0.15, 0.7, Map.of(World.EVENING, 8.0, World.OFFICE, 1.5, World.CASUAL, 1.0, World.HOME, 0.5)),
    BASICS(20, 3, 0.22, 0.6, Map.of(World.CASUAL, 7.0, World.OFFICE, 3.0, World.HOME, 1.5, World.SPORT, 1.0)),
    OUTDOOR(13, 4, 0.16, 0.65, Map.of(World.OUTDOOR, 7.0, World.SPORT, 3.0, World.CASUAL, 1.5, World.BEACH, 0.5)),
    GIFT_BUYER(10, 2, 0.3, 0.5, Map.of(World.GIFT, 5.0, World.EVENING, 1.0, World.HOME, 1.5, World.KIDS, 1.5)),
    BARGAIN_HUNTER(12, 5, 0.12, 0.6, Map.of(World.CASUAL, 3.0, World.BEACH, 2.0, World.EVENING, 2.0, World.OFFICE, 1.5)),
    PARENT(13, 4, 0.22, 0.75, Map.of(World.KIDS, 7.0, World.CASUAL, 2.0, World.BEACH, 1.5, World.HOME, 0.5)),
    NEW_VISITOR(12, 1, 0.05, 0.05, Map.of(World.CASUAL, 3.0, World.BEACH, 3.0, World.EVENING, 2.0, World.OFFICE, 1.0)),
    LOYAL(8, 8, 0.25, 1.0, Map.of(World.OFFICE, 4.0, World.CASUAL, 3.0, World.EVENING, 2.0, World.BEACH, 2.0));

    private static final World[] WORLDS = World.values();

    final int share;
    final int visits;
    final double buys;
    final double member;
    private final double[] interest = new double[World.values().length];

    Behaviour(int share, int visits, double buys, double member, Map<World, Double> interest) {
        this.share = share;
        this.visits = visits;
        this.buys = buys;
        this.member = member;
        interest.forEach((world, weight) -> this.interest[world.ordinal()] = weight);
    }

    static Behaviour roll(Dice dice) {
        int left = dice.below(100);
        for (Behaviour one : values()) {
            left -= one.share;
            if (left < 0) {
                return one;
            }
        }
        return LOYAL;
    }

    World world(Dice dice) {
        return WORLDS[dice.weighted(interest)];
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
