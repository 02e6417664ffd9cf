package fittingroom.scoring;

import fittingroom.coherence.Coherence;
import java.util.LinkedHashMap;
import java.util.Map;

/// How well every product goes with one anchor, kept for the anchors asked last, so that a moving slider does not ask
/// again. What is kept follows from the catalog alone, so it never changes an answer.
final class GoesWith {

    private static final int KEPT = 24;

    private final Coherence coherence;
    private final int products;
    private final Map<Integer, float[]> latest = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, float[]> eldest) {
            return size() > KEPT;
        }
    };

    GoesWith(Coherence coherence, int products) {
        this.coherence = coherence;
        this.products = products;
    }

    /// Coherence with each product, 0 to 1; not to be written to.
    float[] of(int anchor) {
        synchronized (latest) {
            float[] known = latest.get(anchor);
            if (known != null) {
                return known;
            }
        }
        float[] scores = new float[products];
        for (int product = 0; product < products; product++) {
            scores[product] = coherence.score(anchor, product);
        }
        synchronized (latest) {
            latest.put(anchor, scores);
        }
        return scores;
    }
}
