package fittingroom.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One name that a source knows a shopper by, and what sort of name that is. It does not say whose it is: names are joined
/// by what the log shows, elsewhere.
///
/// @param id as the source has it; of an e-mail address its SHA-256
public record Identity(Kind kind, String id) {

    /// Sorts of names, the one that says most of a person first. The order is fixed: the ordinal is what files keep.
    public enum Kind {
        /// An account: somebody was logged in.
        USER,
        LOYALTY,
        EMAIL,
        DEVICE,
        /// A cookie or an installation.
        ANONYMOUS,
        /// The source does not say what it is.
        ID;

        public int bit() {
            return 1 << ordinal();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }
}
