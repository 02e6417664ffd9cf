package fittingroom.review;

import fittingroom.base.Digest;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Provenance;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Turns a verdict and its consequence into rules: one for each anchor of the case, so that no pair is touched that was
/// not judged, or one for the pattern. It changes no draft itself.
final class Remedy {

    /// Divides a score by 2.5, as much as the usual demotion of the coherence policy takes.
    private static final double DEMOTION = 150;
    private static final int ID_DIGITS = 12;

    private final Cause cause;
    private final List<Pair> pairs;
    private final Verdict verdict;
    private final Catalog catalog;

    private Remedy(Cause cause, List<Pair> pairs, Verdict verdict, Catalog catalog) {
        this.cause = cause;
        this.pairs = pairs;
        this.verdict = verdict;
        this.catalog = catalog;
    }

    static Outcome<RuleEdit> of(
            Cause cause, List<Pair> pairs, Verdict verdict, Consequence then, Catalog catalog) {
        Remedy remedy = new Remedy(cause, pairs, verdict, catalog);
        List<Problem> problems = remedy.problems(then);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        String label = words("review.label." + verdict.word().code().replace(' ', '-'), cause.spoken());
        return Outcome.done(new RuleEdit(label, remedy.rules(then)));
    }

    private List<Problem> problems(Consequence then) {
        List<Problem> problems = new ArrayList<>();
        for (Pair pair : pairs) {
            for (Id<Product> id : List.of(pair.anchor(), pair.product())) {
                if (catalog.find(id.value()).isEmpty()) {
                    problems.add(Problem.of(ReviewProblem.PRODUCT_GONE, pair.toString(), id.value()));
                }
            }
        }
        verdict.reasons().stream().filter(code -> !Verdict.REASONS.contains(code)).forEach(code -> problems.add(
                Problem.of(ReviewProblem.NOT_A_REASON, code, String.join(", ", Verdict.REASONS))));
        if (!follows(verdict.word(), then)) {
            problems.add(Problem.of(ReviewProblem.DOES_NOT_FOLLOW, then.code(), verdict.word().code()));
        }
        if (then == Consequence.RULE && (pattern(true).isEmpty() || pattern(false).isEmpty())) {
            problems.add(Problem.of(ReviewProblem.NO_PATTERN, cause.spoken()));
        }
        return problems;
    }

    private static boolean follows(Verdict.Word word, Consequence then) {
        return switch (word) {
            case CLASH -> true;
            case FINE -> then == Consequence.LEAVE || then == Consequence.RULE;
            case CANNOT_JUDGE -> then == Consequence.LEAVE;
        };
    }

    private List<Rule> rules(Consequence then) {
        if (verdict.word() == Verdict.Word.CANNOT_JUDGE || (verdict.word() == Verdict.Word.CLASH && then == Consequence.LEAVE)) {
            return List.of();
        }
        Effect effect = verdict.word() == Verdict.Word.FINE
                ? new Effect.GoesWith()
                : then == Consequence.DEMOTE ? new Effect.Bury(DEMOTION) : new Effect.KeepApart();
        return then == Consequence.RULE ? List.of(ofPattern(effect)) : byAnchor(effect);
    }

    private List<Rule> byAnchor(Effect effect) {
        Map<Id<Product>, Set<Id<Product>>> partners = new TreeMap<>();
        for (Pair pair : pairs) {
            partners.computeIfAbsent(pair.anchor(), anchor -> new TreeSet<>()).add(pair.product());
        }
        List<Rule> rules = new ArrayList<>();
        partners.forEach((anchor, products) -> rules.add(rule(
                rules.size() + 1, new Condition.ProductIs(Set.of(anchor)), new Condition.ProductIs(products), effect)));
        return rules;
    }

    private Rule ofPattern(Effect effect) {
        return rule(1, pattern(true).orElseThrow(), pattern(false).orElseThrow(), effect);
    }

    private Rule rule(int number, Condition when, Condition what, Effect effect) {
        return new Rule(id() + "-" + number, cause.spoken(), source(), true, when, what, effect, Scope.EVERYWHERE)
                .madeBy(new Provenance(Provenance.Source.VERDICT, verdict.who().name(), Optional.of(verdict.when())));
    }

    private String id() {
        Digest digest = new Digest().add(cause.key()).add(verdict.word().code()).add(verdict.who().name())
                .add(verdict.when().toEpochMilli());
        pairs.stream().sorted().forEach(pair -> digest.add(pair.toString()));
        return Queue.RULE_PREFIX + digest.hex().substring(0, ID_DIGITS);
    }

    /// Where the rule comes from, for whoever reads the list of rules.
    private String source() {
        return words(
                "review.source", verdict.word().code(), verdict.who().name(), verdict.when().toString(),
                String.join("; ", verdict.reasons()), verdict.note()).strip();
    }

    /// The type, or the shop's category where the lexicon knows no type, that one side of the case has.
    private Optional<Condition> pattern(boolean anchor) {
        String type = anchor ? cause.anchorType() : cause.productType();
        Pair first = pairs.getFirst();
        int ordinal = catalog.find((anchor ? first.anchor() : first.product()).value()).orElse(-1);
        if (ordinal < 0 || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Kind.isType(catalog, ordinal)
                ? new Condition.Has("type", type)
                : new Condition.InCategory(catalog.product(ordinal).category()));
    }

    private static String words(String key, Object... details) {
        return Words.current().text(key, details);
    }
}
