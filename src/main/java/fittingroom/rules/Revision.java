package fittingroom.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one rule set has otherwise than another, rule by rule, for people to read: names and notes count. It does not say
/// what the difference does to slates.
///
/// @param weights whether signals are weighed otherwise
/// @param coherence whether a clash is treated otherwise
public record Revision(List<Change> changes, boolean weights, boolean coherence) {

    /// One rule that differs; one of both sides may be absent.
    public record Change(Kind kind, Optional<Rule> before, Optional<Rule> after) {

        /// The rule as it is now, or as it was.
        public Rule rule() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /// How a rule differs. A rule that is changed and moved is told as changed.
    public enum Kind {
        ADDED,
        REMOVED,
        SWITCHED_ON,
        SWITCHED_OFF,
        CHANGED,
        MOVED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Revision {
        changes = List.copyOf(changes);
    }

    public boolean isNone() {
        return size() == 0;
    }

    /// How many things differ: rules, those of one verdict together as one, and weights and the treatment of clashes as one
    /// each.
    public int size() {
        long rules = changes.stream().map(change -> deed(change.rule())).distinct().count();
        return Math.toIntExact(rules) + (weights ? 1 : 0) + (coherence ? 1 : 0);
    }

    /// The rules of one verdict have ids that differ in their last number only.
    private static String deed(Rule rule) {
        int number = rule.id().lastIndexOf('-');
        return rule.source() == Provenance.Source.VERDICT && number > 0 ? rule.id().substring(0, number) : rule.id();
    }

    /// Differences in the order of the later set, then what was removed.
    public static Revision between(RuleSet before, RuleSet after) {
        List<Change> changes = new ArrayList<>();
        Set<String> moved = moved(before, after);
        for (Rule rule : after.rules()) {
            Optional<Rule> was = before.rule(rule.id());
            kind(was, rule, moved).ifPresent(kind -> changes.add(new Change(kind, was, Optional.of(rule))));
        }
        for (Rule rule : before.rules()) {
            if (after.rule(rule.id()).isEmpty()) {
                changes.add(new Change(Kind.REMOVED, Optional.of(rule), Optional.empty()));
            }
        }
        return new Revision(
                changes, !before.weights().equals(after.weights()), !before.coherence().equals(after.coherence()));
    }

    private static Optional<Kind> kind(Optional<Rule> was, Rule now, Set<String> moved) {
        if (was.isEmpty()) {
            return Optional.of(Kind.ADDED);
        }
        if (was.get().equals(now)) {
            return moved.contains(now.id()) ? Optional.of(Kind.MOVED) : Optional.empty();
        }
        if (was.get().withOn(now.on()).equals(now)) {
            return Optional.of(now.on() ? Kind.SWITCHED_ON : Kind.SWITCHED_OFF);
        }
        return Optional.of(Kind.CHANGED);
    }

    /// The fewest rules that must be taken out for the others to stand in the same order: all common rules but a longest
    /// rising run of their former places.
    private static Set<String> moved(RuleSet before, RuleSet after) {
        Map<String, Integer> old = new HashMap<>();
        before.rules().forEach(rule -> old.put(rule.id(), old.size()));
        List<String> common = after.rules().stream().map(Rule::id).filter(old::containsKey).toList();
        int[] places = common.stream().mapToInt(old::get).toArray();
        int[] best = new int[common.size()];
        int[] from = new int[common.size()];
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            best[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && best[j] + 1 > best[i]) {
                    best[i] = best[j] + 1;
                    from[i] = j;
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        Set<String> moved = new HashSet<>(common);
        for (int i = last; i >= 0; i = from[i]) {
            moved.remove(common.get(i));
        }
        return moved;
    }
}
