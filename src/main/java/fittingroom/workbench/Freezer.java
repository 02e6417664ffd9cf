package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Corrections;
import fittingroom.catalog.PriceBands;
import fittingroom.catalog.Product;
import fittingroom.coherence.Coherence;
import fittingroom.events.EventLog;
import fittingroom.learning.Model;
import fittingroom.learning.ModelFile;
import fittingroom.learning.Trainer;
import fittingroom.scoring.Scorer;
import fittingroom.shoppers.Joins;
import fittingroom.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes snapshots: reads the workspace, finds the model that was learned from just that, and puts a scorer over
/// both. It learns from events only when asked to; without a model of its own log a shop is served from its texts.
final class Freezer {

    private static final Logger LOG = LoggerFactory.getLogger(Freezer.class);

    /// How much of a workspace a snapshot holds.
    enum Depth {
        EVERYTHING,
        /// No events, and so no model of them.
        CATALOG
    }

    private final Path modelFile;
    private final Depth depth;
    private final AttributeReader reader = AttributeReader.shipped();
    private final AtomicLong stamps = new AtomicLong();

    Freezer(Path folder, Depth depth) {
        this.depth = depth;
        this.modelFile = folder.resolve("model.bin");
    }

    /// Reads everything anew. On the store thread.
    Snapshot freeze(Workspace workspace, Progress progress, Cancel cancel) {
        progress.at("workbench.step.freeze", 0, 0);
        Corrections said = workspace.corrections();
        Catalog catalog = PriceBands.over(
                workspace.catalog(product -> reader.read(product, said.of(product.id()))), said);
        Joins joins = depth == Depth.EVERYTHING ? workspace.joins() : Joins.NONE;
        EventLog log = depth == Depth.EVERYTHING ? workspace.events(catalog, joins) : EventLog.empty();
        Coherence coherence = Coherence.of(catalog);
        return kept(catalog, log)
                .map(model -> snapshot(catalog, said, log, joins, coherence, model, true))
                .orElseGet(() -> snapshot(catalog, said, log, joins, coherence, Trainer.withoutLog(catalog), log.isEmpty()));
    }

    /// The file in which the model is kept.
    Path modelFile() {
        return modelFile;
    }

    /// The same catalog and log under a newly learned model.
    Snapshot trained(Snapshot before, Model model) {
        return snapshot(before.catalog(), before.corrections(), before.log(), before.joins(), before.coherence(), model, true);
    }

    /// The same products and log after persons said something else of some products. What was learned stays as it is; a
    /// shop without a log is served from its texts and attributes anew.
    Snapshot corrected(Snapshot before, Set<Id<Product>> products, Corrections said) {
        Catalog old = before.catalog();
        List<Attributes> known = new ArrayList<>(old.size());
        for (int ordinal = 0; ordinal < old.size(); ordinal++) {
            Product product = old.product(ordinal);
            known.add(products.contains(product.id()) ? reader.read(product, said.of(product.id())) : old.attributes(ordinal));
        }
        Catalog catalog = PriceBands.over(old.knowing(known), said);
        Model model = before.log().isEmpty() ? Trainer.withoutLog(catalog) : before.model();
        return snapshot(catalog, said, before.log(), before.joins(), Coherence.of(catalog), model, before.trained());
    }

    /// The model in the folder, if it was learned from just this; one of another catalog or log is of no use.
    private Optional<Model> kept(Catalog catalog, EventLog log) {
        if (depth == Depth.CATALOG || !Files.exists(modelFile)) {
            return Optional.empty();
        }
        return switch (ModelFile.read(modelFile, catalog, log)) {
            case Outcome.Done<Model>(Model model) -> Optional.of(model);
            case Outcome.Refused<Model>(List<Problem> problems) -> {
                LOG.info("the kept model is not used: {}", problems.getFirst().message());
                yield Optional.empty();
            }
            case Outcome.Stopped<Model>() -> Optional.empty();
        };
    }

    /// Deletes the kept model: what it was learned from is no longer there.
    void forget() {
        try {
            Files.deleteIfExists(modelFile);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Snapshot snapshot(
            Catalog catalog, Corrections said, EventLog log, Joins joins, Coherence coherence, Model model,
            boolean trained) {
        Coherence taught = coherence.taughtBy(model);
        return new Snapshot(
                stamps.incrementAndGet(), catalog, said, log, model, taught,
                new Scorer(catalog, log, model, taught), joins, trained);
    }
}
