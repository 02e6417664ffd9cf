package fittingroom.review;

import fittingroom.ledger.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person thinks of a case, why, and when they said so. Passing a case over is no verdict, and what follows from
/// a verdict is another choice: [Consequence].
///
/// @param reasons reason codes, most important first
/// @param note in the person's own words; may be empty
public record Verdict(Word word, List<String> reasons, String note, Actor who, Instant when) {

    /// The reason codes that files and the command line know.
    public static final List<String> REASONS = List.of(
            "occasion", "style", "season", "gender", "age", "use", "colour", "price", "duplicate", "tier", "size",
            "sensitive", "other");

    /// The three things that a person can say.
    public enum Word {
        FINE,
        CLASH,
        CANNOT_JUDGE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public static Optional<Word> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equalsIgnoreCase(code.strip())).findFirst();
        }
    }

    public Verdict {
        reasons = List.copyOf(reasons);
        note = note.strip();
    }
}
