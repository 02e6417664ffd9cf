package fittingroom.store;

import fittingroom.events.Event;
import fittingroom.events.ServedSlate;

/// 64 bits that stand for a text or an event. Two of ten million differ with a chance of a million to one; it is no
/// protection against somebody who looks for equal ones.
///
/// Multiply and xor-shift steps as in the finaliser of MurmurHash3 (Austin Appleby, public domain).
final class Fingerprint {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long of(String text) {
        long hash = text.length() * STEP;
        int at = 0;
        for (; at + 4 <= text.length(); at += 4) {
            long four = text.charAt(at)
                    | (long) text.charAt(at + 1) << 16
                    | (long) text.charAt(at + 2) << 32
                    | (long) text.charAt(at + 3) << 48;
            hash = join(hash, four);
        }
        for (; at < text.length(); at++) {
            hash = join(hash, text.charAt(at));
        }
        return hash;
    }

    /// What makes an event the same event in two exports that overlap. The source's id alone is not enough: many
    /// number their events from 1, and one order line each may share the order's id.
    static long of(Event event) {
        long hash = join(of(event.id()), event.time());
        hash = join(hash, event.kind().ordinal());
        hash = join(hash, of(event.shopper()));
        return join(hash, of(event.product()));
    }

    static long of(ServedSlate slate) {
        long hash = join(of(slate.id()), slate.time());
        hash = join(hash, of(slate.shopper()));
        hash = join(hash, of(slate.anchor()));
        return join(hash, of(slate.placement()));
    }

    private static long join(long hash, long next) {
        long mixed = (hash ^ next) * 0xFF51AFD7ED558CCDL + STEP;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 29);
    }
}
