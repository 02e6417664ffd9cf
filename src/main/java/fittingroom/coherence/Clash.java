package fittingroom.coherence;

/// One way in which a product jars beside an anchor, found by one check. It names both sides in words.
///
/// @param code reason code: occasion, style, season, gender, age, use, colour, price, duplicate, tier, size, sensitive
///     or other
/// @param severity 0 to 1: how much it jars
/// @param confidence 0 to 1: how sure the check is of what it read
/// @param words as in `evening wear beside hiking gear`
public record Clash(String code, double severity, double confidence, String words) {}
