package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.releases.Release;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What is meant by the word for rules on the command line: the draft, the published rules, a release or a file. It reads and
/// never changes them.
final class RuleSource {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private RuleSource() {}

    /// Refused where there is no such release, or where a file is not one of rules.
    static Outcome<RuleSet> named(String name, Workbench workbench) {
        return switch (name) {
            case "draft" -> Outcome.done(workbench.draft());
            case "published" -> workbench.published();
            default -> NUMBER.matcher(name).matches()
                    ? workbench.releases().numbered(name).map(Release::rules)
                    : RuleFile.read(Path.of(name));
        };
    }
}
