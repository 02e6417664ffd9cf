package fittingroom.learning;

import java.util.Arrays;

/// Past visits, to find those like the present one and see what they went on to. The index is frozen; the working
/// memory of a query is the caller's [Memory].
///
/// Session kNN over flat arrays, in the manner of STAN (Garg, Gupta, Malhotra, Vig and Shroff, Sequence and time aware
/// neighbourhood for session-based recommendations, SIGIR 2019) with the postings of VMIS (Kersbergen, Sprangers and
/// Schelter, Serenade, SIGMOD 2022): each product of the visit adds its weight, less the further back it is and the
/// commoner, to the latest visits that hold it; the best of them, long and old ones held down, vote for their products by
/// how near these stand to the latest product shared. 8 bytes an event and 12 a visit.
public final class SessionNeighbours {

    /// How neighbours are found and heard. All can be chosen on a validation cut.
    ///
    /// @param latest visits asked of each product
    /// @param neighbours visits that vote
    /// @param fade steps back in the present visit until a product counts 1 / e
    /// @param reach places from the shared product until a vote counts 1 / e
    /// @param rarity power of a product's rarity; 0 asks common products as much as rare ones
    /// @param again how much the shared product itself is voted for, against the one after it
    /// @param before how much products before the shared one count, against those after it
    public record Settings(
            int latest, int neighbours, double fade, double reach, double rarity, double again, double before) {

        /// Where nothing was tried out.
        public static final Settings USUAL = new Settings(500, 500, 4, 3, 2, 2, 0.7);

        public Settings withLatest(int next) {
            return new Settings(next, next, fade, reach, rarity, again, before);
        }

        public Settings withFade(double next) {
            return new Settings(latest, neighbours, next, reach, rarity, again, before);
        }

        public Settings withReach(double next) {
            return new Settings(latest, neighbours, fade, next, rarity, again, before);
        }

        public Settings withRarity(double next) {
            return new Settings(latest, neighbours, fade, reach, next, again, before);
        }

        public Settings withAgain(double next) {
            return new Settings(latest, neighbours, fade, reach, rarity, next, before);
        }

        public Settings withBefore(double next) {
            return new Settings(latest, neighbours, fade, reach, rarity, again, next);
        }

        /// For slates, which want the next product and not the one just seen: it gets no vote, so that it does not
        /// dwarf the others on their common scale.
        static final Settings SERVED = new Settings(500, 500, 4, 3, 2, 0, 0.7);
    }

    /// Products of the present visit that are asked.
    private static final int VISIT = 20;
    /// Visits until the vote of the oldest counts `e^-0.5`, as a share of all.
    private static final double AGEING = 2;
    /// Few neighbours are believed less: n of them as n / (n + DOUBT).
    private static final float DOUBT = 5;
    private static final int TABLED = 64;

    final int[] start;
    final int[] products;
    final int[] postingStart;
    final int[] postings;
    private final Settings settings;
    private final float[] rarity;
    private final float[] nearness = new float[TABLED];
    private final float[] fading = new float[VISIT];

    SessionNeighbours(int[] start, int[] products, int[] postingStart, int[] postings, Settings settings) {
        this.start = start;
        this.products = products;
        this.postingStart = postingStart;
        this.postings = postings;
        this.settings = settings;
        int sessions = start.length - 1;
        rarity = new float[postingStart.length - 1];
        int[] counts = new int[rarity.length];
        for (int product : products) {
            counts[product]++;
        }
        for (int p = 0; p < rarity.length; p++) {
            rarity[p] = counts[p] == 0
                    ? 0 : (float) Math.pow(Math.log1p((double) sessions / counts[p]), settings.rarity());
        }
        for (int away = 0; away < TABLED; away++) {
            nearness[away] = away == 0 ? (float) settings.again() : (float) Math.exp(-(away - 1) / settings.reach());
        }
        for (int back = 0; back < VISIT; back++) {
            fading[back] = (float) Math.exp(-back / settings.fade());
        }
    }

    /// Visits of one product teach nothing here and are left out.
    static SessionNeighbours learn(Groups visits, int productCount) {
        return learn(visits.start(), visits.products(), productCount, Settings.SERVED);
    }

    /// @param visits ordinals of products, oldest first; the oldest visit first
    public static SessionNeighbours learn(int[][] visits, int productCount, Settings settings) {
        int[] begin = new int[visits.length + 1];
        for (int visit = 0; visit < visits.length; visit++) {
            begin[visit + 1] = begin[visit] + visits[visit].length;
        }
        int[] flat = new int[begin[visits.length]];
        for (int visit = 0; visit < visits.length; visit++) {
            System.arraycopy(visits[visit], 0, flat, begin[visit], visits[visit].length);
        }
        return learn(begin, flat, productCount, settings);
    }

