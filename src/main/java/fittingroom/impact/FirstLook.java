package fittingroom.impact;

import fittingroom.base.Cancel;
import fittingroom.events.Placement;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How many slates of a small sample an edit changes, while it is being made. It is exact for the sample and says nothing
/// of how much a slate changes: that is for [Impact].
///
/// @param asked slates of the sample
/// @param changed the requests whose slates differ, in the order of the sample
public record FirstLook(int asked, List<Request> changed) {

    public FirstLook {
        changed = List.copyOf(changed);
    }

    /// Asks on the calling thread; empty where it was asked to stop.
    public static Optional<FirstLook> at(Question question, Lookbook lookbook, Cancel cancel) {
        Crew alone = Crew.alone(cancel);
        List<Request> changed = new ArrayList<>();
        int asked = 0;
        for (Placement placement : question.placements()) {
            Slates before = lookbook.slates(question.before(), placement);
            Slates after = lookbook.slates(question.after(), placement);
            int size = question.population().size();
            if (!before.ask(size, alone) || !after.ask(size, alone)) {
                return Optional.empty();
            }
            for (int n = 0; n < size; n++) {
                if (before.of(n).isPresent()) {
                    asked++;
                    if (!Arrays.equals(before.of(n).get(), after.of(n).orElseThrow())) {
                        changed.add(question.population().request(n, placement).orElseThrow());
                    }
                }
            }
        }
        return Optional.of(new FirstLook(asked, changed));
    }
}
