package fittingroom.scoring;

/// One part of a score. The parts of a pick add up to its score.
///
/// @param kind what made it
/// @param code code of the signal, id of the rule, or reason code of the clash
/// @param amount may be below 0
/// @param evidence what it rests on, in words: `17 of 214 baskets`
public record Reason(Kind kind, String code, double amount, String evidence) {

    /// Who speaks for this part of the score.
    public enum Kind {
        SIGNAL,
        RULE,
        COHERENCE
    }
}
