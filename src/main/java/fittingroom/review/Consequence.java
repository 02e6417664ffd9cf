package fittingroom.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is to follow from a verdict; chosen after it, by the same person. It does not act by itself: [Remedy] turns it
/// into rules of the draft.
public enum Consequence {
    /// The slates stay as they are; a verdict of fine still clears the checker's opinion of the pairs.
    LEAVE,
    /// The pairs are shown further down.
    DEMOTE,
    /// The pairs are never shown together.
    BLOCK,
    /// One rule for the whole pattern: the two types are kept apart, or, after fine, always let stand together.
    RULE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Consequence> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equalsIgnoreCase(code.strip())).findFirst();
    }
}
