package fittingroom.rules;

/// One wish of a merchandiser, as data: beside which anchors, for which products, what happens, where. What it means
/// for a list is worked out elsewhere.
///
/// @param id unique in its rule set
/// @param name what people call it
/// @param note why it exists; may be empty
/// @param on whether it acts
/// @param when what the anchor must be; [Condition.Anything] also holds without an anchor
/// @param what which products it is about
public record Rule(
        String id, String name, String note, boolean on, Condition when, Condition what, Effect then, Scope scope) {

    public Rule {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a rule needs an id");
        }
    }

    public static Rule of(String id, String name, Condition what, Effect then) {
        return new Rule(id, name, "", true, Condition.ANYTHING, what, then, Scope.EVERYWHERE);
    }

    public Rule when(Condition anchor) {
        return new Rule(id, name, note, on, anchor, what, then, scope);
    }

    public Rule at(Scope next) {
        return new Rule(id, name, note, on, when, what, then, next);
    }

    public Rule withThen(Effect next) {
        return new Rule(id, name, note, on, when, what, next, scope);
    }

    public Rule withOn(boolean next) {
        return new Rule(id, name, note, next, when, what, then, scope);
    }
}
