package fittingroom.scoring;

import fittingroom.events.Placement;
import fittingroom.learning.Content;
import fittingroom.learning.Kinds;
import fittingroom.learning.Model;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/// Whether a slate has enough of something: nothing that reads the same twice, no more than two near twins, and outside
/// *similar* no more than three in ten of one type. It takes nothing out itself; what was passed over may fill places.
final class Variety {

    private static final float TWIN = 0.86f;
    private static final int TWINS = 2;
    private static final double TYPE_SHARE = 0.3;

    private final Placement placement;
    private final int size;
    private final Content content;
    private final Kinds kinds;
    /// Nobody has seen anything yet and nothing is asked about: a walk through the shop, one of a kind.
    private final boolean unprompted;
    private int twin;

    Variety(Question question, Model model) {
        this.placement = question.placement();
        this.size = question.size();
        this.content = model.content();
        this.kinds = model.kinds();
        this.unprompted = !model.hasLearned() && question.context().length == 0;
    }

    /// @param shown ordinals, -1 for none
    boolean isTooMuch(int product, IntArrayList shown) {
        int alike = 0;
        int sameType = 0;
        int nearest = -1;
        int type = kinds.type(product);
        for (int i = 0; i < shown.size(); i++) {
            int other = shown.getInt(i);
            if (looksTheSame(product, other)) {
                twin = other;
                return true;
            }
            if (content.cosine(product, other) >= TWIN) {
                alike++;
                nearest = other;
            }
            boolean like = unprompted ? kinds.mayReplace(product, other) : kinds.type(other) == type;
            sameType += type >= 0 && like ? 1 : 0;
        }
        twin = alike >= TWINS ? nearest : -1;
        return alike >= TWINS || sameType >= mostOfType();
    }

    /// The chosen near twin of what was too much last, or -1 where there is enough of its type.
    int twin() {
        return twin;
    }

    private int mostOfType() {
        return unprompted ? 1 : placement == Placement.SIMILAR
                ? Integer.MAX_VALUE
                : Math.max(2, (int) Math.ceil(size * TYPE_SHARE));
    }

    /// The same title is shown once; of a thing in several colours one, except among alternatives.
    private boolean looksTheSame(int product, int other) {
        return placement == Placement.SIMILAR ? kinds.sameTitle(product, other) : kinds.sameLook(product, other);
    }
}
