package fittingroom.trials;

import fittingroom.base.Cancel;
import fittingroom.learning.Content;
import fittingroom.learning.Interactions;
import fittingroom.learning.Linear;
import fittingroom.learning.PlainNeighbours;
import fittingroom.learning.Ridge;
import fittingroom.learning.SessionNeighbours;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Makes the recommenders that can be asked for, from the learned side of one split. It compares none.
final class Candidates {

    private static final int FALLBACK = 50;

    private final Split split;
    private final Optional<Texts> texts;
    private final float[] popular;
    private final Interactions rows;

    /// @param texts what is known of the products beside the rows
    Candidates(Split split, Optional<Texts> texts) {
        this.split = split;
        this.texts = texts;
        this.popular = Dense.popularity(split.learned(), split.products());
        this.rows = Interactions.of(split.products(), split.learned());
    }

    /// Everybody is shown the same.
    Recommender popular() {
        return new Dense("popular", "", popular, (known, scores) -> {});
    }

    /// The products that stand in most rows with each of those known, by cosine.
    Recommender neighbours() {
        Linear alike = PlainNeighbours.cosine(rows, Ridge.Settings.USUAL.kept());
        return new Dense("neighbours", "kept=" + Ridge.Settings.USUAL.kept(), popular, alike::add);
    }

    /// What followed most often on the last product of a visit.
    Recommender last() {
        Linear next = PlainNeighbours.following(split.learned(), split.products(), Ridge.Settings.USUAL.kept());
        return new Dense("last", "", popular, (known, scores) -> {
            if (known.length > 0) {
                next.add(known[known.length - 1], 1, scores);
            }
        });
    }

    /// @return nothing where it was stopped
    Optional<Linear> linear(Ridge.Settings settings, Cancel cancel) {
        return Ridge.learn(rows, settings, cancel);
    }

    /// @param share of the texts in a score; 0 for none
    Recommender linear(Linear learned, Ridge.Settings settings, double share) {
        String words = "lambda=%s damping=%s nearest=%s kept=%s texts=%s"
                .formatted(settings.lambda(), settings.damping(), settings.nearest(), settings.kept(), share);
        return new Dense("linear", words, popular, withTexts(learned::add, share));
    }

    /// What is chosen beside the settings of the visits.
    ///
    /// @param revisits how much what was already seen in the visit counts, against everything else
    /// @param follows how much it counts what came right after the last product, against the votes; 0 for nothing
    /// @param texts their share in a score; 0 for none
    record Mixture(double revisits, double follows, double texts) {

        static final Mixture PLAIN = new Mixture(1, 0, 0);
    }

    Recommender sessions(SessionNeighbours.Settings settings, Mixture mixture) {
        SessionNeighbours visits = SessionNeighbours.learn(split.learned(), split.products(), settings);
        String words = "latest=%s neighbours=%s fade=%s reach=%s rarity=%s again=%s before=%s %s".formatted(
                settings.latest(), settings.neighbours(), settings.fade(), settings.reach(), settings.rarity(),
                settings.again(), settings.before(),
                "revisits=%s follows=%s texts=%s".formatted(mixture.revisits(), mixture.follows(), mixture.texts()));
        if (mixture.equals(Mixture.PLAIN)) {
            return new Voting(words, visits, split.products(), mostPopular());
        }
        Linear next = PlainNeighbours.following(split.learned(), split.products(), Ridge.Settings.USUAL.kept());
        SessionNeighbours.Memory memory = new SessionNeighbours.Memory();
        float[] votes = new float[split.products()];
        return new Dense("sessions", words, popular, withTexts((known, scores) -> {
            visits.vote(known, votes, memory);
            for (int i = 0; i < memory.votedCount(); i++) {
                scores[memory.voted(i)] += votes[memory.voted(i)];
                votes[memory.voted(i)] = 0;
            }
            if (known.length > 0) {
                int last = known[known.length - 1];
                next.add(last, (float) mixture.follows() / Math.max(1, next.sum(last)), scores);
            }
            int[] seen = Arrays.stream(known).distinct().toArray();
            for (int product : seen) {
                scores[product] *= (float) mixture.revisits();
            }
        }, mixture.texts()));
    }

    private BiConsumer<int[], float[]> withTexts(
            BiConsumer<int[], float[]> learned, double share) {
        if (share == 0 || texts.isEmpty()) {
            return learned;
        }
        return (known, scores) -> {
            learned.accept(known, scores);
            texts.get().add(known, (float) share, scores);
        };
    }

    private int[] mostPopular() {
        return IntStream.range(0, popular.length).boxed()
                .sorted((a, b) -> popular[a] == popular[b] ? Integer.compare(a, b) : Float.compare(popular[b], popular[a]))
                .limit(FALLBACK).mapToInt(Integer::intValue).toArray();
    }

    /// What the texts of a catalog say of the products of a split.
    static final class Texts {
        private static final int LATEST = 10;

        private final Content content;
        private final int[] ordinals;
        private final float[] alike;

        /// @param ordinals in the catalog, by ordinal of the split; -1 where it is not there
        Texts(Content content, int[] ordinals, int catalogSize) {
            this.content = content;
            this.ordinals = ordinals;
            this.alike = new float[catalogSize];
        }

        private void add(int[] known, float share, float[] scores) {
            int[] products = Arrays.stream(known).map(product -> ordinals[product]).filter(one -> one >= 0).toArray();
            products = Arrays.copyOfRange(products, Math.max(0, products.length - LATEST), products.length);
            if (products.length == 0) {
                return;
            }
            float[] shares = new float[products.length];
            Arrays.fill(shares, 1f / products.length);
            Arrays.fill(alike, 0);
            content.alike(products, shares, alike);
            for (int product = 0; product < scores.length; product++) {
                if (ordinals[product] >= 0) {
                    scores[product] += share * alike[ordinals[product]];
                }
            }
        }
    }
}
