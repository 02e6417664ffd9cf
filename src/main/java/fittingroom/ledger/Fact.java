package fittingroom.ledger;

import java.time.Instant;
import java.util.Optional;

/// A deed with who did it and when, on its way into the ledger. It has no place there yet; [Entry] has.
public record Fact(Instant time, Actor actor, Deed deed) {

    /// As one line of text, to be kept until it is told.
    public String text() {
        return CanonicalJson.write(new Entry(0, time, actor, deed));
    }

    /// What [#text] wrote; empty where it is something else.
    public static Optional<Fact> of(String text) {
        return CanonicalJson.read(text).map(entry -> new Fact(entry.time(), entry.actor(), entry.deed()));
    }
}
