package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.impact.Priced;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.ui.parts.Bench;
import fittingroom.workbench.Whys;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Why one product is in the slate or not, asked when a person wants to know, and forgotten when the slate is another. For
/// the window's thread.
final class WhyModel {

    /// What was asked, and the answer once it is there.
    record Asked(Id<Product> product, Optional<Whys.Answer> answer) {}

    private final Bench bench;
    private final Executor window;
    private final Watch<Optional<Asked>> asked = new Watch<>(Optional.empty());

    WhyModel(Bench bench, Executor window) {
        this.bench = bench;
        this.window = window;
    }

    Watch<Optional<Asked>> asked() {
        return asked;
    }

    /// What is known of a product; empty where nobody asked about it.
    Optional<Asked> about(Id<Product> product) {
        return asked.value().filter(one -> one.product().equals(product));
    }

    void ask(Request question, Id<Product> product) {
        asked.set(Optional.of(new Asked(product, Optional.empty())));
        bench.why(question, product, found -> window.execute(() -> about(product).filter(one -> one.answer().isEmpty())
                .filter(_ -> found.question().request().equals(question) && isOfDraft(found))
                .ifPresent(one -> asked.set(Optional.of(new Asked(product, Optional.of(found)))))));
    }

    /// The slate is another: what was said no longer holds.
    void forget() {
        if (asked.value().isPresent()) {
            asked.set(Optional.empty());
        }
    }

    /// Makes an edit that was proposed.
    void apply(Priced edit) {
        asked.value().flatMap(Asked::answer).filter(this::isOfDraft).ifPresent(_ -> {
            RuleSet next = edit.proposal().rules();
            bench.edit(edit.proposal().label(), draft -> next);
        });
    }

    private boolean isOfDraft(Whys.Answer answer) {
        return answer.question().rules().equals(bench.drafts().value().draft());
    }
}
