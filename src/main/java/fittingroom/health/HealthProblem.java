package fittingroom.health;

import fittingroom.base.Problem;
import fittingroom.base.Severity;
import fittingroom.base.Words;
import java.util.Locale;

/// What a check can find, with the worst it can mean. How bad it is here is for the finding to say.
public enum HealthProblem implements Problem.Kind {
    NO_CATALOG("01", Severity.ERROR),
    NO_LOG("02", Severity.WARNING),
    NO_PRICE("03", Severity.ERROR),
    ODD_PRICE("04", Severity.WARNING),
    CURRENCIES("05", Severity.WARNING),
    NO_PICTURE("06", Severity.NOTE),
    NO_CATEGORY("07", Severity.WARNING),
    UNREAD("08", Severity.ERROR),
    DUPLICATES("09", Severity.WARNING),
    OUT_OF_STOCK("10", Severity.ERROR),
    UNJOINED("20", Severity.ERROR),
    GAPS("21", Severity.WARNING),
    CHANNEL_GAPS("22", Severity.WARNING),
    CHANNEL_SILENT("23", Severity.WARNING),
    LOG_OLD("24", Severity.WARNING),
    FUTURE("25", Severity.ERROR),
    DATES_ONLY("26", Severity.WARNING),
    LONG_SESSIONS("27", Severity.WARNING),
    EMPTY_SESSIONS("28", Severity.WARNING),
    INHUMAN("29", Severity.WARNING),
    NO_PURCHASES("30", Severity.WARNING),
    UNSEEN("31", Severity.NOTE),
    NOT_LEARNABLE("32", Severity.ERROR),
    NOT_PERSONAL("33", Severity.WARNING),
    CHANNEL_DROPS("34", Severity.WARNING),
    ONE_VISIT("35", Severity.WARNING),
    DOUBLED("36", Severity.ERROR),
    NAMES("37", Severity.NOTE),
    MODEL_STALE("40", Severity.ERROR),
    RULES_DEAD("50", Severity.WARNING),
    RULES_CONFLICT("51", Severity.ERROR),
    RULES_GONE("52", Severity.WARNING),
    RULES_ODD("53", Severity.ERROR),
    RULES_EXPIRED("54", Severity.WARNING),
    SHORT_SLATES("60", Severity.ERROR);

    private final String number;
    private final Severity severity;

    HealthProblem(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    @Override
    public Tag tag() {
        return Tag.named("FR-H-" + number, severity, "health.problem.", name());
    }

    /// A few words that name the check: `prices`.
    public String title() {
        return Words.current().text("health.name." + word());
    }

    /// What it means for slates where it is found.
    public String meaning() {
        return Words.current().text("health.means." + word());
    }

    /// What is true where nothing is found.
    public String passed() {
        return Words.current().text("health.passed." + word());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
