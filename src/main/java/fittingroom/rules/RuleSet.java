package fittingroom.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything a merchandiser decides about slates: the rules in order, the weights of the signals, and what a clash
/// does. It is a value: an edit makes another one.
///
/// @param rules higher in the list wins among equals
public record RuleSet(String name, List<Rule> rules, Weights weights, CoherencePolicy coherence) {

    /// No rule, usual weights: what shoppers see before anything was published.
    public static final RuleSet EMPTY = new RuleSet("", List.of(), Weights.USUAL, CoherencePolicy.USUAL);

    /// @throws IllegalArgumentException if two rules have one id
    public RuleSet {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
    }

    /// Adds a rule at the end, or replaces the one with the same id in its place.
    public RuleSet with(Rule rule) {
        List<Rule> next = new ArrayList<>(rules);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).id().equals(rule.id())) {
                next.set(i, rule);
                return new RuleSet(name, next, weights, coherence);
            }
        }
        next.add(rule);
        return new RuleSet(name, next, weights, coherence);
    }

    public RuleSet without(String ruleId) {
        return new RuleSet(
                name, rules.stream().filter(rule -> !rule.id().equals(ruleId)).toList(), weights, coherence);
    }

    public RuleSet withWeights(Weights next) {
        return new RuleSet(name, rules, next, coherence);
    }

    public RuleSet withCoherence(CoherencePolicy next) {
        return new RuleSet(name, rules, weights, next);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
