package fittingroom.trials;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.coherence.Counts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// Learns from outfits that people put together and tells held back ones from chance, in one go: what is learned here is
/// measured and forgotten. A fifth of the outfits is held back, by their names.
public final class OutfitTrial {

    private static final int PARTS = 5;
    private static final int ROUNDS = 24;
    private static final int BAD_FOR_GOOD = 2;
    private static final double STEP = 0.05;
    private static final double SLOWER = 0.25;
    private static final double PRIOR = 4;
    private static final int LONGEST = 64;

    private final Outfits outfits;
    private final RandomGenerator random;
    private final Progress progress;
    private final Cancel cancel;
    private final List<int[]> learned = new ArrayList<>();
    private final List<int[]> asked = new ArrayList<>();

    private OutfitTrial(Outfits outfits, RandomGenerator random, Progress progress, Cancel cancel) {
        this.outfits = outfits;
        this.random = random;
        this.progress = progress;
        this.cancel = cancel;
        for (Map.Entry<String, int[]> outfit : outfits.worn().entrySet()) {
            (Outfits.part(outfit.getKey(), PARTS) == 0 ? asked : learned).add(outfit.getValue());
        }
    }

    /// @param worn outfits as categories, see [Outfits#read]
    /// @param titled outfits of titled things
    public static Outcome<OutfitFigures> run(
            Path worn, Path titled, RandomGenerator random, Progress progress, Cancel cancel) {
        return Outfits.read(worn, titled).then(outfits -> new OutfitTrial(outfits, random, progress, cancel).figures());
    }

    private Outcome<OutfitFigures> figures() {
        long start = System.nanoTime();
        int[] pool = flat(learned);
        Logistic logistic = new Logistic(outfits.categories() * outfits.categories() + LONGEST, false);
        for (int round = 0; round < ROUNDS; round++) {
            progress.at("trials.step.outfits", round, ROUNDS);
            if (cancel.requested()) {
                return Outcome.stopped();
            }
            learn(logistic, pool, STEP / (1 + SLOWER * round));
        }
        Counts counts = counts();
        int[] drawn = flat(asked);
        List<int[]> chance = asked.stream().map(outfit -> draw(drawn, outfit.length, false)).toList();
        List<int[]> distinct = asked.stream().map(outfit -> draw(drawn, outfit.length, true)).toList();
        List<int[]> pairs = asked.stream().flatMap(outfit -> pairs(outfit).stream()).toList();
        List<int[]> random2 = pairs.stream().map(pair -> draw(drawn, 2, false)).toList();
        TitledTrial titles = new TitledTrial(outfits.titled(), random, cancel);
        if (!titles.run()) {
            return Outcome.stopped();
        }
        return Outcome.done(new OutfitFigures(
                learned.size(), asked.size(), auc(asked, chance, outfit -> logistic.of(features(outfit))),
                auc(asked, distinct, outfit -> logistic.of(features(outfit))),
                auc(asked, chance, outfit -> rate(counts, outfit)), auc(pairs, random2, pair -> rate(counts, pair)),
                titles.pairs(), titles.learnedRandom(), titles.learnedSame(), titles.readRandom(), titles.readSame(),
                (System.nanoTime() - start) / 1e9));
    }

    /// Every outfit once, and as often as twice one of chance, mixed.
    private void learn(Logistic logistic, int[] pool, double step) {
        List<int[]> good = new ArrayList<>(learned);
        Collections.shuffle(good, java.util.Random.from(random));
        for (int[] outfit : good) {
            logistic.learn(features(outfit), true, step);
            for (int i = 0; i < BAD_FOR_GOOD; i++) {
                logistic.learn(features(draw(pool, outfit.length, false)), false, step);
            }
        }
    }

    /// One for each pair of categories, and one for how many things there are.
    private int[] features(int[] outfit) {
        int[] features = new int[outfit.length * (outfit.length - 1) / 2 + 1];
        int at = 0;
        for (int i = 0; i < outfit.length; i++) {
            for (int j = 0; j < i; j++) {
                features[at++] = Math.min(outfit[i], outfit[j]) * outfits.categories() + Math.max(outfit[i], outfit[j]);
            }
        }
        features[at] = outfits.categories() * outfits.categories() + Math.min(LONGEST - 1, outfit.length);
        return features;
    }

    private Counts counts() {
        Counts counts = new Counts(outfits.categories());
        for (int[] outfit : learned) {
            for (int[] pair : pairs(outfit)) {
                counts.add(pair[0], pair[1], 1);
                counts.add(pair[1], pair[0], 1);
            }
        }
        return counts;
    }

    private static double rate(Counts counts, int[] outfit) {
        return pairs(outfit).stream().mapToDouble(pair -> Math.log(counts.rate(pair[0], pair[1], 1, PRIOR))).average()
                .orElse(0);
    }

    private static List<int[]> pairs(int[] outfit) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < outfit.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new int[] {outfit[i], outfit[j]});
            }
        }
        return pairs;
    }

    /// As frequent categories as often as they are worn.
    private int[] draw(int[] pool, int size, boolean distinct) {
        int[] drawn = new int[size];
        for (int i = 0; i < size; ) {
            int one = pool[random.nextInt(pool.length)];
            int before = i;
            if (!distinct || Arrays.stream(drawn, 0, before).noneMatch(other -> other == one)) {
                drawn[i++] = one;
            }
        }
        return drawn;
    }

    private static int[] flat(List<int[]> outfits) {
        return outfits.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static double auc(List<int[]> good, List<int[]> bad, ToDoubleFunction<int[]> score) {
        return Ranks.above(good.stream().mapToDouble(score).toArray(), bad.stream().mapToDouble(score).toArray());
    }
}
