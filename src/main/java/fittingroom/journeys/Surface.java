package fittingroom.journeys;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.util.List;
import java.util.stream.Stream;

/// A placement on a channel: one place where a shopper would see a slate.
public record Surface(Channel channel, Placement placement) {

    /// All that a shop with pages, an app, messages and assistants has.
    public static final List<Surface> ALL = Stream.concat(
                    Stream.of(Channel.WEB, Channel.APP).flatMap(Surface::pages),
                    Stream.of(Placement.EMAIL, Placement.PUSH, Placement.STORE_ASSISTANT).map(Surface::usual))
            .toList();

    private static Stream<Surface> pages(Channel channel) {
        return Stream.of(Placement.HOME, Placement.SIMILAR, Placement.COMPLETE_THE_LOOK, Placement.CART)
                .map(placement -> new Surface(channel, placement));
    }

    private static Surface usual(Placement placement) {
        return new Surface(placement.usualChannel(), placement);
    }

    /// Whether the shop sends what stands there, instead of the shopper coming to see it.
    public boolean isMessage() {
        return placement == Placement.EMAIL || placement == Placement.PUSH;
    }

    /// As in `web home`.
    @Override
    public String toString() {
        return channel.code() + " " + placement.code();
    }
}
