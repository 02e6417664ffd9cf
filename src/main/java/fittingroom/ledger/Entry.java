package fittingroom.ledger;

import java.time.Instant;

/// One deed with its place, its time and its actor. It is what people read; what is hashed and stored is [Line].
///
/// @param sequence from 1, without gaps
public record Entry(long sequence, Instant time, Actor actor, Deed deed) {}
