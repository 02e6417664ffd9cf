package fittingroom.ledger;

import fittingroom.base.Digest;
import java.util.Optional;

/// One entry as it is stored: the exact text that was hashed, and the hash that chains it to the line before. It
/// does not judge itself; [Ledger#verify] does.
///
/// @param body the entry as canonical JSON: keys sorted, no blanks
/// @param hash SHA-256 over the hash of the line before and this body, 64 hexadecimal digits
public record Line(long sequence, String body, String hash) {

    static Line after(String previousHash, Entry entry) {
        String body = CanonicalJson.write(entry);
        return new Line(entry.sequence(), body, hash(previousHash, body));
    }

    static String hash(String previousHash, String body) {
        return new Digest().add(previousHash).add(body).hex();
    }

    /// The entry that the body tells of; empty where somebody made it unreadable.
    public Optional<Entry> entry() {
        return CanonicalJson.read(body);
    }
}
