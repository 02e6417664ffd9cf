package fittingroom.review;

import fittingroom.base.Words;
import fittingroom.coherence.Clash;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Judgement;
import fittingroom.rules.ActiveRules;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Effect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How severely a pair jars at a place: what persons have decided first, then the checker below the threshold of the
/// rule set. It counts nothing.
final class Opinion {

    private record At(Place place, int anchor) {}

    private final Coherence coherence;
    private final CompiledRules rules;
    private final float threshold;
    private final boolean anyDecided;
    private final Map<At, ActiveRules> decided = new ConcurrentHashMap<>();

    Opinion(Coherence coherence, CompiledRules rules) {
        this.coherence = coherence;
        this.rules = rules;
        this.threshold = (float) rules.ruleSet().coherence().threshold();
        this.anyDecided = rules.ruleSet().rules().stream().anyMatch(rule ->
                rule.on() && Effect.isOfPairs(rule.then()) && rule.isForAllAlways());
    }

    float threshold() {
        return threshold;
    }

    /// What persons decided about an anchor, to be handed to [#severity].
    ActiveRules at(Place place, int anchor) {
        if (!anyDecided) {
            return ActiveRules.NONE;
        }
        return decided.computeIfAbsent(
                new At(place, anchor), at -> rules.decided(at.place().placement(), at.place().channel(), at.anchor()));
    }

    /// 0 where nothing jars; otherwise 1 minus the coherence, or 1 where a person keeps the two apart.
    float severity(ActiveRules decided, int anchor, int product) {
        if (anyDecided) {
            for (ActiveRules.Block block : decided.blocks()) {
                if (block.what().has(product)) {
                    return 1;
                }
            }
            if (decided.clears(anchor, product)) {
                return 0;
            }
        }
        float score = coherence.score(anchor, product);
        return score < threshold ? 1 - score : 0;
    }

    /// The reasons of a pair that was flagged: at least one.
    List<Clash> reasons(int anchor, int product) {
        Judgement judgement = coherence.judge(anchor, product);
        return judgement.clashes().isEmpty()
                ? List.of(new Clash("other", 1, 1, Words.current().text("review.flag.apart")))
                : judgement.clashes();
    }
}
