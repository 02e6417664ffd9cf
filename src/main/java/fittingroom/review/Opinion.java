package fittingroom.review;

import fittingroom.base.Words;
import fittingroom.coherence.Clash;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Company;
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

    /// What persons decided about an anchor, to be handed to [#score].
    ActiveRules at(Place place, int anchor) {
        if (!anyDecided) {
            return ActiveRules.NONE;
        }
        return decided.computeIfAbsent(
                new At(place, anchor), at -> rules.decided(at.place().placement(), at.place().channel(), at.anchor()));
    }

    /// The coherence, or 0 where a person keeps the two apart, and 1 where a person cleared them.
    float score(ActiveRules decided, int anchor, int product, Company company) {
        if (anyDecided) {
            for (ActiveRules.Block block : decided.blocks()) {
                if (block.what().has(product)) {
                    return 0;
                }
            }
            if (decided.clears(anchor, product)) {
                return 1;
            }
        }
        return coherence.score(anchor, product, company);
    }

    /// 0 where nothing jars, otherwise 1 minus the score.
    float severity(float score) {
        return score < threshold ? 1 - score : 0;
    }

    /// How severely two jar that were flagged at a place.
    float severity(Place place, int anchor, int product) {
        return severity(score(at(place, anchor), anchor, product, place.company()));
    }

    /// The reasons of a pair that was flagged: at least one.
    List<Clash> reasons(int anchor, int product, Company company) {
        Judgement judgement = coherence.judge(anchor, product, company);
        return judgement.clashes().isEmpty()
                ? List.of(new Clash("other", 1, 1, Words.current().text("review.flag.apart")))
                : judgement.clashes();
    }
}
