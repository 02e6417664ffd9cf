package fittingroom.shoppers;

import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All shoppers of a log with what tells them apart at a glance, as flat columns; it finds those wanted, the busiest
/// first. What one of them likes is for [Affinities].
public final class Cast {

    /// What is known of a shopper's word on personal slates.
    public enum Word {
        ALLOWS,
        REFUSES,
        SILENT
    }

    /// What a shopper did at most.
    public enum Activity {
        BOUGHT,
        CARTED,
        LOOKED
    }

    /// Who is wanted; empty for no matter.
    ///
    /// @param words must all occur in the name or the id
    public record Wanted(
            String words, Optional<Channel> channel, Optional<Word> word, Optional<Activity> activity) {

        public static final Wanted ANYBODY = new Wanted("", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final EventLog log;
    private final int[] busiest;
    private final int[] sessions;
    private final int[] purchases;
    private final byte[] activities;
    private final int[] channels;

    private Cast(EventLog log) {
        this.log = log;
        int count = log.shopperCount();
        sessions = new int[count];
        purchases = new int[count];
        activities = new byte[count];
        channels = new int[count];
        for (int shopper = 0; shopper < count; shopper++) {
            gather(shopper);
        }
        IntArrayList order = new IntArrayList(count);
        for (int shopper = 0; shopper < count; shopper++) {
            order.add(shopper);
        }
        order.sort((a, b) -> log.eventCount(a) != log.eventCount(b)
                ? Integer.compare(log.eventCount(b), log.eventCount(a)) : Integer.compare(a, b));
        busiest = order.toIntArray();
    }

    public static Cast of(EventLog log) {
        return new Cast(log);
    }

    private void gather(int shopper) {
        int last = -1;
        Activity most = Activity.LOOKED;
        for (int n = 0; n < log.eventCount(shopper); n++) {
            int event = log.eventOf(shopper, n);
            channels[shopper] |= 1 << log.channel(event).ordinal();
            sessions[shopper] += log.session(event) == last ? 0 : 1;
            last = log.session(event);
            if (log.kind(event) == EventKind.PURCHASE) {
                purchases[shopper]++;
                most = Activity.BOUGHT;
            } else if (log.kind(event) == EventKind.ADD && most == Activity.LOOKED) {
                most = Activity.CARTED;
            }
        }
        activities[shopper] = (byte) most.ordinal();
    }

    public EventLog log() {
        return log;
    }

    public int size() {
        return busiest.length;
    }

    /// Visits, mails counted as one each.
    public int sessions(int shopper) {
        return sessions[shopper];
    }

    /// Purchases, one a product.
    public int purchases(int shopper) {
        return purchases[shopper];
    }

    public Activity activity(int shopper) {
        return Activity.values()[activities[shopper]];
    }

    public List<Channel> channels(int shopper) {
        List<Channel> used = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            if ((channels[shopper] & (1 << channel.ordinal())) != 0) {
                used.add(channel);
            }
        }
        return used;
    }

    /// With what was declared for the sources.
    public Word word(int shopper) {
        Consent holds = log.consent(shopper);
        return holds.allows(Purpose.PERSONALISATION) ? Word.ALLOWS
                : holds.refuses(Purpose.PERSONALISATION) ? Word.REFUSES : Word.SILENT;
    }

    /// Ordinals of all that are wanted, the busiest first.
    public IntArrayList find(Wanted wanted) {
        IntArrayList found = new IntArrayList();
        String[] words = wanted.words().strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (int shopper : busiest) {
            boolean fits = wanted.channel().filter(one -> (channels[shopper] & (1 << one.ordinal())) == 0).isEmpty()
                    && wanted.word().filter(one -> one != word(shopper)).isEmpty()
                    && wanted.activity().filter(one -> one != activity(shopper)).isEmpty();
            if (fits && (wanted.words().isBlank() || speaks(shopper, words))) {
                found.add(shopper);
            }
        }
        return found;
    }

    private boolean speaks(int shopper, String[] words) {
        String id = log.shopperId(shopper);
        String name = (Pseudonym.of(id) + " " + Pseudonym.shown(id)).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// What a shopper bought and kept, the latest first, each product once.
    public List<Integer> bought(int shopper, Catalog catalog) {
        List<Integer> products = new ArrayList<>();
        List<Integer> returned = new ArrayList<>();
        for (int n = log.eventCount(shopper) - 1; n >= 0; n--) {
            int event = log.eventOf(shopper, n);
            int product = log.product(event);
            if (product < 0 || product >= catalog.size()) {
                continue;
            }
            if (log.kind(event) == EventKind.RETURN) {
                returned.add(product);
            } else if (log.kind(event) == EventKind.PURCHASE && !returned.remove(Integer.valueOf(product)) && !products.contains(product)) {
                products.add(product);
            }
        }
        return products;
    }
}
