package fittingroom.scoring;

import java.util.Locale;

/// The six steps from a request to a slate, in order. Each says which products it let through.
public enum Stage {
    GATHER,
    FILTER,
    SCORE,
    RULES,
    COHERENCE,
    TRIM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
