package fittingroom.review;

import fittingroom.base.Share;
import java.util.List;

/// What was found in many slates: how many hold a clash, where, and the pairs that clash. It names no shopper.
///
/// A pair is a product of a slate beside the slate's anchor, or beside each product of the cart; beside a cart the one
/// counts that it suits best. A list that stands for itself is a choice of different things: each two of its products are
/// looked at, and flagged only where they must never stand together.
///
/// @param clashing slates with at least one flagged pair
/// @param pairs pairs looked at, a pair again in each slate that shows it
/// @param flagged those of them that clash
/// @param slots products shown
/// @param flaggedSlots products shown that clash with something
/// @param unknown products of the lists that the catalog does not have; nobody can judge them
/// @param alone slates without any pair to look at
/// @param threshold pairs whose coherence lies below it are flagged
/// @param flags different pairs by placement, the heaviest first, at most [#FLAGS_KEPT]
/// @param different how many different flags there were
public record Audit(
        Origin from,
        long slates,
        long clashing,
        long pairs,
        long flagged,
        long slots,
        long flaggedSlots,
        long unknown,
        long alone,
        double threshold,
        List<Part> placements,
        List<Part> channels,
        List<Part> weeks,
        List<Crossing> categories,
        List<Flag> flags,
        long different) {

    public static final int FLAGS_KEPT = 20_000;

    /// Slates of one placement, channel or week.
    ///
    /// @param name code; of a week its Monday as in `2026-06-01`
    public record Part(String name, long slates, long clashing) {

        public Share share() {
            return Share.of(clashing, slates);
        }
    }

    /// Pairs of one category beside another.
    public record Crossing(String anchor, String product, long pairs, long flagged) {

        public Share share() {
            return Share.of(flagged, pairs);
        }
    }

    public Audit {
        placements = List.copyOf(placements);
        channels = List.copyOf(channels);
        weeks = List.copyOf(weeks);
        categories = List.copyOf(categories);
        flags = List.copyOf(flags);
    }

    /// Slates with at least one clash, of all slates.
    public Share share() {
        return Share.of(clashing, slates);
    }

    /// What the products shown that clash cost, where each place shown is one impression that a better product would have
    /// had.
    ///
    /// @param perThousand what a thousand impressions are worth, in whatever currency
    public double wasted(double perThousand) {
        return flaggedSlots * perThousand / 1000;
    }

    public Queue queue() {
        return Queue.from(flags);
    }
}
