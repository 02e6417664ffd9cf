package fittingroom.health;

import fittingroom.catalog.Catalog;
import fittingroom.events.EventLog;
import fittingroom.learning.Model;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Scorer;
import java.time.Instant;

/// What is looked at: what is loaded, what was learned from it, the draft and the time. It is frozen, and it judges
/// nothing.
///
/// @param now the clock's time, not that of the last event
public record Subject(
        Catalog catalog, EventLog log, Model model, Scorer scorer, RuleSet draft, Instant now) {

    boolean hasProducts() {
        return !catalog.isEmpty();
    }

    boolean hasEvents() {
        return !log.isEmpty();
    }
}
