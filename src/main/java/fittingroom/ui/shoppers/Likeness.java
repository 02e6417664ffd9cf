package fittingroom.ui.shoppers;

import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.EventLog;
import fittingroom.shoppers.Affinities;
import fittingroom.shoppers.Cast;
import fittingroom.shoppers.Features;
import fittingroom.shoppers.Joins;
import fittingroom.shoppers.Past;
import java.time.Instant;
import java.util.List;

/// One shopper of the log as the desk shows them, worked out together: what slates may know of their taste, and what they
/// bought and kept.
///
/// @param likings empty where consent leaves nothing to like by
record Likeness(String id, int shopper, Catalog catalog, EventLog log, List<Affinities.Liking> likings, List<Integer> bought,
        KnownAs known) {

    private static final int LIKINGS = 10;

    static Likeness of(Cast cast, Catalog catalog, Joins joins, Features features, int shopper, Instant now) {
        EventLog log = cast.log();
        Past past = Past.of(log, shopper, Channel.WEB, log.consent(shopper), now.toEpochMilli(), catalog);
        Affinities affinities = Affinities.of(features, past, new int[0], now.toEpochMilli());
        return new Likeness(
                log.shopperId(shopper), shopper, catalog, log, affinities.strongest(LIKINGS), cast.bought(shopper, catalog),
                KnownAs.of(joins, log, shopper));
    }
}
