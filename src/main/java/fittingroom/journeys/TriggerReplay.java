package fittingroom.journeys;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.events.EventLog;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Triggers replayed over a whole log before they are ever switched on: how much each would have sent, to how many, and what
/// held the rest back. Nobody who refused is counted as reached.
///
/// The log has no word on prices and stock of other days, so what waits for those cannot be replayed.
///
/// @param events of the log
/// @param doubles messages about the same product to the same shopper within a day, by another trigger
public record TriggerReplay(TriggerSet set, long events, int shoppers, List<Count> counts, long doubles) {

    /// Messages to one shopper: 1, 2, 3, 4, and 5 or more.
    public static final int BARS = 5;

    private static final int HOURS = 24;
    private static final long DAY = 24L * 60 * 60 * 1000;
    private static final int TOLD_EVERY = 4096;

    /// What one trigger would have done.
    ///
    /// @param sent messages
    /// @param reached shoppers who got at least one
    /// @param noConsent messages that consent forbids
    /// @param capped messages too many on their channel
    /// @param putOff messages sent after quiet hours
    /// @param perShopper shoppers by how many messages they got: 1, 2, 3, 4, 5 or more
    /// @param perHour messages by the hour of the day, by the clock of the quiet hours
    @SuppressWarnings("ArrayRecordComponent")
    public record Count(
            Trigger trigger, long sent, int reached, long noConsent, long capped, long putOff, int[] perShopper, long[] perHour) {}

    public TriggerReplay {
        counts = List.copyOf(counts);
    }

    /// All messages that would have been sent.
    public long sent() {
        return counts.stream().mapToLong(Count::sent).sum();
    }

    /// Stopped where that was asked for.
    public static Outcome<TriggerReplay> of(EventLog log, TriggerSet set, Progress progress, Cancel cancel) {
        long end = log.isEmpty() ? 0 : log.time(log.size() - 1) + 1;
        Tally tally = new Tally(set);
        TriggerRun run = new TriggerRun(log, set, end);
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            if (shopper % TOLD_EVERY == 0) {
                progress.at("journeys.step.replay", shopper, log.shopperCount());
                if (cancel.requested()) {
                    return Outcome.stopped();
                }
            }
            run.over(shopper, tally);
            tally.endOfShopper();
        }
        return Outcome.done(tally.all(log));
    }

    /// Counts while a run tells.
    private static final class Tally implements TriggerRun.Listener {
        private final TriggerSet set;
        private final ZoneId zone;
        private final long[][] fates;
        private final long[] putOff;
        private final int[] reached;
        private final int[][] perShopper;
        private final long[][] perHour;
        private final int[] mine;
        private final List<Told> lately = new ArrayList<>();
        private long doubles;

        private record Told(int trigger, int product, long at) {}

        Tally(TriggerSet set) {
            int count = set.triggers().size();
            this.set = set;
            this.zone = set.quiet().zone();
            this.fates = new long[count][Message.Fate.values().length];
            this.putOff = new long[count];
            this.reached = new int[count];
            this.perShopper = new int[count][BARS];
            this.perHour = new long[count][HOURS];
            this.mine = new int[count];
        }

        @Override
        public void told(int trigger, int shopper, int product, long at, Message.Fate fate, boolean moved) {
            fates[trigger][fate.ordinal()]++;
            if (fate == Message.Fate.SENT) {
                mine[trigger]++;
                putOff[trigger] += moved ? 1 : 0;
                perHour[trigger][Instant.ofEpochMilli(at).atZone(zone).getHour()]++;
                lately.removeIf(one -> at - one.at > DAY);
                doubles += product >= 0 && lately.stream().anyMatch(one -> one.product == product && one.trigger != trigger) ? 1 : 0;
                lately.add(new Told(trigger, product, at));
            }
        }

        void endOfShopper() {
            lately.clear();
            for (int i = 0; i < mine.length; i++) {
                if (mine[i] > 0) {
                    reached[i]++;
                    perShopper[i][Math.min(BARS, mine[i]) - 1]++;
                    mine[i] = 0;
                }
            }
        }

        TriggerReplay all(EventLog log) {
            List<Count> counts = new ArrayList<>();
            for (int i = 0; i < mine.length; i++) {
                counts.add(new Count(
                        set.triggers().get(i), fates[i][Message.Fate.SENT.ordinal()], reached[i],
                        fates[i][Message.Fate.NO_CONSENT.ordinal()], fates[i][Message.Fate.CAPPED.ordinal()], putOff[i],
                        perShopper[i], perHour[i]));
            }
            return new TriggerReplay(set, log.size(), log.shopperCount(), counts, doubles);
        }
    }
}
