package fittingroom.review;

import fittingroom.base.Outcome;
import fittingroom.catalog.Catalog;
import fittingroom.rules.RuleEdit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The cases that wait for a person, those that most shoppers would see and that jar most first. It is a value, the
/// same for the same flags in whatever order they come.
public record Queue(List<Case> cases) {

    /// How the ids of rules begin that came from a verdict.
    public static final String RULE_PREFIX = "verdict-";

    public static final Queue EMPTY = new Queue(List.of());

    private static final Comparator<Case> HEAVIEST =
            Comparator.comparingDouble(Case::weight).reversed().thenComparing(Case::cause);

    public Queue {
        cases = List.copyOf(cases);
    }

    public static Queue from(Collection<Flag> flags) {
        Map<Cause, List<Flag>> byCause = new TreeMap<>();
        flags.forEach(flag -> byCause.computeIfAbsent(flag.cause(), cause -> new ArrayList<>()).add(flag));
        return new Queue(byCause.entrySet().stream()
                .map(entry -> new Case(entry.getKey(), entry.getValue())).sorted(HEAVIEST).toList());
    }

    /// The same with what persons flagged, before everything else; a pair that waits already waits on as it is. Products
    /// that are gone are passed over.
    public Queue with(Collection<Raised> raised, Catalog catalog) {
        Set<Pair> waiting = cases.stream().flatMap(one -> one.pairs().stream()).collect(Collectors.toCollection(HashSet::new));
        List<Case> all = new ArrayList<>(from(raised.stream().flatMap(one -> one.flag(catalog).stream())
                .filter(flag -> waiting.add(flag.pair())).toList()).cases());
        all.addAll(cases);
        return new Queue(all);
    }

    /// What is left when the pairs that were judged are taken out.
    public Queue without(Collection<Decision> decisions) {
        Set<Pair> judged = decisions.stream().flatMap(one -> one.pairs().stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Case> left = new ArrayList<>();
        for (Case one : cases) {
            List<Flag> flags = one.flags().stream().filter(flag -> !judged.contains(flag.pair())).toList();
            if (!flags.isEmpty()) {
                left.add(flags.size() == one.flags().size() ? one : new Case(one.cause(), flags));
            }
        }
        left.sort(Comparator.comparing((Case one) -> !one.cause().code().equals(Raised.CODE)).thenComparing(HEAVIEST));
        return new Queue(left);
    }

    /// What is left when the cases that rest are taken out.
    public Queue awake(Collection<CaseState> states, Instant now) {
        Set<String> resting = states.stream().filter(state -> state.restsAt(now)).map(CaseState::key)
                .collect(Collectors.toSet());
        return new Queue(cases.stream().filter(one -> !resting.contains(one.key())).toList());
    }

    /// The edit of the draft that a verdict suggests; one without rules where nothing follows.
    ///
    /// Refused: [ReviewProblem#PRODUCT_GONE], [ReviewProblem#NOT_A_REASON], [ReviewProblem#DOES_NOT_FOLLOW].
    public static Outcome<RuleEdit> decide(Case judged, Verdict verdict, Consequence then, Catalog catalog) {
        return Remedy.of(judged.cause(), judged.pairs(), verdict, then, catalog);
    }

    /// The edit that a decision once made, with the same rules under the same ids.
    ///
    /// Refused as [#decide], since the catalog may be another one now.
    public static Outcome<RuleEdit> again(Decision decision, Catalog catalog) {
        return Remedy.of(decision.cause(), decision.pairs(), decision.verdict(), decision.then(), catalog);
    }
}
