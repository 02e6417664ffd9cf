package fittingroom.cli;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with the words of a command.
enum CliProblem implements Problem.Kind {
    PLACEMENT("FR-T-01"),
    CHANNEL("FR-T-02"),
    SIZE("FR-T-03"),
    PURPOSE("FR-T-04"),
    PRODUCT("FR-T-05"),
    NO_SAMPLE("FR-T-06"),
    LOOK("FR-T-07"),
    NO_FILE("FR-T-08"),
    SHOPPERS("FR-T-09"),
    SHARE("FR-T-10"),
    MOMENT("FR-T-11"),
    /// Details: folder of the workspace.
    EMPTY_SHOP("FR-T-12"),
    EVALUATE("FR-T-20");

    private final String code;

    CliProblem(String code) {
        this.code = code;
    }

    @Override
    public Tag tag() {
        return Tag.named(code, Severity.ERROR, "cli.problem.", name());
    }
}
