package fittingroom.health;

import fittingroom.rules.RuleSet;
import java.util.List;

/// What can be done about a finding: a deed that a button can do, or where to go. It does nothing itself.
public sealed interface Remedy {

    /// Learn from what is loaded.
    record Train() implements Remedy {}

    /// Load a file: a better catalog, the missing days, a declaration of consent.
    record Load() implements Remedy {}

    /// Look at these products.
    ///
    /// @param words by which the catalog finds them; empty for all
    record Products(String words) implements Remedy {}

    /// Look at one rule.
    record Rules(String id) implements Remedy {}

    /// Switch rules off in the draft: they change nothing now.
    record SwitchOff(List<String> ids) implements Remedy {
        public SwitchOff {
            ids = List.copyOf(ids);
        }

        public RuleSet in(RuleSet draft) {
            RuleSet next = draft;
            for (String id : ids) {
                next = next.rule(id).map(rule -> rule.withOn(false)).map(next::with).orElse(next);
            }
            return next;
        }
    }

    /// Look at the slate beside a product.
    record Slate(String product) implements Remedy {}

    /// Look at one shopper.
    record Shopper(String id) implements Remedy {}

    /// There is nothing to do here but to know it.
    record Know() implements Remedy {}
}
