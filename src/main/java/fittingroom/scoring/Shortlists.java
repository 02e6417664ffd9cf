package fittingroom.scoring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Optional;

/// The short lists of a population at one placement under one set of weights, as far as anybody was scored. They hold for
/// all rule sets with these weights. Several threads may ask and add at once.
final class Shortlists {

    /// What the longest list of one shopper takes, in bytes.
    static final int BYTES = 1_600;

    private static final VarHandle AT = MethodHandles.arrayElementVarHandle(Optional[].class);

    private volatile Optional<Shortlist>[] lists;

    Shortlists(int shoppers) {
        lists = room(shoppers);
    }

    @SuppressWarnings("unchecked")
    Optional<Shortlist> of(int n) {
        Optional<Shortlist>[] now = lists;
        return n < now.length ? (Optional<Shortlist>) AT.getAcquire(now, n) : Optional.empty();
    }

    void put(int n, Shortlist list) {
        Optional<Shortlist>[] now = lists;
        if (n < now.length) {
            AT.setRelease(now, n, Optional.of(list));
        }
    }

    /// Gives the memory back and keeps nothing from now on.
    void close() {
        lists = room(0);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Shortlist>[] room(int shoppers) {
        Optional<Shortlist>[] room = new Optional[shoppers];
        Arrays.fill(room, Optional.empty());
        return room;
    }
}
