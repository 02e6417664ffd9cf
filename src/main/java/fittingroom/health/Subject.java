package fittingroom.health;

import fittingroom.catalog.Catalog;
import fittingroom.events.EventLog;
import fittingroom.learning.Model;
import fittingroom.rules.RuleCheck;
import fittingroom.rules.RuleFinding;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Scorer;
import java.time.Instant;
import java.util.List;

/// What is looked at: what is loaded, what was learned from it, the draft and the time. It is frozen, and it judges
/// nothing.
///
/// @param now the clock's time, not that of the last event
/// @param rules what the check of the rules says of the draft; nothing before it was asked
public record Subject(
        Catalog catalog, EventLog log, Model model, Scorer scorer, RuleSet draft, Instant now, List<RuleFinding> rules) {

    public Subject {
        rules = List.copyOf(rules);
    }

    /// With the rules not yet checked.
    public Subject(Catalog catalog, EventLog log, Model model, Scorer scorer, RuleSet draft, Instant now) {
        this(catalog, log, model, scorer, draft, now, List.of());
    }

    /// Checks the rules, once for all who ask.
    Subject withRulesChecked() {
        return new Subject(catalog, log, model, scorer, draft, now, RuleCheck.of(draft, catalog, now));
    }

    boolean hasProducts() {
        return !catalog.isEmpty();
    }

    boolean hasEvents() {
        return !log.isEmpty();
    }
}
