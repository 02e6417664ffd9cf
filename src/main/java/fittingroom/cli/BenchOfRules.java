package fittingroom.cli;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Times how long a large set of rules takes until it can be asked: from nothing, and after one of them was edited.
final class BenchOfRules {

    private static final int RULES = 2_000;
    private static final int EDITS = 40;

    private final Console console;

    BenchOfRules(Console console) {
        this.console = console;
    }

    void run(Workbench workbench, Fields figures) {
        BenchCommand.say(console, "cli.bench.rules");
        Catalog catalog = workbench.snapshot().value().catalog();
        RuleSet many = rules(catalog);
        RuleCompiler compiler = new RuleCompiler();
        long start = System.nanoTime();
        compiler.compile(many, catalog);
        figures.and("rulesCompileSeconds", (System.nanoTime() - start) / 1e9);
        double[] millis = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            Rule edited = many.rules().get(i * RULES / EDITS);
            RuleSet next = many.with(i % 2 == 0
                    ? edited.withThen(new Effect.Boost(30 + i))
                    : edited.withWhat(new Condition.Priced(1_000L + i, 9_000L + i)));
            start = System.nanoTime();
            compiler.compile(next, catalog);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        figures.and("rulesEditMillis", millis[EDITS / 2]);
    }

    /// By brand, by category, by price and by name, and two of them together.
    private static RuleSet rules(Catalog catalog) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            Product product = catalog.product((int) ((long) i * catalog.size() / RULES));
            Condition brand = new Condition.Has("brand", product.brand());
            Condition what = switch (i % 5) {
                case 0 -> brand;
                case 1 -> new Condition.InCategory(product.category());
                case 2 -> new Condition.Priced(100L * i, 100L * i + 5_000);
                case 3 -> new Condition.ProductIs(Set.of(product.id()));
                default -> new Condition.All(List.of(brand, new Condition.InCategory(product.category())));
            };
            rules.add(Rule.of("m" + i, "rule " + i, what, i % 2 == 0 ? new Effect.Boost(20) : new Effect.Bury(20)));
        }
        return new RuleSet("many", rules, RuleSet.EMPTY.weights(), RuleSet.EMPTY.coherence());
    }
}
