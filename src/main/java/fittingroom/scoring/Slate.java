package fittingroom.scoring;

import java.util.List;

/// The answer to a request: the picks in order, what was left out where and why, and how many products each stage
/// let through. It is frozen; a changed rule makes another slate.
///
/// @param leftOut the most promising first; at most [#KEPT] for each stage, `stages` has the true counts
public record Slate(
        Request request, List<Pick> picks, List<LeftOut> leftOut, List<StageCount> stages, Basis basis) {

    /// How many of those lost at one stage are kept with their reason.
    public static final int KEPT = 200;

    public Slate {
        picks = List.copyOf(picks);
        leftOut = List.copyOf(leftOut);
        stages = List.copyOf(stages);
    }
}
