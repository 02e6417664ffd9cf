package fittingroom.ledger;

import fittingroom.base.Words;

/// A deed about what waits to be judged. The verdicts themselves are [Deed.Judged] and [Deed.VerdictTakenBack].
public sealed interface OversightDeed extends Deed {

    /// A person flagged a pairing.
    ///
    /// @param anchor id of the product that the other stands beside
    /// @param placement code of the place where it was seen
    record Flagged(String anchor, String product, String placement) implements OversightDeed {}

    /// A person took a flag back.
    record FlagWithdrawn(String anchor, String product) implements OversightDeed {}

    /// A person said who takes care of a case, or until when it rests.
    ///
    /// @param about the case
    /// @param assignee empty for nobody
    /// @param until when it comes back, as ISO 8601; empty where it does not rest
    record CaseKept(String about, String assignee, String until) implements OversightDeed {}

    /// The sentence of [Deed#sentence].
    default String told() {
        Words words = Words.current();
        return switch (this) {
            case Flagged one -> words.text("ledger.deed.flagged", one.product(), one.anchor(), one.placement());
            case FlagWithdrawn one -> words.text("ledger.deed.flag-withdrawn", one.product(), one.anchor());
            case CaseKept one -> one.until().isEmpty()
                    ? words.text(
                            one.assignee().isEmpty() ? "ledger.deed.case-free" : "ledger.deed.case-taken", one.about(),
                            one.assignee())
                    : words.text("ledger.deed.case-rests", one.about(), one.until());
        };
    }
}
