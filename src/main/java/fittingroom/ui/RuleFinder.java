package fittingroom.ui;

import fittingroom.catalog.Catalog;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSentence;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.shell.Finder;
import fittingroom.ui.shell.Finding;
import fittingroom.ui.shell.Fuzzy;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// Finds rules of the draft for the palette, by name and by what they do. It compiles none of them.
final class RuleFinder implements Finder {

    private final Bench bench;
    private final BooleanSupplier possible;
    private final Consumer<String> open;

    /// @param possible whether there is a desk that shows rules
    RuleFinder(Bench bench, BooleanSupplier possible, Consumer<String> open) {
        this.bench = bench;
        this.possible = possible;
        this.open = open;
    }

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.RULE;
    }

    @Override
    public List<Finding> find(Fuzzy typed, int most) {
        boolean can = possible.getAsBoolean();
        Catalog catalog = bench.shop().value().catalog();
        return bench.drafts().value().draft().rules().stream()
                .map(rule -> finding(rule, RuleSentence.of(rule, catalog), typed, can))
                .filter(found -> found.score() > 0)
                .limit(most)
                .toList();
    }

    private Finding finding(Rule rule, String sentence, Fuzzy typed, boolean can) {
        boolean named = !rule.name().isBlank();
        String title = named ? rule.name() : sentence;
        return new Finding(
                "rule " + rule.id(), Finding.Kind.RULE, title, named ? sentence : "", "", Feather.FILTER, can,
                Math.max(typed.score(title), typed.score(sentence)), () -> open.accept(rule.id()));
    }
}
