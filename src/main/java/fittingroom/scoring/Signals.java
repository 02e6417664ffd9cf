package fittingroom.scoring;

import fittingroom.events.Placement;
import fittingroom.learning.CoOccurrence;
import fittingroom.learning.Model;
import fittingroom.learning.Signal;
import fittingroom.shoppers.Affinities;

/// Gathers: what each signal says of each product, between 0 and 1, for one question. It weighs nothing; a signal
/// whose share is 0 is not asked.
final class Signals {

    /// How much of being seen together is taken off being bought together where complements are wanted.
    private static final float SUBSTITUTE = 0.5f;
    private static final int PAIRED_WITH = 5;

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

    void gather(double[] mix, Table table) {
        for (Signal signal : Signal.values()) {
            if (mix[signal.ordinal()] > 0) {
                fill(signal, table.of(signal), table);
            }
        }
    }

    private void fill(Signal signal, float[] out, Table table) {
        switch (signal) {
            case BOUGHT_TOGETHER -> {
                neighbours(model.bought(), 1, out);
                if (question.placement() == Placement.COMPLETE_THE_LOOK) {
                    neighbours(model.seen(), -SUBSTITUTE, out);
                }
            }
            case SEEN_TOGETHER -> neighbours(model.seen(), 1, out);
            case SESSION -> {
                int[] session = question.session();
                table.likeVisits = session.length == 0 ? 0 : model.visits().vote(session, out, table.visits);
            }
            case TASTE -> taste(out);
            case ALIKE -> {
                if (context.length > 0) {
                    model.content().alike(context, shares, out);
                }
            }
            case GOES_WITH -> goesWith(out);
            case POPULAR -> {
                for (int p = 0; p < out.length; p++) {
                    out[p] = model.popularity().of(p, question.channel());
                }
            }
            case NEW -> {
                for (int p = 0; p < out.length; p++) {
                    out[p] = model.popularity().fresh(p);
                }
            }
        }
    }

    /// Never below 0.
    private void neighbours(CoOccurrence pairs, float sign, float[] out) {
        for (int i = 0; i < context.length; i++) {
            float share = sign * shares[i];
            for (int at = pairs.from(context[i]); at < pairs.to(context[i]); at++) {
                int other = pairs.other(at);
                out[other] = Math.max(0, out[other] + share * pairs.strength(at));
            }
        }
    }

    private void taste(float[] out) {
        if (affinities.isEmpty()) {
            return;
        }
        for (int p = 0; p < out.length; p++) {
            out[p] = affinities.of(p);
        }
    }

    private void goesWith(float[] out) {
        int partners = Math.min(PAIRED_WITH, context.length);
        for (int i = context.length - partners; i < context.length; i++) {
            float[] goes = goesWith.of(context[i]);
            for (int p = 0; p < out.length; p++) {
                out[p] += goes[p] / partners;
            }
        }
    }
}
