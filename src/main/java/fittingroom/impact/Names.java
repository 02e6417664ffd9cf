package fittingroom.impact;

import fittingroom.catalog.Catalog;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSentence;
import fittingroom.rules.RuleSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the rules of two sets are called beside each other: by name, or by what they do where they have none or share it,
/// as the rules of one verdict do. It changes no rule.
final class Names {

    private static final int LONG = 60;

    private final Catalog catalog;
    private final Set<String> shared = new HashSet<>();

    Names(RuleSet before, RuleSet after, Catalog catalog) {
        this.catalog = catalog;
        Map<String, String> first = new HashMap<>();
        Stream.concat(before.rules().stream(), after.rules().stream()).forEach(rule -> {
            String id = first.putIfAbsent(rule.name(), rule.id());
            if (id != null && !id.equals(rule.id())) {
                shared.add(rule.name());
            }
        });
    }

    String of(Rule rule) {
        return RuleSentence.called(shared.contains(rule.name()) ? rule.withName("") : rule, catalog, LONG);
    }
}
