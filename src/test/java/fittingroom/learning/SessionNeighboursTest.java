package fittingroom.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SessionNeighboursTest {

    private static final SessionNeighbours.Settings USUAL = SessionNeighbours.Settings.USUAL;

    @Test
    void whatCameAfterIsVotedForMoreThanWhatCameBefore() {
        float[] votes = votes(new int[][] {{0, 1, 2}, {3, 4, 5}}, 6, 1);
        assertTrue(votes[2] > votes[0] && votes[0] > 0, "after it, before it");
        assertEquals(0, votes[3]);
    }

    @Test
    void aLaterVisitCountsMoreThanAnOldOneOfTheSameKind() {
        float[] votes = votes(new int[][] {{0, 1}, {4, 5}, {0, 2}}, 6, 0);
        assertTrue(votes[2] > votes[1]);
    }

    @Test
    void theLatestProductOfTheVisitCountsMost() {
        SessionNeighbours visits = SessionNeighbours.learn(new int[][] {{0, 2}, {1, 3}}, 4, USUAL);
        float[] votes = new float[4];
        visits.vote(new int[] {0, 1}, votes, new SessionNeighbours.Memory());
        assertTrue(votes[3] > votes[2] && votes[2] > 0);
    }

    @Test
    void aVisitThatReturnsToAProductIsOneVisit() {
        SessionNeighbours visits = SessionNeighbours.learn(new int[][] {{0, 1, 0, 1, 0}}, 2, USUAL);
        SessionNeighbours.Memory memory = new SessionNeighbours.Memory();
        assertEquals(1, visits.vote(new int[] {0}, new float[2], memory));
        assertEquals(1, visits.holding(1, memory));
    }

    @Property(tries = 50)
    void votesLieBetweenNoneAndAllAndMemoryLeavesNoTrace(@ForAll Random random) {
        int products = 12;
        int[][] past = new int[1 + random.nextInt(40)][];
        for (int i = 0; i < past.length; i++) {
            past[i] = random.ints(1 + random.nextInt(6), 0, products).toArray();
        }
        SessionNeighbours visits = SessionNeighbours.learn(past, products, USUAL);
        SessionNeighbours.Memory memory = new SessionNeighbours.Memory();
        int[] first = random.ints(1 + random.nextInt(30), 0, products).toArray();
        float[] before = new float[products];
        visits.vote(first, before, memory);
        visits.vote(random.ints(3, 0, products).toArray(), new float[products], memory);
        float[] after = new float[products];
        visits.vote(first, after, memory);
        assertArrayEquals(before, after);
        for (float vote : before) {
            assertTrue(vote >= 0 && vote <= 1, () -> "a vote of " + vote);
        }
        int voted = 0;
        for (float vote : after) {
            voted += vote > 0 ? 1 : 0;
        }
        assertEquals(voted, memory.votedCount());
    }

    private static float[] votes(int[][] past, int products, int... visit) {
        float[] votes = new float[products];
        SessionNeighbours.learn(past, products, USUAL).vote(visit, votes, new SessionNeighbours.Memory());
        return votes;
    }
}
