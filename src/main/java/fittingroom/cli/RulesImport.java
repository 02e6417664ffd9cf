package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.intake.FileKind;
import fittingroom.intake.IntakeReport;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Frozen;
import fittingroom.releases.ReleaseProblem;
import fittingroom.rules.Provenance;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Imported;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Takes a rule set, or the rules of a bundle, into the draft: whole or not at all. Every rule counts as a row.
final class RulesImport {

    private RulesImport() {}

    /// Whether a file that the intake has seen holds rules: a rule set, or a bundle, which it cannot read.
    static boolean isOfRules(Imported seen) {
        return BundleReader.isBundle(seen.file())
                || seen.report().filter(report -> report.kind() == FileKind.RULES).isPresent();
    }

    static Imported into(Workbench workbench, ImportOrder order, boolean dryRun) {
        Path file = order.file();
        String name = order.shown().getFileName().toString();
        boolean bundle = BundleReader.isBundle(file);
        return switch (bundle ? fromBundle(file) : RuleFile.read(file, order.options().entry())) {
            case Outcome.Done<RuleSet>(RuleSet rules) -> {
                if (!dryRun) {
                    workbench.edit(
                            Words.current().text("cli.rules.loaded", name),
                            _ -> bundle ? rules : rules.from(Provenance.FILE));
                }
                yield new Imported(order.shown(), true, Optional.of(report(order.shown(), bundle, rules)), List.of(), 0, 0);
            }
            case Outcome.Refused<RuleSet>(List<Problem> problems) ->
                new Imported(order.shown(), false, Optional.empty(), problems, 0, 0);
            case Outcome.Stopped<RuleSet>() -> new Imported(order.shown(), false, Optional.empty(), List.of(), 0, 0);
        };
    }

    /// The hash would be another with another lexicon, so such a bundle is not taken in.
    private static Outcome<RuleSet> fromBundle(Path file) {
        return BundleReader.read(file).then((Bundle bundle) ->
                bundle.release().lexicon().equals(Frozen.lexiconHash())
                        ? Outcome.done(bundle.release().rules())
                        : Outcome.refused(Problem.of(ReleaseProblem.OTHER_LEXICON, file.toString())));
    }

    private static IntakeReport report(Path file, boolean bundle, RuleSet rules) {
        int count = rules.rules().size();
        return new IntakeReport(
                file, FileKind.RULES, bundle ? "bundle" : "rules", "UTF-8", "", false, List.of(), count, count, 0, 0, 0,
                0, 0, 0, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
