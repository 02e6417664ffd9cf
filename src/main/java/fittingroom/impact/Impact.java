package fittingroom.impact;

import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.coherence.Coherence;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tells what an edit would change, by asking the very scorer of previews for everybody's slates under both rule sets.
/// It estimates nothing: what it says of the shoppers asked so far is exact.
///
/// The answer does not depend on how many threads help, nor on which of them is faster.
public final class Impact {

    private static final int FIRST = 64;
    private static final int GROWTH = 4;
    private static final int CAUSES = 20;
    private static final int CAUSE_SLATES = 600;

    private final Engine engine;

    /// @param lookbook of the population that questions ask about
    public Impact(Lookbook lookbook, Coherence coherence) {
        this.engine = new Engine(lookbook, coherence);
    }

    /// The comparison over everybody. A first sample is told at once, then ever larger ones, on the calling thread.
    /// Stopped where a person asked for it.
    public Outcome<Comparison> of(Question question, Consumer<Comparison> growing, Crew crew, Progress progress) {
        Outcome<Survey> asked = everybody(question, growing, crew, progress);
        return asked.then(survey -> causes(question, survey, crew, progress)
                .then(causes -> folded(question, survey, question.slates(), false, crew).map(one -> one.with(causes))));
    }

    /// The same without what each difference does by itself.
    public Outcome<Comparison> inAll(Question question, Crew crew, Progress progress) {
        return everybody(question, _ -> {}, crew, progress)
                .then(survey -> folded(question, survey, question.slates(), true, crew));
    }

    private Outcome<Comparison> folded(Question question, Survey survey, int upTo, boolean complete, Crew crew) {
        return survey.counted(upTo, crew)
                .map(counted -> Outcome.done(new Fold(engine, question, survey, upTo).comparison(counted, complete)))
                .orElseGet(Outcome::stopped);
    }

    private Outcome<Survey> everybody(
            Question question, Consumer<Comparison> growing, Crew crew, Progress progress) {
        Survey survey = new Survey(engine, question);
        int total = question.slates();
        int done = 0;
        int wave = Math.min(FIRST, total);
        while (done < total) {
            if (!survey.ask(done, wave, crew)) {
                return Outcome.stopped();
            }
            done = wave;
            progress.at("impact.step.slates", done, total);
            if (done < total && folded(question, survey, done, false, crew)
                    instanceof Outcome.Done<Comparison>(Comparison some)) {
                growing.accept(some);
            }
            wave = (int) Math.min(total, (long) done * GROWTH);
        }
        return Outcome.done(survey);
    }

    private Outcome<List<Cause>> causes(Question whole, Survey asked, Crew crew, Progress progress) {
        List<Differences.Difference> differences = Differences.between(whole.before(), whole.after(), engine.catalog());
        List<Cause> causes = new ArrayList<>();
        Population sample = whole.population().first(Math.max(1, CAUSE_SLATES / whole.placements().size()));
        Agreement together = asked.agreement(sample.size());
        int some = Math.min(CAUSES, differences.size());
        for (Differences.Difference one : differences.subList(0, some)) {
            Question question = new Question(one.undone(), whole.after(), sample, whole.placements());
            Survey survey = new Survey(engine, question);
            if (!survey.ask(0, question.slates(), crew)) {
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
