package fittingroom.ui.parts;

import fittingroom.learning.Signal;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses the reason that tells a pick apart from the others of its slate, since a reason that all of them have
/// says nothing on a tile. It changes no score and draws nothing.
final class Telling {

    /// What a tile says.
    ///
    /// @param reason empty where nothing speaks for the pick
    /// @param words a few of the evidence, where the name of the reason alone would be the same on many tiles; else empty
    record Said(Optional<Reason> reason, String words) {}

    /// A part below this share of the score did not bring the pick here, however unusual it is.
    private static final double COUNTS = 0.1;
    /// Letters that fit on a tile.
    private static final int FITS = 18;

    private Telling() {}

    /// One for each pick, in their order.
    static List<Said> of(List<Pick> picks) {
        Map<String, Double> means = means(picks);
        List<Optional<Reason>> reasons = picks.stream().map(pick -> reason(pick, means)).toList();
        Map<String, Integer> clauses = new HashMap<>();
        reasons.forEach(one -> clauses(one).forEach(clause -> clauses.merge(clause, 1, Integer::sum)));
        List<Said> said = new ArrayList<>(picks.size());
        for (Optional<Reason> one : reasons) {
            long alike = reasons.stream().filter(other -> other.map(Reason::code).equals(one.map(Reason::code))).count();
            String words = alike < 2 ? "" : clauses(one).stream()
                    .min(Comparator.comparingInt((String clause) -> clauses.getOrDefault(clause, 0))).orElse("");
            said.add(new Said(one, words));
        }
        return said;
    }

    /// The part furthest above what the other picks have of it, among those that count; else the largest.
    private static Optional<Reason> reason(Pick pick, Map<String, Double> means) {
        List<Reason> speaking = pick.reasons().stream().filter(reason -> reason.amount() > 0).toList();
        return speaking.stream()
                .filter(reason -> reason.amount() >= COUNTS * pick.score() && above(reason, means) > 0)
                .max(Comparator.comparingDouble(reason -> above(reason, means)))
                .or(() -> speaking.stream().max(Comparator.comparingDouble(Reason::amount)));
    }

    private static double above(Reason reason, Map<String, Double> means) {
        return reason.amount() - means.getOrDefault(reason.code(), 0.0);
    }

    private static Map<String, Double> means(List<Pick> picks) {
        Map<String, Double> means = new HashMap<>();
        for (Pick pick : picks) {
            pick.reasons().forEach(reason -> means.merge(reason.code(), reason.amount() / picks.size(), Double::sum));
        }
        return means;
    }

    /// The short ones among `both for evening wear, both elegant`.
    private static List<String> clauses(Optional<Reason> reason) {
        return reason.filter(one -> one.code().equals(Signal.GOES_WITH.code())).stream()
                .flatMap(one -> List.of(one.evidence().split(", ", -1)).stream())
                .filter(clause -> !clause.isBlank() && clause.length() <= FITS).toList();
    }
}
