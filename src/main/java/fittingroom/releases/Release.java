package fittingroom.releases;

import fittingroom.ledger.Actor;
import fittingroom.rules.RuleSet;
import java.time.Instant;

/// An approved rule set, numbered, as it is in force from then on. It never changes; the next one takes its place.
///
/// @param number from 1, without gaps
/// @param hash of the rules and the lexicon, see [Frozen#hash]
/// @param note may be empty
/// @param lexicon hash of the lexicon that it was approved with
public record Release(
        int number, String hash, Actor approver, Instant time, String note, RuleSet rules, String lexicon) {

    /// What an approval makes.
    ///
    /// @throws IllegalArgumentException if the approval is not for these rules
    public static Release of(int number, Approval approval, RuleSet rules, Instant time) {
        if (!approval.holdsFor(rules)) {
            throw new IllegalArgumentException("the approval is for other rules");
        }
        return new Release(
                number, approval.hash(), approval.approver(), time, approval.note(), rules, Frozen.lexiconHash());
    }

    /// Whether the hash is that of what the release holds.
    public boolean isWhole() {
        return hash.equals(Frozen.hash(rules, lexicon));
    }
}
