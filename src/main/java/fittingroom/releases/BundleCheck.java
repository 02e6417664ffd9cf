package fittingroom.releases;

import fittingroom.catalog.Catalog;
import fittingroom.scoring.Scorer;

/// What came of asking a bundle's own requests again, here and now. It changes nothing, and it does not say why a slate
/// differs: another catalog, model or lexicon is named beside it.
///
/// @param requests how many the bundle holds
/// @param same how many gave just the slate that the bundle says
/// @param sameLexicon whether this program reads words as the bundle's did
/// @param sameCatalog whether the products, and what persons said of them, are those of the bundle
/// @param sameModel whether the model is that of the bundle
public record BundleCheck(
        Bundle bundle, int requests, int same, boolean sameLexicon, boolean sameCatalog, boolean sameModel) {

    /// @param here what slates rest on here and now
    public static BundleCheck of(Bundle bundle, Catalog catalog, Scorer scorer, Provenance here) {
        Proofs proofs = new Proofs(catalog, scorer, bundle.release().rules());
        int same = Math.toIntExact(bundle.proofs().stream().filter(proofs::holds).count());
        return new BundleCheck(
                bundle, bundle.proofs().size(), same, bundle.release().lexicon().equals(Frozen.lexiconHash()),
                bundle.provenance().catalog().equals(here.catalog()), bundle.provenance().model().equals(here.model()));
    }

    public boolean allSame() {
        return same == requests;
    }

    /// Whether what slates rest on is what it was when the bundle was written.
    public boolean onTheSameGround() {
        return sameLexicon && sameCatalog && sameModel;
    }
}
