package fittingroom.trials;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.learning.Kinds;
import fittingroom.scoring.Request;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Turns the visits between two moments of a log into pages on which an engine is asked, one at most for each visit and
/// placement. What came after the page is the answer; what came before it in the visit is handed in.
///
/// - *home*, *store assistant*: anywhere in the visit, its beginning too; wanted is the rest of it.
/// - *similar*: beside something looked at; wanted is what else was looked at later that could be had instead of it.
/// - *complete the look*: beside something bought or put in the cart; wanted is what else was, and can be worn with it.
/// - *cart*: beside all but one of what was bought or put in the cart; wanted is that one.
/// - *e-mail*, *push*: at the beginning of the days held back; wanted is all of them, or the first visit.
///
/// What cannot be bought today is not wanted of anybody.
final class Pages {

    private static final Set<EventKind> TOOK = EnumSet.of(EventKind.ADD, EventKind.PURCHASE);
    private static final Set<EventKind> TOUCHED = EnumSet.of(
            EventKind.VIEW, EventKind.CLICK, EventKind.ADD, EventKind.WISHLIST, EventKind.PURCHASE, EventKind.EMAIL_CLICK);

    private final Catalog catalog;
    private final EventLog log;
    private final Kinds kinds;
    private final long from;
    private final List<IntArrayList> visits;
    private final boolean anyTaken;

    /// @param from the first moment that is held back
    /// @param to the first that is not
    Pages(Catalog catalog, EventLog log, Kinds kinds, long from, long to) {
        this.catalog = catalog;
        this.log = log;
        this.kinds = kinds;
        this.from = from;
        this.visits = visits(from, to);
        this.anyTaken = visits.stream().anyMatch(visit -> distinct(visit, 0, TOOK::contains).size() > 1);
    }

    private List<IntArrayList> visits(long begin, long end) {
        IntArrayList[] bySession = new IntArrayList[log.sessionCount()];
        List<IntArrayList> found = new ArrayList<>();
        for (int event = 0; event < log.size() && log.time(event) < end; event++) {
            if (log.time(event) >= begin && log.product(event) >= 0 && TOUCHED.contains(log.kind(event))) {
                IntArrayList visit = bySession[log.session(event)];
                if (visit == null) {
                    visit = new IntArrayList();
                    bySession[log.session(event)] = visit;
                    found.add(visit);
                }
                visit.add(event);
            }
        }
        return found;
    }

    /// A fair sample of the pages of a placement.
    ///
    /// @param most of them
    List<Asked> at(Placement placement, int most, SplittableRandom random) {
        List<Asked> all = new ArrayList<>();
        List<IntArrayList> from = placement == Placement.EMAIL || placement == Placement.PUSH ? byShopper(placement) : visits;
        int[] order = IntStream.range(0, from.size()).toArray();
        for (int i = order.length - 1; i >= 0 && all.size() < most; i--) {
            int at = random.nextInt(i + 1);
            int visit = order[at];
            order[at] = order[i];
            page(placement, from.get(visit), random).ifPresent(all::add);
        }
        return all;
    }

    /// Everything of the days held back, or the first visit of them, for those who agreed to messages.
    private List<IntArrayList> byShopper(Placement placement) {
        IntArrayList[] whole = new IntArrayList[log.shopperCount()];
        List<IntArrayList> found = new ArrayList<>();
        for (IntArrayList visit : visits) {
            int shopper = log.shopper(visit.getInt(0));
            if (!log.consent(shopper).allows(Purpose.DIRECT_MARKETING)
                    || !log.consent(shopper).allows(Purpose.PERSONALISATION)) {
                continue;
            }
            if (whole[shopper] == null) {
                whole[shopper] = new IntArrayList(visit);
                found.add(whole[shopper]);
            } else if (placement == Placement.EMAIL) {
                whole[shopper].addAll(visit);
            }
        }
        return found;
    }

    private Optional<Asked> page(Placement placement, IntArrayList visit, SplittableRandom random) {
        return switch (placement) {
            case HOME, STORE_ASSISTANT -> {
                int at = random.nextInt(visit.size());
                IntLinkedOpenHashSet wanted = distinct(visit, at, _ -> true);
                wanted.removeAll(distinct(new IntArrayList(visit.subList(0, at)), 0, _ -> true));
                yield asked(placement, visit, at, -1, wanted);
            }
            case SIMILAR -> {
                int at = random.nextInt(visit.size());
                int anchor = log.product(visit.getInt(at));
                IntLinkedOpenHashSet wanted = distinct(visit, at + 1, _ -> true);
                wanted.removeIf(one -> one == anchor || !kinds.mayReplace(anchor, one) || !kinds.samePeople(anchor, one));
                yield asked(placement, visit, at, anchor, wanted);
            }
            case COMPLETE_THE_LOOK -> {
                IntLinkedOpenHashSet basket = distinct(visit, 0, this::isTaken);
                if (basket.size() < 2) {
                    yield Optional.empty();
                }
                int anchor = basket.toIntArray()[random.nextInt(basket.size())];
                basket.removeIf(one -> one == anchor || kinds.excludeEachOther(anchor, one));
                yield asked(placement, visit, 0, anchor, basket);
            }
            case CART -> {
                int[] basket = distinct(visit, 0, this::isTaken).toIntArray();
                yield basket.length < 2 ? Optional.empty() : cart(visit, basket, random.nextInt(basket.length));
            }
            case EMAIL, PUSH -> asked(placement, visit, 0, -1, distinct(visit, 0, _ -> true));
        };
    }

    private Optional<Asked> cart(IntArrayList visit, int[] basket, int held) {
        List<Id<Product>> cart = IntStream.range(0, basket.length).filter(i -> i != held)
                .mapToObj(i -> catalog.product(basket[i]).id()).toList();
        return asked(Placement.CART, visit, 0, -1, IntLinkedOpenHashSet.of(basket[held]))
                .map(one -> new Asked(one.request().withCart(cart), one.shopper(), one.wanted()));
    }

    private Optional<Asked> asked(Placement placement, IntArrayList visit, int at, int anchor, IntLinkedOpenHashSet wanted) {
        wanted.removeIf(product -> !catalog.product(product).isInStock());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int event = visit.getInt(at);
        boolean message = placement == Placement.EMAIL || placement == Placement.PUSH;
        List<Id<Product>> before = IntStream.range(0, message ? 0 : at)
                .mapToObj(i -> catalog.product(log.product(visit.getInt(i))).id()).toList();
        Request request = Request.at(placement, Instant.ofEpochMilli(message ? from : log.time(event)))
                .withShopper(log.shopperId(log.shopper(event))).withHistory(before);
        request = message ? request : request.withChannel(log.channel(event));
        request = anchor < 0 ? request : request.withAnchor(catalog.product(anchor).id());
        return Optional.of(new Asked(request, log.shopper(event), wanted.toIntArray()));
    }

    private IntLinkedOpenHashSet distinct(IntArrayList visit, int first, Predicate<EventKind> which) {
        IntLinkedOpenHashSet products = new IntLinkedOpenHashSet();
        for (int i = first; i < visit.size(); i++) {
            if (which.test(log.kind(visit.getInt(i)))) {
                products.add(log.product(visit.getInt(i)));
            }
        }
        return products;
    }

    /// Bought or put in the cart; in a log that knows neither, whatever was touched.
    private boolean isTaken(EventKind kind) {
        return !anyTaken || TOOK.contains(kind);
    }
}
