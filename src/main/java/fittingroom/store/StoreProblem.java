package fittingroom.store;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What a workspace can refuse, and what can break it. All are errors: the thing asked for was not done.
public enum StoreProblem implements Problem.Kind {
    /// Details: folder.
    STORE_IN_USE("FR-S-01", "in-use"),
    /// Details: folder, version found, version known.
    STORE_NEWER("FR-S-02", "newer"),
    /// Details: folder, reason, folder of the copies.
    STORE_CORRUPT("FR-S-03", "corrupt"),
    /// Details: folder, reason.
    STORE_FOLDER("FR-S-04", "folder"),
    /// Details: folder.
    STORE_DISK_FULL("FR-S-05", "disk-full"),
    /// Details: folder, reason.
    STORE_BROKEN("FR-S-06", "broken"),
    /// Details: what holds the text, its length, the longest allowed.
    STORE_TEXT_TOO_LONG("FR-S-07", "text-too-long");

    private final String code;
    private final String key;

    StoreProblem(String code, String key) {
        this.code = code;
        this.key = key;
    }

    @Override
    public Tag tag() {
        return new Tag(code, Severity.ERROR, "store.problem." + key);
    }
}
