package fittingroom.trials;

import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import java.util.Set;

/// What the shoppers of a seeded shop allow: 60 in 100 everything, 20 what stays on the site, 20 nothing. These
/// shares are part of the measuring protocol, not an observation.
@SuppressWarnings("ImmutableEnumChecker")
enum Permission {
    FULL(Consent.ALL),
    ON_SITE(said(Set.of(Purpose.ANALYTICS, Purpose.PERSONALISATION))),
    NOTHING(Consent.NONE);

    final Consent consent;

    Permission(Consent consent) {
        this.consent = consent;
    }

    static Permission roll(Dice dice) {
        int roll = dice.below(100);
        return roll < 60 ? FULL : roll < 80 ? ON_SITE : NOTHING;
    }

    private static Consent said(Set<Purpose> allowed) {
        Consent consent = Consent.NONE;
        for (Purpose purpose : allowed) {
            consent = consent.with(purpose, true);
        }
        return consent;
    }
}
