package fittingroom.trials;

import fittingroom.events.Placement;
import java.util.List;

/// One placement on the days held back: every contender on the same pages, and the one whose list is kept. It decides
/// nothing; what was chosen was chosen on earlier days.
///
/// @param pages that were asked
/// @param standings of every contender
/// @param kept the engine as it comes, or as it was tuned
/// @param rival the best of the others by NDCG at ten, the engine as it comes and the tuned one aside
/// @param lead of the kept one over the rival in NDCG at ten, page by page, with the 95 % interval of the difference
/// @param gain of the tuned engine over the engine as it comes, likewise
public record Bout(
        Placement placement, int pages, List<Standing> standings, Contender kept, Contender rival, Figures.Ranged lead,
        Figures.Ranged gain) {

    /// Whether the interval of the lead lies above 0.
    public boolean isProven() {
        return lead.low() > 0;
    }

    public Standing of(Contender contender) {
        return standings.stream().filter(one -> one.contender() == contender).findFirst().orElseThrow();
    }
}
