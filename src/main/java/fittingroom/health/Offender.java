package fittingroom.health;

/// One thing that a finding is about, the first of several. It names the thing and says nothing of what to do.
///
/// @param id of the product, shopper or rule; the date of a day; empty for other things
/// @param words what people read
public record Offender(Kind kind, String id, String words) {

    /// What an offender is.
    public enum Kind {
        PRODUCT,
        SHOPPER,
        RULE,
        DAY,
        OTHER
    }

    static Offender other(String words) {
        return new Offender(Kind.OTHER, "", words);
    }
}
