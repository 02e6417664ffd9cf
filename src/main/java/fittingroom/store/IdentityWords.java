package fittingroom.store;

import fittingroom.ledger.Deed;
import fittingroom.shoppers.IdentityWord;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// What persons said of two names: the same shopper, or not. It is kept apart from what the logs show, so that no import
/// and no training touches it; taking a word back leaves everything as it was before.
public final class IdentityWords {

    private final Workspace workspace;

    IdentityWords(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Oldest first.
    public List<IdentityWord> all() {
        return workspace.small(IdentityWords::read);
    }

    /// Names that were shared with somebody who was erased since.
    Set<String> shared() {
        return workspace.small(handle ->
                Set.copyOf(handle.createQuery("SELECT NAME FROM SHARED_NAMES").mapTo(String.class).list()));
    }

    /// Keeps these shared, and forgets those of which nothing else is held any more.
    static void keepShared(Handle handle, Set<String> names) {
        handle.execute("DELETE FROM SHARED_NAMES");
        names.forEach(name -> handle.execute("INSERT INTO SHARED_NAMES VALUES (?)", name));
    }

    static List<IdentityWord> read(Handle handle) {
        return handle.createQuery("SELECT NUMBER, ONE, OTHER, SAME, AT, WHO FROM IDENTITY_WORDS ORDER BY NUMBER")
                .map((row, context) -> new IdentityWord(
                        row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4),
                        Instant.ofEpochMilli(row.getLong(5)), row.getString(6)))
                .list();
    }

    /// Says of two names whether they are one shopper; it replaces what was said of them before.
    ///
    /// @param one where they are not the same, the one that leaves
    /// @return the number of the word
    public long say(String one, String other, boolean same) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a name is always its own shopper's");
        }
        List<IdentityWord> before = all();
        long number = workspace.small(LedgerTable::head).entries() + 1;
        workspace.change(
                handle -> {
                    before.stream().filter(word -> word.isOf(one, other)).forEach(word -> delete(handle, word));
                    handle.execute("INSERT INTO IDENTITY_WORDS VALUES (?, ?, ?, ?, ?, ?)",
                            number, one, other, same, workspace.now().toEpochMilli(), workspace.actor().name());
                },
                List.of(new Deed.IdentitiesJudged(number, same ? "same" : "different")));
        return number;
    }

    /// Takes back what was said; false where there is no such word.
    public boolean takeBack(long number) {
        List<IdentityWord> gone = all().stream().filter(word -> word.number() == number).toList();
        if (gone.isEmpty()) {
            return false;
        }
        workspace.change(handle -> delete(handle, gone.getFirst()),
                List.of(new Deed.IdentitiesJudged(number, "taken-back")));
        return true;
    }

    private static void delete(Handle handle, IdentityWord word) {
        handle.execute("DELETE FROM IDENTITY_WORDS WHERE NUMBER = ?", word.number());
    }

    /// Forgets what names one of these.
    static int erase(Handle handle, Set<String> names) {
        List<IdentityWord> theirs = read(handle).stream()
                .filter(word -> names.contains(word.one()) || names.contains(word.other())).toList();
        theirs.forEach(word -> delete(handle, word));
        return theirs.size();
    }
}
