package fittingroom.releases;

import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSentence;
import fittingroom.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One difference between two rule sets, as a sentence. It says what differs, not what that does to slates.
///
/// @param rule id of the rule; empty for weights, coherence and order
public record Edit(Kind kind, String rule, String sentence) {

    /// How something differs.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /// A name, a note or where it came from: slates stay.
        NOTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Everything that differs, rules first in the later order. Equal sets have none.
    public static List<Edit> between(RuleSet before, RuleSet after, Catalog catalog) {
        List<Edit> edits = new ArrayList<>();
        for (Rule rule : after.rules()) {
            Optional<Rule> was = before.rule(rule.id());
            if (was.isEmpty()) {
                edits.add(new Edit(Kind.ADDED, rule.id(), sentence(rule, catalog)));
            } else if (!was.get().equals(rule)) {
                edits.add(changed(was.get(), rule, catalog));
            }
        }
        before.rules().stream().filter(rule -> after.rule(rule.id()).isEmpty())
                .forEach(rule -> edits.add(new Edit(Kind.REMOVED, rule.id(), sentence(rule, catalog))));
        weights(before, after, edits);
        coherence(before.coherence(), after.coherence(), edits);
        if (!common(before, after).equals(common(after, before))) {
            edits.add(new Edit(Kind.CHANGED, "", words("releases.edit.order")));
        }
        return List.copyOf(edits);
    }

    private static Edit changed(Rule was, Rule now, Catalog catalog) {
        if (was.on() != now.on() && was.equals(now.withOn(was.on()))) {
            return new Edit(Kind.CHANGED, now.id(), words(
                    now.on() ? "releases.edit.on" : "releases.edit.off", sentence(was, catalog)));
        }
        String before = sentence(was, catalog);
        String after = sentence(now, catalog);
        if (was.acting().equals(now.acting()) && was.on() == now.on()) {
            return new Edit(Kind.NOTED, now.id(), words("releases.edit.noted", after));
        }
        return new Edit(Kind.CHANGED, now.id(), words("releases.edit.instead", after, before));
    }

    private static void weights(RuleSet before, RuleSet after, List<Edit> edits) {
        for (Signal signal : Signal.values()) {
            double was = before.weights().of(signal);
            double now = after.weights().of(signal);
            if (was != now) {
                edits.add(new Edit(Kind.CHANGED, "", words("releases.edit.weight", signal.code(), was, now)));
            }
        }
    }

    private static void coherence(CoherencePolicy before, CoherencePolicy after, List<Edit> edits) {
        if (before.threshold() != after.threshold()) {
            edits.add(new Edit(Kind.CHANGED, "", words("releases.edit.threshold", before.threshold(), after.threshold())));
        }
        if (before.strength() != after.strength()) {
            edits.add(new Edit(Kind.CHANGED, "", words("releases.edit.strength", before.strength(), after.strength())));
        }
        for (Placement placement : Placement.values()) {
            if (before.at(placement) != after.at(placement)) {
                edits.add(new Edit(Kind.CHANGED, "", words(
                        "releases.edit.treatment", words("events.placement." + placement.code()),
                        before.at(placement).code(), after.at(placement).code())));
            }
        }
    }

    /// Ids of the rules that the other has too, in order.
    private static List<String> common(RuleSet rules, RuleSet other) {
        return rules.rules().stream().map(Rule::id).filter(id -> other.rule(id).isPresent()).toList();
    }

    private static String sentence(Rule rule, Catalog catalog) {
        return RuleSentence.of(rule, catalog);
    }

    private static String words(String key, Object... details) {
        return Words.current().text(key, details);
    }
}
