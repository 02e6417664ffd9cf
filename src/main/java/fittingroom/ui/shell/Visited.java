package fittingroom.ui.shell;

import fittingroom.ui.parts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The desks that were visited, in order, and where on each; as in a browser. It opens nothing.
final class Visited {

    /// @param place where on the desk; empty where the desk cannot say
    record Spot(String desk, Optional<Place> place) {}

    private static final int KEPT = 50;

    private final List<Spot> spots = new ArrayList<>();
    private int at = -1;

    /// A desk was opened; what lay ahead is gone.
    ///
    /// @param left where the person was on the desk before
    void arrived(String desk, Optional<Place> left) {
        leave(left);
        while (spots.size() > at + 1) {
            spots.removeLast();
        }
        spots.add(new Spot(desk, Optional.empty()));
        if (spots.size() > KEPT) {
            spots.removeFirst();
        }
        at = spots.size() - 1;
    }

    /// Goes back (-1) or forward (1).
    ///
    /// @return where to; empty at the end
    Optional<Spot> step(int by, Optional<Place> left) {
        if (at + by < 0 || at + by >= spots.size()) {
            return Optional.empty();
        }
        leave(left);
        at += by;
        return Optional.of(spots.get(at));
    }

    private void leave(Optional<Place> left) {
        if (at >= 0 && left.isPresent()) {
            spots.set(at, new Spot(spots.get(at).desk(), left));
        }
    }
}
