package fittingroom.review;

import fittingroom.coherence.Company;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a list was shown, by the name that its engine gives the place. Two spellings of one of our placements are one
/// place.
///
/// @param name code of a placement, or the other engine's own word in lower case
/// @param placement the one whose rules hold there: for a word of another engine similar where it means alternatives,
///     otherwise complete the look beside an anchor and home without
/// @param company what its products stand beside each other or the anchor for
record Place(String name, Placement placement, Channel channel, Company company) {

    /// What others call a list of alternatives.
    private static final Pattern INSTEAD = Pattern.compile("similar|alternativ|instead|substitut|also.?view|more.?like|like.?this");

    static Place of(Placement placement, Channel channel) {
        return new Place(placement.code(), placement, channel, Company.of(placement));
    }

    static Place of(String word, boolean anchored, Channel channel) {
        return Placement.of(word).map(known -> of(known, channel)).orElseGet(() -> foreign(
                word.strip().toLowerCase(Locale.ROOT), anchored, channel));
    }

    /// The same for a list that stands for itself.
    Place alone() {
        return new Place(name, placement, channel, Company.AMONG);
    }

    /// A word that says nothing of alternatives leaves open what its products are there for.
    private static Place foreign(String name, boolean anchored, Channel channel) {
        if (anchored && INSTEAD.matcher(name).find()) {
            return new Place(name, Placement.SIMILAR, channel, Company.INSTEAD);
        }
        return new Place(name, anchored ? Placement.COMPLETE_THE_LOOK : Placement.HOME, channel, Company.EITHER);
    }
}
