package fittingroom.coherence;

import java.util.ArrayList;
import java.util.List;

/// Judges what is worn or used together: the table of kinds gives the start, what speaks for the pair lifts it, every check
/// takes away its force, and what the shop's shoppers do has the last word, except on sensitive neighbours.
final class Together implements Measure {

    private static final float COMPLETES = 0.7f;
    /// How far a shop's events are believed: people buy gifts and restock in one basket.
    private static final float BELIEF = 0.8f;

    private final GoesTable table;
    private final Support support = new Support();
    private final KindCheck kind;
    private final Habits habits;
    private final SensitiveCheck sensitive;
    private final Check[] checks;

    /// @param habits what is bought together
    /// @param checks without the sensitive one
    Together(GoesTable table, Habits habits, SensitiveCheck sensitive, Check... checks) {
        this.table = table;
        this.kind = new KindCheck(table);
        this.habits = habits;
        this.sensitive = sensitive;
        this.checks = checks;
    }

    @Override
    public float score(Coded a, Coded b) {
        return Odds.moved(read(a, b), heard(a, b));
    }

    /// The score by what is written about both alone: alike for all products that are described alike.
    float read(Coded a, Coded b) {
        float start = support.lift(table.fit(a.group(), b.group()), Math.min(a.sure(), b.sure()), a, b);
        return Measure.after(checks, start, a, b) * (1 - sensitive.force(a, b));
    }

    /// What the events say of these two, as the logarithm of a factor on the odds; nothing in favour of sensitive neighbours.
    float heard(Coded a, Coded b) {
        float said = habits.speaks() ? BELIEF * habits.of(a.ordinal(), b.ordinal()) : 0;
        return said > 0 && sensitive.force(a, b) > 0 ? 0 : said;
    }

    @Override
    public boolean knows(Coded a, Coded b) {
        return (Measure.reads(a, b) && (table.says(a.group(), b.group()) || support.of(a, b) > 0))
                || habits.proves(a.ordinal(), b.ordinal());
    }

    @Override
    public void clashes(Coded a, Coded b, List<Clash> into) {
        List<Clash> found = new ArrayList<>();
        Measure.say(kind, a, b, found);
        for (Check check : checks) {
            Measure.say(check, a, b, found);
        }
        double left = Math.min(1, Math.exp(-heard(a, b)));
        found.forEach(clash -> into.add(
                new Clash(clash.code(), left * clash.severity(), clash.confidence(), clash.words())));
        Measure.say(sensitive, a, b, into);
    }

    @Override
    public List<String> support(Coded a, Coded b) {
        List<String> words = new ArrayList<>();
        if (a.type() >= 0 && a.type() == b.type()) {
            words.add(Sides.words("alternative", Sides.thing(b)));
        } else if (table.fit(a.group(), b.group()) > COMPLETES) {
            words.add(Sides.words("completes", Sides.thing(b), Sides.thing(a)));
        }
        words.addAll(support.words(a, b));
        words.addAll(habits.words(a, b, "bought"));
        return words;
    }
}
