package fittingroom.events;

import java.util.Arrays;

/// What each shopper of a log said last about each purpose. Later words replace earlier ones; of words of one moment, which
/// two names of one shopper may say on two devices, the stricter holds.
final class Spoken {

    private static final int PURPOSES = Purpose.values().length;

    private Spoken() {}

    /// @param rows in order of time
    static Consent[] in(EventColumns rows, int shoppers) {
        Consent[] last = new Consent[shoppers];
        Arrays.fill(last, Consent.UNKNOWN);
        if (rows.consents.isEmpty()) {
            return last;
        }
        long[] refused = new long[shoppers * PURPOSES];
        Arrays.fill(refused, Long.MIN_VALUE);
        for (int i = 0; i < rows.size; i++) {
            Consent said = rows.consents.get(i);
            if (said != null) {
                int shopper = rows.shoppers[i];
                last[shopper] = last[shopper].then(heard(said, rows.times[i], refused, shopper * PURPOSES));
            }
        }
        return last;
    }

    /// Without what the same moment has refused.
    ///
    /// @param refused when each purpose was refused last, from `from` on this shopper's
    private static Consent heard(Consent said, long now, long[] refused, int from) {
        int taken = 0;
        for (Purpose purpose : Purpose.values()) {
            int at = from + purpose.ordinal();
            if (said.refuses(purpose)) {
                refused[at] = now;
            } else if (said.allows(purpose) && refused[at] == now) {
                taken |= purpose.bit();
            }
        }
        return taken == 0 ? said : new Consent(said.allowedBits() & ~taken, said.refusedBits());
    }
}
