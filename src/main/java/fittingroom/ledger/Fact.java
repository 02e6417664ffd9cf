package fittingroom.ledger;

import java.time.Instant;

/// A deed with who did it and when, on its way into the ledger. It has no place there yet; [Entry] has.
public record Fact(Instant time, Actor actor, Deed deed) {}
