package fittingroom.base;

import java.util.List;
import java.util.Locale;

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
        /// What people and scripts know it by.
        Tag tag();

        default String code() {
            return tag().code();
        }

        default Severity severity() {
            return tag().severity();
        }

        /// Key of the sentence in `resources/words/<room>.properties`.
        default String wordsKey() {
            return tag().wordsKey();
        }

        /// What a kind is known by. It holds no sentence: that is looked up by the key, in the language of the reader.
        ///
        /// @param code as in `FR-I-07`
        /// @param severity the worst it can mean
        /// @param wordsKey key of its sentence
        record Tag(String code, Severity severity, String wordsKey) {

            /// A tag whose key ends with the constant's own name: `NO_FILE` below `cli.problem.` is `cli.problem.no-file`.
            public static Tag named(String code, Severity severity, String prefix, String constant) {
                return new Tag(code, severity, prefix + constant.toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
    }
}
