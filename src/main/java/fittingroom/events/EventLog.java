package fittingroom.events;

import fittingroom.base.Digest;
import fittingroom.catalog.Catalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// All events of a workspace, frozen, as flat columns in order of time; shoppers, sessions and products are
/// ordinals. It answers who did what when, and what each shopper allows; it does not learn anything from it.
///
/// Sessions are those the source named; where it named none, 30 minutes of silence of one shopper on one channel end
/// a session. An event on a product that the catalog does not have keeps its place with the product [#UNJOINED].
public final class EventLog {

    /// The event is about no product.
    public static final int NO_PRODUCT = -1;
    /// The event names a product that the catalog does not have.
    public static final int UNJOINED = -2;

    static final long SESSION_SILENCE = 30L * 60 * 1000;

    private static final EventKind[] KINDS = EventKind.values();
    private static final Channel[] CHANNELS = Channel.values();

    private final EventColumns rows;
    private final int[] sessions;
    private final Roll roll;
    private final int sharedDevices;
    private final int sharedMailboxes;
    private final Consent[] consents;
    private final List<Consent> declarations;
    private final Consent[] declaredOf;
    private final Consent declared;
    private final int[] byShopper;
    private final int[] shopperStart;
    private final int sessionCount;
    private final String hash;

    private EventLog(Builder from) {
        rows = from.rows.inOrderOfTime();
        roll = from.roll;
        sharedDevices = from.sharedDevices;
        sharedMailboxes = from.sharedMailboxes;
        declarations = List.copyOf(from.declarations);
        declaredOf = new Consent[roll.shopperCount()];
        declared = declaredTogether();
        consents = Spoken.in(rows, roll.shopperCount());
        shopperStart = starts(rows.shoppers, roll.shopperCount());
        byShopper = group(rows.shoppers, shopperStart);
        sessions = rows.sessions.clone();
        sessionCount = nameSessions(from.sessionOrdinals.size());
        hash = digest();
    }

    private EventLog(EventLog whole, int events) {
        rows = whole.rows.first(events);
        roll = whole.roll;
        sharedDevices = whole.sharedDevices;
        sharedMailboxes = whole.sharedMailboxes;
        declarations = whole.declarations;
        declaredOf = whole.declaredOf;
        declared = whole.declared;
        consents = whole.consents;
        shopperStart = starts(rows.shoppers, roll.shopperCount());
        byShopper = group(rows.shoppers, shopperStart);
        sessions = Arrays.copyOf(whole.sessions, events);
        sessionCount = whole.sessionCount;
        hash = digest();
    }

    /// The same log as it was before a moment: fewer events, the same numbers of shoppers, sessions and products. What
    /// shoppers allow is what they allow by the end of the whole log, so that nobody is used who has said no since.
    ///
    /// @param time milliseconds since 1970
    public EventLog before(long time) {
        int low = 0;
        int high = rows.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.times[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new EventLog(this, low);
    }

    /// @param catalog what product names are joined to
    /// @param declared purposes that a person declared for the source of the events added first; [Builder#from] names
    ///     another source's
    public static Builder builder(Catalog catalog, Consent declared) {
        return new Builder(catalog, declared);
    }

    public static EventLog empty() {
        return builder(Catalog.EMPTY, Consent.UNKNOWN).build();
    }

    public int size() {
        return rows.size;
    }

    public boolean isEmpty() {
        return rows.size == 0;
    }

    public int shopperCount() {
        return roll.shopperCount();
    }

    public int sessionCount() {
        return sessionCount;
    }

    /// Milliseconds since 1970, UTC; never falls as `event` rises.
    public long time(int event) {
        return rows.times[event];
    }

    public EventKind kind(int event) {
        return KINDS[rows.kinds[event]];
    }

    public Channel channel(int event) {
        return CHANNELS[rows.channels[event]];
    }

    public int shopper(int event) {
        return rows.shoppers[event];
    }

    public int session(int event) {
        return sessions[event];
    }

    /// Ordinal in the catalog, or [#NO_PRODUCT], or [#UNJOINED].
    public int product(int event) {
        return rows.products[event];
    }

    public int quantity(int event) {
        return rows.quantities[event];
    }

    /// Milliseconds, 0 where unknown.
    public int dwell(int event) {
        return rows.dwells[event];
    }

    /// From 1; 0 where unknown.
    public int position(int event) {
        return rows.positions[event];
    }

    public String text(int event) {
        return rows.texts.getOrDefault(event, "");
    }

    /// Devices and cookies that several shoppers use: each is known as a shopper of its own.
    public int sharedDevices() {
        return sharedDevices;
    }

    /// E-mail addresses that several shoppers use.
    public int sharedMailboxes() {
        return sharedMailboxes;
    }

    /// The name that stands for a shopper: where several are joined, the one that says most.
    public String shopperId(int shopper) {
        return roll.id(shopper);
    }

    /// The shopper who goes by a name, by any that is joined to them.
    public OptionalInt shopperOrdinal(String id) {
        return roll.find(id.strip());
    }

    /// The name that the event itself knows its shopper by.
    public String name(int event) {
        return roll.name(rows.names[event]);
    }

    /// How many different names the events know their shoppers by: never fewer than there are shoppers.
    public int nameCount() {
        return roll.nameCount();
    }

    /// How many events a shopper has.
    public int eventCount(int shopper) {
        return shopperStart[shopper + 1] - shopperStart[shopper];
    }

    /// The n-th event of a shopper, oldest first.
    public int eventOf(int shopper, int n) {
        return byShopper[shopperStart[shopper] + n];
    }

    /// What the shopper said last about each purpose, without anything declared.
    public Consent said(int shopper) {
        return consents[shopper];
    }

    /// What holds for the shopper: their own words, filled up by what was declared for every source that knows them.
    public Consent consent(int shopper) {
        return consents[shopper].orDeclared(declaredOf[shopper]);
    }

    /// What holds for one event: its shopper's own words, filled up by what was declared for its source.
    public Consent consentOf(int event) {
        return consents[rows.shoppers[event]].orDeclared(declarations.get(rows.sources[event]));
    }

    /// What was declared for every source of this log.
    public Consent declared() {
        return declared;
    }

    /// Names the content.
    public String hash() {
        return hash;
    }

    /// What is declared for a shopper is what all sources that know them have in common, and so for the log.
    private Consent declaredTogether() {
        Arrays.fill(declaredOf, Consent.ALL);
        Consent all = rows.size == 0 ? declarations.getFirst() : Consent.ALL;
        for (int i = 0; i < rows.size; i++) {
            Consent here = declarations.get(rows.sources[i]);
            declaredOf[rows.shoppers[i]] = declaredOf[rows.shoppers[i]].inCommon(here);
            all = all.inCommon(here);
        }
        return all;
    }

    /// Gives a number to the sessions that no source has named; `named` numbers are taken.
    ///
    /// @return how many sessions there are
    private int nameSessions(int named) {
        int next = named;
        long[] lastTime = new long[CHANNELS.length];
        int[] open = new int[CHANNELS.length];
        for (int shopper = 0; shopper < roll.shopperCount(); shopper++) {
            Arrays.fill(lastTime, Long.MIN_VALUE / 2);
            for (int k = shopperStart[shopper]; k < shopperStart[shopper + 1]; k++) {
                int event = byShopper[k];
                if (sessions[event] >= 0) {
                    continue;
                }
                int channel = rows.channels[event];
                if (rows.times[event] - lastTime[channel] > SESSION_SILENCE) {
                    open[channel] = next++;
                }
                lastTime[channel] = rows.times[event];
                sessions[event] = open[channel];
            }
        }
        return next;
    }

    private String digest() {
        Digest digest = new Digest();
        for (int i = 0; i < rows.size; i++) {
            digest.add(rows.times[i]).add(((long) rows.kinds[i] << 8) | rows.channels[i]);
            digest.add(rows.products[i]).add(rows.quantities[i]).add(sessions[i]).add(rows.shoppers[i]);
        }
        for (int shopper = 0; shopper < roll.shopperCount(); shopper++) {
            Consent holds = consent(shopper);
            digest.add(roll.id(shopper)).add(((long) holds.allowedBits() << Integer.SIZE) | holds.refusedBits());
        }
        return digest.hex();
    }

    private static int[] starts(int[] keys, int count) {
        int[] start = new int[count + 1];
        for (int key : keys) {
            start[key + 1]++;
        }
        for (int i = 0; i < count; i++) {
            start[i + 1] += start[i];
        }
        return start;
    }

    private static int[] group(int[] keys, int[] start) {
        int[] next = start.clone();
        int[] grouped = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            grouped[next[keys[i]]++] = i;
        }
        return grouped;
    }

