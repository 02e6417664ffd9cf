package fittingroom.store;

/// One finished load, as the workspace remembers it. What was loaded is not in it.
///
/// @param source name of the file or feed, as declared consent names it
/// @param at milliseconds since 1970, UTC
/// @param products rows of products, new or replacing older ones
/// @param events events that were new
/// @param folded events and served lists that the workspace had already
/// @param served lists of another engine that were new
/// @param firstTime of its events, milliseconds since 1970, UTC; 0 where there are none
/// @param lastTime of its events, milliseconds since 1970, UTC; 0 where there are none
/// @param links pairs of names that its events carried together
public record Loaded(
        int id,
        String source,
        long at,
        long products,
        long events,
        long folded,
        long served,
        long firstTime,
        long lastTime,
        long links) {}
