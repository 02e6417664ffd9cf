package fittingroom.events;

import java.util.List;

/// One list that some engine showed to a shopper, as its log tells it. It is not a slate of ours: no reasons are
/// known.
///
/// @param time milliseconds since 1970, UTC; 0 where unknown
/// @param anchor product it was shown beside, or empty
/// @param products names of the products in the order shown
public record ServedSlate(
        String id, long time, String shopper, Channel channel, String placement, String anchor, List<String> products) {

    public ServedSlate {
        products = List.copyOf(products);
    }
}
