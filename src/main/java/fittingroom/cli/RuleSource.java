package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;

/// What is meant by the word for rules on the command line: the draft, the published rules or a file. It reads and
/// never changes them.
final class RuleSource {

    private RuleSource() {}

    /// Refused where a file is not one of rules.
    static Outcome<RuleSet> named(String name, Workbench workbench) {
        return switch (name) {
            case "draft" -> Outcome.done(workbench.draft());
            case "published" -> Outcome.done(workbench.published());
            default -> RuleFile.read(Path.of(name));
        };
    }
}
