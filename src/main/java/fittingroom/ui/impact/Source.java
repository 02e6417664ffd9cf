package fittingroom.ui.impact;

import fittingroom.base.Outcome;
import fittingroom.releases.Release;
import fittingroom.rules.RuleSet;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;

/// Whose rules stand on one side of a comparison. It names them; it does not keep them.
sealed interface Source {

    /// What shoppers see.
    record Published() implements Source {}

    /// What is being edited.
    record Draft() implements Source {}

    /// An approved release.
    record Numbered(int number) implements Source {}

    /// All that can be compared, the usual ones first.
    static List<Source> all(List<Release> releases) {
        List<Source> all = new ArrayList<>(List.of(new Published(), new Draft()));
        releases.reversed().forEach(release -> all.add(new Numbered(release.number())));
        return all;
    }

    /// Refused where the release is not as it was approved.
    default Outcome<RuleSet> rules(Workbench workbench) {
        return switch (this) {
            case Published() -> workbench.published();
            case Draft() -> Outcome.done(workbench.draft());
            case Numbered(int number) -> workbench.releases().numbered(Integer.toString(number)).map(Release::rules);
        };
    }

    default String words() {
        return switch (this) {
            case Published() -> Say.it("ui.impact.source.published");
            case Draft() -> Say.it("ui.impact.source.draft");
            case Numbered(int number) -> Say.it("ui.impact.source.release", number);
        };
    }
}
