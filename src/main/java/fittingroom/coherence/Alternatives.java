package fittingroom.coherence;

import java.util.ArrayList;
import java.util.List;

/// Judges what could be bought instead: would a shopper who looks at this want that in its place? How near the kinds are
/// gives the start, then the checks on whom and what for; two of a colour, a brand or a season are no fault here. What goes
/// with the anchor instead is in the wrong list, but it does not jar: such a pair is unsure at best.
final class Alternatives implements Measure {

    /// Above a clash, below fine.
    private static final float MISPLACED = 0.44f;
    private static final float BELIEF = 0.4f;

    private final Measure with;
    private final Kinship kinship;
    private final Support support = new Support();
    private final Habits habits;
    private final SensitiveCheck sensitive;
    private final Check[] checks;

    /// @param habits what is looked at in one visit
    /// @param checks without the sensitive one
    Alternatives(Measure with, Kinship kinship, Habits habits, SensitiveCheck sensitive, Check... checks) {
        this.with = with;
        this.habits = habits;
        this.sensitive = sensitive;
        this.kinship = kinship;
        this.checks = checks;
    }

    @Override
    public float score(Coded a, Coded b) {
        float read = Measure.after(checks, support.lift(kinship.of(a, b), kinship.sure(a, b), a, b), a, b)
                * (1 - sensitive.force(a, b));
        float instead = Odds.moved(read, heard(a, b));
        return instead >= MISPLACED ? instead : Math.max(instead, Math.min(MISPLACED, with.score(a, b)));
    }

    /// Who looks at both in one visit compares them; that hardly anybody does proves nothing.
    private float heard(Coded a, Coded b) {
        boolean asked = habits.speaks() && kinship.of(a, b) > Kinship.STRANGERS && sensitive.force(a, b) == 0;
        return asked ? BELIEF * Math.max(0, habits.of(a.ordinal(), b.ordinal())) : 0;
    }

    @Override
    public boolean knows(Coded a, Coded b) {
        return Measure.reads(a, b) || habits.proves(a.ordinal(), b.ordinal());
    }

    @Override
    public void clashes(Coded a, Coded b, List<Clash> into) {
        Measure.say(kinship, a, b, into);
        for (Check check : checks) {
            Measure.say(check, a, b, into);
        }
        Measure.say(sensitive, a, b, into);
    }

    @Override
    public List<String> support(Coded a, Coded b) {
        List<String> words = new ArrayList<>(kinship.words(a, b));
        words.addAll(support.words(a, b));
        words.addAll(habits.words(a, b, "seen"));
        return words;
    }
}
