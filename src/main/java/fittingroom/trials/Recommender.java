package fittingroom.trials;

import fittingroom.learning.Best;

/// A model that is asked for its best products, as a trial asks it. One thread at a time; its memory is its own.
interface Recommender {

    /// As `--model` names it.
    String name();

    /// What was chosen, in words of the field: `lambda=30 damping=0.5`.
    String settings();

    /// Offers every product that it has anything to say of.
    ///
    /// @param known ordinals, of a visit oldest first
    /// @param excluded whether what is known is left out
    void rank(int[] known, boolean excluded, Best best);
}
