package fittingroom.ui.review;

import fittingroom.review.Audit;
import fittingroom.review.Origin;
import fittingroom.review.Queue;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Snapshot;

/// What an audit found, and what it was asked of: flags may be older than the draft, and products may have gone since.
///
/// @param rules the draft without the rules that came from verdicts: those take pairs out of the queue by themselves
/// @param whole whether every shopper was looked at, or a few for a first answer
record Found(Audit audit, Queue queue, Snapshot from, RuleSet rules, boolean whole) {

    static Found of(Audit audit, Snapshot from, RuleSet draft, boolean whole) {
        return new Found(audit, audit.queue(), from, beforeVerdicts(draft), whole);
    }

    /// Whether guests stood for shoppers, since the log knew none.
    boolean isOfGuests() {
        return audit.from() == Origin.OWN && from.log().shopperCount() == 0;
    }

    boolean isOf(Snapshot now, RuleSet draft) {
        return from.stamp() == now.stamp() && rules.equals(beforeVerdicts(draft));
    }

    static RuleSet beforeVerdicts(RuleSet draft) {
        return RuleEdit.without(draft, draft.rules().stream()
                .map(Rule::id).filter(id -> id.startsWith(Queue.RULE_PREFIX)).toList());
    }
}
