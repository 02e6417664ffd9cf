package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that the shopper would be shown after so many steps, on every channel, and where nothing would be shown and
/// why. What changed is for two scenes to tell.
///
/// @param after how many steps were done
/// @param consents what holds on each channel
/// @param carts what is in the cart there
public record Scene(
        int after, Instant now, List<Shown> shown, Map<Surface, Silence> silent, Map<Channel, Consent> consents,
        Map<Channel, List<Id<Product>>> carts) {

    public Scene {
        shown = List.copyOf(shown);
        silent = Map.copyOf(silent);
        consents = Map.copyOf(consents);
        carts = Map.copyOf(carts);
    }

    /// What holds on a channel that was walked over; nothing on another.
    public Consent consent(Channel channel) {
        return consents.getOrDefault(channel, Consent.UNKNOWN);
    }

    public List<Id<Product>> cart(Channel channel) {
        return carts.getOrDefault(channel, List.of());
    }

    public Optional<Silence> silence(Surface surface) {
        return Optional.ofNullable(silent.get(surface));
    }

    public Optional<Shown> at(Surface surface) {
        return shown.stream().filter(one -> one.surface().equals(surface)).findFirst();
    }

    /// What the slate at a place has otherwise than in another scene; empty where either shows none.
    public List<Shift> since(Scene other, Surface surface) {
        Optional<Shown> before = other.at(surface);
        Optional<Shown> now = at(surface);
        return before.isPresent() && now.isPresent()
                ? Shift.between(before.get().products(), now.get().products()) : List.of();
    }
}
