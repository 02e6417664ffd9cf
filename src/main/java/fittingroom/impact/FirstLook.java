package fittingroom.impact;

import fittingroom.base.Cancel;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Coherence;
import fittingroom.rules.CompiledRules;
import fittingroom.scoring.Request;
import fittingroom.scoring.Scorer;
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
    public static Optional<FirstLook> at(
            Question question, Catalog catalog, Coherence coherence, Scorer scorer, Cancel cancel) {
        Engine engine = new Engine(catalog, coherence, scorer);
        CompiledRules before = engine.compile(question.before());
        CompiledRules after = engine.compile(question.after());
        List<Request> changed = new ArrayList<>();
        int asked = 0;
        for (int slate = 0; slate < question.slates(); slate++) {
            if (cancel.requested()) {
                return Optional.empty();
            }
            Optional<Request> request =
                    question.population().request(question.shopper(slate), question.placement(slate));
            if (request.isPresent()) {
                asked++;
                if (!Arrays.equals(engine.slate(request.get(), before), engine.slate(request.get(), after))) {
                    changed.add(request.get());
                }
            }
        }
        return Optional.of(new FirstLook(asked, changed));
    }
}
