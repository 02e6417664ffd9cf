package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.impact.Priced;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Fate;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Population;
import fittingroom.scoring.Proposals;
import fittingroom.scoring.Request;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Why one product is in a slate or not, and which edits would change that, each with its price in a sample of shoppers.
/// It edits nothing.
public final class Whys {

    /// So many shoppers are asked what an edit costs.
    private static final int SAMPLE = 200;
    private static final long ORDER = 1;

    /// What is asked.
    public record Question(Snapshot snapshot, Request request, RuleSet rules, Id<Product> product) {}

    /// The answer, edits that change the fewest slates first.
    public record Answer(Question question, Fate fate, List<Priced> edits) {
        public Answer {
            edits = List.copyOf(edits);
        }
    }

    private Whys() {}

    /// Answers on the calling thread; the request was checked.
    ///
    /// @return empty where it was asked to stop, and where the catalog has no such product
    public static Optional<Answer> of(Question question, Cancel cancel) {
        Snapshot snapshot = question.snapshot();
        Catalog catalog = snapshot.catalog();
        var ordinal = catalog.find(question.product().value());
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        Fate fate = snapshot.scorer().fate(
                question.request(), new RuleCompiler().compile(question.rules(), catalog), ordinal.getAsInt());
        var proposals = Proposals.of(snapshot.scorer(), catalog, question.request(), question.rules(), ordinal.getAsInt());
        if (cancel.requested()) {
            return Optional.empty();
        }
        Population some = Population.of(
                snapshot.log(), catalog, question.request().now(), new SplittableRandom(ORDER)).first(SAMPLE);
        return Priced.of(
                        proposals, question.rules(), question.request().placement(),
                        new Lookbook(catalog, snapshot.scorer(), some), cancel)
                .map(edits -> new Answer(question, fate, edits));
    }
}
