package fittingroom.ui.rules;

import fittingroom.ui.parts.Say;

/// How much a rule is about, in words. It counts nothing itself.
final class Counts {

    private Counts() {}

    /// For the list: `812 products`, `15 × 120`, `by anchor`.
    static String brief(RuleLine line) {
        return line.count().map(count -> {
            if (count.products() < 0) {
                return Say.it("ui.rules.count.anchor");
            }
            return count.anchors() < 0
                    ? Say.it("ui.rules.count", count.products())
                    : Say.it("ui.rules.count.pairs", count.products(), count.anchors());
        }).orElse("");
    }

    /// For the form.
    static String sentence(RuleLine line) {
        return line.count().map(count -> {
            String products = count.products() < 0
                    ? Say.it("ui.rules.count.anchor.sentence")
                    : Say.it("ui.rules.count.sentence", count.products());
            return count.anchors() < 0 ? products : Say.it("ui.rules.count.beside", products, count.anchors());
        }).orElseGet(() -> Say.it("ui.rules.count.waiting"));
    }
}
