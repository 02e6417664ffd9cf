package fittingroom.scoring;

import fittingroom.coherence.Coherence;
import java.util.LinkedHashMap;
import java.util.Map;

/// How well every product goes with one anchor, kept for the anchors asked last, so that a moving slider does not ask
/// again. What is kept follows from the catalog alone, so it never changes an answer.
final class GoesWith {

    /// About 32 MB of answers, and never fewer than the anchors and carts of a few pages.
    private static final int NUMBERS = 8_000_000;
    private static final int FEWEST = 24;
    private static final int MOST = 512;

    private final Coherence coherence;
    private final int products;
    private final int kept;
    private final Map<Integer, float[]> latest = new LinkedHashMap<>(FEWEST * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, float[]> eldest) {
            return size() > kept;
        }
    };

    GoesWith(Coherence coherence, int products) {
        this.coherence = coherence;
        this.products = products;
        this.kept = Math.clamp(NUMBERS / Math.max(1, products), FEWEST, MOST);
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
        coherence.scores(anchor, scores);
        synchronized (latest) {
            latest.put(anchor, scores);
        }
        return scores;
    }
}
