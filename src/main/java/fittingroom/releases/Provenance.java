package fittingroom.releases;

import fittingroom.base.Digest;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Corrections;
import fittingroom.events.EventLog;
import fittingroom.learning.Model;

/// On what the expected slates of a bundle rest beside the release itself. It names; it holds nothing.
///
/// @param engine version of the program that made them
public record Provenance(String catalog, String log, String model, String engine) {

    /// The version of this engine.
    public static final String ENGINE = "0.1.0";

    /// What slates of this engine rest on. What persons said of attributes is part of the catalog's name: another word of
    /// theirs makes another slate.
    public static Provenance of(Catalog catalog, Corrections said, EventLog log, Model model) {
        String products = said.all().isEmpty()
                ? catalog.hash() : new Digest().add(catalog.hash()).add(said.hash()).hex();
        return new Provenance(products, log.hash(), model.hash(), ENGINE);
    }
}
