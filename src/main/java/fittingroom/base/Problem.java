package fittingroom.base;

import java.util.List;

/// Something expected that went wrong, as a value: what happened, where, and what to do, in words. It is not an
/// exception; exceptions are for a broken world and for our own bugs.
///
/// @param kind which problem it is; every room lists its own
/// @param details what the words of the kind name by number: a path, a row, a value
public record Problem(Kind kind, List<Object> details) {

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(Kind kind, Object... details) {
        return new Problem(kind, List.of(details));
    }

    /// The code that people quote and scripts read, as in `FR-I-07`.
    public String code() {
        return kind.code();
    }

    public Severity severity() {
        return kind.severity();
    }

    /// The sentence for people, with the details in it.
    public String message() {
        return Words.current().text(kind.wordsKey(), details.toArray());
    }

    /// One kind of problem. Implemented by one enum in each room, so that a code is never used twice.
    public interface Kind {
        String code();

        Severity severity();

        /// Key of the sentence in `resources/words/<room>.properties`.
        String wordsKey();
    }
}
