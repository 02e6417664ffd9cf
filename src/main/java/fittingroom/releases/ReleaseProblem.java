package fittingroom.releases;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be refused between a draft and a bundle. All are errors: nothing was released, written or taken in.
public enum ReleaseProblem implements Problem.Kind {
    /// Details: hash that was approved, hash of the draft now.
    LAPSED("FR-B-01", "lapsed"),
    /// Details: what was asked for, the last release's number.
    NO_RELEASE("FR-B-02", "none"),
    /// Details: file.
    NO_BUNDLE("FR-B-03", "nobundle"),
    /// Details: file.
    DAMAGED("FR-B-04", "damaged"),
    /// Details: file, its version, the version known.
    NEWER("FR-B-05", "newer"),
    /// Details: file.
    OTHER_LEXICON("FR-B-06", "lexicon"),
    /// Details: target.
    NO_TARGET("FR-B-07", "target"),
    /// Details: number of the release.
    CHANGED("FR-B-08", "changed");

    private final String code;
    private final String key;

    ReleaseProblem(String code, String key) {
        this.code = code;
        this.key = key;
    }

    @Override
    public Tag tag() {
        return new Tag(code, Severity.ERROR, "releases.problem." + key);
    }
}
