package fittingroom.rules;

import java.util.List;

/// Rules that something suggests for the draft, as one deed with a name. It is a suggestion: the draft changes only when
/// somebody applies it, and taking it back leaves the draft as if it had never been applied.
///
/// @param label names the deed, as in "Undo *label*"
/// @param rules with ids that no other rule of a draft has
public record RuleEdit(String label, List<Rule> rules) {

    public RuleEdit {
        rules = List.copyOf(rules);
    }

    public RuleSet applyTo(RuleSet draft) {
        RuleSet next = draft;
        for (Rule rule : rules) {
            next = next.with(rule);
        }
        return next;
    }

    public RuleSet takeBackFrom(RuleSet draft) {
        return without(draft, ids());
    }

    public List<String> ids() {
        return rules.stream().map(Rule::id).toList();
    }

    /// A draft without the rules of these ids; those that are not there are no matter.
    public static RuleSet without(RuleSet draft, List<String> ids) {
        RuleSet next = draft;
        for (String id : ids) {
            next = next.without(id);
        }
        return next;
    }
}
