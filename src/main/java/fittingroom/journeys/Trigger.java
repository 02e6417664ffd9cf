package fittingroom.journeys;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What makes the shop speak to a shopper of its own accord: what must happen, how long to wait, over which channel, how
/// often at most, and what is said. It is data; [TriggerRun] says when it fires.
///
/// @param threshold how long a page is looked at, or how long somebody was away, or how long a product lasts
/// @param delay how long what would make the message needless may still happen
/// @param words of which a referrer must contain one; empty for any
/// @param channel where it speaks
/// @param most so many messages on its channel within a time, of all triggers together
/// @param within that time
/// @param purpose what the shopper must have allowed; of messages direct marketing besides
/// @param answer the placement whose slate it shows
/// @param text what the message says; must be true of everybody who gets it
public record Trigger(
        String id, Kind kind, Duration threshold, Duration delay, List<String> words, Channel channel, int most,
        Duration within, Purpose purpose, Placement answer, String text) {

    /// What must happen.
    public enum Kind {
        /// A product is looked at for long and not put into the cart.
        LINGER,
        /// Something is put into the cart and not bought.
        CART,
        /// Somebody comes after having been away.
        CAME_BACK,
        /// Came from one of some sites.
        REFERRAL,
        /// A search after which nothing is looked at.
        SEARCH,
        /// What was bought should be used up by now.
        REPLENISH;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    public Trigger {
        words = List.copyOf(words);
        if (most < 1) {
            throw new IllegalArgumentException("a trigger that may never speak is none");
        }
    }

    /// Whether it is a message, which needs consent to messages.
    public boolean isMessage() {
        return channel == Channel.EMAIL || channel == Channel.PUSH;
    }
}
