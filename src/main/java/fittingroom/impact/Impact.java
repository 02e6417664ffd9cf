package fittingroom.impact;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Coherence;
import fittingroom.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Tells what an edit would change, by asking the very scorer of previews for everybody's slates under both rule sets.
/// It estimates nothing: what it says of the shoppers asked so far is exact.
///
/// The answer does not depend on how many threads help, nor on which of them is faster.
public final class Impact {

    private static final int FIRST = 64;
    private static final int GROWTH = 2;
    private static final int CAUSES = 20;
    private static final int CAUSE_SLATES = 600;

    private final Engine engine;
    private final Executor pool;
    private final int helpers;

    /// @param pool where helpers work, block by block
    /// @param helpers how many of them beside the calling thread; 0 or more
    public Impact(Catalog catalog, Coherence coherence, Scorer scorer, Executor pool, int helpers) {
        this.engine = new Engine(catalog, coherence, scorer);
        this.pool = pool;
        this.helpers = helpers;
    }

    /// The comparison over everybody. A first sample is told at once, then ever larger ones, on the calling thread.
    /// Stopped where a person asked for it.
    public Outcome<Comparison> of(Question question, Consumer<Comparison> growing, Progress progress, Cancel cancel) {
        Survey survey = new Survey(engine, question);
        int total = question.slates();
        int done = 0;
        int wave = Math.min(FIRST, total);
        while (done < total) {
            if (!survey.ask(done, wave, pool, helpers, cancel)) {
                return Outcome.stopped();
            }
            done = wave;
            progress.at("impact.step.slates", done, total);
            if (done < total) {
                growing.accept(new Fold(engine, question, survey, done).comparison(false));
            }
            wave = (int) Math.min(total, (long) done * GROWTH);
        }
        Comparison everybody = new Fold(engine, question, survey, total).comparison(false);
        return causes(question, survey, progress, cancel).map(everybody::with);
    }

    private Outcome<List<Cause>> causes(Question whole, Survey asked, Progress progress, Cancel cancel) {
        List<Differences.Difference> differences = Differences.between(whole.before(), whole.after(), engine.catalog());
        List<Cause> causes = new ArrayList<>();
        Population sample = whole.population().first(Math.max(1, CAUSE_SLATES / whole.placements().size()));
        Agreement together = asked.agreement(sample.size());
        int some = Math.min(CAUSES, differences.size());
        for (Differences.Difference one : differences.subList(0, some)) {
            Question question = new Question(one.undone(), whole.after(), sample, whole.placements());
            Survey survey = new Survey(engine, question);
            if (!survey.ask(0, question.slates(), pool, helpers, cancel)) {
                return Outcome.stopped();
            }
            causes.add(new Cause(
                    one.kind(), one.rule(), one.name(),
                    survey.agreement(sample.size()), together));
            progress.at("impact.step.causes", causes.size(), some);
        }
        return Outcome.done(causes);
    }
}
