package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a rule does to the products that its condition matches. It holds no condition and knows no list; which effect
/// wins over which is said by [Precedence].
public sealed interface Effect {

    record Hide() implements Effect {}

    /// Shows nothing but the matching products; what several such rules show must match them all.
    record ShowOnly() implements Effect {}

    /// Does not show matching products that the shopper has had to do with.
    ///
    /// @param deed what they did
    /// @param times how often at least; of no account for a cart
    /// @param days how long ago at most; 0 for whenever
    /// @param alike code of an attribute: what shares a value of it with such a product is not shown either; empty for
    ///     the very product only
    record Suppress(Deed deed, int times, int days, String alike) implements Effect {
        /// No log is asked for more.
        public static final int MOST_TIMES = 1000;
        /// Ten years.
        public static final int MOST_DAYS = 3650;

        /// What a shopper did with a product.
        public enum Deed {
            /// Bought more often than sent back.
            BOUGHT,
            /// Lies in the cart now.
            IN_CART,
            /// Was shown it and has not looked at it since.
            IGNORED;

            public String code() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }

            public static Optional<Deed> of(String code) {
                return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
            }
        }

        public Suppress {
            check(times, 1, MOST_TIMES, "times");
            check(days, 0, MOST_DAYS, "days");
        }
    }

    /// Shows another product in the place of a matching one, wherever that other can be shown on the page.
    record Replace(Id<Product> by) implements Effect {}

    /// Puts a matching product at a place.
    ///
    /// @param place from 1
    record Pin(int place) implements Effect {
        /// No slate is longer.
        public static final int LAST_PLACE = 1000;

        public Pin {
            check(place, 1, LAST_PLACE, "places");
        }
    }

    /// Lets at most so many of the matching products into a slate. Pins count and are never taken out.
    ///
    /// @param most 0 to [Pin#LAST_PLACE]
    /// @param attribute code of an attribute: so many for each of its values, and any number of products without one;
    ///     empty for so many in all
    record Limit(int most, String attribute) implements Effect {
        public Limit {
            check(most, 0, Pin.LAST_PLACE, "a limit");
        }
    }

    /// Keeps places for the matching products: the best of them, as far as there are any. Pins count.
    ///
    /// @param percent of the places that were asked for, 0 to 100; what comes out is rounded up to whole places
    record Quota(double percent) implements Effect {
        public Quota {
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("a quota lies between 0 and 100 %, not at " + percent);
            }
        }

        /// How many places of so many.
        public int of(int places) {
            return (int) Math.ceil(percent * places / 100 - 1e-9);
        }
    }

    /// Multiplies the score by `1 + percent / 100`; 0 changes nothing.
    record Boost(double percent) implements Effect {
        public Boost {
            checkStrength(percent);
        }
    }

    /// Divides the score by `1 + percent / 100`; 0 changes nothing, and a boost of the same strength undoes it.
    record Bury(double percent) implements Effect {
        public Bury {
            checkStrength(percent);
        }
    }

    /// Puts matching products on places that nothing else takes, the best first, even where no signal speaks for them.
    record Fill() implements Effect {}

    /// Never shows a matching product beside an anchor that the rule's `when` matches, nor the other way round.
    record KeepApart() implements Effect {}

    /// Takes away the checker's opinion of a matching product beside an anchor that the rule's `when` matches, and the
    /// other way round. It is no praise: scores stay, and what a person keeps apart or hides stays away.
    record GoesWith() implements Effect {}

    /// Whether the rule speaks of two products beside each other: its sentence names both sides.
    static boolean isOfPairs(Effect effect) {
        return effect instanceof KeepApart || effect instanceof GoesWith;
    }

    /// Whether the rule takes products off a page whatever their score.
    static boolean isBlock(Effect effect) {
        return effect instanceof Hide || effect instanceof KeepApart || effect instanceof ShowOnly
                || effect instanceof Suppress;
    }

    /// The strongest boost or bury, in percent.
    double STRONGEST = 900;

    private static void checkStrength(double percent) {
        if (!(percent >= 0 && percent <= STRONGEST)) {
            throw new IllegalArgumentException("a strength lies between 0 and " + STRONGEST + " %, not at " + percent);
        }
    }

    private static void check(int value, int from, int to, String what) {
        if (value < from || value > to) {
            throw new IllegalArgumentException(what + " count from " + from + " to " + to + ", not " + value);
        }
    }
}
