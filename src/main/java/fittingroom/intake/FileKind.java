package fittingroom.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file is about. It does not say how the file is written: that is the format.
public enum FileKind {
    CATALOG,
    EVENTS,
    /// Lists that some engine showed to shoppers.
    SERVED,
    /// A rule set. It is recognised here and read where rules are.
    RULES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equalsIgnoreCase(code.strip())).findFirst();
    }
}
