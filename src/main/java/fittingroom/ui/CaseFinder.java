package fittingroom.ui;

import fittingroom.review.Case;
import fittingroom.ui.parts.Say;
import fittingroom.ui.shell.Finder;
import fittingroom.ui.shell.Finding;
import fittingroom.ui.shell.Fuzzy;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// Finds cases that wait for a verdict, by the kinds of their products and their reason. It looks for no flags: it knows
/// what the Review desk has found so far.
final class CaseFinder implements Finder {

    private final Supplier<List<Case>> known;
    private final Consumer<Case> open;

    CaseFinder(Supplier<List<Case>> known, Consumer<Case> open) {
        this.known = known;
        this.open = open;
    }

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.CASE;
    }

    @Override
    public List<Finding> find(Fuzzy typed, int most) {
        if (typed.isEmpty()) {
            return List.of();
        }
        return known.get().stream().map(one -> finding(one, typed)).filter(found -> found.score() > 0).limit(most).toList();
    }

    private Finding finding(Case one, Fuzzy typed) {
        String title = one.cause().spoken();
        String detail = Say.it("ui.case.detail", Say.code("ui.clash", one.cause().code()), one.pairs().size());
        return new Finding(
                "case " + one.key(), Finding.Kind.CASE, title, detail, "", Feather.CHECK_SQUARE, true,
                typed.score(title + " " + detail), () -> open.accept(one));
    }
}
