package fittingroom.ui.rules;

import fittingroom.catalog.Catalog;
import fittingroom.rules.Askable;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCheck;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleFinding;
import fittingroom.rules.RuleSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a draft beside the loaded catalog: how much each rule is about, and what is wrong. It is worked out
/// away from the window and may be a moment older than the draft.
///
/// @param of the draft it was worked out for
/// @param counts by rule id
/// @param findings in the order of the rules
/// @param byRule the same by the id of the rule that is wrong
/// @param conflicting ids of rules that stand in each other's way
record Facts(
        RuleSet of, Map<String, Count> counts, List<RuleFinding> findings, Map<String, List<RuleFinding>> byRule,
        Set<String> conflicting, Askable askable) {

    static final Facts NONE =
            new Facts(RuleSet.EMPTY, Map.of(), List.of(), Map.of(), Set.of(), Askable.NOTHING);

    /// How many products a rule is about, and beside how many anchors.
    ///
    /// @param products -1 where that depends on the anchor
    /// @param anchors -1 where the rule holds beside any, or beside none
    record Count(int products, int anchors) {}

    /// What is asked: a draft and the catalog it stands beside.
    ///
    /// @param now for dates
    record Question(RuleSet draft, Catalog catalog, Instant now) {}

    static Facts of(Question question, RuleCompiler compiler, Askable askable) {
        CompiledRules compiled = compiler.compile(question.draft(), question.catalog());
        Map<String, Count> counts = new HashMap<>();
        for (Rule rule : question.draft().rules()) {
            boolean any = rule.when() instanceof Condition.Anything;
            int anchors = any ? -1 : compiled.matches(Rule.of(rule.id(), "", rule.when(), new Effect.Hide()));
            counts.put(rule.id(), new Count(compiled.matches(rule), anchors));
        }
        List<RuleFinding> findings = RuleCheck.of(question.draft(), question.catalog(), question.now());
        Set<String> conflicting = findings.stream().filter(found -> !found.other().isEmpty())
                .flatMap(found -> Stream.of(found.rule(), found.other())).collect(Collectors.toSet());
        return new Facts(
                question.draft(), counts, findings, findings.stream().collect(Collectors.groupingBy(RuleFinding::rule)),
                conflicting, askable);
    }

    /// What is wrong with a rule, alone or beside another.
    List<RuleFinding> about(String ruleId) {
        return byRule.getOrDefault(ruleId, List.of());
    }

    boolean isInConflict(String ruleId) {
        return conflicting.contains(ruleId);
    }
}
