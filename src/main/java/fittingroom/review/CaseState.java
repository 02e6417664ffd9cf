package fittingroom.review;

import java.time.Instant;
import java.util.Optional;

/// Who takes care of a case and until when it rests. Whether it was judged is not told here but by the decisions.
///
/// @param key of the case
/// @param assignee name of a person, or empty
/// @param snoozedUntil when it comes back into the queue
public record CaseState(String key, String assignee, Optional<Instant> snoozedUntil) {

    public static CaseState fresh(String key) {
        return new CaseState(key, "", Optional.empty());
    }

    public boolean restsAt(Instant now) {
        return snoozedUntil.filter(now::isBefore).isPresent();
    }
}
