package fittingroom.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One named reason why a product may suit: each gives a number between 0 and 1, and each has a weight that a
/// merchandiser can turn. What a rule or a check does to a score is not a signal.
public enum Signal {
    /// Bought in the same basket as the anchor, the cart or the history.
    BOUGHT_TOGETHER(1.0),
    /// Seen in the same sessions.
    SEEN_TOGETHER(0.6),
    /// What sessions like this one went on to.
    SESSION(0.8),
    /// Chosen by those who chose what this shopper chose: weights learned for all products at once.
    ALSO_CHOSEN(0.8),
    /// What this shopper likes: affinities by attribute over the whole history.
    TASTE(0.5),
    /// Alike in words and attributes.
    ALIKE(0.5),
    /// Goes with the anchor by type, occasion, style and season.
    GOES_WITH(0.7),
    /// Bought and seen by many, lately.
    POPULAR(0.3),
    /// New in the catalog, with few events yet.
    NEW(0.1);

    private final double usualWeight;

    Signal(double usualWeight) {
        this.usualWeight = usualWeight;
    }

    public double usualWeight() {
        return usualWeight;
    }

    /// As written in rule files: `bought-together`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Signal> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
