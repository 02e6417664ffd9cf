package fittingroom.store;

import fittingroom.base.Id;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.OversightDeed;
import fittingroom.review.CaseState;
import fittingroom.review.Cause;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Pair;
import fittingroom.review.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What persons said of pairings, in the tables of the workspace. A decision is written together with its deed in the
/// ledger, and nothing is ever deleted: what was taken back is marked.
public final class ReviewStore {

    private final Workspace workspace;

    ReviewStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Those that stand, in the order decided.
    public List<Decision> decisions() {
        return workspace.small(handle -> handle
                .createQuery("SELECT * FROM DECISIONS WHERE NOT TAKEN_BACK ORDER BY ID")
                .map((row, context) -> decision(row, pairs(handle, row.getLong("ID"))))
                .list());
    }

    /// The highest number that a decision has, also one that was taken back; 0 where there is none.
    public long lastId() {
        return workspace.small(handle ->
                handle.createQuery("SELECT COALESCE(MAX(ID), 0) FROM DECISIONS").mapTo(Long.class).one());
    }

    /// Keeps a decision, under the next number where it has none yet, and tells the ledger.
    public Decision keep(Decision decision) {
        Decision kept = decision.id() > 0 ? decision : decision.withId(1 + lastId());
        long id = kept.id();
        Verdict verdict = kept.verdict();
        workspace.change(handle -> insert(handle, kept), List.of(new Deed.Judged(
                id, verdict.word().code(), kept.then().code(), kept.cause().anchorType(), kept.cause().productType(),
                kept.pairs().size(), verdict.reasons(), kept.rules().size())));
        return kept;
    }

    /// Marks a decision that stands as taken back, and tells the ledger.
    public void takeBack(Decision decision) {
        workspace.change(
                handle -> handle.execute("UPDATE DECISIONS SET TAKEN_BACK = TRUE WHERE ID = ?", decision.id()),
                List.of(new Deed.VerdictTakenBack(decision.id(), decision.rules().size())));
    }

    public List<CaseState> states() {
        return workspace.small(handle -> handle.createQuery("SELECT * FROM CASE_STATES ORDER BY CASE_KEY")
                .map((row, context) -> {
                    long until = row.getLong("SNOOZED_UNTIL");
                    Optional<Instant> snoozed = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until));
                    return new CaseState(row.getString("CASE_KEY"), row.getString("ASSIGNEE"), snoozed);
                })
                .list());
    }

    /// Replaces what was kept of the case, and tells the ledger.
    public void keep(CaseState state) {
        workspace.change(handle -> {
            handle.execute("DELETE FROM CASE_STATES WHERE CASE_KEY = ?", state.key());
            handle.execute("INSERT INTO CASE_STATES (CASE_KEY, ASSIGNEE) VALUES (?, ?)", state.key(), state.assignee());
            state.snoozedUntil().ifPresent(until -> handle.execute(
                    "UPDATE CASE_STATES SET SNOOZED_UNTIL = ? WHERE CASE_KEY = ?", until.toEpochMilli(), state.key()));
        }, List.of(new OversightDeed.CaseKept(
                state.key(), state.assignee(), state.snoozedUntil().map(Instant::toString).orElse(""))));
    }

    private static void insert(Handle handle, Decision one) {
        Verdict verdict = one.verdict();
        handle.execute(
                "INSERT INTO DECISIONS VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)",
                one.id(), one.cause().anchorType(), one.cause().productType(), one.cause().code(), verdict.word().name(),
                verdict.reasons().toArray(new String[0]), verdict.note(), verdict.who().name(),
                verdict.when().toEpochMilli(), one.then().name(), one.rules().toArray(new String[0]));
        for (int i = 0; i < one.pairs().size(); i++) {
            Pair pair = one.pairs().get(i);
            handle.execute(
                    "INSERT INTO DECISION_PAIRS VALUES (?, ?, ?, ?)",
                    one.id(), i, pair.anchor().value(), pair.product().value());
        }
    }

    private static List<Pair> pairs(Handle handle, long decision) {
        return handle.createQuery("SELECT ANCHOR, PRODUCT FROM DECISION_PAIRS WHERE DECISION = ? ORDER BY SEQ")
                .bind(0, decision)
                .map((row, context) -> new Pair(Id.of(row.getString(1)), Id.of(row.getString(2))))
                .list();
    }

    private static Decision decision(ResultSet row, List<Pair> pairs) throws SQLException {
        Verdict verdict = new Verdict(
                Verdict.Word.valueOf(row.getString("WORD")), texts(row, "REASONS"), row.getString("NOTE"),
                new Actor(row.getString("WHO")), Instant.ofEpochMilli(row.getLong("AT")));
        return new Decision(
                row.getLong("ID"),
                new Cause(row.getString("ANCHOR_TYPE"), row.getString("PRODUCT_TYPE"), row.getString("CODE")),
                pairs, verdict, Consequence.valueOf(row.getString("CONSEQUENCE")), texts(row, "RULES"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray()).map(String::valueOf).toList();
    }
}
