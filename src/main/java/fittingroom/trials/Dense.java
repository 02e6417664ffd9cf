package fittingroom.trials;

import fittingroom.learning.Best;
import java.util.function.BiConsumer;

/// A recommender that gives every product a score. What scores nothing is ordered by how popular it is.
final class Dense implements Recommender {

    /// Less than any score that says anything.
    private static final float LAST_RESORT = 1e-6f;

    private final String name;
    private final String settings;
    private final float[] popular;
    private final BiConsumer<int[], float[]> add;
    private final float[] scores;

    /// @param popular between 0 and 1, one a product
    /// @param add adds the scores of all products for what is known
    Dense(String name, String settings, float[] popular, BiConsumer<int[], float[]> add) {
        this.name = name;
        this.settings = settings;
        this.popular = popular;
        this.add = add;
        this.scores = new float[popular.length];
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String settings() {
        return settings;
    }

    @Override
    public void rank(int[] known, boolean excluded, Best best) {
        for (int product = 0; product < scores.length; product++) {
            scores[product] = LAST_RESORT * popular[product];
        }
        add.accept(known, scores);
        if (excluded) {
            for (int product : known) {
                scores[product] = Float.NEGATIVE_INFINITY;
            }
        }
        for (int product = 0; product < scores.length; product++) {
            if (scores[product] > Float.NEGATIVE_INFINITY) {
                best.offer(scores[product], product);
            }
        }
    }

    /// How popular each product is among rows, the most popular at 1.
    static float[] popularity(int[][] rows, int products) {
        float[] popular = new float[products];
        float most = 1;
        for (int[] row : rows) {
            for (int product : row) {
                most = Math.max(most, ++popular[product]);
            }
        }
        for (int product = 0; product < products; product++) {
            popular[product] /= most;
        }
        return popular;
    }
}
