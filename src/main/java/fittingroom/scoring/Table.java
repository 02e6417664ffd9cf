package fittingroom.scoring;

import fittingroom.learning.SessionNeighbours;
import fittingroom.learning.Signal;
import java.util.Arrays;

/// The flat working memory of one request at a time: a number for each product and signal, its score, and where it
/// was lost. It is lent from a pool, cleared, and holds nothing between requests.
final class Table {

    /// Still in the running.
    static final byte ALIVE = 0;

    final float[][] signals;
    final double[] base;
    final double[] score;
    /// [#ALIVE], or 1 + ordinal of the [Filters.Reason] that took it out.
    final byte[] lost;
    /// 0, or 1 + place of the block in the list of active rules.
    final int[] blockedBy;
    final boolean[] checked;
    final int[] queue;
    final SessionNeighbours.Memory visits = new SessionNeighbours.Memory();
    int likeVisits;
    int gathered;
    int filtered;
    int ruled;
    int heldBack;

    Table(int products) {
        signals = new float[Signal.values().length][products];
        base = new double[products];
        score = new double[products];
        lost = new byte[products];
        blockedBy = new int[products];
        checked = new boolean[products];
        queue = new int[products];
    }

    int size() {
        return base.length;
    }

    float[] of(Signal signal) {
        return signals[signal.ordinal()];
    }

    void clear() {
        for (float[] signal : signals) {
            Arrays.fill(signal, 0);
        }
        Arrays.fill(base, 0);
        Arrays.fill(score, 0);
        Arrays.fill(lost, ALIVE);
        Arrays.fill(blockedBy, 0);
        Arrays.fill(checked, false);
        likeVisits = 0;
        gathered = 0;
        filtered = 0;
        ruled = 0;
        heldBack = 0;
    }

    boolean inTheRunning(int product) {
        return lost[product] == ALIVE && blockedBy[product] == 0;
    }
}
