package fittingroom.scoring;

import java.util.List;
import java.util.OptionalInt;

/// Where one product was won or lost on the way to one slate. It proposes nothing; [Proposals] does.
///
/// @param place from 1; empty where it is not shown
/// @param stage at which it was lost; of what is shown the one that decided: rules where a rule gave it the place, else
///     trim, where the scores decide
/// @param why in words, with the rule or the reason named
/// @param score what it had reached
/// @param margin of what is shown how far its score lies above the best that is not shown, of what is not how far below the
///     last that its score placed; 0 or less where not the score decided
/// @param rules ids of those that decided, the strongest first; none where no rule did
public record Fate(OptionalInt place, Stage stage, String why, double score, double margin, List<String> rules) {

    public Fate {
        rules = List.copyOf(rules);
    }

    public boolean isShown() {
        return place.isPresent();
    }
}
