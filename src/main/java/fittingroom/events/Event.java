package fittingroom.events;

import java.util.List;

/// One line of a log on its way into the workspace. Absent texts are empty and absent numbers are 0, so that a
/// million of them stay cheap; the frozen form is [EventLog].
///
/// @param id the source's own id of the event; where the source has none, a digest of the content
/// @param time milliseconds since 1970, UTC
/// @param shopper the id that the source knows the shopper by
/// @param session the source's session id, or empty
/// @param product the product's name in the source (id, handle or SKU), or empty
/// @param quantity pieces; a survey's score for [EventKind#SURVEY]
/// @param price price of one piece in the smallest unit, 0 where unknown
/// @param currency ISO 4217, or empty
/// @param dwell milliseconds spent, 0 where unknown
/// @param position place in a list, from 1; 0 where unknown
/// @param list id or name of the list or placement it was seen in, or empty
/// @param text search query, referrer, survey comment, or empty
/// @param consent what the event itself says about consent
/// @param names every name that the event gave the shopper where it gave more than one; else empty
public record Event(
        String id,
        long time,
        EventKind kind,
        Channel channel,
        String shopper,
        String session,
        String product,
        int quantity,
        long price,
        String currency,
        long dwell,
        int position,
        String list,
        String text,
        Consent consent,
        List<Identity> names) {

    public Event {
        names = List.copyOf(names);
    }

    /// One that knows the shopper by one name.
    public Event(
            String id, long time, EventKind kind, Channel channel, String shopper, String session, String product,
            int quantity, long price, String currency, long dwell, int position, String list, String text,
            Consent consent) {
        this(id, time, kind, channel, shopper, session, product, quantity, price, currency, dwell, position, list, text,
                consent, List.of());
    }
}
