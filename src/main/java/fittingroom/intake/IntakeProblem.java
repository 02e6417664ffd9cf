package fittingroom.intake;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with a file or a row. Details of a file's problem begin with its path; a row's are row, column
/// and value. An error on a row sets the row aside; a warning or a note never does.
public enum IntakeProblem implements Problem.Kind {
    // the whole file
    UNREADABLE("01", Severity.ERROR),
    EMPTY_FILE("02", Severity.ERROR),
    HEADER_ONLY("03", Severity.ERROR),
    UNKNOWN_FORMAT("04", Severity.ERROR),
    NO_ID_OR_TITLE("05", Severity.ERROR),
    GUESS_REFUSED("06", Severity.ERROR),
    BAD_MAP("07", Severity.ERROR),
    DOCTYPE("08", Severity.ERROR),
    ENTITY("09", Severity.ERROR),
    NO_TIME_OR_SHOPPER("10", Severity.ERROR),
    NO_SLATES("11", Severity.ERROR),
    WRONG_KIND("12", Severity.ERROR),
    LOG_WITHOUT_TIME("13", Severity.ERROR),
    SEVERAL_FILES("14", Severity.ERROR),
    // a row that is damaged
    BROKEN_TEXT("20", Severity.WARNING),
    BROKEN_ID("21", Severity.ERROR),
    NUL_BYTES("22", Severity.ERROR),
    UNCLOSED_QUOTE("23", Severity.ERROR),
    TOO_LONG("24", Severity.ERROR),
    TOO_MANY_CELLS("25", Severity.ERROR),
    CUT_SHORT("26", Severity.ERROR),
    BROKEN_JSON("27", Severity.ERROR),
    BROKEN_XML("28", Severity.ERROR),
    // a product
    ROW_WITHOUT_NAME("40", Severity.ERROR),
    NO_ID("42", Severity.NOTE),
    NO_TITLE("43", Severity.NOTE),
    NO_PRICE("44", Severity.NOTE),
    NO_PICTURE("45", Severity.NOTE),
    NO_CATEGORY("46", Severity.NOTE),
    NEGATIVE_PRICE("47", Severity.WARNING),
    BAD_PRICE("48", Severity.WARNING),
    BAD_STOCK("49", Severity.WARNING),
    DUPLICATE("50", Severity.WARNING),
    MIXED_CURRENCIES("51", Severity.WARNING),
    OTHER_SHOP("52", Severity.NOTE),
    OTHER_CURRENCY("53", Severity.WARNING),
    OTHER_LOG("54", Severity.WARNING),
    // an event or a served list
    BAD_TIME("60", Severity.ERROR),
    TIME_OUT_OF_RANGE("61", Severity.ERROR),
    BAD_TYPE("62", Severity.ERROR),
    NO_SHOPPER("63", Severity.ERROR),
    NO_PRODUCT("64", Severity.ERROR),
    BAD_NUMBER("65", Severity.WARNING),
    BAD_CHANNEL("66", Severity.WARNING),
    BAD_CONSENT("67", Severity.ERROR),
    DUPLICATE_EVENT("68", Severity.NOTE),
    SESSION_AS_SHOPPER("69", Severity.NOTE),
    NO_SLATE("70", Severity.ERROR),
    PART_LEFT("71", Severity.WARNING),
    NOT_USED("72", Severity.NOTE),
    EQUAL_EVENT("73", Severity.NOTE);

    private final String number;
    private final Severity severity;

    IntakeProblem(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    @Override
    public Tag tag() {
        return Tag.named("FR-I-" + number, severity, "intake.problem.", name());
    }
}
