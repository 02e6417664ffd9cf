package fittingroom.coherence;

import java.util.Locale;

/// What the checker thinks of a pair. It is an opinion for a person to judge, not a person's judgement.
public enum Verdict {
    CLASH,
    /// Too little is known, or the evidence is mixed: a person should look.
    UNSURE,
    FINE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
