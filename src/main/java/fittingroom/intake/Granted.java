package fittingroom.intake;

/// One thing that was taken for granted of a whole file, in words with its evidence, for a person to confirm. It says
/// nothing about a single row: that is a [ProblemGroup]'s matter.
///
/// @param words one or two sentences
/// @param asks whether the file leaves it open, so that a person should say
public record Granted(Topic topic, String words, boolean asks) {

    /// What it is about.
    public enum Topic {
        /// Encoding, separator, quotes and line ends.
        WRITING,
        /// Decimals and currency.
        PRICES,
        /// Whether a price is of one piece or of a whole row.
        LINE_PRICES,
        /// How times are written.
        TIMES,
        /// Whether days or months come first.
        DATES,
        /// What happened, where no column says it.
        TYPE,
        /// Where it happened, where no column says it.
        CHANNEL,
        /// Seconds or milliseconds of looking.
        DWELL
    }
}
