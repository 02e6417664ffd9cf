package fittingroom.coherence;

import java.util.ArrayList;
import java.util.List;

/// Judges what is worn or used together: the table of kinds gives the start, what speaks for the pair lifts it, and every
/// check takes away its force.
final class Together implements Measure {

    private static final float COMPLETES = 0.7f;

    private final GoesTable table;
    private final Support support;
    private final KindCheck kind;
    private final Check[] checks;

    Together(GoesTable table, Check... checks) {
        this.table = table;
        this.support = new Support();
        this.kind = new KindCheck(table);
        this.checks = checks;
    }

    @Override
    public float score(Coded a, Coded b) {
        float sure = Math.min(a.sure(), b.sure());
        float fit = table.fit(a.group(), b.group());
        return Measure.after(checks, support.lift(fit, sure, a, b), a, b);
    }

    @Override
    public void clashes(Coded a, Coded b, List<Clash> into) {
        Measure.say(kind, a, b, into);
        for (Check check : checks) {
            Measure.say(check, a, b, into);
        }
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
        return words;
    }
}
