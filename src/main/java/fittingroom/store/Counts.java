package fittingroom.store;

/// How much a workspace holds.
///
/// @param products different products
/// @param served lists of another engine
public record Counts(long products, long events, long served, int loads) {}
