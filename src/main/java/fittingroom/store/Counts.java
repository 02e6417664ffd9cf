package fittingroom.store;

/// How much a workspace holds. Products are counted once however often they were loaded.
///
/// @param products different products
/// @param served lists of another engine
public record Counts(long products, long events, long served, int loads) {}
