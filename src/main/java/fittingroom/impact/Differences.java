package fittingroom.impact;

import fittingroom.catalog.Catalog;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What differs between two rule sets, piece by piece, each with the later set in which just that piece is as it was.
/// Names, notes and provenance of rules are no difference.
final class Differences {

    /// One piece.
    ///
    /// @param undone the later rule set without this difference
    record Difference(Cause.Kind kind, String rule, String name, RuleSet undone) {}

    /// Letters of a rule without a name.


    private Differences() {}

    /// @param catalog whose products a rule without a name is called by
    static List<Difference> between(RuleSet before, RuleSet after, Catalog catalog) {
        List<Difference> found = new ArrayList<>();
        Names names = new Names(before, after, catalog);
        for (Rule rule : after.rules()) {
            Optional<Rule> was = before.rule(rule.id());
            if (was.isEmpty() && rule.on()) {
                found.add(new Difference(Cause.Kind.ADDED, rule.id(), names.of(rule), after.without(rule.id())));
            } else if (was.isPresent() && !was.get().acting().equals(rule.acting())) {
                found.add(new Difference(Cause.Kind.CHANGED, rule.id(), names.of(rule), after.with(was.get())));
            }
        }
        for (Rule rule : before.rules()) {
            if (after.rule(rule.id()).isEmpty() && rule.on()) {
                found.add(new Difference(Cause.Kind.REMOVED, rule.id(), names.of(rule), putBack(before, after, rule)));
            }
        }
        if (!before.weights().equals(after.weights())) {
            found.add(new Difference(Cause.Kind.WEIGHTS, "", "", after.withWeights(before.weights())));
        }
        if (!before.coherence().equals(after.coherence())) {
            found.add(new Difference(Cause.Kind.COHERENCE, "", "", after.withCoherence(before.coherence())));
        }
        RuleSet ordered = inOrderOf(before, after);
        if (!ordered.rules().equals(after.rules())) {
            found.add(new Difference(Cause.Kind.ORDER, "", "", ordered));
        }
        return found;
    }

    /// Where it stood: after as many of the rules before it as there still are.
    private static RuleSet putBack(RuleSet before, RuleSet after, Rule rule) {
        List<Rule> rules = new ArrayList<>(after.rules());
        int at = 0;
        for (Rule earlier : before.rules().subList(0, before.rules().indexOf(rule))) {
            for (int i = 0; i < rules.size(); i++) {
                at = rules.get(i).id().equals(earlier.id()) ? Math.max(at, i + 1) : at;
            }
        }
        rules.add(at, rule);
        return new RuleSet(after.name(), rules, after.weights(), after.coherence());
    }

    /// The later rules, those that both have in the order that they had.
    private static RuleSet inOrderOf(RuleSet before, RuleSet after) {
        List<Rule> common = before.rules().stream().flatMap(rule -> after.rule(rule.id()).stream()).toList();
        List<Rule> rules = new ArrayList<>();
        int next = 0;
        for (Rule rule : after.rules()) {
            rules.add(before.rule(rule.id()).isPresent() ? common.get(next++) : rule);
        }
        return new RuleSet(after.name(), rules, after.weights(), after.coherence());
    }
}
