package fittingroom.scoring;

import fittingroom.events.EventLog;
import fittingroom.learning.SessionNeighbours;
import fittingroom.learning.Signal;
import fittingroom.shoppers.Affinities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The flat working memory of one request at a time: a number for each product and signal, its score, and where it
/// was lost. It is lent from a pool and cleared; what signals said stays, so that the same request under other rules or
/// weights need not ask them again.
final class Table {

    /// Still in the running.
    static final byte ALIVE = 0;

    /// What each signal says: memory of this table, or shared memory that is not written to.
    private final float[][] signals;
    private final float[][] own;
    private final float[] nothing;
    private final boolean[] said;
    private Optional<Gathered> gatheredFor = Optional.empty();
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
    /// Scratch of the queue, false everywhere between two uses.
    final boolean[] queued;
    final SessionNeighbours.Memory visits = new SessionNeighbours.Memory();
    final Affinities.Memory tastes = new Affinities.Memory();
    int likeVisits;
    int gathered;
    int filtered;
    int ruled;
    int heldBack;

    /// Of a table that is about few products only, these.
    private final boolean few;
    private final int[] members;
    private int memberCount;

    Table(int products) {
        this(products, false);
    }

    /// One for a few products at a time: nothing else is in the running.
    static Table ofFew(int products) {
        Table table = new Table(products, true);
        Arrays.fill(table.silent, true);
        return table;
    }

    private Table(int products, boolean few) {
        this.few = few;
        members = new int[few ? Shortlist.MOST : 0];
        nothing = new float[products];
        own = new float[Signal.values().length][0];
        said = new boolean[own.length];
        signals = new float[own.length][0];
        Arrays.fill(signals, nothing);
        base = new double[products];
        score = new double[products];
        lost = new byte[products];
        blockedBy = new int[products];
        silent = new boolean[products];
        taken = new boolean[products];
        checked = new boolean[products];
        queue = new int[products];
        queued = new boolean[products];
    }

    int size() {
        return base.length;
    }

    boolean isOfFew() {
        return few;
    }

    /// How many products it is about.
    int rows() {
        return few ? memberCount : base.length;
    }

    /// The product of a row: the rows of a whole table are the ordinals.
    int product(int row) {
        return few ? members[row] : row;
    }

    void enter(int product, double score) {
        members[memberCount++] = product;
        silent[product] = false;
        base[product] = score;
    }

    /// Takes out all who entered.
    void leave() {
        for (int row = 0; row < memberCount; row++) {
            int product = members[row];
            silent[product] = true;
            taken[product] = false;
            checked[product] = false;
            blockedBy[product] = 0;
        }
        memberCount = 0;
        heldBack = 0;
        standIns.clear();
    }

    /// Not to be written to; zeros where the signal was not asked.
    float[] of(Signal signal) {
        return signals[signal.ordinal()];
    }

    /// Whether what signals said is about this request, asked of this very log.
    boolean isAbout(Request request, EventLog log) {
        return gatheredFor.filter(one -> one.log() == log && one.request().equals(request)).isPresent();
    }

    /// What the signals that were asked are about, and what they will be asked about from now on.
    Gathered about(Request request, EventLog log, Supplier<Gathered> other) {
        if (!isAbout(request, log)) {
            gatheredFor = Optional.empty();
            Arrays.fill(said, false);
            Arrays.fill(signals, nothing);
            likeVisits = 0;
            gatheredFor = Optional.of(other.get());
        }
        return gatheredFor.orElseThrow();
    }

    boolean hasSaid(Signal signal) {
        return said[signal.ordinal()];
    }

    /// Memory for what a signal says, all zeros.
    float[] blank(Signal signal) {
        float[] memory = whole(signal);
        Arrays.fill(memory, 0);
        return memory;
    }

    /// Memory for what a signal says, to be written to at every place.
    float[] whole(Signal signal) {
        int at = signal.ordinal();
        if (own[at].length < base.length) {
            own[at] = new float[base.length];
        }
        says(signal, own[at]);
        return own[at];
    }

    /// What a signal says stands in shared memory.
    void says(Signal signal, float[] shared) {
        said[signal.ordinal()] = true;
        signals[signal.ordinal()] = shared;
    }

    /// Forgets everything but what signals said.
    void clear() {
        Arrays.fill(lost, ALIVE);
        Arrays.fill(blockedBy, 0);
        Arrays.fill(taken, false);
        Arrays.fill(checked, false);
        standIns.clear();
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

    /// What a request is, once its names are looked up.
    record Gathered(Request request, EventLog log, Question question, Affinities affinities, Signals signals) {}

    /// One product that stands for those that it replaces.
    ///
    /// @param swap index of the rule that replaces
    /// @param lift what its score gained
    record StandIn(int swap, int product, double lift) {}
}
