package fittingroom.review;

import fittingroom.base.Id;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Company;
import fittingroom.events.Placement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A pairing that a person has flagged where they saw it, whatever the checker thinks of it. It is a question to whoever
/// judges, and no verdict.
///
/// @param anchor id of the product that the other one stood beside
/// @param product id of the other one
/// @param placement code of the placement where it was seen
/// @param who name of the person
public record Raised(String anchor, String product, String placement, String who, Instant when) {

    /// Reason code of a flag that a person raised.
    public static final String CODE = "flagged";

    public Pair pair() {
        return new Pair(Id.of(anchor), Id.of(product));
    }

    /// The flag as the queue knows it, of one slate and as severe as can be; empty where a product is gone.
    public Optional<Flag> flag(Catalog catalog) {
        var one = catalog.find(anchor);
        var other = catalog.find(product);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Cause cause = new Cause(Kind.of(catalog, one.getAsInt()), Kind.of(catalog, other.getAsInt()), CODE);
        return Optional.of(new Flag(
                pair(), cause, Origin.OWN, placement, Placement.of(placement).map(Company::of).orElse(Company.EITHER),
                Crowd.of(Crowd.stranger(pair() + placement)), Crowd.NONE, 1, List.of(CODE),
                List.of(Words.current().text("review.flag.raised", who))));
    }
}
