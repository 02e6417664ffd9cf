package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.intake.Intake;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Frozen;
import fittingroom.releases.ReleaseProblem;
import fittingroom.rules.Provenance;
import fittingroom.rules.RuleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Rule files and bundles on their way into the draft: whole, or not at all. What the command line and the window take in
/// comes through here; it judges no rule against the catalog.
public final class RuleFiles {

    private static final int HEAD = 4096;
    /// What every rule file says of itself, of whatever version.
    private static final String FAMILY = RuleFile.FORMAT.substring(0, RuleFile.FORMAT.indexOf('/') + 1);

    private final Workbench workbench;
    private final Jobs jobs;

    RuleFiles(Workbench workbench, Jobs jobs) {
        this.workbench = workbench;
        this.jobs = jobs;
    }

    /// Whether a file calls itself a rule set or a bundle, good or not. Its first few thousand bytes are read.
    public static boolean isOne(Path file) {
        if (BundleReader.isBundle(file)) {
            return true;
        }
        try {
            return Files.isRegularFile(file)
                    && new String(Intake.unpacked(file, Optional.empty(), HEAD), StandardCharsets.UTF_8).contains(FAMILY);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Reads a file as rules. Refused where it is absent, not a rule set in every field, no bundle as it was written, of a
    /// newer version, or a bundle of another lexicon; all problems are named at once.
    public Job<RuleOffer> read(ImportOrder order) {
        return jobs.start("workbench.job.rules", order.file(), (progress, cancel) -> offer(order));
    }

    private static Outcome<RuleOffer> offer(ImportOrder order) {
        Path file = order.file();
        return BundleReader.isBundle(file)
                ? BundleReader.read(file).then(bundle -> ofSameLexicon(bundle, file)).map(bundle -> new RuleOffer(
                        order.shown(), bundle.release().rules(), FileDigest.of(file), Optional.of(bundle.release())))
                : RuleFile.read(file, order.options().entry()).map(rules -> new RuleOffer(
                        order.shown(), rules.from(Provenance.FILE), FileDigest.of(file), Optional.empty()));
    }

    /// The hash would be another with another lexicon, so such a bundle is not taken in.
    private static Outcome<Bundle> ofSameLexicon(Bundle bundle, Path file) {
        return bundle.release().lexicon().equals(Frozen.lexiconHash())
                ? Outcome.done(bundle)
                : Outcome.refused(Problem.of(ReleaseProblem.OTHER_LEXICON, file.toString()));
    }

    /// Puts the rules in the place of the draft, as one deed that can be undone, and tells the ledger. For the thread that
    /// edits.
    public void take(RuleOffer offer) {
        workbench.drafting().take(offer);
    }
}
