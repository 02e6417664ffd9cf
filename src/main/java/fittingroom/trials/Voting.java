package fittingroom.trials;

import fittingroom.learning.Best;
import fittingroom.learning.SessionNeighbours;

/// A recommender that lets past visits vote. What nobody votes for is ordered by how popular it is, as far as places are
/// left.
final class Voting implements Recommender {

    private final String settings;
    private final SessionNeighbours visits;
    private final int[] mostPopular;
    private final float[] votes;
    private final SessionNeighbours.Memory memory = new SessionNeighbours.Memory();

    /// @param mostPopular ordinals, the most popular first; as many as are ever asked for
    Voting(String settings, SessionNeighbours visits, int products, int[] mostPopular) {
        this.settings = settings;
        this.visits = visits;
        this.mostPopular = mostPopular;
        this.votes = new float[products];
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public String settings() {
        return settings;
    }

    @Override
    public void rank(int[] known, boolean excluded, Best best) {
        visits.vote(known, votes, memory);
        if (excluded) {
            for (int product : known) {
                votes[product] = -1;
            }
        }
        for (int i = 0; i < mostPopular.length; i++) {
            if (votes[mostPopular[i]] == 0) {
                best.offer(-i - 1, mostPopular[i]);
            }
        }
        for (int i = 0; i < memory.votedCount(); i++) {
            int product = memory.voted(i);
            if (votes[product] > 0) {
                best.offer(votes[product], product);
            }
            votes[product] = 0;
        }
        for (int product : known) {
            votes[product] = 0;
        }
    }
}
