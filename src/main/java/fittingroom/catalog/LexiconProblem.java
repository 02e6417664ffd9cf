package fittingroom.catalog;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with a line of a lexicon file. The rest of the file is used all the same.
public enum LexiconProblem implements Problem.Kind {
    /// Details: file, line number, line.
    NO_COLON("FR-A-01"),
    /// Details: file, line number, key.
    UNKNOWN_KEY("FR-A-02"),
    /// Details: file, line number, value.
    BAD_VALUE("FR-A-03"),
    /// Details: file, line number, name.
    UNKNOWN_NAME("FR-A-04"),
    /// Details: file, line number, code.
    TWICE("FR-A-05");

    private final String code;

    LexiconProblem(String code) {
        this.code = code;
    }

    @Override
    public Tag tag() {
        return Tag.named(code, Severity.WARNING, "catalog.lexicon.", name());
    }
}
