package fittingroom.releases;

import fittingroom.base.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How many of a bundle's requests would get another slate without one rule, so that a reader knows what the requests
/// prove. It says nothing of shoppers: how many slates a rule moves in the shop is a question of impact.
///
/// @param rule id
/// @param requests 0 or more
/// @param idle why there is none; absent where there is one
public record Moves(String rule, int requests, Optional<Idle> idle) {

    /// Why no request of a bundle shows what a rule does.
    public enum Idle {
        /// It is switched off.
        OFF,
        /// Something in it is yet to be chosen, so that it does not act.
        UNSAID,
        /// It is about no product of the catalog.
        NO_PRODUCT,
        /// It asks for what a shopper did before, and a simulated shopper has no past.
        NEEDS_A_PAST,
        /// Requests were drawn for it, and it changed none of their slates.
        CHANGED_NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Idle> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }

        /// As people read it.
        public String words() {
            return Words.current().text(switch (this) {
                case OFF -> "releases.idle.off";
                case UNSAID -> "releases.idle.unsaid";
                case NO_PRODUCT -> "releases.idle.product";
                case NEEDS_A_PAST -> "releases.idle.past";
                case CHANGED_NONE -> "releases.idle.none";
            });
        }
    }
}
