package fittingroom.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person wants done with all rows of one cause. It cures no file: the cells stay as they are there.
public enum Treatment {
    /// The cell counts as empty, and the rest of the row is kept.
    EMPTY,
    /// The row is set aside.
    SKIP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What is done with rows of a cause where nobody says otherwise; nothing where there is no choice.
    public static Optional<Treatment> usual(IntakeProblem cause) {
        return switch (cause) {
            case BAD_PRICE, NEGATIVE_PRICE, BAD_STOCK, BAD_NUMBER, BAD_CHANNEL -> Optional.of(EMPTY);
            case BAD_CONSENT -> Optional.of(SKIP);
            default -> Optional.empty();
        };
    }

    /// All that can be done with rows of a cause, the usual first; none where there is no choice.
    public static List<Treatment> of(IntakeProblem cause) {
        return usual(cause).map(usual -> usual == EMPTY ? List.of(EMPTY, SKIP) : List.of(SKIP, EMPTY)).orElse(List.of());
    }
}
