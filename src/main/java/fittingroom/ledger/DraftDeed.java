package fittingroom.ledger;

import fittingroom.base.Words;

/// A deed that made the draft of the rules another one. Every draft that was kept has one, so the hash of the last is that
/// of the draft in the workspace; what the rules say is not told here.
public sealed interface DraftDeed extends Deed {

    /// How many rules the draft had afterwards.
    long rules();

    /// Names everything in the draft that decides a slate, as a release of it would be named.
    String hash();

    /// A person changed the draft; what was dragged or typed in one go is one deed.
    ///
    /// @param label what was done, as undo names it
    record Edited(String label, long rules, String hash) implements DraftDeed {}

    /// A person took the last change back.
    record Undone(String label, long rules, String hash) implements DraftDeed {}

    /// A person made a change that was taken back again.
    record Redone(String label, long rules, String hash) implements DraftDeed {}

    /// The draft that was kept could not be read: it was laid aside, and the next one begun from nothing.
    record SetAside(long rules, String hash) implements DraftDeed {}

    /// A person took the rules of a file into the draft.
    ///
    /// @param file its name, without folders
    /// @param format `rules` or `bundle`
    /// @param added how many rules the draft had not before; changed and removed likewise
    /// @param digest SHA-256 of the file's bytes, 64 hexadecimal digits
    record TakenIn(
            String file, String format, long added, long changed, long removed, long rules, String digest, String hash)
            implements DraftDeed {}

    /// A person took the rules of a release into the draft.
    ///
    /// @param number of the release
    record Restored(long number, long added, long changed, long removed, long rules, String hash) implements DraftDeed {}

    /// The sentence of [Deed#sentence].
    default String told() {
        Words words = Words.current();
        return switch (this) {
            case Edited one -> words.text("ledger.deed.draft-edited", one.label(), one.rules(), brief());
            case Undone one -> words.text("ledger.deed.draft-undone", one.label(), one.rules(), brief());
            case Redone one -> words.text("ledger.deed.draft-redone", one.label(), one.rules(), brief());
            case SetAside one -> words.text("ledger.deed.draft-set-aside", one.rules(), brief());
            case TakenIn one -> words.text(
                    "ledger.deed.rules-taken-in", one.file(), one.added(), one.changed(), one.removed(), one.rules(), brief());
            case Restored one -> words.text(
                    "ledger.deed.release-restored", one.number(), one.added(), one.changed(), one.removed(), one.rules(),
                    brief());
        };
    }

    /// Enough of the hash to tell drafts apart by eye.
    private String brief() {
        return hash().substring(0, Math.min(DIGITS, hash().length()));
    }
}
