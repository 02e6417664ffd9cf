package fittingroom.store;

import fittingroom.base.Outcome;
import fittingroom.ledger.Actor;
import fittingroom.releases.Release;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Releases in their table, the rules as the text of a rule file. It does not commit, and does not judge whether a
/// release is still as it was approved.
final class ReleaseTable {

    private ReleaseTable() {}

    static void add(Handle handle, Release release) {
        handle.execute(
                "INSERT INTO RELEASES VALUES (?, ?, ?, ?, ?, ?, ?)", release.number(), release.hash(),
                release.approver().name(), release.time().toString(), release.note(), RuleFile.write(release.rules()),
                release.lexicon());
    }

    /// Oldest first.
    static List<Release> all(Handle handle) {
        return handle.createQuery(
                        "SELECT NUMBER, HASH, APPROVER, AT, NOTE, RULES, LEXICON FROM RELEASES ORDER BY NUMBER")
                .map((row, context) -> new Release(
                        row.getInt(1), row.getString(2), actor(row.getString(3)), time(row.getString(4)),
                        row.getString(5), rules(row.getString(6)), row.getString(7)))
                .list();
    }

    /// Rules that somebody made unreadable are none: the release is then not as it was approved, and is named so.
    private static RuleSet rules(String text) {
        return RuleFile.read(text) instanceof Outcome.Done<RuleSet>(RuleSet rules) ? rules : RuleSet.EMPTY;
    }

    private static Actor actor(String name) {
        return name.isBlank() ? Actor.UNNAMED : new Actor(name);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException edited) {
            return Instant.EPOCH;
        }
    }
}
