package fittingroom.scoring;

import fittingroom.events.Placement;
import fittingroom.learning.CoOccurrence;
import fittingroom.learning.Linear;
import fittingroom.learning.Model;
import fittingroom.learning.Signal;
import fittingroom.shoppers.Affinities;

/// Gathers: what each signal says of each product, between 0 and 1, for one question. It weighs nothing; a signal
/// whose share is 0 is not asked.
final class Signals {

    /// How much of being seen together is taken off being bought together where complements are wanted.
    private static final float SUBSTITUTE = 0.5f;
    static final int PAIRED_WITH = 3;

    private final Model model;
    private final GoesWith goesWith;
    private final Question question;
    private final Affinities affinities;
    private final int[] context;
    private final float[] shares;

    Signals(Model model, GoesWith goesWith, Question question, Affinities affinities) {
        this.model = model;
        this.goesWith = goesWith;
        this.question = question;
        this.affinities = affinities;
        this.context = question.context();
        this.shares = question.shares(context);
    }

    int[] context() {
        return context;
    }

    float[] shares() {
        return shares;
    }

    void gather(double[] mix, Table table) {
        for (Signal signal : Signal.values()) {
            if (mix[signal.ordinal()] > 0 && !table.hasSaid(signal)) {
                ask(signal, table);
            }
        }
    }

    /// What is the same for all who ask is not copied.
    private void ask(Signal signal, Table table) {
        switch (signal) {
            case TASTE -> {
                if (affinities.isEmpty()) {
                    table.blank(signal);
                } else {
                    affinities.fill(table.whole(signal), table.tastes);
                }
            }
            case POPULAR -> table.says(signal, model.popularity().all(question.channel()));
            case NEW -> table.says(signal, model.popularity().allFresh());
            case GOES_WITH -> {
                if (context.length == 1) {
                    table.says(signal, goesWith.of(context[0]));
                } else {
                    goesWith(table.blank(signal));
                }
            }
            default -> add(signal, table.blank(signal), table);
        }
    }

    private void add(Signal signal, float[] out, Table table) {
        switch (signal) {
            case BOUGHT_TOGETHER -> {
                neighbours(model.bought(), out);
                if (question.placement() == Placement.COMPLETE_THE_LOOK) {
                    takeSubstitutesOff(out);
                }
            }
            case SEEN_TOGETHER -> neighbours(model.seen(), out);
            case SESSION -> {
                int[] session = question.session();
                table.likeVisits = session.length == 0 ? 0 : model.visits().vote(session, out, table.visits);
            }
            case ALSO_CHOSEN -> chosen(out);
            case ALIKE -> {
                if (context.length > 0) {
                    model.content().alike(context, shares, out);
                }
            }
            case TASTE, GOES_WITH, POPULAR, NEW -> throw new IllegalStateException(signal.code());
        }
    }

    /// Signed weights are summed first, so that what speaks against a product takes off what speaks for it.
    private void chosen(float[] out) {
        Question.History history = question.history();
        Linear weights = model.chosen();
        for (int i = 0; i < history.products().length; i++) {
            weights.add(history.products()[i], history.counts()[i], out);
        }
        for (int product = 0; product < out.length; product++) {
            out[product] = weights.shown(out[product]);
        }
    }

    private void neighbours(CoOccurrence pairs, float[] out) {
        for (int i = 0; i < context.length; i++) {
            for (int at = pairs.from(context[i]); at < pairs.to(context[i]); at++) {
                out[pairs.other(at)] += shares[i] * pairs.strength(at);
            }
        }
    }

    /// What is looked at instead of each other is seen together more than bought together. Only where the slots of
    /// both are unknown: otherwise the kinds tell alternatives from companions, and better. Never below 0.
    private void takeSubstitutesOff(float[] out) {
        CoOccurrence seen = model.seen();
        for (int i = 0; i < context.length; i++) {
            for (int at = seen.from(context[i]); at < seen.to(context[i]); at++) {
                int other = seen.other(at);
                if (maySubstitute(model, context[i], other)) {
                    out[other] = Math.max(0, out[other] - SUBSTITUTE * shares[i] * seen.strength(at));
                }
            }
        }
    }

    static boolean maySubstitute(Model model, int anchor, int other) {
        return !model.kinds().hasSlot(anchor) || !model.kinds().hasSlot(other);
    }

    private void goesWith(float[] out) {
        int first = Math.max(0, context.length - PAIRED_WITH);
        float sum = 0;
        for (int i = first; i < context.length; i++) {
            sum += shares[i];
        }
        for (int i = first; i < context.length; i++) {
            float[] goes = goesWith.of(context[i]);
            float share = shares[i] / sum;
            for (int p = 0; p < out.length; p++) {
                out[p] += goes[p] * share;
            }
        }
    }
}
