package fittingroom.coherence;

import fittingroom.events.Placement;

/// What a product stands beside another one for, and so what would jar. It knows no pair.
public enum Company {
    /// Worn or used together: one completes the other.
    WITH,
    /// One could be bought instead of the other; two of a kind are the very point.
    INSTEAD,
    /// Nobody said which, so that it is enough to be either.
    EITHER,
    /// Both are only in one list. Nobody takes them for a pair, so nothing jars but what must never stand together.
    AMONG;

    /// What a placement puts its products beside its anchor or its cart for.
    public static Company of(Placement placement) {
        return switch (placement) {
            case SIMILAR -> INSTEAD;
            case COMPLETE_THE_LOOK, CART -> WITH;
            case HOME, EMAIL, PUSH, STORE_ASSISTANT -> EITHER;
        };
    }
}
