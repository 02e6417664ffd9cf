package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleCompiler;
import fittingroom.scoring.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Do slates get long enough under the draft? Asked are up to eighty products, spread evenly over the catalog, for what
/// completes their look; a slate is short with less than half of the usual ten places, or of what the shop has in stock.
/// What is similar is not asked: a small range has few alternatives and nothing is wrong with that. A note from one in
/// twenty, amber from a quarter, red from a half: then rules or stock leave too little.
final class ShortSlates implements HealthCheck {

    private static final int MOST = 80;
    private static final double NOTE_FROM = 0.05;
    private static final double AMBER_FROM = 0.25;
    private static final double RED_FROM = 0.5;

    @Override
    public HealthProblem kind() {
        return HealthProblem.SHORT_SLATES;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        CompiledRules rules = new RuleCompiler().compile(subject.draft(), subject.catalog());
        long inStock = subject.catalog().products().stream().filter(Product::isInStock).count();
        long enough = Math.min(Request.USUAL_SIZE, Math.max(0, inStock - 1)) / 2;
        int products = Math.min(MOST, subject.catalog().size());
        List<Offender> first = new ArrayList<>();
        long count = 0;
        for (int i = 0; i < products; i++) {
            Product anchor = subject.catalog().product((int) ((long) subject.catalog().size() * i / products));
            Request request = Request.at(Placement.COMPLETE_THE_LOOK, subject.now()).withAnchor(anchor.id());
            if (subject.scorer().top(request, rules).length < enough) {
                count++;
                first.add(Goods.offender(anchor));
            }
        }
        return finding(count, products, first);
    }

    private Optional<Finding> finding(long count, long asked, List<Offender> first) {
        double share = (double) count / asked;
        if (share < NOTE_FROM) {
            return Optional.empty();
        }
        Severity severity = share >= RED_FROM ? Severity.ERROR : share >= AMBER_FROM ? Severity.WARNING : Severity.NOTE;
        return Optional.of(Finding.of(kind(), severity, count, asked, new Remedy.Slate(first.getFirst().id())).naming(first));
    }
}
