package fittingroom.trials;

import fittingroom.events.Channel;

/// One person of the sample shop, with what moves them. The engine knows nothing of this but the ids.
///
/// @param customerId known when logged in; empty for who never logs in
/// @param deviceId the anonymous id of their browser
/// @param firstDay day of the log on which they first come, from 0
record Persona(
        int number, String customerId, String deviceId, Behaviour behaviour, Wearer wearer, boolean hasChildren,
        Permission permission, Channel favourite, int firstDay, long purse) {

    private static final Channel[] PLACES = {Channel.WEB, Channel.APP, Channel.STORE};

    static Persona roll(long seed, int number) {
        Dice dice = Dice.of(seed, 1, number);
        Behaviour behaviour = Behaviour.roll(dice);
        boolean member = dice.chance(behaviour.member);
        Channel favourite = PLACES[member ? dice.weighted(5, 4, 1.5) : dice.weighted(8, 1, 0)];
        return new Persona(
                number, member ? "c-" + (20_417 + number * 3) : "", "a-" + device(dice), behaviour,
                dice.chance(0.68) ? Wearer.WOMAN : Wearer.MAN,
                behaviour == Behaviour.PARENT || dice.chance(0.15), Permission.roll(dice), favourite,
                member ? dice.below(12) : dice.below(AtelierLog.DAYS), purse(behaviour, dice));
    }

    /// The id that the shop's systems see in the middle of a visit.
    String id() {
        return customerId.isEmpty() ? deviceId : customerId;
    }

    boolean isMember() {
        return !customerId.isEmpty();
    }

    /// How much this person wants to look at a thing for themselves, their children or as a present.
    double interest(Article article) {
        double fits = article.wearer().shares(wearer) ? 1 : behaviour == Behaviour.GIFT_BUYER ? 0.4 : 0.04;
        if (article.wearer() == Wearer.CHILD) {
            fits = hasChildren ? 1 : behaviour == Behaviour.GIFT_BUYER ? 0.3 : 0.01;
        }
        double dear = article.price() > purse ? 0.2 : 1;
        double reduced = behaviour == Behaviour.BARGAIN_HUNTER && article.isReduced() ? 4 : 1;
        return article.appeal() * fits * dear * reduced;
    }

    private static long purse(Behaviour behaviour, Dice dice) {
        int euros = switch (behaviour) {
            case LOYAL, EVENING -> dice.between(150, 700);
            case BARGAIN_HUNTER, PARENT -> dice.between(40, 160);
            default -> dice.between(60, 320);
        };
        return euros * 100L;
    }

    private static String device(Dice dice) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            hex.append("0123456789abcdef".charAt(dice.below(16)));
        }
        return hex.toString();
    }
}
