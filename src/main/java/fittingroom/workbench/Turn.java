package fittingroom.workbench;

import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.DraftDeed;
import fittingroom.ledger.Fact;
import fittingroom.releases.Frozen;
import fittingroom.rules.Revision;
import fittingroom.rules.RuleSet;
import java.time.Instant;
import java.util.Optional;

/// One change of the draft that a person made, on its way to the disk and into the ledger. It keeps nothing itself.
///
/// @param how what kind of deed it was
record Turn(Instant time, Actor who, RuleSet before, RuleSet after, How how) {

    /// What kind of deed changed the draft.
    sealed interface How {

        /// An edit.
        ///
        /// @param goesOn whether it is one deed with the edit of the same label just before
        record Edited(String label, boolean goesOn) implements How {}

        record Undone(String label) implements How {}

        record Redone(String label) implements How {}

        record TakenIn(RuleOffer offer) implements How {}

        record Restored(int release) implements How {}
    }

    /// Whether more of the same may follow, so that writing can wait for it.
    boolean goesOn() {
        return how instanceof How.Edited(String _, boolean goesOn) && goesOn;
    }

    /// This change with a later one as one deed, where the later one goes on with it.
    Optional<Turn> with(Turn next) {
        return how instanceof How.Edited(String mine, boolean _)
                        && next.how instanceof How.Edited(String label, boolean goesOn) && goesOn && label.equals(mine)
                ? Optional.of(new Turn(next.time, next.who, before, next.after, next.how))
                : Optional.empty();
    }

    boolean isNothing() {
        return before.equals(after);
    }

    /// What the ledger is told.
    Fact fact() {
        return new Fact(time, who, deed());
    }

    private Deed deed() {
        long rules = after.rules().size();
        String hash = Frozen.hash(after);
        long added = count(Revision.Kind.ADDED);
        long removed = count(Revision.Kind.REMOVED);
        long changed = revision().changes().size() - added - removed;
        return switch (how) {
            case How.Edited(String label, boolean _) -> new DraftDeed.Edited(label, rules, hash);
            case How.Undone(String label) -> new DraftDeed.Undone(label, rules, hash);
            case How.Redone(String label) -> new DraftDeed.Redone(label, rules, hash);
            case How.TakenIn(RuleOffer offer) -> new DraftDeed.TakenIn(
                    offer.name(), offer.format(), added, changed, removed, rules, offer.digest(), hash);
            case How.Restored(int release) -> new DraftDeed.Restored(release, added, changed, removed, rules, hash);
        };
    }

    private Revision revision() {
        return Revision.between(before, after);
    }

    private long count(Revision.Kind kind) {
        return revision().changes().stream().filter(change -> change.kind() == kind).count();
    }
}
