package fittingroom.rules;

import fittingroom.events.Placement;

/// One wish of a merchandiser, as data: beside which anchors, for which products, what happens, where, for whom, when.
/// What it means for a list is worked out elsewhere.
///
/// @param id unique in its rule set
/// @param name what people call it
/// @param note why it exists; may be empty
/// @param on whether it acts
/// @param when what the anchor must be; [Condition.Anything] also holds without an anchor
/// @param what which products it is about
/// @param who which shoppers see it
/// @param window on which days
/// @param from who made it; it decides nothing
public record Rule(
        String id, String name, String note, boolean on, Condition when, Condition what, Effect then, Scope scope,
        Audience who, Window window, Provenance from) {

    public Rule {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a rule needs an id");
        }
    }

    /// For everyone, always, by hand.
    public Rule(String id, String name, String note, boolean on, Condition when, Condition what, Effect then, Scope scope) {
        this(id, name, note, on, when, what, then, scope, Audience.EVERYONE, Window.ALWAYS, Provenance.UNSAID);
    }

    public static Rule of(String id, String name, Condition what, Effect then) {
        return new Rule(id, name, "", true, Condition.ANYTHING, what, then, Scope.EVERYWHERE);
    }

    /// The same without what decides no slate: name, note and provenance.
    public Rule acting() {
        return new Rule(id, "", "", on, when, what, then, scope, who, window, Provenance.UNSAID);
    }

    /// Whether it holds for every shopper at any time.
    public boolean isForAllAlways() {
        return who instanceof Audience.Everyone && window.isAlways();
    }

    /// Whether something that it asks for was not chosen yet, as in a rule that is new: it does not act then.
    public boolean isUnsaid() {
        return Condition.isUnsaid(when) || Condition.isUnsaid(what) || Audience.isUnsaid(who);
    }

    /// Whether it can act at a placement at all: one that asks for an anchor needs a page beside something.
    public boolean mayActAt(Placement place) {
        return Pages.actsAt(this, place);
    }

    public Provenance.Source source() {
        return from.source();
    }

    public Rule when(Condition anchor) {
        return new Rule(id, name, note, on, anchor, what, then, scope, who, window, from);
    }

    public Rule at(Scope next) {
        return new Rule(id, name, note, on, when, what, then, next, who, window, from);
    }

    public Rule seenBy(Audience next) {
        return new Rule(id, name, note, on, when, what, then, scope, next, window, from);
    }

    public Rule during(Window next) {
        return new Rule(id, name, note, on, when, what, then, scope, who, next, from);
    }

    public Rule madeBy(Provenance next) {
        return new Rule(id, name, note, on, when, what, then, scope, who, window, next);
    }

    public Rule withId(String next) {
        return new Rule(next, name, note, on, when, what, then, scope, who, window, from);
    }

    public Rule withName(String next) {
        return new Rule(id, next, note, on, when, what, then, scope, who, window, from);
    }

    public Rule withNote(String next) {
        return new Rule(id, name, next, on, when, what, then, scope, who, window, from);
    }

    public Rule withWhat(Condition next) {
        return new Rule(id, name, note, on, when, next, then, scope, who, window, from);
    }

    public Rule withThen(Effect next) {
        return new Rule(id, name, note, on, when, what, next, scope, who, window, from);
    }

    public Rule withOn(boolean next) {
        return new Rule(id, name, note, next, when, what, then, scope, who, window, from);
    }
}
