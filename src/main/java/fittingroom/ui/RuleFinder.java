package fittingroom.ui;

import fittingroom.ui.parts.Bench;
import fittingroom.ui.shell.Finder;
import fittingroom.ui.shell.Finding;
import fittingroom.ui.shell.Fuzzy;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// Finds rules of the draft for the palette by their name. It compiles none of them.
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
        return bench.drafts().value().draft().rules().stream()
                .filter(rule -> typed.score(rule.name()) > 0)
                .limit(most)
                .map(rule -> new Finding(
                        "rule " + rule.id(), Finding.Kind.RULE, rule.name(), "", "", Feather.FILTER, can,
                        typed.score(rule.name()), () -> open.accept(rule.id())))
                .toList();
    }
}
