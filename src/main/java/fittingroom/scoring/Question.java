package fittingroom.scoring;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.rules.Page;
import fittingroom.rules.Visitor;
import fittingroom.shoppers.Affinities;
import fittingroom.shoppers.Past;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import java.time.Instant;
import java.util.List;

/// A request with its names looked up and its consent settled: what may be used is in it, what may not is absent. No
/// later step sees the log of a shopper.
///
/// @param anchor ordinal, or -1
/// @param cart ordinals
/// @param visit ordinals of what was seen in this visit, oldest first; empty where it may not be used
/// @param past empty where it may not be used
/// @param known whether the shopper has a name and may be recognised
@SuppressWarnings("ArrayRecordComponent")
record Question(
        Placement placement, Channel channel, int size, long now, int anchor, int[] cart, int[] visit, Past past,
        boolean known, Basis basis) {

    private static final int CONTEXT = 20;
    /// What each step back leaves of a share.
    private static final double PATIENT = 0.83;
    private static final double HURRIED = 0.5;
    /// Products of a whole history, and what each step back leaves of one's count.
    private static final int WHOLE = 200;
    private static final double LASTING = 0.97;

    /// @throws IllegalArgumentException if a name is unknown
    static Question of(Request request, Catalog catalog, EventLog log, boolean learned) {
        int anchor = request.anchor().map(id -> ordinal(catalog, id)).orElse(-1);
        int[] cart = request.cart().stream().mapToInt(id -> ordinal(catalog, id)).distinct().toArray();
        int[] handedIn = ordinals(catalog, request.history());
        int shopper = request.shopper().map(id -> log.shopperOrdinal(id).orElseThrow(
                () -> new IllegalArgumentException("no shopper " + id))).orElse(-1);
        Consent known = shopper < 0 ? log.declared() : log.consent(shopper);
        Consent consent = request.consent().orElse(known);
        boolean message = request.placement() == Placement.EMAIL || request.placement() == Placement.PUSH;
        boolean personal = consent.allows(Purpose.PERSONALISATION)
                && (!message || consent.allows(Purpose.DIRECT_MARKETING));
        // A visit handed in with a guest and without a word on consent is the asker's own: a simulated shopper's.
        boolean visitAllowed = personal || (shopper < 0 && request.consent().isEmpty());
        long now = request.now().toEpochMilli();
        Past past = personal && shopper >= 0
                ? Past.of(log, shopper, request.channel(), consent, now, catalog)
                : Past.NONE;
        int[] visit = visitAllowed ? visit(past, handedIn, now) : new int[0];
        boolean declared = request.consent().isEmpty() && personal
                && (shopper < 0 || !log.said(shopper).allows(Purpose.PERSONALISATION));
        boolean used = !past.isEmpty() || visit.length > 0;
        return new Question(
                request.placement(), request.channel(), request.size(), now, anchor, cart, visit, past,
                personal && shopper >= 0, new Basis(used, consent, declared && used, learned));
    }

    /// The question of a page as far as choosing from a short list goes: where, when and beside what. Whose it is has gone
    /// into the list.
    static Question ofNobody(Placement placement, Instant now, int[] beside) {
        boolean inCart = placement == Placement.CART;
        return new Question(
                placement, placement.usualChannel(), Request.USUAL_SIZE, now.toEpochMilli(),
                !inCart && beside.length > 0 ? beside[0] : -1, inCart ? beside : new int[0], new int[0], Past.NONE, false,
                new Basis(false, Consent.UNKNOWN, false, true));
    }

    /// What rules may know of it.
    Page page(Affinities affinities) {
        return new Page(
                placement, channel, now, anchor, placement == Placement.CART ? cart : new int[0], cart,
                new Visitor(known, basis.consent(), past, affinities));
    }

    /// What the slate rests on, the most telling last: the anchor, or the cart, or what was touched lately.
    int[] context() {
        return switch (placement) {
            case SIMILAR, COMPLETE_THE_LOOK -> anchor >= 0 ? new int[] {anchor} : cart;
            case CART -> cart.length > 0 ? cart : anchor >= 0 ? new int[] {anchor} : touched(CONTEXT);
            case HOME, EMAIL, PUSH, STORE_ASSISTANT -> withAnchor(touched(CONTEXT));
        };
    }

    /// How much each product of the context counts; later ones more, a fifth more each step, and an anchor as much as
    /// all that came before; those of a cart alike. They sum to 1.
    float[] shares(int[] context) {
        boolean equal = placement == Placement.CART && cart.length > 0;
        double step = equal ? 1 : placement == Placement.PUSH ? HURRIED : PATIENT;
        float[] shares = new float[context.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) Math.pow(step, shares.length - 1 - i);
            sum += shares[i];
        }
        int last = shares.length - 1;
        if (last > 0 && !equal && context[last] == anchor) {
            sum -= shares[last];
            shares[last] = (float) sum;
            sum *= 2;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= (float) sum;
        }
        return shares;
    }

    /// What a shopper is known by as a whole, the latest last, and how much each counts: the latest 1.
    record History(int[] products, float[] counts) {}

    /// The context where the page is about it, otherwise the whole past with this visit at its end.
    History history() {
        boolean about = placement.isAnchored() || (placement == Placement.CART && cart.length > 0);
        int[] products = about ? context() : withAnchor(touched(WHOLE));
        float[] counts = new float[products.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = about ? 1 : (float) Math.pow(LASTING, counts.length - 1 - i);
        }
        return new History(products, counts);
    }

    /// What the slate stands beside and must not clash with.
    int[] beside() {
        if (placement == Placement.CART) {
            return cart;
        }
        return anchor >= 0 ? new int[] {anchor} : new int[0];
    }

    /// This visit with the anchor or what is in the cart at its end: what past visits are compared with.
    int[] session() {
        if (placement == Placement.CART && cart.length > 0) {
            IntArrayList all = new IntArrayList(visit);
            for (int product : cart) {
                all.rem(product);
                all.add(product);
            }
            return all.toIntArray();
        }
        return withAnchor(visit);
    }

    private int[] withAnchor(int[] products) {
        if (anchor < 0) {
            return products;
        }
        IntArrayList all = new IntArrayList(products);
        all.rem(anchor);
        all.add(anchor);
        return all.toIntArray();
    }

    /// The latest different products of the past and of this visit, oldest first.
    private int[] touched(int most) {
        IntLinkedOpenHashSet latest = new IntLinkedOpenHashSet();
        for (int i = visit.length - 1; i >= 0 && latest.size() < most; i--) {
            latest.add(visit[i]);
        }
        for (int n = past.size() - 1; n >= 0 && latest.size() < most; n--) {
            latest.add(past.product(n));
        }
        return IntArrays.reverse(latest.toIntArray());
    }

    /// What the log knows of the last hour, then what was handed in.
    private static int[] visit(Past past, int[] handedIn, long now) {
        IntArrayList visit = new IntArrayList();
        for (int n = 0; n < past.size(); n++) {
            if (now - past.time(n) < Past.VISIT_SILENCE) {
                visit.rem(past.product(n));
                visit.add(past.product(n));
            }
        }
        for (int product : handedIn) {
            visit.rem(product);
            visit.add(product);
        }
        return visit.toIntArray();
    }

    private static int[] ordinals(Catalog catalog, List<Id<Product>> products) {
        return products.stream().mapToInt(id -> ordinal(catalog, id)).toArray();
    }

    private static int ordinal(Catalog catalog, Id<Product> id) {
        return catalog.find(id.value()).orElseThrow(() -> new IllegalArgumentException("no product " + id));
    }
}
