package fittingroom.scoring;

import fittingroom.learning.SessionNeighbours;
import fittingroom.learning.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    /// 0, or 1 + place of the block in the list of active rules, those that replace after those that block.
    final int[] blockedBy;
    /// No signal speaks for it, and no pin names it.
    final boolean[] silent;
    /// Has a place, or was held back: it is no candidate any more.
    final boolean[] taken;
    /// The checker was asked.
    final boolean[] checked;
    /// What got its score from others that it replaces.
    final List<StandIn> standIns = new ArrayList<>();
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
        silent = new boolean[products];
        taken = new boolean[products];
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
        Arrays.fill(silent, false);
        Arrays.fill(taken, false);
        Arrays.fill(checked, false);
        standIns.clear();
        likeVisits = 0;
        gathered = 0;
        filtered = 0;
        ruled = 0;
        heldBack = 0;
    }

    boolean inTheRunning(int product) {
        return lost[product] == ALIVE && !silent[product] && blockedBy[product] == 0;
    }

    /// In the running and not yet placed or held back.
    boolean isFree(int product) {
        return inTheRunning(product) && !taken[product];
    }

    /// Whether it may stand where nothing else does: it can be bought and is not blocked, though perhaps nobody asked for
    /// it here.
    boolean mayFill(int product) {
        return blockedBy[product] == 0 && (lost[product] == ALIVE || Filters.isUnsuited(lost[product]));
    }

    /// Counts a product that a rule has brought back, as if every stage had let it through.
    void bringBack(int product) {
        gathered += silent[product] ? 1 : 0;
        int more = silent[product] || lost[product] != ALIVE ? 1 : 0;
        filtered += more;
        ruled += more;
    }

    /// One product that stands for those that it replaces.
    ///
    /// @param swap index of the rule that replaces
    /// @param lift what its score gained
    record StandIn(int swap, int product, double lift) {}
}
