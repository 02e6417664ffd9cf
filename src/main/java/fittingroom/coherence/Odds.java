package fittingroom.coherence;

/// Moves a score by evidence as Bayes does: the odds are multiplied, so that no evidence makes a score leave 0 to 1, and a
/// score that is sure of itself moves little. It weighs no evidence.
final class Odds {

    private Odds() {}

    /// @param score 0 to 1
    /// @param evidence logarithm of the factor on the odds; 0 leaves the score as it is
    static float moved(float score, float evidence) {
        if (evidence == 0) {
            return score;
        }
        double odds = score * Math.exp(evidence);
        return (float) (odds / (odds + 1 - score));
    }
}
