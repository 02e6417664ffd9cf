package fittingroom.coherence;

import java.util.ArrayList;
import java.util.List;

/// Judges what could be bought instead: would a shopper who looks at this want that in its place? How near the kinds are
/// gives the start, then the checks on whom and what for; two of a colour, a brand or a season are no fault here. What goes
/// with the anchor instead is in the wrong list, but it does not jar: such a pair is unsure at best.
final class Alternatives implements Measure {

    /// Above a clash, below fine.
    private static final float MISPLACED = 0.44f;

    private final Measure with;
    private final Kinship kinship;
    private final Support support;
    private final Check[] checks;

    Alternatives(Measure with, Kinship kinship, Support support, Check... checks) {
        this.with = with;
        this.kinship = kinship;
        this.support = support;
        this.checks = checks;
    }

    @Override
    public float score(Coded a, Coded b) {
        float instead = Measure.after(checks, support.lift(kinship.of(a, b), kinship.sure(a, b), a, b), a, b);
        return instead >= MISPLACED ? instead : Math.max(instead, Math.min(MISPLACED, with.score(a, b)));
    }

    @Override
    public void clashes(Coded a, Coded b, List<Clash> into) {
        Measure.say(kinship, a, b, into);
        for (Check check : checks) {
            Measure.say(check, a, b, into);
        }
    }

    @Override
    public List<String> support(Coded a, Coded b) {
        List<String> words = new ArrayList<>(kinship.words(a, b));
        words.addAll(support.words(a, b));
        return words;
    }
}
