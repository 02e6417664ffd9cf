package fittingroom.scoring;

import fittingroom.events.Consent;

/// What a slate was allowed to rest on, and what it did rest on, for the chips beside it. It is not a reason of one
/// product.
///
/// @param personal whether anything known about this shopper was used
/// @param consent what held
/// @param declared whether a purpose was allowed only because a person declared it for the source
/// @param learned whether the model has learned from any event; otherwise texts and attributes alone speak
public record Basis(boolean personal, Consent consent, boolean declared, boolean learned) {}
