package fittingroom.base;

/// A part of a whole, between 0 and 1. It is not a percentage and not a difference of two shares.
public record Share(double value) {

    public static final Share NONE = new Share(0);

    public Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not at " + value);
        }
    }

    /// The share `part / whole`; none where the whole is zero.
    public static Share of(long part, long whole) {
        return whole == 0 ? NONE : new Share((double) part / whole);
    }

    public double percent() {
        return value * 100;
    }
}
