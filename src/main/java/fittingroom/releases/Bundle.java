package fittingroom.releases;

import java.util.List;
import java.util.Optional;

/// A release with all that another engine needs to use it and to check itself. It holds no event and no real shopper.
///
/// @param moves what the requests show of each rule, in order; absent in a bundle of the first form, which did not say
/// @param impact what the release changes, as Markdown for people
public record Bundle(Release release, Provenance provenance, List<Proof> proofs, Optional<List<Moves>> moves, String impact) {

    public Bundle {
        proofs = List.copyOf(proofs);
        moves = moves.map(List::copyOf);
    }
}
