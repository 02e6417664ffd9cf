package fittingroom.ui.releases;

import fittingroom.base.Watch;
import fittingroom.releases.Edit;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.RuleOffer;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Rules of a file that a person looks at before they take them into the draft. It changes nothing until then. For the
/// window's thread.
final class TakeInModel {

    private final ReleasesModel desk;
    private final Workbench workbench;
    private final Watch<Optional<RuleOffer>> offer = new Watch<>(Optional.empty());

    TakeInModel(ReleasesModel desk) {
        this.desk = desk;
        this.workbench = desk.workbench();
    }

    /// What was found in the file that was looked at last; empty where nothing waits to be taken.
    Watch<Optional<RuleOffer>> offer() {
        return offer;
    }

    /// Reads a rule file or a bundle. What is refused is said above the desk.
    void look(Path file) {
        desk.choose(OptionalInt.empty());
        offer.set(Optional.empty());
        desk.follow(workbench.ruleFiles().read(ImportOrder.of(file)), found -> offer.set(Optional.of(found)));
    }

    /// What the draft would have otherwise than now.
    List<Edit> edits() {
        return offer.value().map(found -> Edit.between(
                workbench.draft(), found.rules(), workbench.snapshot().value().catalog())).orElse(List.of());
    }

    /// Takes the rules into the draft.
    ///
    /// @return the file's name; empty where nothing waited
    Optional<String> take() {
        Optional<RuleOffer> found = offer.value();
        offer.set(Optional.empty());
        found.ifPresent(workbench.ruleFiles()::take);
        return found.map(RuleOffer::name);
    }

    void leave() {
        offer.set(Optional.empty());
    }
}
