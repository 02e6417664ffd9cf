package fittingroom.review;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.util.Locale;

/// Where a list was shown, by the name that its engine gives the place. Two spellings of one of our placements are one
/// place.
///
/// @param name code of a placement, or the other engine's own word in lower case
/// @param placement the one whose rules hold there: for a word of another engine, complete the look beside an anchor and
///     home without
record Place(String name, Placement placement, Channel channel) {

    static Place of(Placement placement, Channel channel) {
        return new Place(placement.code(), placement, channel);
    }

    static Place of(String word, boolean anchored, Channel channel) {
        return Placement.of(word).map(known -> of(known, channel)).orElseGet(() -> new Place(
                word.strip().toLowerCase(Locale.ROOT),
                anchored ? Placement.COMPLETE_THE_LOOK : Placement.HOME, channel));
    }
}
