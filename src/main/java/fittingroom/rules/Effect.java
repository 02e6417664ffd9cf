package fittingroom.rules;

/// What a rule does to the products that its condition matches. It holds no condition and knows no list.
public sealed interface Effect {

    record Hide() implements Effect {}

    /// Puts a matching product at a place.
    ///
    /// @param place from 1
    record Pin(int place) implements Effect {
        /// No slate is longer.
        public static final int LAST_PLACE = 1000;

        public Pin {
            if (place < 1 || place > LAST_PLACE) {
                throw new IllegalArgumentException("places count from 1 to " + LAST_PLACE + ", not " + place);
            }
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

    /// Never shows a matching product beside an anchor that the rule's `when` matches, nor the other way round.
    record KeepApart() implements Effect {}

    /// Takes away the checker's opinion of a matching product beside an anchor that the rule's `when` matches, and the
    /// other way round. It is no praise: scores stay, and what a person keeps apart or hides stays away.
    record GoesWith() implements Effect {}

    /// Whether the rule speaks of two products beside each other: its sentence names both sides.
    static boolean isOfPairs(Effect effect) {
        return effect instanceof KeepApart || effect instanceof GoesWith;
    }

    /// The strongest boost or bury, in percent.
    double STRONGEST = 900;

    private static void checkStrength(double percent) {
        if (!(percent >= 0 && percent <= STRONGEST)) {
            throw new IllegalArgumentException("a strength lies between 0 and " + STRONGEST + " %, not at " + percent);
        }
    }
}
