package fittingroom.impact;

import fittingroom.base.Cancel;
import fittingroom.events.Placement;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A proposed edit with what it costs: how many slates of a sample it changes beside the one it was made for. It says
/// nothing of the shoppers beyond the sample.
///
/// @param changed slates of the sample that are otherwise with the edit
/// @param asked all slates of the sample
public record Priced(Proposal proposal, int changed, int asked) {

    /// The smallest first: those that change the fewest slates.
    ///
    /// @param lookbook over the sample
    /// @return empty where it was asked to stop
    public static Optional<List<Priced>> of(
            List<Proposal> proposals, RuleSet before, Placement placement, Lookbook lookbook, Cancel cancel) {
        List<Priced> priced = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Optional<FirstLook> look = FirstLook.at(
                    new Question(before, proposal.rules(), lookbook.population(), List.of(placement)), lookbook, cancel);
            if (look.isEmpty()) {
                return Optional.empty();
            }
            priced.add(new Priced(proposal, look.get().changed().size(), look.get().asked()));
        }
        priced.sort(Comparator.comparingInt(Priced::changed));
        return Optional.of(priced);
    }
}
