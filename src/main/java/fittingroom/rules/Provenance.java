package fittingroom.rules;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a rule comes from, for whoever reads the list. It decides no slate.
///
/// @param owner who answers for it; may be empty
/// @param created when it was made, where that is known
public record Provenance(Source source, String owner, Optional<Instant> created) {

    /// What made a rule.
    public enum Source {
        /// A verdict in the review.
        VERDICT,
        /// The matrix of types.
        MATRIX,
        /// A file that was read.
        FILE,
        /// A person, in the window.
        HAND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Source> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /// By hand, nothing more said.
    public static final Provenance UNSAID = new Provenance(Source.HAND, "", Optional.empty());
    /// From a file that says no more.
    public static final Provenance FILE = new Provenance(Source.FILE, "", Optional.empty());
}
