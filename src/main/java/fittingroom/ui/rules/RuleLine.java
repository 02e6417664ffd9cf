package fittingroom.ui.rules;

import fittingroom.rules.Rule;
import fittingroom.rules.RuleFinding;
import java.util.List;
import java.util.Optional;

/// One rule as the list shows it. It decides nothing.
///
/// @param number place in the draft, from 1, whatever the filter
/// @param count empty until it was worked out
/// @param findings what is wrong with it
/// @param conflicts whether it stands in another rule's way, or another in its way
record RuleLine(
        int number, Rule rule, String sentence, Optional<Facts.Count> count, List<RuleFinding> findings,
        boolean conflicts) {

    RuleLine {
        findings = List.copyOf(findings);
    }

    EffectKind kind() {
        return EffectKind.of(rule.then());
    }

    /// Whether no product or no anchor of the catalog meets it.
    boolean neverMatches() {
        return count.filter(known -> known.products() == 0 || known.anchors() == 0).isPresent();
    }
}
