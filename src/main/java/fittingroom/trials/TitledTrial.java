package fittingroom.trials;

import fittingroom.base.Cancel;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.coherence.Coherence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The same for titled things, pair by pair: what is written about both, and which words, types and other answers stand in
/// one outfit. Cut five times by the names of the outfits, so that every pair is asked once and never learned from then.
final class TitledTrial {

    private static final int PARTS = 5;
    private static final int ROUNDS = 12;
    private static final double STEP = 0.15;
    private static final int SIZE = 1 << 18;
    private static final int STEPS_OF_A_SCORE = 12;
    private static final int SHORTEST_WORD = 3;
    private static final List<Facet> FACETS = List.of(
            Facet.TYPE, Facet.GENDER, Facet.STYLE, Facet.OCCASION, Facet.FORMALITY, Facet.SEASON, Facet.MATERIAL, Facet.COLOUR);

    /// A titled thing as it is read.
    ///
    /// @param answers of each facet in turn, and last its place
    private record Thing(
            String slot, Product product, Attributes attributes, List<String> words, List<String> answers) {}

    private record Two(Thing one, Thing other) {}

    private final RandomGenerator random;
    private final Cancel cancel;
    private final Map<String, List<Thing>> outfits = new LinkedHashMap<>();
    private final List<double[]> good = new ArrayList<>();
    private final List<double[]> chance = new ArrayList<>();
    private final List<double[]> same = new ArrayList<>();

    TitledTrial(Map<String, List<Outfits.Item>> titled, RandomGenerator random, Cancel cancel) {
        this.random = random;
        this.cancel = cancel;
        AttributeReader reader = AttributeReader.shipped();
        titled.forEach((name, items) -> outfits.put(name, items.stream().map(item -> thing(item, reader)).toList()));
    }

    private static Thing thing(Outfits.Item item, AttributeReader reader) {
        Product product = Product.named("x", item.title());
        Attributes attributes = reader.read(product);
        List<String> words = new ArrayList<>();
        for (String word : item.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() >= SHORTEST_WORD && !words.contains(word)) {
                words.add(word);
            }
        }
        List<String> answers = new ArrayList<>();
        FACETS.forEach(facet -> answers.add(facet.code() + " " + attributes.first(facet).orElse("")));
        answers.add("place " + item.slot());
        return new Thing(item.slot(), product, attributes, words, answers);
    }

    /// @return whether it was not stopped
    boolean run() {
        for (int part = 0; part < PARTS && !cancel.requested(); part++) {
            ask(part, learn(part));
        }
        return !cancel.requested();
    }

    long pairs() {
        return good.size();
    }

    double learnedRandom() {
        return above(chance, 0);
    }

    double learnedSame() {
        return above(same, 0);
    }

    double readRandom() {
        return above(chance, 1);
    }

    double readSame() {
        return above(same, 1);
    }

    private double above(List<double[]> bad, int column) {
        return Ranks.above(column(good, column), column(bad, column));
    }

    private static double[] column(List<double[]> scores, int column) {
        return scores.stream().mapToDouble(score -> score[column]).toArray();
    }

    private Logistic learn(int part) {
        List<Two> pairs = pairs(part, false);
        List<Thing> things = things(pairs);
        Logistic logistic = new Logistic(SIZE, true);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(pairs, java.util.Random.from(random));
            for (Two pair : pairs) {
                logistic.learn(features(pair), true, STEP);
                logistic.learn(features(new Two(any(things), any(things))), false, STEP);
            }
        }
        return logistic;
    }

    private void ask(int part, Logistic logistic) {
        List<Two> pairs = pairs(part, true);
        List<Thing> things = things(pairs);
        Map<String, List<Thing>> bySlot = new HashMap<>();
        things.forEach(thing -> bySlot.computeIfAbsent(thing.slot(), _ -> new ArrayList<>()).add(thing));
        for (Two pair : pairs) {
            good.add(scores(pair, logistic));
            chance.add(scores(new Two(any(things), any(things)), logistic));
            same.add(scores(
                    new Two(pair.one(), any(bySlot.getOrDefault(pair.other().slot(), List.of(pair.other())))), logistic));
        }
    }

    private static double[] scores(Two pair, Logistic logistic) {
        return new double[] {logistic.of(features(pair)), read(pair)};
    }

    private static double read(Two pair) {
        return Coherence.between(
                        pair.one().product(), pair.one().attributes(), pair.other().product(), pair.other().attributes())
                .score();
    }

    private List<Two> pairs(int part, boolean asked) {
        List<Two> pairs = new ArrayList<>();
        outfits.forEach((name, things) -> {
            if ((Outfits.part(name, PARTS) == part) == asked) {
                for (int i = 0; i < things.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        pairs.add(new Two(things.get(i), things.get(j)));
                    }
                }
            }
        });
        return pairs;
    }

    private static List<Thing> things(List<Two> pairs) {
        List<Thing> things = new ArrayList<>();
        pairs.forEach(pair -> things.addAll(List.of(pair.one(), pair.other())));
        return things;
    }

    private Thing any(List<Thing> things) {
        return things.get(random.nextInt(things.size()));
    }

    /// One for each word of one beside each of the other, one for each facet's two answers, and one for how well they go
    /// together as read.
    private static int[] features(Two pair) {
        List<String> left = pair.one().words();
        List<String> right = pair.other().words();
        int facets = pair.one().answers().size();
        int[] features = new int[left.size() * right.size() + facets + 1];
        int at = 0;
        for (String a : left) {
            for (String b : right) {
                features[at++] = both(a, b);
            }
        }
        for (int facet = 0; facet < facets; facet++) {
            features[at++] = both(pair.one().answers().get(facet), pair.other().answers().get(facet));
        }
        features[at] = place("read " + (int) (read(pair) * STEPS_OF_A_SCORE));
        return features;
    }

    private static int both(String a, String b) {
        return place(a.compareTo(b) <= 0 ? a + "\n" + b : b + "\n" + a);
    }

    private static int place(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SIZE));
    }
}
