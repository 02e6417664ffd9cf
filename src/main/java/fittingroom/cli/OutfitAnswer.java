package fittingroom.cli;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Words;
import fittingroom.trials.OutfitFigures;
import fittingroom.trials.OutfitTrial;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// `evaluate --kind outfits` as it is answered: what is learned from outfits is worth this. It needs no workspace.
final class OutfitAnswer {

    private static final long SEED = 1;

    private OutfitAnswer() {}

    static Answer of(Path worn, Path titled) {
        Outcome<OutfitFigures> outcome = OutfitTrial.run(
                worn, titled, new SplittableRandom(SEED), Progress.silent(), Cancel.never());
        return switch (outcome) {
            case Outcome.Done<OutfitFigures>(OutfitFigures figures) -> answer(figures);
            case Outcome.Refused<OutfitFigures>(var problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<OutfitFigures>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }

    private static Answer answer(OutfitFigures figures) {
        Words words = Words.current();
        return Answer.done(
                Fields.of("kind", "outfits").and("learned", figures.learned()).and("outfits", figures.outfits())
                        .and("whole", figures.whole()).and("distinct", figures.distinct()).and("rates", figures.rates())
                        .and("pairs", figures.pairs()).and("titled", figures.titled())
                        .and("titledRandom", figures.titledRandom()).and("titledSame", figures.titledSame())
                        .and("readRandom", figures.readRandom()).and("readSame", figures.readSame())
                        .and("seconds", figures.seconds()).map(),
                List.of(
                        words.text("cli.evaluate.outfits", figures.learned(), figures.outfits(), figures.whole(),
                                figures.distinct(), figures.rates()),
                        words.text("cli.evaluate.pairs", figures.pairs()),
                        words.text("cli.evaluate.titled", figures.titled(), figures.titledRandom(), figures.titledSame(),
                                figures.readRandom(), figures.readSame(), figures.seconds())));
    }
}
