package fittingroom.rules;

import fittingroom.events.Consent;
import fittingroom.shoppers.Affinities;
import fittingroom.shoppers.Past;

/// What a rule may know of the shopper whom a page is for. What consent does not allow is not in it.
///
/// @param known whether the shopper has a name and may be recognised on this page
/// @param consent what holds
/// @param past empty where nothing may be used
/// @param affinities asked only of a visitor who is known
public record Visitor(boolean known, Consent consent, Past past, Affinities affinities) {

    /// Nobody in particular.
    public static final Visitor NOBODY = new Visitor(false, Consent.UNKNOWN, Past.NONE, Affinities.NONE);
}
