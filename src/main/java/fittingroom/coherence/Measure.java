package fittingroom.coherence;

import java.util.List;

/// One way to judge a product beside another, in one [Company]. It holds no products.
interface Measure {

    double WORTH_SAYING = 0.1;
    float ENOUGH = 0.35f;

    /// 0 clash to 1 as good as can be. Called in hot loops, so it allocates nothing.
    float score(Coded a, Coded b);

    /// Whether enough is known of the pair to call it fine.
    default boolean knows(Coded a, Coded b) {
        return reads(a, b);
    }

    /// Whether both sides could be read well enough.
    static boolean reads(Coded a, Coded b) {
        return Math.min(a.sure(), b.sure()) >= ENOUGH;
    }

    /// What jars, in words, in any order.
    void clashes(Coded a, Coded b, List<Clash> into);

    /// What speaks for the pair, in words.
    List<String> support(Coded a, Coded b);

    /// What remains of a score when the checks have taken their share.
    static float after(Check[] checks, float score, Coded a, Coded b) {
        float left = score;
        for (Check check : checks) {
            left *= 1 - check.force(a, b);
        }
        return left;
    }

    /// Adds what a check says, where it is worth a word.
    static void say(Check check, Coded a, Coded b, List<Clash> into) {
        if (check.force(a, b) >= WORTH_SAYING) {
            into.add(check.clash(a, b));
        }
    }
}
