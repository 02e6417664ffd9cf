package fittingroom.scoring;

import fittingroom.coherence.Beside;
import fittingroom.coherence.Company;
import fittingroom.events.Placement;
import fittingroom.rules.CompiledRules;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Optional;

/// What a population is shown at one placement under one set of rules, as far as anybody has asked. Each slate is worked
/// out once: taken from slates known before where the rules between them cannot touch it, else chosen from the short list
/// of the page where that is sure to do, else from the whole catalog; it judges none.
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
    private final Acting acting;
    private final Shortlists lists;
    private final Runnable onScored;
    private final int[][] slates;
    /// Of each what nothing that scored less had a say in, never too high.
    private final float[] least;
    /// Of each whether it is known; told after the slate is there, by [#STATE], so that who sees it sees the slate.
    private final byte[] state;
    private volatile int known;
    private volatile Optional<Base> base;

    /// @param lists of the same population at this placement under the weights of these rules
    /// @param onScored hears of each slate for which the whole catalog was scored
    Slates(
            Population population, Placement placement, Scorer scorer, CompiledRules rules, Shortlists lists,
            Runnable onScored) {
        this.population = population;
        this.placement = placement;
        this.scorer = scorer;
        this.rules = rules;
        this.acting = new Acting(rules, placement, placement.usualChannel(), population.now());
        this.lists = lists;
        this.onScored = onScored;
        this.slates = new int[population.size()][];
        this.least = new float[slates.length];
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
        return new Difference(
                from.rules, rules, placement, placement.usualChannel(), population.now(), scorer.mix());
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

    /// What the page of the n-th stands beside.
    public Beside beside(int n) {
        return new Beside(Company.of(placement), anchors(n));
    }

    private int[] anchors(int n) {
        return lists.of(n).map(Shortlist::beside).orElseGet(() -> scorer.beside(request(n)));
    }

    /// The slate of the n-th alone, worked out here and now where it is not known; empty where there is no such page.
    public int[] only(int n) {
        ask(n);
        return slates[n];
    }

    private void ask(int n) {
        if (state(n) != UNKNOWN) {
            return;
        }
        Optional<Base> from = base.filter(one -> one.slates().state(n) != UNKNOWN);
        if (from.isPresent() && from.get().slates().state(n) == NO_PAGE) {
            STATE.setRelease(state, n, NO_PAGE);
        } else if (from.isPresent() && stays(n, from.get())) {
            keep(n, from.get().slates().slates[n], from.get().slates().least[n]);
        } else {
            choose(n);
        }
    }

    private boolean stays(int n, Base from) {
        if (from.difference().isNothing()) {
            return true;
        }
        Slates there = from.slates();
        Optional<Shortlist> list = lists.of(n);
        Difference.Known known = new Difference.Known(there.slates[n], Request.USUAL_SIZE, there.least[n], anchors(n), list);
        return from.difference().leaves(known, whose(n), () -> acting.on(known.beside(), whose(n)));
    }

    private void choose(int n) {
        Optional<Scorer.Cut> quick = lists.of(n).flatMap(list -> scorer.cut(
                list, placement, population.now(), acting.on(list.beside(), whose(n)), rules));
        if (quick.isPresent()) {
            keep(n, quick.get().slate(), quick.get().least());
            return;
        }
        Optional<Request> request = population.request(n, placement);
        if (request.isEmpty()) {
            STATE.setRelease(state, n, NO_PAGE);
            return;
        }
        onScored.run();
        Scorer.Cut whole = scorer.cut(request.get(), rules);
        whole.list().ifPresent(list -> lists.put(n, list));
        keep(n, whole.slate(), whole.least());
    }

    private void keep(int n, int[] slate, double lowest) {
        slates[n] = slate;
        least[n] = Math.nextDown((float) lowest);
        STATE.setRelease(state, n, KNOWN);
    }

    private Acting.Whose whose(int n) {
        return tastes -> scorer.page(request(n), tastes);
    }

    private Request request(int n) {
        return population.request(n, placement).orElseThrow();
    }

    private byte state(int n) {
        return (byte) STATE.getAcquire(state, n);
    }
}
