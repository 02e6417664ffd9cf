package fittingroom.rules;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with a rule file or with a rule set beside a catalog. It does not judge whether a rule is wise.
public enum RuleProblem implements Problem.Kind {
    /// Details: what the parser said, line.
    UNREADABLE(1, Severity.ERROR, "rules.problem.unreadable"),
    /// Details: field, place, fields known there.
    UNKNOWN_FIELD(2, Severity.ERROR, "rules.problem.field"),
    /// Details: place, what is expected.
    WRONG_TYPE(3, Severity.ERROR, "rules.problem.type"),
    /// Details: place, value, from, to.
    OUT_OF_RANGE(4, Severity.ERROR, "rules.problem.range"),
    /// Details: place, value, values known there.
    UNKNOWN_CODE(5, Severity.ERROR, "rules.problem.code"),
    /// Details: levels allowed.
    TOO_DEEP(6, Severity.ERROR, "rules.problem.deep"),
    /// Details: megabytes allowed.
    TOO_LARGE(7, Severity.ERROR, "rules.problem.large"),
    /// Details: place, id.
    DUPLICATE_ID(8, Severity.ERROR, "rules.problem.duplicate"),
    /// Details: place, field.
    MISSING(9, Severity.ERROR, "rules.problem.missing"),
    /// Details: path.
    NO_FILE(10, Severity.ERROR, "rules.problem.nofile"),
    /// Details: rule name, product id.
    PRODUCT_GONE(11, Severity.WARNING, "rules.problem.gone"),
    /// Details: rule name.
    MATCHES_NOTHING(12, Severity.WARNING, "rules.problem.nothing"),
    /// Details: rule name, attribute.
    UNKNOWN_ATTRIBUTE(13, Severity.ERROR, "rules.problem.attribute"),
    /// Details: rule name.
    DEAD(14, Severity.WARNING, "rules.problem.dead"),
    /// Details: rule name.
    NO_STRENGTH(15, Severity.WARNING, "rules.problem.strength"),
    /// Details: rule name, place.
    FAR_PIN(16, Severity.WARNING, "rules.problem.far"),
    /// Details: rule name.
    HIDES_ALL(17, Severity.ERROR, "rules.problem.all"),
    /// Details: rule name, name of the same rule higher up.
    DUPLICATE(18, Severity.WARNING, "rules.problem.same"),
    /// Details: rule name, name of the rule that takes its products away.
    PIN_HIDDEN(19, Severity.ERROR, "rules.problem.hidden"),
    /// Details: rule name, name of the rule that takes its products away.
    SHADOWED(20, Severity.WARNING, "rules.problem.shadowed"),
    /// Details: rule name, name of the rule higher up, place.
    PINS_CONFLICT(21, Severity.ERROR, "rules.problem.pins"),
    /// Details: rule name, name of the rule higher up, its place, the place higher up.
    PINNED_TWICE(22, Severity.WARNING, "rules.problem.twice"),
    /// Details: rule name, name of the rule higher up.
    OPPOSED(23, Severity.WARNING, "rules.problem.opposed"),
    /// Details: path.
    NOT_UTF8(24, Severity.ERROR, "rules.problem.utf8"),
    /// Details: rule name, last day.
    EXPIRED(25, Severity.WARNING, "rules.problem.expired"),
    /// Details: rule name, first day.
    NOT_YET(26, Severity.WARNING, "rules.problem.notyet"),
    /// Details: rule name.
    NO_ROOM(27, Severity.WARNING, "rules.problem.noroom"),
    /// Details: rule name.
    NOBODY(28, Severity.ERROR, "rules.problem.nobody"),
    /// Details: rule name.
    NEEDLESS(29, Severity.WARNING, "rules.problem.needless"),
    /// Details: rule name, name of the rule that shows only others.
    LEFT_OUT(30, Severity.WARNING, "rules.problem.leftout"),
    /// Details: rule name.
    UNSAID(31, Severity.WARNING, "rules.problem.unsaid"),
    /// Details: rule name.
    ALIKE(32, Severity.WARNING, "rules.problem.alike");

    private final int number;
    private final Severity severity;
    private final String wordsKey;

    RuleProblem(int number, Severity severity, String wordsKey) {
        this.number = number;
        this.severity = severity;
        this.wordsKey = wordsKey;
    }

    @Override
    public Tag tag() {
        return new Tag((number < 10 ? "FR-R-0" : "FR-R-") + number, severity, wordsKey);
    }
}
