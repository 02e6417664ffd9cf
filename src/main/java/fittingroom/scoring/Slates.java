package fittingroom.scoring;

import fittingroom.events.Placement;
import fittingroom.rules.CompiledRules;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Optional;

/// What a population is shown at one placement under one set of rules, as far as anybody has asked. Each slate is worked
/// out once, and taken from slates known before where the rules between them cannot touch it; it judges none.
///
/// What was worked out before a stop stays. Several threads may ask at once.
public final class Slates {

    private static final int[] NOTHING = {};
    private static final byte UNKNOWN = 0;
    private static final byte NO_PAGE = 1;
    private static final byte KNOWN = 2;
    private static final VarHandle STATE = MethodHandles.arrayElementVarHandle(byte[].class);

    /// Slates of the same population and placement under other rules.
    private record Base(Slates slates, Difference difference) {}

    private final Population population;
    private final Placement placement;
    private final Scorer scorer;
    private final CompiledRules rules;
    private final Runnable onScored;
    private final int[][] slates;
    /// Of each whether it is known; told after the slate is there, by [#STATE], so that who sees it sees the slate.
    private final byte[] state;
    private volatile int known;
    private volatile Optional<Base> base;

    /// @param onScored hears of each slate that the scorer was asked for
    Slates(Population population, Placement placement, Scorer scorer, CompiledRules rules, Runnable onScored) {
        this.population = population;
        this.placement = placement;
        this.scorer = scorer;
        this.rules = rules;
        this.onScored = onScored;
        this.slates = new int[population.size()][];
        this.base = Optional.empty();
        this.state = new byte[slates.length];
        Arrays.fill(slates, NOTHING);
    }

    /// Takes from others what is sure to be the same.
    Slates basedOn(Slates other) {
        base = Optional.of(new Base(other, difference(other)));
        return this;
    }

    Difference difference(Slates from) {
        return new Difference(from.rules, rules, placement, placement.usualChannel(), scorer.mix());
    }

    public Placement placement() {
        return placement;
    }

    public Population population() {
        return population;
    }

    /// So many of the population, from the first, are known.
    public int known() {
        return known;
    }

    /// Works out the slates of the first of the population, as far as they are not known.
    ///
    /// @return whether they are known now; false where it was stopped
    public boolean ask(int upTo, Crew crew) {
        int wanted = Math.min(upTo, slates.length);
        if (known >= wanted) {
            return !crew.isToStop();
        }
        if (!crew.each(known, wanted, this::ask)) {
            return false;
        }
        known = Math.max(known, wanted);
        if (known == slates.length) {
            base = Optional.empty();
        }
        return true;
    }

    /// The slate of the n-th, by ordinals; empty where there is no such page. Not to be written to. The very same array
    /// under two sets of rules says that the rules between them cannot touch it.
    ///
    /// @throws IllegalStateException if it is not known
    public Optional<int[]> of(int n) {
        byte told = state(n);
        if (told == UNKNOWN) {
            throw new IllegalStateException("nobody has asked for slate " + n + " at " + placement.code());
        }
        return told == NO_PAGE ? Optional.empty() : Optional.of(slates[n]);
    }

    /// The slate of the n-th alone, worked out here and now where it is not known; empty where there is no such page.
    public int[] only(int n) {
        ask(n);
        return slates[n];
    }

    private void ask(int n) {
        if (state(n) == UNKNOWN) {
            Optional<Request> request = population.request(n, placement);
            slates[n] = request.map(one -> slate(n, one)).orElse(NOTHING);
            STATE.setRelease(state, n, request.isPresent() ? KNOWN : NO_PAGE);
        }
    }

    private byte state(int n) {
        return (byte) STATE.getAcquire(state, n);
    }

    private int[] slate(int n, Request request) {
        return base.flatMap(from -> same(n, request, from, scorer)).orElseGet(() -> {
            onScored.run();
            return scorer.top(request, rules);
        });
    }

    private static Optional<int[]> same(int n, Request request, Base from, Scorer scorer) {
        Slates there = from.slates();
        boolean stays = there.state(n) == KNOWN && (from.difference().isNothing()
                || scorer.leaves(request, from.difference(), there.slates[n]));
        return stays ? Optional.of(there.slates[n]) : Optional.empty();
    }
}
