package fittingroom.learning;

import fittingroom.base.Digest;

/// What was learned from one catalog and one log, frozen. It holds products as ordinals of that catalog and no
/// shopper.
///
/// @param catalogHash of the catalog it was learned from
/// @param logHash of the log it was learned from
/// @param events that were learned from: those of shoppers who allow it, on products of the catalog
/// @param shoppers who allow it
/// @param bought together in baskets
/// @param seen together in visits
/// @param chosen what having chosen one product says of the others
/// @param tuning how it was learned, and what each placement listens to
public record Model(
        String catalogHash,
        String logHash,
        int events,
        int shoppers,
        Popularity popularity,
        CoOccurrence bought,
        CoOccurrence seen,
        SessionNeighbours visits,
        Linear chosen,
        Content content,
        Kinds kinds,
        Tuning tuning) {

    /// Names the model by what it was learned from and how.
    public String hash() {
        return new Digest().add(catalogHash).add(logHash).add(ModelFile.VERSION)
                .add(tuning.toString()).hex();
    }

    /// The same with another linear model, learned and listened to as the tuning says.
    public Model with(Linear otherwise, Tuning next) {
        return new Model(
                catalogHash, logHash, events, shoppers, popularity, bought, seen, visits, otherwise, content, kinds, next);
    }

    /// Whether any event taught it anything.
    public boolean hasLearned() {
        return events > 0;
    }

    public int products() {
        return popularity.overall.length;
    }

    /// Memory of what was learned, in bytes, without the words of the terms.
    public long bytes() {
        long content4 = content.start.length + 4L * content.terms.length;
        long pairs = bought.start.length * 2L + 3L * bought.others.length + seen.start.length * 2L
                + 3L * seen.others.length;
        long visits4 = visits.start.length + visits.products.length + 2L * visits.postingStart.length
                + visits.postings.length;
        long popular = popularity.overall.length * 3L + popularity.byChannel.length;
        return 4 * (content4 + pairs + visits4 + popular) + chosen.bytes();
    }
}
