package fittingroom.events;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What one shopper, or one source, has said about each purpose: allowed, refused, or nothing. Nothing said is not
/// a yes.
///
/// @param allowedBits one bit a [Purpose]
/// @param refusedBits one bit a [Purpose]; never overlaps the allowed ones
public record Consent(int allowedBits, int refusedBits) {

    /// Nothing was said.
    public static final Consent UNKNOWN = new Consent(0, 0);
    /// Everything allowed.
    public static final Consent ALL = new Consent((1 << Purpose.values().length) - 1, 0);
    /// Everything refused.
    public static final Consent NONE = new Consent(0, (1 << Purpose.values().length) - 1);

    public Consent {
        if ((allowedBits & refusedBits) != 0) {
            throw new IllegalArgumentException("a purpose cannot be allowed and refused at once");
        }
    }

    /// Allows these and says nothing of the others.
    public static Consent allowing(Collection<Purpose> purposes) {
        int bits = 0;
        for (Purpose purpose : purposes) {
            bits |= purpose.bit();
        }
        return new Consent(bits, 0);
    }

    public static Consent allowing(Purpose... purposes) {
        return allowing(List.of(purposes));
    }

    public Consent with(Purpose purpose, boolean allowed) {
        int bit = purpose.bit();
        return allowed
                ? new Consent(allowedBits | bit, refusedBits & ~bit)
                : new Consent(allowedBits & ~bit, refusedBits | bit);
    }

    /// True only where it was said.
    public boolean allows(Purpose purpose) {
        return (allowedBits & purpose.bit()) != 0;
    }

    public boolean refuses(Purpose purpose) {
        return (refusedBits & purpose.bit()) != 0;
    }

    /// What holds when a later word is heard: it replaces what it speaks of and leaves the rest.
    public Consent then(Consent later) {
        return new Consent(
                (allowedBits & ~later.refusedBits) | later.allowedBits,
                (refusedBits & ~later.allowedBits) | later.refusedBits);
    }

    /// What holds when a person declared something for the source: it fills only what the shopper left unsaid, so a
    /// shopper's own refusal always wins.
    public Consent orDeclared(Consent declared) {
        int silent = ~(allowedBits | refusedBits);
        return new Consent(allowedBits | (declared.allowedBits & silent), refusedBits | (declared.refusedBits & silent));
    }

    /// What both allow, and what either refuses.
    public Consent inCommon(Consent other) {
        int refused = refusedBits | other.refusedBits;
        return new Consent(allowedBits & other.allowedBits & ~refused, refused);
    }

    public Set<Purpose> allowed() {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (allows(purpose)) {
                purposes.add(purpose);
            }
        }
        return purposes;
    }
}
