package fittingroom.scoring;

import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.DoubleStream;

/// The slates of one population under the rule sets asked for lately, so that whoever counts them counts the same ones
/// and none is worked out twice. It counts nothing itself. Safe from any thread.
public final class Lookbook {

    /// Slates that are kept: about 60 bytes each, and nothing for those that two rule sets share.
    private static final int SLATES = 1_600_000;
    /// Two rule sets at every placement, and one more.
    private static final int FEWEST = 21;
    private static final int MOST = 140;
    /// Of the memory that there is, so much may be taken by short lists.
    private static final int SHARE_OF_MEMORY = 5;

    /// Everything that decides slates at one placement.
    private record Key(Placement placement, String rules) {}

    /// Everything that decides short lists at one placement.
    private record ListKey(Placement placement, List<Double> shares) {}

    private final Catalog catalog;
    private final Scorer scorer;
    private final Population population;
    private final RuleCompiler compiler = new RuleCompiler();
    private final LongAdder scored = new LongAdder();
    private final int most;
    private final int mostLists;
    private final Map<ListKey, Shortlists> lists = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ListKey, Shortlists> eldest) {
            if (size() > mostLists) {
                eldest.getValue().close();
            }
            return size() > mostLists;
        }
    };
    private final Map<Key, Slates> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Slates> eldest) {
            return size() > most;
        }
    };

    public Lookbook(Catalog catalog, Scorer scorer, Population population) {
        this.catalog = catalog;
        this.scorer = scorer;
        this.population = population;
        this.most = Math.clamp(SLATES / Math.max(1, population.size()), FEWEST, MOST);
        long room = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / Shortlists.BYTES;
        this.mostLists = Math.clamp(room / Math.max(1, population.size()), 1, FEWEST);
    }

    public Catalog catalog() {
        return catalog;
    }

    public Population population() {
        return population;
    }

    /// For how many slates the whole catalog was scored so far.
    public long scored() {
        return scored.sum();
    }

    public CompiledRules compile(RuleSet rules) {
        return compiler.compile(rules, catalog);
    }

    /// What is known of the slates at one placement under these rules; the same for all who ask for the same.
    public Slates slates(RuleSet rules, Placement placement) {
        Key key = new Key(placement, RuleFile.hash(at(rules, placement)));
        synchronized (kept) {
            Slates known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        CompiledRules compiled = compile(rules);
        synchronized (kept) {
            Slates known = kept.get(key);
            return known == null ? add(key, compiled) : known;
        }
    }

    private Slates add(Key key, CompiledRules rules) {
        double[] shares = scorer.shares(key.placement(), rules.ruleSet());
        Shortlists best = lists.computeIfAbsent(
                new ListKey(key.placement(), DoubleStream.of(shares).boxed().toList()),
                _ -> new Shortlists(population.size()));
        Slates made = new Slates(population, key.placement(), scorer, rules, best, scored::increment);
        Optional<Slates> nearest = List.copyOf(kept.values()).reversed().stream()
                .filter(one -> one.placement() == key.placement() && one.known() > 0)
                .filter(one -> !made.difference(one).isEverything())
                .max(Comparator.comparingInt(Slates::known));
        nearest.ifPresent(made::basedOn);
        kept.put(key, made);
        return made;
    }

    /// Where this is equal, so are the slates at the placement.
    private static RuleSet at(RuleSet set, Placement placement) {
        Channel channel = placement.usualChannel();
        CoherencePolicy policy = set.coherence();
        return new RuleSet(
                "",
                set.rules().stream().filter(rule -> rule.scope().covers(placement, channel)).toList(),
                set.weights(),
                new CoherencePolicy(policy.threshold(), policy.strength(), Map.of(placement, policy.at(placement))));
    }
}
