package fittingroom.events;

import fittingroom.base.Digest;
import fittingroom.catalog.Catalog;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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

    private final long[] times;
    private final byte[] kinds;
    private final byte[] channels;
    private final int[] shoppers;
    private final int[] sessions;
    private final int[] products;
    private final int[] quantities;
    private final int[] dwells;
    private final int[] positions;
    private final Map<Integer, String> texts;
    private final List<String> shopperIds;
    private final Map<String, Integer> shopperOrdinals;
    private final Consent[] consents;
    private final byte[] sources;
    private final List<Consent> declarations;
    private final Consent[] declaredOf;
    private final Consent declared;
    private final int[] byShopper;
    private final int[] shopperStart;
    private final int sessionCount;
    private final String hash;

    private EventLog(Builder from) {
        int[] order = from.timeOrder();
        int n = order.length;
        times = new long[n];
        kinds = new byte[n];
        channels = new byte[n];
        shoppers = new int[n];
        int[] namedSessions = new int[n];
        products = new int[n];
        quantities = new int[n];
        dwells = new int[n];
        positions = new int[n];
        sources = new byte[n];
        texts = new HashMap<>();
        for (int i = 0; i < n; i++) {
            int row = order[i];
            times[i] = from.times[row];
            kinds[i] = from.kinds[row];
            channels[i] = from.channels[row];
            shoppers[i] = from.shoppers[row];
            namedSessions[i] = from.sessions[row];
            products[i] = from.products[row];
            quantities[i] = from.quantities[row];
            dwells[i] = from.dwells[row];
            positions[i] = from.positions[row];
            sources[i] = from.sources[row];
            String text = from.texts.get(row);
            if (text != null) {
                texts.put(i, text);
            }
        }
        shopperIds = List.copyOf(from.shopperIds);
        shopperOrdinals = Map.copyOf(from.shopperOrdinals);
        declarations = List.copyOf(from.declarations);
        declaredOf = new Consent[shopperIds.size()];
        declared = declaredTogether();
        consents = new Consent[shopperIds.size()];
        Arrays.fill(consents, Consent.UNKNOWN);
        for (int i = 0; i < n; i++) {
            Consent said = from.consents.get(order[i]);
            if (said != null) {
                consents[shoppers[i]] = consents[shoppers[i]].then(said);
            }
        }
        shopperStart = starts(shoppers, shopperIds.size());
        byShopper = group(shoppers, shopperStart);
        sessions = new int[n];
        sessionCount = nameSessions(namedSessions, from.sessionOrdinals.size());
        Digest digest = new Digest();
        for (int i = 0; i < n; i++) {
            digest.add(times[i]).add(((long) kinds[i] << 8) | channels[i]).add(products[i]).add(quantities[i]);
            digest.add(shopperIds.get(shoppers[i]));
        }
        hash = digest.hex();
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
        return times.length;
    }

    public boolean isEmpty() {
        return times.length == 0;
    }

    public int shopperCount() {
        return shopperIds.size();
    }

    public int sessionCount() {
        return sessionCount;
    }

    /// Milliseconds since 1970, UTC; never falls as `event` rises.
    public long time(int event) {
        return times[event];
    }

    public EventKind kind(int event) {
        return KINDS[kinds[event]];
    }

    public Channel channel(int event) {
        return CHANNELS[channels[event]];
    }

    public int shopper(int event) {
        return shoppers[event];
    }

    public int session(int event) {
        return sessions[event];
    }

    /// Ordinal in the catalog, or [#NO_PRODUCT], or [#UNJOINED].
    public int product(int event) {
        return products[event];
    }

    public int quantity(int event) {
        return quantities[event];
    }

    /// Milliseconds, 0 where unknown.
    public int dwell(int event) {
        return dwells[event];
    }

    /// From 1; 0 where unknown.
    public int position(int event) {
        return positions[event];
    }

    public String text(int event) {
        return texts.getOrDefault(event, "");
    }

    public String shopperId(int shopper) {
        return shopperIds.get(shopper);
    }

    public OptionalInt shopperOrdinal(String id) {
        Integer ordinal = shopperOrdinals.get(id.strip());
        return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
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
        return consents[shoppers[event]].orDeclared(declarations.get(sources[event]));
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
        Consent all = sources.length == 0 ? declarations.getFirst() : Consent.ALL;
        for (int i = 0; i < sources.length; i++) {
            Consent here = declarations.get(sources[i]);
            declaredOf[shoppers[i]] = declaredOf[shoppers[i]].inCommon(here);
            all = all.inCommon(here);
        }
        return all;
    }

    private int nameSessions(int[] named, int namedCount) {
        int next = namedCount;
        long[] lastTime = new long[CHANNELS.length];
        int[] open = new int[CHANNELS.length];
        for (int shopper = 0; shopper < shopperIds.size(); shopper++) {
            Arrays.fill(lastTime, Long.MIN_VALUE / 2);
            for (int k = shopperStart[shopper]; k < shopperStart[shopper + 1]; k++) {
                int event = byShopper[k];
                if (named[event] >= 0) {
                    sessions[event] = named[event];
                    continue;
                }
                int channel = channels[event];
                if (times[event] - lastTime[channel] > SESSION_SILENCE) {
                    open[channel] = next++;
                }
                lastTime[channel] = times[event];
                sessions[event] = open[channel];
            }
        }
        return next;
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
        private final List<String> shopperIds = new ArrayList<>();
        private final Map<String, Integer> shopperOrdinals = new HashMap<>();
        private final Map<String, Integer> sessionOrdinals = new HashMap<>();
        private final Map<Integer, String> texts = new HashMap<>();
        private final Map<Integer, Consent> consents = new HashMap<>();
        private byte source;
        private int size;
        private long[] times = new long[1024];
        private byte[] kinds = new byte[1024];
        private byte[] channels = new byte[1024];
        private int[] shoppers = new int[1024];
        private int[] sessions = new int[1024];
        private int[] products = new int[1024];
        private int[] quantities = new int[1024];
        private int[] dwells = new int[1024];
        private int[] positions = new int[1024];
        private byte[] sources = new byte[1024];

        private Builder(Catalog catalog, Consent declared) {
            this.catalog = catalog;
            from(declared);
        }

        /// From here on the events come from a source for which this was declared.
        public Builder from(Consent declared) {
            if (!declarations.contains(declared)) {
                declarations.add(declared);
            }
            source = (byte) declarations.indexOf(declared);
            return this;
        }

        public Builder add(Event event) {
            int row = size;
            if (row == times.length) {
                grow();
            }
            times[row] = event.time();
            kinds[row] = (byte) event.kind().ordinal();
            channels[row] = (byte) event.channel().ordinal();
            shoppers[row] = shopper(event.shopper());
            sessions[row] = event.session().isEmpty()
                    ? -1
                    : sessionOrdinals.computeIfAbsent(event.session(), name -> sessionOrdinals.size());
            products[row] = event.product().isEmpty() ? NO_PRODUCT : catalog.find(event.product()).orElse(UNJOINED);
            quantities[row] = event.quantity();
            dwells[row] = (int) Math.min(Integer.MAX_VALUE, event.dwell());
            positions[row] = event.position();
            sources[row] = source;
            if (!event.text().isEmpty()) {
                texts.put(row, event.text());
            }
            if (!event.consent().equals(Consent.UNKNOWN)) {
                consents.put(row, event.consent());
            }
            size++;
            return this;
        }

        public EventLog build() {
            return new EventLog(this);
        }

        private int shopper(String id) {
            Integer known = shopperOrdinals.get(id);
            if (known != null) {
                return known;
            }
            shopperOrdinals.put(id, shopperIds.size());
            shopperIds.add(id);
            return shopperIds.size() - 1;
        }

        private int[] timeOrder() {
            int[] order = new int[size];
            Arrays.setAll(order, i -> i);
            IntArrays.stableSort(order, (a, b) -> Long.compare(times[a], times[b]));
            return order;
        }

        private void grow() {
            int next = times.length * 2;
            times = Arrays.copyOf(times, next);
            kinds = Arrays.copyOf(kinds, next);
            channels = Arrays.copyOf(channels, next);
            shoppers = Arrays.copyOf(shoppers, next);
            sessions = Arrays.copyOf(sessions, next);
            products = Arrays.copyOf(products, next);
            quantities = Arrays.copyOf(quantities, next);
            dwells = Arrays.copyOf(dwells, next);
            positions = Arrays.copyOf(positions, next);
            sources = Arrays.copyOf(sources, next);
        }
    }
}
