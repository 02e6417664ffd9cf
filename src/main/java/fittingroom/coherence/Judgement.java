package fittingroom.coherence;

import java.util.List;

/// What is thought of one product beside another. It does not say what to do about it.
///
/// @param score 0 clash to 1 goes together
/// @param clashes what jars, most important first
/// @param support what speaks for the pair, in words
public record Judgement(double score, Verdict verdict, List<Clash> clashes, List<String> support) {

    public Judgement {
        clashes = List.copyOf(clashes);
        support = List.copyOf(support);
    }

    /// Codes of the clashes in their order, each once.
    public List<String> codes() {
        return clashes.stream().map(Clash::code).distinct().toList();
    }

    /// What is written beside the verdict: the clashes in words, or the support where nothing clashes.
    public List<String> reasons() {
        return clashes.isEmpty() ? support : clashes.stream().map(Clash::words).toList();
    }
}
