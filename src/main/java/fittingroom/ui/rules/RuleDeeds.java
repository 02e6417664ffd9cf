package fittingroom.ui.rules;

import fittingroom.base.Watch;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.RuleSentence;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Weights;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.History;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The edits that this desk makes to the draft, each one deed with a name that undo can speak. What is typed or dragged
/// is one deed as long as it goes on. It holds no state but the last deed that deserves a note.
final class RuleDeeds {

    /// So many letters of a sentence stand in for a name.
    private static final int LONG = 60;

    /// What is being typed or dragged.
    private record Going(String id, String about, String label) {}

    private final Workbench workbench;
    private Optional<Going> going = Optional.empty();
    private final Watch<String> done = new Watch<>("");

    RuleDeeds(Workbench workbench) {
        this.workbench = workbench;
    }

    /// The label of each deed whose result may be out of sight, for the note that offers to undo it.
    Watch<String> done() {
        return done;
    }

    /// Forgets the last deed, so that it is not told twice.
    void forget() {
        done.set("");
    }

    /// Puts a new rule below another one, or at the end where that one is not there.
    void add(Rule rule, String above) {
        workbench.edit(Say.it("ui.rules.deed.add", name(rule)), draft -> Order.inserted(draft, rule, above));
    }

    /// Changes one rule by itself; the label says what about it.
    ///
    /// @param about last part of the words' key: `name`, `strength`, …
    /// @param goesOn whether it is one deed with the same one just before: for what is dragged or typed
    void change(Rule rule, String about, boolean goesOn, UnaryOperator<Rule> change) {
        String key = "ui.rules.deed." + about;
        String label = goingOn(rule, about, goesOn)
                .orElseGet(() -> Say.it(key, name(about.equals("name") ? rule.withName("") : rule)));
        going = goesOn ? Optional.of(new Going(rule.id(), about, label)) : Optional.empty();
        UnaryOperator<RuleSet> edit = draft -> draft.rule(rule.id()).map(change).map(draft::with).orElse(draft);
        if (goesOn) {
            workbench.amend(label, edit);
        } else {
            workbench.edit(label, edit);
        }
    }

    /// The label of the deed that this one goes on with: what a nameless rule is called may change under the hand.
    private Optional<String> goingOn(Rule rule, String about, boolean goesOn) {
        return going.filter(one -> goesOn && one.id().equals(rule.id()) && one.about().equals(about)
                        && workbench.history().value().undoLabel().equals(Optional.of(one.label())))
                .map(Going::label);
    }

    void switchOn(Set<String> ids, boolean on) {
        told(on ? "on" : "off", ids, draft -> {
            RuleSet next = draft;
            for (Rule rule : draft.rules()) {
                next = ids.contains(rule.id()) ? next.with(rule.withOn(on)) : next;
            }
            return next;
        });
    }

    void delete(Set<String> ids) {
        told("delete", ids, draft -> RuleEdit.without(draft, List.copyOf(ids)));
    }

    /// @return ids of the copies, each below its original
    List<String> duplicate(Set<String> ids) {
        List<String> copies = new ArrayList<>();
        RuleSet next = workbench.draft();
        for (Rule rule : workbench.draft().rules()) {
            if (ids.contains(rule.id())) {
                String id = freeId(next);
                Rule copy = rule.withId(id).withName(rule.name().isBlank() ? "" : Say.it("ui.rules.copy", rule.name()));
                next = Order.inserted(next, copy, rule.id());
                copies.add(id);
            }
        }
        RuleSet copied = next;
        told("duplicate", ids, draft -> copied);
        return copies;
    }

    /// @param by below 0 is up
    void move(Set<String> ids, int by) {
        workbench.amend(label("move", ids), draft -> Order.moved(draft, ids, by));
    }

    /// Puts rules before another one, or at the end where `target` is empty.
    void moveBefore(Set<String> ids, String target) {
        if (!ids.contains(target)) {
            workbench.edit(label("move", ids), draft -> Order.before(draft, ids, target));
        }
    }

    void fix(Fix fix) {
        workbench.edit(fix.label(), fix.change());
        done.set(fix.label());
    }

    /// Makes the draft what it was at a step, as a new deed: nothing that came after is lost.
    void goBackTo(History.Step step) {
        String label = Say.it(
                "ui.rules.deed.back", step.label().isEmpty() ? Say.it("ui.rules.history.first") : step.label());
        workbench.edit(label, draft -> step.draft());
        done.set(label);
    }

    void weight(Signal signal, double weight) {
        workbench.amend(
                Say.it("ui.deed.weight", Say.code("ui.signal", signal.code())),
                draft -> draft.withWeights(draft.weights().with(signal, weight)));
    }

    void usualWeights() {
        workbench.edit(Say.it("ui.deed.usual-weights"), draft -> draft.withWeights(Weights.USUAL));
    }

    void treat(Placement placement, Treatment treatment) {
        workbench.edit(
                Say.it("ui.rules.deed.treat", Say.code("events.placement", placement.code()),
                        Say.code("ui.treatment", treatment.code())),
                draft -> draft.withCoherence(draft.coherence().with(placement, treatment)));
    }

    void threshold(double threshold) {
        workbench.amend(
                Say.it("ui.deed.threshold"), draft -> draft.withCoherence(draft.coherence().withThreshold(threshold)));
    }

    void demotion(double strength) {
        workbench.amend(Say.it("ui.rules.deed.demotion"), draft -> draft.withCoherence(new CoherencePolicy(
                draft.coherence().threshold(), strength, draft.coherence().placements())));
    }

    /// An id that no rule of a draft has.
    static String freeId(RuleSet draft) {
        Set<String> ids = new HashSet<>();
        draft.rules().forEach(rule -> ids.add(rule.id()));
        int number = ids.size() + 1;
        while (ids.contains("rule-" + number)) {
            number++;
        }
        return "rule-" + number;
    }

    /// What a rule is called in the name of a deed: its own name, or what it does.
    private String name(Rule rule) {
        return Say.it("ui.rules.quoted", RuleSentence.called(rule, workbench.snapshot().value().catalog(), LONG));
    }

    private void told(String what, Set<String> ids, UnaryOperator<RuleSet> change) {
        History before = workbench.history().value();
        String label = label(what, ids);
        workbench.edit(label, change);
        if (!workbench.history().value().equals(before)) {
            done.set(label);
        }
    }

    private String label(String what, Set<String> ids) {
        String key = "ui.rules.deed." + what;
        List<Rule> meant = workbench.draft().rules().stream().filter(rule -> ids.contains(rule.id())).toList();
        return meant.size() == 1
                ? Say.it(key, name(meant.getFirst()))
                : Say.it(key, Say.it("ui.rules.several", meant.size()));
    }
}
