package fittingroom.learning;

import java.util.Arrays;

/// Past visits, to find those like the present one and see what they went on to. The index is frozen; the working
/// memory of a query is the caller's [Memory].
///
/// Vector multiplication session kNN (Kersbergen, Sprangers and Schelter, Serenade, SIGMOD 2022) over flat arrays:
/// each product of the visit adds its weight, linear in its place, to the latest visits that hold it; the best
/// visits then vote for their products by that similarity, by the place of the latest product shared, and by how
/// rare the product is. 8 bytes an event and 12 a visit.
public final class SessionNeighbours {

    static final int LATEST = 500;
    static final int NEIGHBOURS = 100;
    private static final int VISIT = 10;
    private static final float DOUBT = 5;

    final int[] start;
    final int[] products;
    final int[] postingStart;
    final int[] postings;
    private final float[] rarity;

    SessionNeighbours(int[] start, int[] products, int[] postingStart, int[] postings) {
        this.start = start;
        this.products = products;
        this.postingStart = postingStart;
        this.postings = postings;
        int sessions = start.length - 1;
        rarity = new float[postingStart.length - 1];
        int[] counts = new int[rarity.length];
        for (int product : products) {
            counts[product]++;
        }
        for (int p = 0; p < rarity.length; p++) {
            rarity[p] = counts[p] == 0 ? 0 : (float) Math.log1p((double) sessions / counts[p]);
        }
    }

    /// Visits of one product teach nothing here and are left out.
    static SessionNeighbours learn(Groups visits, int productCount) {
        int[] start = new int[visits.count() + 1];
        int[] products = new int[visits.products().length];
        int sessions = 0;
        for (int group = 0; group < visits.count(); group++) {
            int length = visits.start()[group + 1] - visits.start()[group];
            if (length > 1) {
                System.arraycopy(visits.products(), visits.start()[group], products, start[sessions], length);
                start[sessions + 1] = start[sessions] + length;
                sessions++;
            }
        }
        start = Arrays.copyOf(start, sessions + 1);
        products = Arrays.copyOf(products, start[sessions]);
        int[] postingStart = new int[productCount + 1];
        for (int product : products) {
            postingStart[product + 1]++;
        }
        for (int p = 0; p < productCount; p++) {
            postingStart[p + 1] = postingStart[p] + Math.min(LATEST, postingStart[p + 1]);
        }
        return new SessionNeighbours(start, products, postingStart, latestFirst(start, products, postingStart));
    }

    private static int[] latestFirst(int[] start, int[] products, int[] postingStart) {
        int[] next = postingStart.clone();
        int[] postings = new int[postingStart[postingStart.length - 1]];
        for (int session = start.length - 2; session >= 0; session--) {
            for (int k = start[session]; k < start[session + 1]; k++) {
                int product = products[k];
                if (next[product] < postingStart[product + 1]) {
                    postings[next[product]++] = session;
                }
            }
        }
        return postings;
    }

    public int sessionCount() {
        return start.length - 1;
    }

    /// Flat memory for one query at a time.
    public static final class Memory {
        private float[] similarity = new float[0];
        private int[] touched = new int[0];
        private int touchedCount;
        private final Best best = new Best(NEIGHBOURS);
        private final int[] voters = new int[NEIGHBOURS];
        private int voterCount;

        private void size(int sessions) {
            if (similarity.length < sessions) {
                similarity = new float[sessions];
                touched = new int[sessions];
            }
        }
    }

    /// Adds to `votes` what visits like this one hold, between 0 and 1.
    ///
    /// @param visit ordinals of products, oldest first; only the last ten count
    /// @param votes one place a product, all 0 before
    /// @return how many visits voted: the most alike, at most a hundred
    public int vote(int[] visit, float[] votes, Memory memory) {
        memory.size(sessionCount());
        int from = Math.max(0, visit.length - VISIT);
        int length = visit.length - from;
        for (int i = from; i < visit.length; i++) {
            float weight = (float) (i - from + 1) / length;
            int product = visit[i];
            for (int k = postingStart[product]; k < postingStart[product + 1]; k++) {
                int session = postings[k];
                if (memory.similarity[session] == 0) {
                    memory.touched[memory.touchedCount++] = session;
                }
                memory.similarity[session] += weight;
            }
        }
        memory.best.clear();
        memory.voterCount = 0;
        for (int i = 0; i < memory.touchedCount; i++) {
            int session = memory.touched[i];
            memory.best.offer(memory.similarity[session], sessionCount() - session);
            memory.similarity[session] = 0;
        }
        memory.touchedCount = 0;
        int neighbours = memory.best.size();
        float most = 0;
        while (memory.best.size() > 0) {
            float similarity = memory.best.worstScore();
            int session = sessionCount() - memory.best.removeWorst();
            memory.voters[memory.voterCount++] = session;
            most = Math.max(most, ballot(session, similarity, visit, from, votes));
        }
        if (most > 0) {
            float scale = neighbours / (neighbours + DOUBT) / most;
            for (int p = 0; p < votes.length; p++) {
                votes[p] *= scale;
            }
        }
        return neighbours;
    }

    /// How many of the visits that voted last with this memory hold a product.
    public int holding(int product, Memory memory) {
        int holding = 0;
        for (int i = 0; i < memory.voterCount; i++) {
            for (int k = start[memory.voters[i]]; k < start[memory.voters[i] + 1]; k++) {
                holding += products[k] == product ? 1 : 0;
            }
        }
        return holding;
    }

    private float ballot(int session, float similarity, int[] visit, int from, float[] votes) {
        int latest = latestShared(session, visit, from);
        float weight = similarity * Math.max(0.1f, 1 - 0.1f * (visit.length - 1 - latest));
        float most = 0;
        for (int k = start[session]; k < start[session + 1]; k++) {
            int product = products[k];
            votes[product] += weight * rarity[product];
            most = Math.max(most, votes[product]);
        }
        return most;
    }

    private int latestShared(int session, int[] visit, int from) {
        for (int i = visit.length - 1; i >= from; i--) {
            for (int k = start[session]; k < start[session + 1]; k++) {
                if (products[k] == visit[i]) {
                    return i;
                }
            }
        }
        return from;
    }
}