    /// Gathers events in any order and freezes them. It is for one thread.
    public static final class Builder {
        private final Catalog catalog;
        private final List<Consent> declarations = new ArrayList<>();
        private Roll roll = new Roll(UnaryOperator.identity());
        private final Map<String, Integer> sessionOrdinals = new HashMap<>();
        private final EventColumns rows = new EventColumns();
        private byte source;
        private int sharedDevices;
        private int sharedMailboxes;

        private Builder(Catalog catalog, Consent declared) {
            this.catalog = catalog;
            from(declared);
        }

        /// Joins names of one shopper; said before the first event.
        ///
        /// @param standsFor gives for each name the one that stands for its shopper, which stands for itself
        public Builder joined(UnaryOperator<String> standsFor) {
            roll = new Roll(standsFor);
            return this;
        }

        /// How many names are known to be shared by several shoppers; they are not in doubt, only counted.
        public Builder sharing(int devices, int mailboxes) {
            sharedDevices = devices;
            sharedMailboxes = mailboxes;
            return this;
        }

        /// From here on the events come from a source for which this was declared.
        public Builder from(Consent declared) {
            if (!declarations.contains(declared)) {
                declarations.add(declared);
            }
            source = (byte) declarations.indexOf(declared);
            return this;
        }

        /// Where the shopper unsubscribes, direct marketing is refused from then on, said or not.
        public Builder add(Event event) {
            int row = rows.newRow();
            rows.times[row] = event.time();
            rows.kinds[row] = (byte) event.kind().ordinal();
            rows.channels[row] = (byte) event.channel().ordinal();
            rows.sources[row] = source;
            rows.names[row] = roll.enter(event.shopper());
            rows.shoppers[row] = roll.shopperOf(rows.names[row]);
            rows.sessions[row] = event.session().isEmpty()
                    ? -1
                    : sessionOrdinals.computeIfAbsent(event.session(), name -> sessionOrdinals.size());
            rows.products[row] = event.product().isEmpty() ? NO_PRODUCT : catalog.find(event.product()).orElse(UNJOINED);
            rows.quantities[row] = event.quantity();
            rows.dwells[row] = (int) Math.min(Integer.MAX_VALUE, event.dwell());
            rows.positions[row] = event.position();
            if (!event.text().isEmpty()) {
                rows.texts.put(row, event.text());
            }
            Consent said = event.kind() == EventKind.UNSUBSCRIBE
                    ? event.consent().with(Purpose.DIRECT_MARKETING, false) : event.consent();
            if (!said.equals(Consent.UNKNOWN)) {
                rows.consents.put(row, said);
            }
            return this;
        }

        public EventLog build() {
            return new EventLog(this);
        }
    }
}
