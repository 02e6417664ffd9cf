package fittingroom.trials;

/// Logistic regression over features that are there or not, learned by stochastic gradient descent one example at a time.
/// It draws no examples.
final class Logistic {

    private static final double FARTHEST = 30;

    private final float[] weights;
    private final boolean mean;

    /// @param size features are numbers below it
    /// @param mean whether many features are to say no more than few
    Logistic(int size, boolean mean) {
        this.weights = new float[size];
        this.mean = mean;
    }

    /// The logarithm of the odds that the example is a good one.
    double of(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum * scale(features);
    }

    void learn(int[] features, boolean good, double step) {
        double odds = Math.clamp(of(features), -FARTHEST, FARTHEST);
        float move = (float) (step * scale(features) * ((good ? 1 : 0) - 1 / (1 + Math.exp(-odds))));
        for (int feature : features) {
            weights[feature] += move;
        }
    }

    private double scale(int[] features) {
        return mean && features.length > 0 ? 1 / Math.sqrt(features.length) : 1;
    }
}
