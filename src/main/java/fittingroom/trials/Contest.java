package fittingroom.trials;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.learning.Linear;
import fittingroom.learning.Model;
import fittingroom.learning.Ridge;
import fittingroom.learning.SessionNeighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Chooses a model and its settings on a cut of what may be learned from, and only then asks what was held back. It
/// serves no shopper.
///
/// Settings are climbed one at a time, each to its best value with the others held; a later value must be better, so
/// that of equals the usual one stays.
public final class Contest {

    /// Rows asked on the validation cut: enough to tell settings apart.
    private static final int ASKED = 3_000;
    private static final long SEED = 20;
    private static final double[] TEXTS = {0.01, 0.03, 0.1, 0.3, 1};

    /// @param trainSeconds of learning the chosen model on all that may be learned from
    /// @param tried every candidate on the validation cut, the chosen one among them
    public record Result(Figures figures, double trainSeconds, List<Figures> tried) {}

    private final Split split;
    private final int k;
    private final boolean repeats;
    private final Optional<Candidates.Texts> texts;
    private final Progress progress;
    private final Cancel cancel;
    private final List<Figures> tried = new ArrayList<>();
    private int steps;

    /// @param catalog whose texts are asked too, where it holds the products of the split
    public Contest(
            Split split, int k, boolean repeats, Catalog catalog, Model model, Progress progress, Cancel cancel) {
        this.split = split;
        this.k = k;
        this.repeats = repeats;
        this.progress = progress;
        this.cancel = cancel;
        int[] ordinals = catalog.isEmpty() ? new int[0] : split.ordinals(catalog);
        boolean any = Arrays.stream(ordinals).anyMatch(one -> one >= 0);
        this.texts = any
                ? Optional.of(new Candidates.Texts(model.content(), ordinals, catalog.size())) : Optional.empty();
    }

    /// Refused where there is no such model for this kind, or where nothing can be asked.
    ///
    /// @param model `auto`, `popular`, `neighbours`, `linear`, `last` or `sessions`
    public Outcome<Result> run(String model) {
        if (Arrays.stream(split.asked()).allMatch(row -> row.length < (isSessions() ? 2 : 1))) {
            return Outcome.refused(Problem.of(TrialProblem.NOTHING_ASKED, split.asked().length));
        }
        List<String> models = isSessions() ? List.of("popular", "last", "sessions") : List.of("popular", "neighbours", "linear");
        if (!model.equals("auto") && !models.contains(model)) {
            return Outcome.refused(Problem.of(TrialProblem.NO_SUCH_MODEL, model, String.join(", ", models)));
        }
        Split cut = split.validation(new SplittableRandom(SEED), ASKED);
        Candidates onCut = new Candidates(cut, texts);
        List<Making> best = new ArrayList<>();
        for (String one : model.equals("auto") ? models : List.of(model)) {
            best.add(choose(one, onCut, cut));
        }
        Making winner = best.getFirst();
        for (Making one : best) {
            winner = one.worth > winner.worth ? one : winner;
        }
        if (cancel.requested()) {
            return Outcome.stopped();
        }
        long start = System.nanoTime();
        Optional<Recommender> chosen = winner.make.apply(new Candidates(split, texts));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (chosen.isEmpty() || cancel.requested()) {
            return Outcome.stopped();
        }
        new Trial(warmUp(), k, repeats).run(chosen.get(), cancel);
        Figures figures = new Trial(split, k, repeats).run(chosen.get(), cancel);
        return cancel.requested() ? Outcome.stopped() : Outcome.done(new Result(figures, seconds, List.copyOf(tried)));
    }

    /// How a recommender is made, and what it was worth on the cut.
    private record Making(Function<Candidates, Optional<Recommender>> make, double worth) {}

    private boolean isSessions() {
        return split.kind() == Split.Kind.SESSIONS;
    }

    private Making choose(String model, Candidates onCut, Split cut) {
        return switch (model) {
            case "popular" -> fixed(Candidates::popular, onCut, cut);
            case "neighbours" -> fixed(Candidates::neighbours, onCut, cut);
            case "last" -> fixed(Candidates::last, onCut, cut);
            case "linear" -> linear(onCut, cut);
            case "sessions" -> sessions(onCut, cut);
            default -> throw new IllegalStateException(model);
        };
    }

    private Making fixed(Function<Candidates, Recommender> make, Candidates onCut, Split cut) {
        return new Making(candidates -> Optional.of(make.apply(candidates)), worth(make.apply(onCut), cut));
    }

