package fittingroom.journeys;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Identity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who walks a journey: one of the log, one made up, or a guest whom nobody knows. What they do is in the journey.
///
/// @param name id in the log of a known one; of others what people call them
/// @param consent what holds at the start; of a known one what is added to their own words
/// @param names by which name they go on a channel, where it is not the one that everything is known under; apart from it
///     until they say there who they are
/// @param before what they did before the journey, oldest first; of a known one the log tells it
public record Shopper(Kind kind, String name, Consent consent, Map<Channel, Identity> names, List<Step> before) {

    /// What is known of whoever walks.
    public enum Kind {
        /// In the log.
        KNOWN,
        INVENTED,
        GUEST;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Shopper {
        name = name.strip();
        EnumMap<Channel, Identity> sorted = new EnumMap<>(Channel.class);
        sorted.putAll(names);
        names = Collections.unmodifiableMap(sorted);
        before = List.copyOf(before);
    }

    public static Shopper known(String id) {
        return new Shopper(Kind.KNOWN, id, Consent.UNKNOWN, Map.of(), List.of());
    }

    public static Shopper invented(String name, Consent consent) {
        return new Shopper(Kind.INVENTED, name, consent, Map.of(), List.of());
    }

    public static Shopper guest(Consent consent) {
        return new Shopper(Kind.GUEST, "", consent, Map.of(), List.of());
    }

    public Shopper withConsent(Consent next) {
        return new Shopper(kind, name, next, names, before);
    }

    public Shopper withNames(Map<Channel, Identity> next) {
        return new Shopper(kind, name, consent, next, before);
    }

    public Shopper withBefore(List<Step> next) {
        return new Shopper(kind, name, consent, names, next);
    }
}
