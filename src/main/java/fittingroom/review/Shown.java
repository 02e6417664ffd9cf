package fittingroom.review;

/// One list as it is looked at: what stands in it and beside what, by ordinals. It knows for whom it was by number only.
///
/// @param number its own, no other list's
/// @param shopper number as in [Crowd]
/// @param time milliseconds since 1970, UTC; 0 where unknown
/// @param beside the anchor or the cart; empty where the list stands for itself
/// @param products each once, in the order shown
/// @param unknown products of the list that the catalog does not have
@SuppressWarnings("ArrayRecordComponent")
record Shown(Place place, int number, int shopper, long time, int[] beside, int[] products, int unknown) {

    Shown {
        place = beside.length == 0 ? place.alone() : place;
    }

    boolean standsAlone() {
        return beside.length == 0;
    }
}
