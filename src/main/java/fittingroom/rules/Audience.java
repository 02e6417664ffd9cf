package fittingroom.rules;

import fittingroom.events.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A question about the shopper whom a page is for: who sees what a rule does. Audiences compare by value; like
/// [Condition] they are data and ask no log themselves.
///
/// Whatever rests on what a shopper did is personal: without consent to personalisation it is neither so nor not so, and
/// a rule that asks for it, or for its opposite, does not act.
public sealed interface Audience {

    record Everyone() implements Audience {}

    record All(List<Audience> parts) implements Audience {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Audience> parts) implements Audience {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Audience part) implements Audience {}

    /// How well the shop knows the shopper.
    record Is(Standing standing) implements Audience {}

    /// Has bought a matching product.
    ///
    /// @param days how long ago at most; 0 for whenever
    record HasBought(Condition what, int days) implements Audience {
        public HasBought {
            if (days < 0 || days > Effect.Suppress.MOST_DAYS) {
                throw new IllegalArgumentException("days count from 0 to " + Effect.Suppress.MOST_DAYS + ", not " + days);
            }
        }
    }

    /// Likes a value of an attribute, by what they did.
    ///
    /// @param attribute as in [Condition.Has]
    /// @param atLeast 0 to 1: the root of its share of all that they did, less what a short past does not prove
    record Likes(String attribute, String value, double atLeast) implements Audience {
        public Likes {
            if (!(atLeast >= 0 && atLeast <= 1)) {
                throw new IllegalArgumentException("a liking lies between 0 and 1, not at " + atLeast);
            }
        }
    }

    /// Allows a purpose, said by the shopper or declared for the source; not allowed where nothing was said.
    record Allows(Purpose purpose) implements Audience {}

    /// Has a matching product in the cart. This is about the visit and not personal.
    record CartHas(Condition what) implements Audience {}

    /// The products in the cart cost `from` or more and less than `below` together, each counted once, in the smallest
    /// unit of the workspace's currency. A product without a price adds nothing.
    record CartWorth(long from, long below) implements Audience {}

    /// How well the shop knows a shopper.
    enum Standing {
        /// Has no name, or does not allow personalisation: nobody whom the shop may recognise.
        GUEST,
        /// May be recognised, and has done nothing before this visit.
        NEW,
        /// May be recognised, and was here before this visit.
        RETURNING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Standing> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    Audience EVERYONE = new Everyone();

    /// The parts of one that is put together; none of any other.
    static List<Audience> parts(Audience audience) {
        return switch (audience) {
            case All(List<Audience> parts) -> parts;
            case Any(List<Audience> parts) -> parts;
            case Not(Audience part) -> List.of(part);
            default -> List.of();
        };
    }

    /// Whether it rests, by itself, on what a shopper did.
    static boolean isPersonal(Audience audience) {
        return switch (audience) {
            case HasBought ignored -> true;
            case Likes ignored -> true;
            case Is(Standing standing) -> standing != Standing.GUEST;
            default -> false;
        };
    }

    /// Whether it, or any part of it, rests on what a shopper did.
    static boolean asksForPast(Audience audience) {
        return isPersonal(audience) || parts(audience).stream().anyMatch(Audience::asksForPast);
    }

    /// Whether it, or any part of it, asks for something that was not chosen yet.
    static boolean isUnsaid(Audience audience) {
        return conditions(audience).stream().anyMatch(Condition::isUnsaid) || likesUnsaid(audience);
    }

    private static boolean likesUnsaid(Audience audience) {
        return audience instanceof Likes(String attribute, String value, double _)
                ? attribute.isBlank() || value.isBlank() : parts(audience).stream().anyMatch(Audience::likesUnsaid);
    }

    /// Whether it asks somewhere inside what the shopper likes.
    static boolean asksTaste(Audience audience) {
        return audience instanceof Likes || parts(audience).stream().anyMatch(Audience::asksTaste);
    }

    /// The conditions on products that it asks somewhere inside.
    static List<Condition> conditions(Audience audience) {
        return switch (audience) {
            case HasBought(Condition what, int _) -> List.of(what);
            case CartHas(Condition what) -> List.of(what);
            default -> parts(audience).stream().flatMap(part -> conditions(part).stream()).toList();
        };
    }
}
