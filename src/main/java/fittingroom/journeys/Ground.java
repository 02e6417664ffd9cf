package fittingroom.journeys;

import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.events.EventLog;
import fittingroom.learning.Model;
import fittingroom.scoring.Scorer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a journey is walked on: what is sold, what was done and learned, and the one scorer. It belongs to no journey.
public record Ground(Catalog catalog, EventLog log, Model model, Scorer scorer) {

    /// Longer journeys are refused: nobody looks at more, and a file that claims more is broken.
    public static final int MOST_STEPS = 500;

    /// What keeps a journey from being walked here; empty for one that can be.
    public List<Problem> check(Journey journey) {
        List<Problem> problems = new ArrayList<>();
        Shopper shopper = journey.shopper();
        if (shopper.kind() == Shopper.Kind.KNOWN && log.shopperOrdinal(shopper.name()).isEmpty()) {
            problems.add(Problem.of(JourneyProblem.NO_SHOPPER, shopper.name()));
        }
        if (journey.steps().size() > MOST_STEPS) {
            problems.add(Problem.of(JourneyProblem.TOO_LONG, MOST_STEPS));
        }
        inOrder(journey.steps(), problems);
        steps(shopper.before(), problems);
        steps(journey.steps(), problems);
        Instant start = journey.start().orElse(Instant.MAX);
        for (int i = 0; i < shopper.before().size(); i++) {
            if (shopper.before().get(i).at().isAfter(start)) {
                problems.add(Problem.of(JourneyProblem.PAST_TOO_LATE, i + 1));
            }
        }
        return problems;
    }

    private static void inOrder(List<Step> steps, List<Problem> problems) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).at().isBefore(steps.get(i - 1).at())) {
                problems.add(Problem.of(JourneyProblem.OUT_OF_ORDER, i + 1));
            }
        }
    }

    private void steps(List<Step> steps, List<Problem> problems) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int number = i + 1;
            step.product().filter(id -> catalog.find(id.value()).isEmpty())
                    .ifPresent(id -> problems.add(Problem.of(JourneyProblem.NO_PRODUCT, number, id.value())));
            if (!step.act().isPossibleOn(step.channel())) {
                problems.add(Problem.of(
                        JourneyProblem.IMPOSSIBLE, number, step.act().code(), step.channel().code()));
            }
        }
    }
}
