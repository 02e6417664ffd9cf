package fittingroom.shoppers;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/// The features of all products as a tree: products whose first features are the same share a path, so that a sum over
/// the features of every product is worked out once for each different beginning. It knows no shopper.
///
/// Kernel: nodes stand after their parents, so one walk through two flat arrays fills all sums; each is added up in the
/// order of the product's own features, and so is the very number that adding them one by one gives. 8 bytes a node, 8 a
/// product.
final class Prefixes {

    /// Of each node the one that it goes on from; the root is node 0 and has no feature.
    private final int[] parents;
    private final int[] added;
    /// Of each product the node at which its features end.
    private final int[] ends;
    /// Of each product what its features weigh together.
    private final float[] weights;

    Prefixes(int[] start, int[] features, float[] featureWeights) {
        IntArrayList from = new IntArrayList(new int[] {0});
        IntArrayList feature = new IntArrayList(new int[] {-1});
        Long2IntOpenHashMap known = new Long2IntOpenHashMap();
        ends = new int[start.length - 1];
        weights = new float[ends.length];
        for (int product = 0; product < ends.length; product++) {
            int node = 0;
            for (int at = start[product]; at < start[product + 1]; at++) {
                weights[product] += featureWeights[features[at]];
                long step = ((long) node << 32) | features[at];
                int next = known.getOrDefault(step, from.size());
                if (next == from.size()) {
                    known.put(step, next);
                    from.add(node);
                    feature.add(features[at]);
                }
                node = next;
            }
            ends[product] = node;
        }
        parents = from.toIntArray();
        added = feature.toIntArray();
    }

    /// How much memory [#means] needs.
    int size() {
        return parents.length;
    }

    /// Puts into the place of each product the sum over its features of what each counts, by what they weigh together; 0
    /// for a product without features.
    ///
    /// @param counts by feature
    /// @param sums of [#size]; what it holds does not matter
    void means(float[] counts, float[] sums, float[] out) {
        sums[0] = 0;
        for (int node = 1; node < parents.length; node++) {
            sums[node] = sums[parents[node]] + counts[added[node]];
        }
        for (int product = 0; product < ends.length; product++) {
            out[product] = weights[product] == 0 ? 0 : sums[ends[product]] / weights[product];
        }
    }
}
