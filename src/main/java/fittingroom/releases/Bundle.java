package fittingroom.releases;

import java.util.List;

/// A release with all that another engine needs to use it and to check itself. It holds no event and no real shopper.
///
/// @param impact what the release changes, as Markdown for people
public record Bundle(Release release, Provenance provenance, List<Proof> proofs, String impact) {

    public Bundle {
        proofs = List.copyOf(proofs);
    }
}
