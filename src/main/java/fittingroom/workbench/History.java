package fittingroom.workbench;

import fittingroom.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The drafts that were, in order, with the deed that made each, and which of them is the present one. It is a
/// value: an edit, an undo or a redo makes another one. Nothing is ever recomputed: undo moves an index.
///
/// @param steps never empty; the first has the label of how the draft came here
/// @param at index of the present step
public record History(List<Step> steps, int at) {

    /// One draft and the deed that led to it.
    public record Step(String label, RuleSet draft) {}

    /// How many steps are kept; the oldest go first.
    static final int KEPT = 500;

    public History {
        steps = List.copyOf(steps);
        if (at < 0 || at >= steps.size()) {
            throw new IllegalArgumentException("no step " + at + " among " + steps.size());
        }
    }

    public static History startingWith(RuleSet draft) {
        return new History(List.of(new Step("", draft)), 0);
    }

    public RuleSet draft() {
        return steps.get(at).draft();
    }

    /// Adds a step after the present one; what was undone is gone. An edit that changes nothing adds nothing.
    public History edited(String label, RuleSet next) {
        if (next.equals(draft())) {
            return this;
        }
        List<Step> kept = new ArrayList<>(steps.subList(Math.max(0, at + 2 - KEPT), at + 1));
        kept.add(new Step(label, next));
        return new History(kept, kept.size() - 1);
    }

    /// Like [#edited], but a step with the same label replaces the present one: a slider that is dragged is one deed.
    public History amended(String label, RuleSet next) {
        if (at == 0 || !steps.get(at).label().equals(label)) {
            return edited(label, next);
        }
        if (steps.get(at - 1).draft().equals(next)) {
            return undone();
        }
        List<Step> kept = new ArrayList<>(steps.subList(0, at));
        kept.add(new Step(label, next));
        return new History(kept, at);
    }

    public History undone() {
        return at == 0 ? this : new History(steps, at - 1);
    }

    public History redone() {
        return at == steps.size() - 1 ? this : new History(steps, at + 1);
    }

    /// The deed that an undo would take back.
    public Optional<String> undoLabel() {
        return at == 0 ? Optional.empty() : Optional.of(steps.get(at).label());
    }

    public Optional<String> redoLabel() {
        return at == steps.size() - 1 ? Optional.empty() : Optional.of(steps.get(at + 1).label());
    }

    /// Edits between the first step and the present one.
    public int changes() {
        return at;
    }
}
