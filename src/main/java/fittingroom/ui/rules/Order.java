package fittingroom.ui.rules;

import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Other orders of the same rules. It never loses one and never changes one.
final class Order {

    private Order() {}

    /// Each of these rules past so many of the others, as far as the list goes; among themselves they keep their order.
    ///
    /// @param by below 0 is up
    static RuleSet moved(RuleSet draft, Set<String> ids, int by) {
        List<Rule> rules = new ArrayList<>(draft.rules());
        int step = Integer.signum(by);
        for (int times = 0; times < Math.abs(by); times++) {
            int from = step < 0 ? 0 : rules.size() - 1;
            for (int i = from; i >= 0 && i < rules.size(); i -= step) {
                int to = i + step;
                boolean free = to >= 0 && to < rules.size() && !ids.contains(rules.get(to).id());
                if (ids.contains(rules.get(i).id()) && free) {
                    rules.add(to, rules.remove(i));
                }
            }
        }
        return with(draft, rules);
    }

    /// These rules together before another one, or at the end where that one is not there or is one of them.
    static RuleSet before(RuleSet draft, Set<String> ids, String target) {
        List<Rule> rules = new ArrayList<>(draft.rules().stream().filter(rule -> !ids.contains(rule.id())).toList());
        List<Rule> taken = draft.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
        int at = rules.size();
        for (int i = 0; i < rules.size(); i++) {
            at = rules.get(i).id().equals(target) ? i : at;
        }
        rules.addAll(at, taken);
        return with(draft, rules);
    }

    /// A new rule below another one, or at the end.
    static RuleSet inserted(RuleSet draft, Rule rule, String above) {
        List<Rule> rules = new ArrayList<>(draft.rules());
        int at = rules.size();
        for (int i = 0; i < rules.size(); i++) {
            at = rules.get(i).id().equals(above) ? i + 1 : at;
        }
        rules.add(at, rule);
        return with(draft, rules);
    }

    private static RuleSet with(RuleSet draft, List<Rule> rules) {
        return new RuleSet(draft.name(), rules, draft.weights(), draft.coherence());
    }
}
