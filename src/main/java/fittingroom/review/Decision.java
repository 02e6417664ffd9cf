package fittingroom.review;

import java.util.List;

/// A verdict on the pairs of a case with what followed, as it is kept. It stands until it is taken back, and its rules
/// with it.
///
/// @param id from 1, in the order decided; 0 before it is kept
/// @param rules ids of the rules that it put into the draft
public record Decision(long id, Cause cause, List<Pair> pairs, Verdict verdict, Consequence then, List<String> rules) {

    public Decision {
        pairs = List.copyOf(pairs);
        rules = List.copyOf(rules);
    }

    public Decision withId(long next) {
        return new Decision(next, cause, pairs, verdict, then, rules);
    }
}
