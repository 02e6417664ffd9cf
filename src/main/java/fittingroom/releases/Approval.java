package fittingroom.releases;

import fittingroom.ledger.Actor;
import fittingroom.rules.RuleSet;

/// A person's yes to one rule set, bound to its hash. It is not a release, and an edit after it makes it lapse.
///
/// @param hash of what was looked at, see [Frozen#hash]
/// @param note may be empty
public record Approval(String hash, Actor approver, String note) {

    public static Approval of(RuleSet seen, Actor approver, String note) {
        return new Approval(Frozen.hash(seen), approver, note);
    }

    /// Whether the yes was to just these rules.
    public boolean holdsFor(RuleSet rules) {
        return hash.equals(Frozen.hash(rules));
    }
}
