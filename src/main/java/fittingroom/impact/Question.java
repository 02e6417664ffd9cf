package fittingroom.impact;

import fittingroom.events.Placement;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Population;
import fittingroom.scoring.Request;
import java.util.List;
import java.util.Optional;

/// What is asked: two rule sets, whom, and where. It holds no answer.
///
/// @param population all of a lookbook's, or the first of them
/// @param placements the one that matters most first: it is asked first
public record Question(RuleSet before, RuleSet after, Population population, List<Placement> placements) {

    public Question {
        placements = placements.stream().distinct().toList();
        if (placements.isEmpty()) {
            throw new IllegalArgumentException("a question names at least one placement");
        }
    }

    int slates() {
        return Math.multiplyExact(population.size(), placements.size());
    }

    Placement placement(int slate) {
        return placements.get(slate / population.size());
    }

    int shopper(int slate) {
        return slate % population.size();
    }

    Optional<Request> request(int slate) {
        return population.request(shopper(slate), placement(slate));
    }
}
