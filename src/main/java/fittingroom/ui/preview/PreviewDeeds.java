package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.rules.Condition;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSentence;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Scope;
import fittingroom.rules.Weights;
import fittingroom.scoring.Request;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The edits that the Preview desk makes to the draft, each under a name that undo can speak. It decides what rule a
/// gesture means: pins and strengths hold beside the present anchor's placement, a block holds everywhere.
final class PreviewDeeds {

    /// Letters of a rule without a name in the name of a deed.
    private static final int LONG = 60;

    private final Bench bench;
    private final PreviewModel model;
    private final Watch<String> done = new Watch<>("");

    PreviewDeeds(Bench bench, PreviewModel model) {
        this.bench = bench;
        this.model = model;
    }

    /// The label of each deed as it is done, for the note that offers to undo it; sliders are silent.
    Watch<String> done() {
        return done;
    }

    /// Forgets the last deed, so that it is not told twice.
    void forget() {
        done.set("");
    }

    /// Puts a product at a place of this placement, beside this anchor where there is one.
    ///
    /// @param place from 1
    void pin(Id<Product> id, int place) {
        Request question = model.question().value();
        String spot = question.placement().code() + question.anchor().map(anchor -> "-" + anchor).orElse("");
        String ruleId = "pin-" + id + "-" + spot;
        String name = Say.it("ui.deed.pin", title(id), place);
        Rule rule = here(Rule.of(ruleId, name, product(id), new Effect.Pin(place)));
        edit(name, draft -> {
            RuleSet next = draft;
            for (Rule other : draft.rules()) {
                boolean samePlace = other.then().equals(new Effect.Pin(place)) && other.when().equals(rule.when())
                        && other.scope().equals(rule.scope());
                next = samePlace && !other.id().equals(ruleId) ? next.without(other.id()) : next;
            }
            return next.with(rule);
        });
    }

    /// Hides a product at this placement.
    void hide(Id<Product> id) {
        Placement placement = model.question().value().placement();
        String name = Say.it("ui.deed.hide", title(id));
        edit(name, draft -> draft.with(
                Rule.of("hide-" + id + "-" + placement.code(), name, product(id), new Effect.Hide()).at(Scope.at(placement))));
    }

    /// Never shows the product and the present anchor side by side, anywhere. Without an anchor there is no pair, and
    /// nothing is done.
    ///
    /// @return whether there was a pair
    boolean block(Id<Product> id) {
        Optional<Id<Product>> anchor = model.question().value().anchor().filter(other -> !other.equals(id));
        anchor.ifPresent(other -> {
            String name = Say.it("ui.deed.block", title(id), title(other));
            edit(name, draft -> draft.with(
                    Rule.of("apart-" + other + "-" + id, name, product(id), new Effect.KeepApart()).when(product(other))));
        });
        return anchor.isPresent();
    }

    /// Sends a product beside the present anchor to whoever judges. Without an anchor there is no pair, and nothing is
    /// done.
    ///
    /// @return what takes it back, or why it was not taken; empty without a pair
    Optional<Outcome<Runnable>> flag(Id<Product> id) {
        Request question = model.question().value();
        return question.anchor().filter(other -> !other.equals(id))
                .map(other -> bench.flag(other, id, question.placement()));
    }

    /// Boosts (above 0) or buries (below 0) a product at this placement; 0 takes the rule away.
    ///
    /// @param percent -900 to 900
    void strength(Id<Product> id, double percent) {
        Placement placement = model.question().value().placement();
        String ruleId = strengthRule(id);
        Effect effect = percent >= 0 ? new Effect.Boost(percent) : new Effect.Bury(-percent);
        String name = Say.it(percent >= 0 ? "ui.deed.boost" : "ui.deed.bury", title(id));
        amend(name, draft -> percent == 0
                ? draft.without(ruleId)
                : draft.with(Rule.of(ruleId, name, product(id), effect).at(Scope.at(placement))));
    }

    /// The strength that the slider of a product stands at.
    double strength(Id<Product> id) {
        return model.draft().rule(strengthRule(id)).map(Rule::then).map(effect -> switch (effect) {
            case Effect.Boost(double percent) -> percent;
            case Effect.Bury(double percent) -> -percent;
            default -> 0.0;
        }).orElse(0.0);
    }

    void remove(Rule rule) {
        edit(Say.it("ui.deed.remove", RuleSentence.called(rule, model.bench().shop().value().catalog(), LONG)),
                draft -> draft.without(rule.id()));
    }

    void weight(Signal signal, double weight) {
        amend(Say.it("ui.deed.weight", Say.code("ui.signal", signal.code())),
                draft -> draft.withWeights(draft.weights().with(signal, weight)));
    }

    void usualWeights() {
        edit(Say.it("ui.deed.usual-weights"), draft -> draft.withWeights(Weights.USUAL));
    }

    void treat(CoherencePolicy.Treatment treatment) {
        Placement placement = model.question().value().placement();
        edit(Say.it("ui.deed.treat", Say.code("ui.treatment", treatment.code())),
                draft -> draft.withCoherence(draft.coherence().with(placement, treatment)));
    }

    void threshold(double threshold) {
        amend(Say.it("ui.deed.threshold"), draft -> draft.withCoherence(draft.coherence().withThreshold(threshold)));
    }

    /// The rules of the draft that name this product or touched it.
    List<Rule> about(Id<Product> id, List<String> touched) {
        return model.draft().rules().stream()
                .filter(rule -> touched.contains(rule.id()) || rule.what().equals(product(id)))
                .toList();
    }

    private Rule here(Rule rule) {
        Request question = model.question().value();
        Rule scoped = rule.at(Scope.at(question.placement()));
        return question.anchor().map(anchor -> scoped.when(product(anchor))).orElse(scoped);
    }

    private String strengthRule(Id<Product> id) {
        return "strength-" + id + "-" + model.question().value().placement().code();
    }

    String title(Id<Product> id) {
        return bench.shop().value().catalog().named(id.value()).map(Product::title).orElse(id.value());
    }

    private void edit(String label, UnaryOperator<RuleSet> change) {
        bench.edit(label, change);
        done.set(label);
    }

    private void amend(String label, UnaryOperator<RuleSet> change) {
        bench.amend(label, change);
    }

    private static Condition product(Id<Product> id) {
        return new Condition.ProductIs(Set.of(id));
    }
}
