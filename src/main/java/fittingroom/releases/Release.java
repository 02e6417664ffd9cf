package fittingroom.releases;

import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Entry;
import fittingroom.ledger.Ledger;
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

    /// Whether it is whole and the ledger tells of just this approval: number, hash, note, by whom and when. Whoever
    /// changes a release and its hash by hand would have to change the ledger too, which its chain would show.
    public boolean isAsApproved(Ledger ledger) {
        return isWhole() && ledger.entries().stream().anyMatch(entry -> entry.deed() instanceof Deed.Released told
                && told.number() == number && told.hash().equals(hash) && told.note().equals(note)
                && entry.actor().equals(approver) && entry.time().toEpochMilli() == time.toEpochMilli());
    }

    /// Number of the last release that the ledger tells of; 0 where there is none.
    public static int lastTold(Ledger ledger) {
        long last = 0;
        for (Entry entry : ledger.entries()) {
            last = entry.deed() instanceof Deed.Released told ? Math.max(last, told.number()) : last;
        }
        return Math.toIntExact(last);
    }
}
