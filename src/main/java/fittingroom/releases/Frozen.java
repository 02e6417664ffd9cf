package fittingroom.releases;

import fittingroom.base.Digest;
import fittingroom.catalog.Lexicon;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import java.util.Map;

/// Names everything that decides a slate and that people may change: the rules with pair decisions, weights and
/// coherence policy, and the lexicon. Catalog, log, model and engine are named beside it, not in it.
public final class Frozen {

    private static final class Shipped {
        private static final String HASH = hash(Lexicon.shippedFiles());
    }

    private Frozen() {}

    /// The hash of a rule set with the lexicon that comes with the program. Names and notes of rules do not matter.
    public static String hash(RuleSet rules) {
        return hash(rules, lexiconHash());
    }

    static String hash(RuleSet rules, String lexiconHash) {
        return new Digest().add(RuleFile.hash(rules)).add(lexiconHash).hex();
    }

    /// Names the lexicon in use.
    public static String lexiconHash() {
        return Shipped.HASH;
    }

    private static String hash(Map<String, String> files) {
        Digest digest = new Digest();
        files.forEach((name, text) -> digest.add(name).add(text));
        return digest.hex();
    }
}
