package fittingroom.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that was done in a workspace, oldest first, each line chained to the one before by its hash. It cannot keep
/// anybody from editing the file; it makes sure that the edit is seen.
///
/// @param lines as stored
/// @param head what the store says the last line is, kept apart from the lines so that a cut end is seen
public record Ledger(List<Line> lines, Head head) {

    /// The end of the chain.
    ///
    /// @param entries how many lines there are
    /// @param hash the last line's, or that of the empty ledger
    public record Head(long entries, String hash) {

        /// The head of a ledger in which nothing stands yet.
        public static final Head NONE = new Head(0, "0".repeat(64));
    }

    /// What a check of the chain found.
    ///
    /// @param entries how many lines there are
    /// @param firstBroken sequence at which the chain first fails, empty where it is intact
    public record Verification(long entries, Optional<Long> firstBroken) {

        public boolean intact() {
            return firstBroken.isEmpty();
        }
    }

    public static final Ledger EMPTY = new Ledger(List.of(), Head.NONE);

    public Ledger {
        lines = List.copyOf(lines);
    }

    /// The line that comes next.
    public static Line next(Head head, Instant time, Actor actor, Deed deed) {
        return Line.after(head.hash(), new Entry(head.entries() + 1, time, actor, deed));
    }

    public Ledger with(Instant time, Actor actor, Deed deed) {
        Line line = next(head, time, actor, deed);
        List<Line> longer = new ArrayList<>(lines);
        longer.add(line);
        return new Ledger(longer, new Head(line.sequence(), line.hash()));
    }

    /// The entries that can be read, oldest first; [#verify] tells whether they can be believed.
    public List<Entry> entries() {
        return lines.stream().flatMap(line -> line.entry().stream()).toList();
    }

    /// Finds every changed, removed, added or reordered line, the last ones included.
    public Verification verify() {
        String previous = Head.NONE.hash();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!follows(line, i + 1L, previous)) {
                return new Verification(lines.size(), Optional.of(i + 1L));
            }
            previous = line.hash();
        }
        boolean whole = head.entries() == lines.size() && head.hash().equals(previous);
        return new Verification(lines.size(), whole ? Optional.empty() : Optional.of(firstBeyond()));
    }

    private long firstBeyond() {
        return Math.min(head.entries(), lines.size()) + (head.entries() == lines.size() ? 0 : 1);
    }

    private static boolean follows(Line line, long sequence, String previous) {
        return line.sequence() == sequence
                && line.hash().equals(Line.hash(previous, line.body()))
                && line.entry().filter(entry -> entry.sequence() == sequence).isPresent();
    }
}
