package fittingroom.releases;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.rules.Audience;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.scoring.Scorer;
import fittingroom.scoring.Slate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Makes the requests of simulated shoppers for a bundle, and walks them again. They are drawn from the catalog and the
/// rules alone: no event of any shopper decides what they look at.
public final class Proofs {

    /// How many a bundle holds, but for one with so many rules that not each of them would be seen at work.
    public static final int COUNT = 50;
    /// However many rules there are.
    public static final int MOST = 200;

    /// So many are drawn anywhere, three at each placement.
    private static final int ANYWHERE = 21;
    /// Each rule is shown at work so often, as far as there is room.
    private static final int EACH = 2;
    /// So many requests are tried in all before a rule is said to change none.
    private static final int TRIES = 1_500;
    private static final int MOST_TRIES = 60;
    private static final int FEWEST_TRIES = 3;

    private final Catalog catalog;
    private final Scorer scorer;
    private final CompiledRules rules;
    private final RuleCompiler compiler = new RuleCompiler();

    public Proofs(Catalog catalog, Scorer scorer, RuleSet rules) {
        this.catalog = catalog;
        this.scorer = scorer;
        this.rules = compiler.compile(rules, catalog);
    }

    /// [#COUNT] requests with their slates, first such as rules move, then some over all placements; up to [#MOST] where
    /// there are many rules; none over an empty catalog.
    public List<Proof> make(Instant now, RandomGenerator random) {
        if (catalog.isEmpty()) {
            return List.of();
        }
        Occasions occasions = new Occasions(catalog, rules);
        List<Request> requests = new ArrayList<>();
        List<Rule> able = rules.ruleSet().rules().stream().filter(rule -> Optional.empty().equals(idle(rule))).toList();
        for (int round = 0; round < EACH; round++) {
            int most = (round == 0 ? MOST : COUNT) - ANYWHERE;
            for (Rule rule : able) {
                if (requests.size() < most) {
                    find(rule, able.size(), occasions, now, random).ifPresent(requests::add);
                }
            }
        }
        for (int n = 0; n < ANYWHERE || requests.size() < COUNT; n++) {
            requests.add(occasions.anywhere(n, now, random));
        }
        return requests.stream().map(request -> new Proof(request, picks(scorer.slate(request, rules)))).toList();
    }

    /// A request whose slate would be another one without the rule.
    private Optional<Request> find(Rule rule, int rulesToShow, Occasions occasions, Instant now, RandomGenerator random) {
        CompiledRules without = without(rule);
        int tries = Math.clamp(TRIES / rulesToShow, FEWEST_TRIES, MOST_TRIES);
        for (int i = 0; i < tries; i++) {
            Optional<Request> request = occasions.of(rule, now, random);
            if (request.filter(one -> scorer.differs(one, rules, scorer.top(one, rules), without)).isPresent()) {
                return request;
            }
        }
        return Optional.empty();
    }

    private CompiledRules without(Rule rule) {
        return compiler.compile(rules.ruleSet().without(rule.id()), catalog);
    }

    /// How many of the requests each rule moves, in the order of the rules.
    public List<Moves> moves(List<Proof> proofs) {
        List<int[]> slates = proofs.stream().map(proof -> scorer.top(proof.request(), rules)).toList();
        List<Moves> moves = new ArrayList<>();
        for (Rule rule : rules.ruleSet().rules()) {
            int count = rule.on() ? moved(without(rule), proofs, slates) : 0;
            moves.add(new Moves(rule.id(), count, count > 0 ? Optional.empty() : Optional.of(whyNone(rule))));
        }
        return moves;
    }

    private int moved(CompiledRules without, List<Proof> proofs, List<int[]> slates) {
        int count = 0;
        for (int i = 0; i < slates.size(); i++) {
            count += scorer.differs(proofs.get(i).request(), rules, slates.get(i), without) ? 1 : 0;
        }
        return count;
    }

    private Moves.Idle whyNone(Rule rule) {
        return idle(rule).orElse(asksForPast(rule) ? Moves.Idle.NEEDS_A_PAST : Moves.Idle.CHANGED_NONE);
    }

    /// Why a rule is sure to change nothing.
    private Optional<Moves.Idle> idle(Rule rule) {
        return !rule.on() || rule.isUnsaid()
                ? Optional.of(rule.on() ? Moves.Idle.UNSAID : Moves.Idle.OFF)
                : !Condition.needsAnchor(rule.what()) && rules.matches(rule) == 0 && !(rule.then() instanceof Effect.ShowOnly)
                        ? Optional.of(Moves.Idle.NO_PRODUCT)
                        : Optional.empty();
    }

    private static boolean asksForPast(Rule rule) {
        return Audience.asksForPast(rule.who())
                || (rule.then() instanceof Effect.Suppress suppress && suppress.deed() != Effect.Suppress.Deed.IN_CART);
    }

    /// Whether the request gives the slate of the proof, here and now. A product that is gone makes another slate.
    public boolean holds(Proof proof) {
        return scorer.answer(proof.request(), rules) instanceof Outcome.Done<Slate>(Slate slate)
                && picks(slate).equals(proof.picks());
    }

    private static List<Id<Product>> picks(Slate slate) {
        return slate.picks().stream().map(pick -> pick.product().id()).toList();
    }
}
