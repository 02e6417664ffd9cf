package fittingroom.rules;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.util.Set;

/// Where a rule holds. Empty sets mean everywhere; it says nothing about products or time.
public record Scope(Set<Placement> placements, Set<Channel> channels) {

    public static final Scope EVERYWHERE = new Scope(Set.of(), Set.of());

    public Scope {
        placements = Set.copyOf(placements);
        channels = Set.copyOf(channels);
    }

    public static Scope at(Placement... placements) {
        return new Scope(Set.of(placements), Set.of());
    }

    public boolean covers(Placement placement, Channel channel) {
        return (placements.isEmpty() || placements.contains(placement))
                && (channels.isEmpty() || channels.contains(channel));
    }
}
