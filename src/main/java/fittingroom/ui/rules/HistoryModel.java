package fittingroom.ui.rules;

import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.rules.Revision;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.History;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;

/// The deeds of this sitting, the last first, and what each of them changed. It changes nothing. For the window's thread.
final class HistoryModel {

    /// What a step is compared with.
    enum With {
        BEFORE,
        PRESENT,
        PUBLISHED
    }

    /// One deed.
    ///
    /// @param at index in the history
    /// @param label empty for what the sitting began with
    record Step(int at, String label, boolean present, boolean undone) {}

    private final Workbench workbench;
    private final Watch<Integer> chosen = new Watch<>(0);
    private final Watch<With> with = new Watch<>(With.BEFORE);
    private boolean byPerson;

    HistoryModel(Workbench workbench) {
        this.workbench = workbench;
    }

    Watch<Integer> chosen() {
        return chosen;
    }

    Watch<With> with() {
        return with;
    }

    List<Step> steps() {
        History history = workbench.history().value();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < history.steps().size(); i++) {
            steps.add(new Step(i, history.steps().get(i).label(), i == history.at(), i > history.at()));
        }
        return steps.reversed();
    }

    /// Follows the present step until another is chosen.
    void refresh() {
        choose(workbench.history().value().at());
    }

    /// What began the sitting has nothing before it: that is held against what is published, unless a person wants else.
    void choose(int at) {
        chosen.set(Math.clamp(at, 0, workbench.history().value().steps().size() - 1));
        if (!byPerson) {
            with.set(chosen.value() == 0 ? With.PUBLISHED : With.BEFORE);
        }
    }

    void compare(With next) {
        byPerson = true;
        with.set(next);
    }

    History.Step step() {
        List<History.Step> steps = workbench.history().value().steps();
        return steps.get(Math.min(chosen.value(), steps.size() - 1));
    }

    boolean isPresent() {
        return step().draft().equals(workbench.draft());
    }

    /// From the other draft to the step's, or from the step's to the present one.
    ///
    /// Refused where the published rules cannot be read.
    Outcome<Revision> revision() {
        RuleSet draft = step().draft();
        List<History.Step> steps = workbench.history().value().steps();
        return switch (with.value()) {
            case BEFORE -> Outcome.done(Revision.between(
                    steps.get(Math.max(0, Math.min(chosen.value(), steps.size() - 1) - 1)).draft(), draft));
            case PRESENT -> Outcome.done(Revision.between(draft, workbench.draft()));
            case PUBLISHED -> workbench.published().map(published -> Revision.between(published, draft));
        };
    }
}
