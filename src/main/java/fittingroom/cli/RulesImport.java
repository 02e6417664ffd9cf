package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.intake.FileKind;
import fittingroom.intake.IntakeReport;
import fittingroom.releases.BundleReader;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Imported;
import fittingroom.workbench.RuleOffer;
import fittingroom.workbench.Workbench;
import java.util.List;
import java.util.Optional;

/// `import` of a rule set or a bundle: every rule counts as a row of the report. How they are read and taken is the
/// workbench's.
final class RulesImport {

    private RulesImport() {}

    /// Whether a file that the intake has seen holds rules: a rule set, or a bundle, which it cannot read.
    static boolean isOfRules(Imported seen) {
        return BundleReader.isBundle(seen.file())
                || seen.report().filter(report -> report.kind() == FileKind.RULES).isPresent();
    }

    static Imported into(Workbench workbench, ImportOrder order, boolean dryRun) {
        return switch (workbench.ruleFiles().read(order).await()) {
            case Outcome.Done<RuleOffer>(RuleOffer offer) -> {
                if (!dryRun) {
                    workbench.ruleFiles().take(offer);
                }
                yield new Imported(order.shown(), true, Optional.of(report(offer)), List.of(), 0, 0);
            }
            case Outcome.Refused<RuleOffer>(List<Problem> problems) ->
                new Imported(order.shown(), false, Optional.empty(), problems, 0, 0);
            case Outcome.Stopped<RuleOffer>() -> new Imported(order.shown(), false, Optional.empty(), List.of(), 0, 0);
        };
    }

    private static IntakeReport report(RuleOffer offer) {
        int count = offer.rules().rules().size();
        return new IntakeReport(
                offer.file(), FileKind.RULES, offer.format(), "UTF-8", "", false, List.of(), count, count, 0, 0, 0,
                0, 0, 0, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