    private Making linear(Candidates onCut, Split cut) {
        Climb<Ridge.Settings> climb = new Climb<>(Ridge.Settings.USUAL, settings -> onCut.linear(settings, cancel)
                .map(learned -> worth(onCut.linear(learned, settings, 0), cut)).orElse(0.0));
        climb.over(value -> new Ridge.Settings(value, climb.at().damping(), climb.at().nearest(), climb.at().kept()),
                100, 20, 300, 1000);
        climb.over(value -> new Ridge.Settings(climb.at().lambda(), climb.at().damping(), (int) value, climb.at().kept()),
                50, 25, 200, split.products() <= Ridge.DENSE_MOST ? 0 : 150);
        climb.over(value -> new Ridge.Settings(climb.at().lambda(), value, climb.at().nearest(), climb.at().kept()),
                0.25, 0);
        Ridge.Settings chosen = climb.at();
        Optional<Linear> learned = texts.isEmpty() ? Optional.empty() : onCut.linear(chosen, cancel);
        Share share = learned.isEmpty() ? new Share(0, climb.worth()) : share(
                climb.worth(), value -> worth(onCut.linear(learned.get(), chosen, value), cut), TEXTS);
        return new Making(
                candidates -> candidates.linear(chosen, cancel).map(all -> candidates.linear(all, chosen, share.share())),
                share.worth());
    }

    private Making sessions(Candidates onCut, Split cut) {
        Climb<SessionNeighbours.Settings> climb = new Climb<>(SessionNeighbours.Settings.USUAL,
                settings -> worth(onCut.sessions(settings, Candidates.Mixture.PLAIN), cut));
        climb.over(value -> climb.at().withRarity(value), 3, 1, 0);
        climb.over(value -> climb.at().withFade(value), 2, 1, 8);
        climb.over(value -> climb.at().withReach(value), 1.5, 0.7, 6);
        climb.over(value -> climb.at().withAgain(value), 1, 3, 0.3);
        climb.over(value -> climb.at().withBefore(value), 0.3, 1);
        climb.over(value -> climb.at().withLatest((int) value), 2000);
        SessionNeighbours.Settings chosen = climb.at();
        Climb<Candidates.Mixture> mix = new Climb<>(Candidates.Mixture.PLAIN,
                mixture -> mixture.equals(Candidates.Mixture.PLAIN)
                        ? climb.worth() : worth(onCut.sessions(chosen, mixture), cut));
        mix.over(value -> new Candidates.Mixture(value, 0, 0), 0.5, 0.2, 0.05);
        mix.over(value -> new Candidates.Mixture(mix.at().revisits(), value, 0), 0.3, 1, 3, 10);
        if (texts.isPresent()) {
            mix.over(value -> new Candidates.Mixture(mix.at().revisits(), mix.at().follows(), value), TEXTS);
        }
        Candidates.Mixture mixture = mix.at();
        return new Making(candidates -> Optional.of(candidates.sessions(chosen, mixture)), mix.worth());
    }

    /// How much of something a score best takes in, and what it is then worth.
    private record Share(double share, double worth) {}

    private static Share share(double without, DoubleUnaryOperator worth, double... shares) {
        double best = 0;
        double most = without;
        for (double share : shares) {
            double got = worth.applyAsDouble(share);
            if (got > most) {
                most = got;
                best = share;
            }
        }
        return new Share(best, most);
    }

    private double worth(Recommender recommender, Split cut) {
        progress.at("trials.step.try", ++steps, 0);
        Figures figures = new Trial(cut, k, repeats).run(recommender, cancel);
        tried.add(figures);
        return figures.ndcg10().mean();
    }

    /// A few rows, so that the first real question is not the slowest.
    private Split warmUp() {
        int rows = Math.min(split.asked().length, 500);
        return new Split(
                split.kind(), split.names(), isSessions() ? split.learned() : Arrays.copyOf(split.learned(), rows),
                Arrays.copyOf(split.asked(), rows));
    }

    /// One setting at a time to its best value.
    private final class Climb<S> {
        private final ToDoubleFunction<S> worth;
        private S best;
        private double most;

        Climb(S first, ToDoubleFunction<S> worth) {
            this.worth = worth;
            this.best = first;
            this.most = worth.applyAsDouble(first);
        }

        S at() {
            return best;
        }

        double worth() {
            return most;
        }

        void over(DoubleFunction<S> with, double... values) {
            S from = best;
            List<S> all = new ArrayList<>();
            for (double value : values) {
                all.add(with.apply(value));
            }
            for (S one : all) {
                if (!one.equals(from) && !cancel.requested()) {
                    double got = worth.applyAsDouble(one);
                    if (got > most) {
                        most = got;
                        best = one;
                    }
                }
            }
        }
    }
}
