package fittingroom.review;

import fittingroom.coherence.Company;
import java.util.List;

/// A pair seen in slates that jars, with how often and why. It is an opinion of the checker, or a person's block that
/// another engine did not obey; it is no verdict.
///
/// @param placement code of the placement, or what another engine's log calls it
/// @param company what the product stood there for
/// @param slates in which the pair was seen, or would be
/// @param shoppers who saw one of them, or would; empty where the list does not say for whom it was
/// @param severity 0 to 1: how far the pair is from going together, 1 minus its coherence; 1 where a person keeps it apart
/// @param codes reason codes, most important first, never empty
/// @param words the reasons in words, in the same order
public record Flag(
        Pair pair, Cause cause, Origin from, String placement, Company company, Crowd slates, Crowd shoppers,
        double severity, List<String> codes, List<String> words) {

    public Flag {
        codes = List.copyOf(codes);
        words = List.copyOf(words);
    }

    /// How many slates show the pair, or would.
    public long reach() {
        return slates.size();
    }

    /// What the queue is sorted by: reach × severity.
    public double weight() {
        return reach() * severity;
    }
}
