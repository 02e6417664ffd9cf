package fittingroom.shoppers;

/// What a log shows of two names: so many events carried both. It does not say that they are one shopper.
///
/// @param oneKinds sorts that the log gives the name, a bit each of [fittingroom.events.Identity.Kind]
/// @param first milliseconds since 1970, UTC
/// @param last milliseconds since 1970, UTC
public record Link(String one, int oneKinds, String other, int otherKinds, long events, long first, long last) {}
