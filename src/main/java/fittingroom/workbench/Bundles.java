package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.ledger.HouseDeed;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleCheck;
import fittingroom.releases.BundleReader;
import fittingroom.releases.BundleWriter;
import fittingroom.releases.Frozen;
import fittingroom.releases.ImpactPage;
import fittingroom.releases.Proof;
import fittingroom.releases.Proofs;
import fittingroom.releases.Provenance;
import fittingroom.releases.Release;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Releases on their way to a file, and bundles that are asked their own requests again. It approves nothing.
public final class Bundles {

    private static final String NATIVE = "native";

    private final Workbench workbench;
    private final Outgoing outgoing;
    private final Releases releases;
    private final Impacts impacts;
    private final Surveys surveys;
    private final Jobs jobs;

    Bundles(Workbench workbench, Outgoing outgoing, Releases releases, Impacts impacts, Surveys surveys, Jobs jobs) {
        this.surveys = surveys;
        this.workbench = workbench;
        this.outgoing = outgoing;
        this.releases = releases;
        this.impacts = impacts;
        this.jobs = jobs;
    }

    /// Writes a release as a bundle, with slates that it must give on what is loaded now, and tells the ledger. The
    /// file is whole or as it was before. Refused where the release is not as it was approved.
    public Job<Bundle> export(Release release, Path file) {
        Snapshot of = workbench.snapshot().value();
        Provenance ground = ground(of);
        Instant now = workbench.now();
        return surveys.start(
                "workbench.job.export", file, of, new Surveys.Topic(file, false), Urgency.WAITED_FOR,
                (lookbook, crew, progress) -> releases
                .numbered(Integer.toString(release.number()))
                .then(whole -> impacts.ofRelease(of, before(whole), whole, lookbook, crew, progress))
                .map(found -> {
                    Proofs proofs = new Proofs(of.catalog(), of.scorer(), release.rules());
                    List<Proof> made = proofs.make(now, new SplittableRandom(release.number()));
                    Bundle bundle = new Bundle(
                            release, ground, made, Optional.of(proofs.moves(made)), ImpactPage.of(found, release));
                    outgoing.write(file, out -> out.write(BundleWriter.bytes(bundle)), () -> new HouseDeed.BundleSaved(
                            release.number(), release.hash(), NATIVE, file.toAbsolutePath().toString(), made.size()));
                    return bundle;
                }));
    }

    private Provenance ground(Snapshot of) {
        return Provenance.of(of.catalog(), workbench.corrections().all().value(), of.log(), of.model());
    }

    /// The rules of the last release before it that is as it was approved.
    private RuleSet before(Release release) {
        return releases.all().value().stream()
                .filter(one -> one.number() < release.number() && releases.isAsApproved(one))
                .max(Comparator.comparingInt(Release::number)).map(Release::rules).orElse(RuleSet.EMPTY);
    }

    /// Writes rules as a rule file, for another workspace or another eye, and tells the ledger. The file is whole or as it was before.
    public Job<Path> save(RuleSet rules, Path file) {
        return jobs.start("workbench.job.save", file, (progress, cancel) -> {
            outgoing.write(file, out -> out.write(RuleFile.write(rules).getBytes(StandardCharsets.UTF_8)),
                    () -> new HouseDeed.RulesSaved(
                            String.valueOf(file.getFileName()), rules.rules().size(), Frozen.hash(rules)));
            return Outcome.done(file);
        });
    }

    /// Asks a bundle's own requests again, on what is loaded now. Refused where the file is no whole bundle.
    public Job<BundleCheck> check(Path file) {
        Snapshot of = workbench.snapshot().value();
        Provenance here = ground(of);
        return jobs.start("workbench.job.check", file, (progress, cancel) -> BundleReader.read(file).map(bundle ->
                BundleCheck.of(bundle, of.catalog(), of.scorer(), here)));
    }
}
