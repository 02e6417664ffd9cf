package fittingroom.shoppers;

import java.time.Instant;

/// What a person said of two names: they are one shopper, or they are not. It goes before whatever the log shows, and holds
/// until it is taken back.
///
/// @param number in the workspace
/// @param one where they are not the same, the one that leaves
/// @param same whether they are one shopper
public record IdentityWord(long number, String one, String other, boolean same, Instant at, String who) {

    /// Whether it is about these two, in any order.
    public boolean isOf(String a, String b) {
        return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }
}
