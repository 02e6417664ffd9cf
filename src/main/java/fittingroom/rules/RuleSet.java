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

    /// Adds a rule in the list.
    ///
    /// @param index 0 for the top; beyond the end means the end
    /// @throws IllegalArgumentException if there is a rule with its id
    public RuleSet insert(int index, Rule rule) {
        List<Rule> next = new ArrayList<>(rules);
        next.add(Math.clamp(index, 0, next.size()), rule);
        return new RuleSet(name, next, weights, coherence);
    }

    /// Puts a rule elsewhere in the list, and changes nothing where there is no such rule.
    ///
    /// @param toIndex where it stands afterwards, 0 for the top; beyond the end means the end
    public RuleSet move(String ruleId, int toIndex) {
        return rule(ruleId).map(rule -> without(ruleId).insert(toIndex, rule)).orElse(this);
    }

    /// Puts a copy right below a rule, with an id of its own, and changes nothing where there is no such rule.
    public RuleSet duplicate(String ruleId) {
        return rule(ruleId)
                .map(rule -> insert(rules.indexOf(rule) + 1, rule.withId(freshId(ruleId))))
                .orElse(this);
    }

    /// Gives a rule another name; its id stays.
    public RuleSet rename(String ruleId, String newName) {
        return rule(ruleId).map(rule -> with(rule.withName(newName))).orElse(this);
    }

    /// The id where no rule has it, otherwise with the first number from 2 on that makes it new.
    public String freshId(String wanted) {
        String fresh = wanted;
        for (int number = 2; rule(fresh).isPresent(); number++) {
            fresh = wanted + "-" + number;
        }
        return fresh;
    }

    /// The same with this provenance for every rule that says nothing of its own.
    public RuleSet from(Provenance usual) {
        List<Rule> next = rules.stream()
                .map(rule -> rule.from().equals(Provenance.UNSAID) ? rule.madeBy(usual) : rule).toList();
        return new RuleSet(name, next, weights, coherence);
    }

    public RuleSet withName(String next) {
        return new RuleSet(next, rules, weights, coherence);
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
