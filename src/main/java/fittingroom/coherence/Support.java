package fittingroom.coherence;

import fittingroom.catalog.Facet;
import java.util.ArrayList;
import java.util.List;

/// What speaks for a pair: the same occasion, world, activity, room, season or brand. It cannot outweigh a clash.
final class Support {

    private static final float LIFT = 0.5f;
    private static final float ODD = 0.3f;
    private static final float ODD_LIFT = 0.12f;

    /// Where a pair starts: how well the kinds fit, as far as that is sure, lifted by what speaks for it. What is out of place
    /// is lifted little.
    ///
    /// @param fit 0 to 1
    float lift(float fit, float sure, Coded a, Coded b) {
        float base = GoesTable.UNKNOWN + (fit - GoesTable.UNKNOWN) * sure;
        return base + (1 - base) * of(a, b) * (fit <= ODD ? ODD_LIFT : LIFT);
    }

    /// 0 nothing to 1 everything.
    float of(Coded a, Coded b) {
        float sum = shared(a.occasion(), b.occasion(), 0.2f) + shared(a.style(), b.style(), 0.2f)
                + shared(a.use(), b.use(), 0.25f) + shared(a.room(), b.room(), 0.2f)
                + shared(a.season(), b.season(), 0.1f) + shared(a.gender(), b.gender(), 0.1f)
                + shared(a.skin(), b.skin(), 0.15f);
        if (a.money().brand() != 0 && a.money().brand() == b.money().brand()) {
            sum += 0.1f;
        }
        if (a.type() >= 0 && a.type() == b.type()) {
            sum += 0.15f;
        }
        return Math.min(1, sum);
    }

    /// What both have in common.
    List<String> words(Coded a, Coded b) {
        List<String> words = new ArrayList<>();
        share(words, a, b, Facet.OCCASION, a.occasion(), b.occasion());
        share(words, a, b, Facet.USE, a.use(), b.use());
        share(words, a, b, Facet.ROOM, a.room(), b.room());
        share(words, a, b, Facet.STYLE, a.style(), b.style());
        return words;
    }

    private static void share(
            List<String> words, Coded a, Coded b, Facet facet, Coded.Mask left, Coded.Mask right) {
        if (left.meets(right)) {
            String common = Sides.common(a, b, facet);
            if (!common.isEmpty()) {
                words.add(Sides.words("same." + facet.code(), common));
            }
        }
    }

    private static float shared(Coded.Mask a, Coded.Mask b, float weight) {
        return a.meets(b) ? weight * Math.min(a.sure(), b.sure()) : 0;
    }
}
