package fittingroom.scoring;

import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Clash;
import fittingroom.learning.Best;
import fittingroom.learning.Signal;
import fittingroom.rules.ActiveRules;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Turns what the stages left in the table into picks with reasons and left-outs with words. It decides nothing.
final class Trace {

    /// Smaller parts are in the sum but nobody needs to hear why.
    private static final double WORTH_SAYING = 0.0015;

    private final Catalog catalog;
    private final Suits suits;
    private final ActiveRules rules;
    private final double threshold;
    private final double[] mix;
    private final Table table;
    private final Evidence evidence;

    Trace(
            Catalog catalog, Suits suits, ActiveRules rules, double threshold, double[] mix, Table table,
            Evidence evidence) {
        this.catalog = catalog;
        this.suits = suits;
        this.rules = rules;
        this.threshold = threshold;
        this.mix = mix;
        this.table = table;
        this.evidence = evidence;
    }

    List<Pick> picks(Selection selection) {
        List<Pick> picks = new ArrayList<>();
        for (int place = 0; place < selection.places.length; place++) {
            if (selection.places[place] >= 0) {
                picks.add(pick(selection, place));
            }
        }
        return picks;
    }

    private Pick pick(Selection selection, int place) {
        int product = selection.places[place];
        List<Reason> reasons = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            double amount = mix[signal.ordinal()] * table.of(signal)[product];
            if (amount > 0) {
                reasons.add(new Reason(
                        Reason.Kind.SIGNAL, signal.code(), amount,
                        amount < WORTH_SAYING ? "" : evidence.of(signal, product)));
            }
        }
        addStandIns(product, reasons);
        addPlacing(selection, place, reasons);
        double score = table.base[product];
        for (ActiveRules.Factor factor : rules.factors()) {
            if (factor.what().has(product)) {
                double next = score * factor.by();
                reasons.add(rule(factor.rule(), next - score, words("scoring.evidence.rule", named(factor.rule()))));
                score = next;
            }
        }
        List<Clash> clashes = suits.clashes(product, threshold);
        if (table.score[product] != score) {
            reasons.add(new Reason(
                    Reason.Kind.COHERENCE, clashes.isEmpty() ? "other" : clashes.getFirst().code(),
                    table.score[product] - score, clashes.isEmpty() ? "" : clashes.getFirst().words()));
        }
        List<String> touched = reasons.stream().filter(reason -> reason.kind() == Reason.Kind.RULE)
                .map(Reason::code).toList();
        return new Pick(product, catalog.product(product), table.score[product], reasons, clashes, touched);
    }

    private void addStandIns(int product, List<Reason> reasons) {
        for (Table.StandIn one : table.standIns) {
            if (one.product() == product) {
                Rule rule = rules.swaps().get(one.swap()).rule();
                reasons.add(rule(rule, one.lift(), words("scoring.evidence.standin", named(rule))));
            }
        }
    }

    /// Which rule gave it its place, whatever its score.
    private void addPlacing(Selection selection, int place, List<Reason> reasons) {
        if (selection.pinnedBy[place] >= 0) {
            Rule rule = rules.pins().get(selection.pinnedBy[place]).rule();
            reasons.add(rule(rule, 0, words("scoring.evidence.pinned", rule.name(), place + 1)));
        } else if (selection.filledBy[place] >= 0) {
            Rule rule = rules.fills().get(selection.filledBy[place]).rule();
            reasons.add(rule(rule, 0, words("scoring.evidence.filled", named(rule))));
        } else if (selection.keptBy.containsKey(selection.places[place])) {
            Rule rule = rules.quotas().get(selection.keptBy.get(selection.places[place])).rule();
            reasons.add(rule(rule, 0, words("scoring.evidence.kept", named(rule))));
        }
    }

    private static String named(Rule rule) {
        return rule.name().isBlank() ? rule.id() : rule.name();
    }

    private static Reason rule(Rule rule, double amount, String evidence) {
        return new Reason(Reason.Kind.RULE, rule.id(), amount, evidence);
    }

    /// Where one product was won or lost.
    Fate fate(Selection selection, int product) {
        for (int place = 0; place < selection.places.length; place++) {
            if (selection.places[place] == product) {
                return shown(selection, place);
            }
        }
        double score = table.score[product];
        double missing = Math.max(0, lastByScore(selection) - score);
        if (table.silent[product]) {
            return lost(Stage.GATHER, words("scoring.left.silent"), score, missing, List.of());
        }
        if (table.lost[product] != Table.ALIVE) {
            return lost(Stage.FILTER, Filters.why(table.lost[product]), score, missing, List.of());
        }
        if (table.blockedBy[product] > 0) {
            int number = table.blockedBy[product] - 1;
            int blocks = rules.blocks().size();
            Rule rule = number < blocks ? rules.blocks().get(number).rule() : rules.swaps().get(number - blocks).rule();
            return lost(Stage.RULES, blocked(number), score, missing, List.of(rule.id()));
        }
        if (selection.heldBack.contains(product)) {
            return lost(Stage.COHERENCE, why(product, Stage.COHERENCE), score, missing, List.of());
        }
        int limited = selection.limited.indexOf(product);
        if (limited >= 0) {
            int number = selection.limitedBy.getInt(limited);
            Rule rule = selection.limits.apart(number).orElseGet(() -> rules.limits().get(number).rule());
            return lost(Stage.TRIM, limitedWords(selection, number), score, missing, List.of(rule.id()));
        }
        int alike = selection.tooLike.indexOf(product);
        if (alike >= 0) {
            return lost(Stage.TRIM, tooLikeWords(selection.twins.getInt(alike)), score, missing, List.of());
        }
        int trimmed = selection.trimmed.indexOf(product);
        String why = trimmed < 0 || lastByScore(selection) == Double.MAX_VALUE
                ? words("scoring.left.nofree")
                : words("scoring.left.trimmed", shownCount(selection) + trimmed + 1, missing);
        return lost(Stage.TRIM, why, score, missing == Double.MAX_VALUE ? 0 : missing, List.of());
    }

    private static Fate lost(Stage stage, String why, double score, double missing, List<String> rules) {
        return new Fate(
                OptionalInt.empty(), stage, why, score, missing > Double.MAX_VALUE / 2 ? 0 : missing, rules);
    }

    private Fate shown(Selection selection, int place) {
        int product = selection.places[place];
        List<Reason> reasons = new ArrayList<>();
        addPlacing(selection, place, reasons);
        boolean placed = !reasons.isEmpty();
        addStandIns(product, reasons);
        for (ActiveRules.Factor factor : rules.factors()) {
            if (factor.what().has(product) && factor.by() > 1) {
                reasons.add(rule(factor.rule(), 0, ""));
            }
        }
        double next = selection.trimmed.isEmpty() ? 0 : table.score[selection.trimmed.getInt(0)];
        String why = placed ? reasons.getFirst().evidence() : words("scoring.won.score");
        return new Fate(
                OptionalInt.of(place + 1), placed ? Stage.RULES : Stage.TRIM, why, table.score[product],
                table.score[product] - next, reasons.stream().map(Reason::code).distinct().toList());
    }

    /// The lowest score that has a place by itself.
    private double lastByScore(Selection selection) {
        double last = Double.MAX_VALUE;
        for (int place = 0; place < selection.places.length; place++) {
            if (selection.places[place] >= 0 && selection.pinnedBy[place] < 0 && selection.filledBy[place] < 0) {
                last = Math.min(last, table.score[selection.places[place]]);
            }
        }
        return last;
    }

    private static int shownCount(Selection selection) {
        return (int) Arrays.stream(selection.places).filter(place -> place >= 0).count();
    }

    /// The most promising of each stage first.
    List<LeftOut> leftOut(Selection selection) {
        List<LeftOut> left = new ArrayList<>();
        addTrimmed(selection, left);
        addTooLike(selection, left);
        addLimited(selection, left);
        add(selection.heldBack, Stage.COHERENCE, left);
        Best blocked = new Best(Slate.KEPT);
        Best filtered = new Best(Slate.KEPT);
        for (int product = 0; product < table.size(); product++) {
            if (table.silent[product] || isPlaced(selection, product)) {
                continue;
            }
            if (table.lost[product] != Table.ALIVE) {
                filtered.offer((float) table.base[product], product);
            } else if (table.blockedBy[product] > 0) {
                blocked.offer((float) table.base[product], product);
            }
        }
        add(drain(blocked), Stage.RULES, left);
        add(drain(filtered), Stage.FILTER, left);
        return left;
    }

    private void add(IntArrayList products, Stage stage, List<LeftOut> left) {
        for (int i = 0; i < Math.min(products.size(), Slate.KEPT); i++) {
            int product = products.getInt(i);
            double score = stage == Stage.FILTER ? 0 : stage == Stage.RULES ? table.base[product] : table.score[product];
            left.add(new LeftOut(catalog.product(product), stage, why(product, stage), score));
        }
    }

    private void addTrimmed(Selection selection, List<LeftOut> left) {
        double last = lastByScore(selection);
        int shown = shownCount(selection);
        for (int i = 0; i < Math.min(selection.trimmed.size(), Slate.KEPT); i++) {
            int product = selection.trimmed.getInt(i);
            double score = table.score[product];
            String why = last == Double.MAX_VALUE
                    ? words("scoring.left.nofree")
                    : words("scoring.left.trimmed", shown + i + 1, Math.max(0, last - score));
            left.add(new LeftOut(catalog.product(product), Stage.TRIM, why, score));
        }
    }

    private void addTooLike(Selection selection, List<LeftOut> left) {
        for (int i = 0; i < selection.tooLike.size(); i++) {
            int product = selection.tooLike.getInt(i);
            int twin = selection.twins.getInt(i);
            left.add(new LeftOut(catalog.product(product), Stage.TRIM, tooLikeWords(twin), table.score[product]));
        }
    }

    private String tooLikeWords(int twin) {
        return twin < 0 ? words("scoring.left.enough") : words("scoring.left.twin", catalog.product(twin).title());
    }

    private void addLimited(Selection selection, List<LeftOut> left) {
        for (int i = 0; i < Math.min(selection.limited.size(), Slate.KEPT); i++) {
            int product = selection.limited.getInt(i);
            String why = limitedWords(selection, selection.limitedBy.getInt(i));
            left.add(new LeftOut(catalog.product(product), Stage.TRIM, why, table.score[product]));
        }
    }

    private String limitedWords(Selection selection, int number) {
        return selection.limits.apart(number).map(rule -> words("scoring.left.apart", named(rule)))
                .orElseGet(() -> limit(rules.limits().get(number)));
    }

    private static String limit(ActiveRules.LimitTo limit) {
        return words("scoring.left.limit", named(limit.rule()), limit.most());
    }

    /// A rule that fills may show what another step has lost.
    private boolean isPlaced(Selection selection, int product) {
        for (int place = 0; place < selection.places.length && !rules.fills().isEmpty(); place++) {
            if (selection.places[place] == product) {
                return true;
            }
        }
        return false;
    }

    private String why(int product, Stage stage) {
        return switch (stage) {
            case FILTER -> Filters.why(table.lost[product]);
            case RULES -> blocked(table.blockedBy[product] - 1);
            case COHERENCE -> {
                List<Clash> clashes = suits.clashes(product, threshold);
                yield words("scoring.left.clash", clashes.isEmpty() ? "" : clashes.getFirst().words());
            }
            default -> throw new IllegalStateException("not lost at " + stage.code());
        };
    }

    /// @param number of the block, or after all of those of what replaces
    private String blocked(int number) {
        int blocks = rules.blocks().size();
        if (number >= blocks) {
            ActiveRules.Swap swap = rules.swaps().get(number - blocks);
            return words("scoring.left.replaced", catalog.product(swap.by()).title(), named(swap.rule()));
        }
        Rule rule = rules.blocks().get(number).rule();
        return switch (rule.then()) {
            case Effect.ShowOnly() -> words("scoring.left.only", named(rule));
            case Effect.Suppress(var deed, int times, int _, String alike) -> words(switch (deed) {
                case BOUGHT -> alike.isBlank() ? "scoring.left.had" : "scoring.left.hadlike";
                case IN_CART -> "scoring.left.cartlike";
                case IGNORED -> "scoring.left.ignored";
            }, named(rule), times, alike);
            default -> words("scoring.left.rule", named(rule));
        };
    }

    private static IntArrayList drain(Best best) {
        int[] products = new int[best.size()];
        for (int i = products.length - 1; i >= 0; i--) {
            products[i] = best.removeWorst();
        }
        return new IntArrayList(products);
    }

    private static String words(String key, Object... details) {
        return Words.current().text(key, details);
    }
}
