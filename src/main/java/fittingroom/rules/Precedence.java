package fittingroom.rules;

import fittingroom.base.Words;

/// What wins where rules and the engine disagree, the strongest first; of one kind the higher in the list wins. It is the
/// one order: the compiler sorts by it, desks and documents print it.
public enum Precedence {
    /// What a person's verdict keeps apart.
    BLOCK,
    KEEP_APART,
    HIDE,
    SHOW_ONLY,
    SUPPRESS,
    REPLACE,
    PIN,
    /// What the checker holds back; goes with clears only this.
    HELD_BACK,
    LIMIT,
    QUOTA,
    /// Not too many of one type, no twins.
    VARIETY,
    /// Boost, bury and the checker's demotion.
    STRENGTH,
    SIGNALS,
    FILL;

    /// Where a rule stands.
    public static Precedence of(Rule rule) {
        return switch (rule.then()) {
            case Effect.KeepApart() -> rule.source() == Provenance.Source.VERDICT ? BLOCK : KEEP_APART;
            case Effect.Hide() -> HIDE;
            case Effect.ShowOnly() -> SHOW_ONLY;
            case Effect.Suppress ignored -> SUPPRESS;
            case Effect.Replace ignored -> REPLACE;
            case Effect.Pin ignored -> PIN;
            case Effect.GoesWith() -> HELD_BACK;
            case Effect.Limit ignored -> LIMIT;
            case Effect.Quota ignored -> QUOTA;
            case Effect.Boost ignored -> STRENGTH;
            case Effect.Bury ignored -> STRENGTH;
            case Effect.Fill() -> FILL;
        };
    }

    /// As people read it.
    public String words() {
        return Words.current().text(switch (this) {
            case BLOCK -> "rules.precedence.block";
            case KEEP_APART -> "rules.precedence.apart";
            case HIDE -> "rules.precedence.hide";
            case SHOW_ONLY -> "rules.precedence.only";
            case SUPPRESS -> "rules.precedence.suppress";
            case REPLACE -> "rules.precedence.replace";
            case PIN -> "rules.precedence.pin";
            case HELD_BACK -> "rules.precedence.held";
            case LIMIT -> "rules.precedence.limit";
            case QUOTA -> "rules.precedence.quota";
            case VARIETY -> "rules.precedence.variety";
            case STRENGTH -> "rules.precedence.strength";
            case SIGNALS -> "rules.precedence.signals";
            case FILL -> "rules.precedence.fill";
        });
    }
}
