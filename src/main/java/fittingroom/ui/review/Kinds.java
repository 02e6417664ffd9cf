package fittingroom.ui.review;

import fittingroom.review.Cause;
import fittingroom.ui.parts.Say;

/// The kinds of things of a case, as people say them.
final class Kinds {

    private Kinds() {}

    /// As in `evening dress × backpack`.
    static String words(Cause cause) {
        return Say.it("ui.review.kinds", of(cause.anchorType()), of(cause.productType()));
    }

    private static String of(String type) {
        return type.isEmpty() ? Say.it("ui.review.kind.unknown") : type.replace('-', ' ');
    }
}