    private static SessionNeighbours learn(int[] begin, int[] flat, int productCount, Settings settings) {
        int[] start = new int[begin.length];
        int[] products = new int[flat.length];
        int sessions = 0;
        for (int visit = 0; visit + 1 < begin.length; visit++) {
            int length = begin[visit + 1] - begin[visit];
            if (length > 1) {
                System.arraycopy(flat, begin[visit], products, start[sessions], length);
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
            postingStart[p + 1] = postingStart[p] + Math.min(settings.latest(), postingStart[p + 1]);
        }
        return latestFirst(start, products, postingStart, settings);
    }

    /// A visit that holds a product twice is listed once, so that the list of a product may end early.
    private static SessionNeighbours latestFirst(int[] start, int[] products, int[] room, Settings settings) {
        int[] next = room.clone();
        int[] postings = new int[room[room.length - 1]];
        for (int session = start.length - 2; session >= 0; session--) {
            for (int k = start[session]; k < start[session + 1]; k++) {
                int product = products[k];
                boolean listed = next[product] > room[product] && postings[next[product] - 1] == session;
                if (!listed && next[product] < room[product + 1]) {
                    postings[next[product]++] = session;
                }
            }
        }
        int[] postingStart = new int[room.length];
        int size = 0;
        for (int product = 0; product + 1 < room.length; product++) {
            int length = next[product] - room[product];
            System.arraycopy(postings, room[product], postings, size, length);
            size += length;
            postingStart[product + 1] = size;
        }
        return new SessionNeighbours(start, products, postingStart, Arrays.copyOf(postings, size), settings);
    }

    public int sessionCount() {
        return start.length - 1;
    }

    /// Events that the index holds.
    public int eventCount() {
        return products.length;
    }

    /// Memory of the index, in bytes.
    public long bytes() {
        return 4L * (start.length + products.length + postingStart.length + postings.length + rarity.length);
    }

    /// Flat memory for one query at a time.
    public static final class Memory {
        private float[] similarity = new float[0];
        private int[] touched = new int[0];
        private int touchedCount;
        private Best best = new Best(0);
        private int[] voters = new int[0];
        private int voterCount;
        private int[] voted = new int[0];
        private int votedCount;

        private void size(int sessions, int productCount, int neighbours) {
            if (similarity.length < sessions) {
                similarity = new float[sessions];
                touched = new int[sessions];
            }
            if (voters.length != neighbours) {
                best = new Best(neighbours);
                voters = new int[neighbours];
            }
            if (voted.length < productCount) {
                voted = new int[productCount];
            }
        }

        /// How many products got a vote last.
        public int votedCount() {
            return votedCount;
        }

        /// The i-th product that got a vote last, in no order.
        public int voted(int i) {
            return voted[i];
        }
    }

    /// Adds to `votes` what visits like this one hold, between 0 and 1.
    ///
    /// @param visit ordinals of products, oldest first; only the last twenty count
    /// @param votes one place a product, all 0 before
    /// @return how many visits voted: the most alike
    public int vote(int[] visit, float[] votes, Memory memory) {
        memory.size(sessionCount(), rarity.length, settings.neighbours());
        findAlike(visit, memory);
        memory.best.clear();
        memory.voterCount = 0;
        memory.votedCount = 0;
        int sessions = sessionCount();
        for (int i = 0; i < memory.touchedCount; i++) {
            int session = memory.touched[i];
            int length = start[session + 1] - start[session];
            double age = (sessions - session) / (AGEING * sessions);
            memory.best.offer(
                    (float) (memory.similarity[session] / Math.sqrt(length) * (1 - age + age * age / 2)),
                    sessions - session);
            memory.similarity[session] = 0;
        }
        memory.touchedCount = 0;
        int neighbours = memory.best.size();
        float most = 0;
        while (memory.best.size() > 0) {
            float similarity = memory.best.worstScore();
            int session = sessions - memory.best.removeWorst();
            memory.voters[memory.voterCount++] = session;
            most = Math.max(most, ballot(session, similarity, visit, votes, memory));
        }
        float scale = most > 0 ? neighbours / (neighbours + DOUBT) / most : 0;
        for (int i = 0; i < memory.votedCount; i++) {
            votes[memory.voted[i]] *= scale;
        }
        return neighbours;
    }

    private void findAlike(int[] visit, Memory memory) {
        int from = Math.max(0, visit.length - VISIT);
        for (int i = visit.length - 1; i >= from; i--) {
            int product = visit[i];
            if (isLater(visit, i)) {
                continue;
            }
            float weight = fading[visit.length - 1 - i] * rarity[product];
            for (int k = postingStart[product]; k < postingStart[product + 1]; k++) {
                int session = postings[k];
                if (memory.similarity[session] == 0) {
                    memory.touched[memory.touchedCount++] = session;
                }
                memory.similarity[session] += weight;
            }
        }
    }

    private static boolean isLater(int[] visit, int i) {
        for (int later = i + 1; later < visit.length; later++) {
            if (visit[later] == visit[i]) {
                return true;
            }
        }
        return false;
    }

    /// How many of the visits that voted last with this memory hold a product.
    public int holding(int product, Memory memory) {
        int holding = 0;
        for (int i = 0; i < memory.voterCount; i++) {
            boolean holds = false;
            for (int k = start[memory.voters[i]]; k < start[memory.voters[i] + 1]; k++) {
                holds |= products[k] == product;
            }
            holding += holds ? 1 : 0;
        }
        return holding;
    }

    private float ballot(int session, float weight, int[] visit, float[] votes, Memory memory) {
        int shared = latestShared(session, visit);
        float most = 0;
        for (int k = start[session]; k < start[session + 1]; k++) {
            int product = products[k];
            float order = k < shared ? (float) settings.before() : 1;
            float vote = weight * order * nearness[Math.min(TABLED - 1, Math.abs(k - shared))];
            if (votes[product] == 0 && vote > 0) {
                memory.voted[memory.votedCount++] = product;
            }
            votes[product] += vote;
            most = Math.max(most, votes[product]);
        }
        return most;
    }

    /// Where in a past visit the latest product shared with the present one stands.
    private int latestShared(int session, int[] visit) {
        int from = Math.max(0, visit.length - VISIT);
        for (int i = visit.length - 1; i >= from; i--) {
            for (int k = start[session + 1] - 1; k >= start[session]; k--) {
                if (products[k] == visit[i]) {
                    return k;
                }
            }
        }
        return start[session];
    }
}
