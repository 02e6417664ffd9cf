package fittingroom.trials;

/// What a recommender was worth on what a split held back. Shares lie between 0 and 1.
///
/// @param model as `--model` names it
/// @param predictions questions asked
/// @param hr share of questions with a hit among the first k
/// @param mrr mean of one over the place of the first hit, 0 beyond k
/// @param recall share of what was held back that is among the first k
/// @param coverage share of all products that were among the first k at least once
/// @param cpuMicros mean processor time of a question
public record Figures(
        String model, String settings, long predictions, double hr, double mrr, double recall, double ndcg, Ranged ndcg10,
        Ranged recall20, double coverage, double p50Micros, double p99Micros, double cpuMicros) {

    /// A mean with its 95 % interval.
    public record Ranged(double mean, double low, double high) {}
}
