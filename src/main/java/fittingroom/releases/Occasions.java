package fittingroom.releases;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Placement;
import fittingroom.rules.Audience;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.ProductSet;
import fittingroom.rules.Rule;
import fittingroom.rules.Window;
import fittingroom.scoring.Request;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Draws requests of simulated shoppers: anywhere in the shop, or where one rule may act, beside its products. It draws
/// from the catalog alone, and does not know whether a rule changes a slate there.
final class Occasions {

    private static final int LONGEST_VISIT = 5;
    private static final int LARGEST_CART = 4;
    /// A slate may have to be long before anything is left to fill.
    private static final int LONG = 60;

    private final Catalog catalog;
    private final CompiledRules rules;
    private final Map<Category, IntArrayList> shelves = new HashMap<>();

    Occasions(Catalog catalog, CompiledRules rules) {
        this.catalog = catalog;
        this.rules = rules;
        for (int product = 0; product < catalog.size(); product++) {
            shelves.computeIfAbsent(catalog.product(product).category(), one -> new IntArrayList()).add(product);
        }
    }

    /// The n-th of a walk over all placements; every fifth shopper allows nothing.
    Request anywhere(int n, Instant now, RandomGenerator random) {
        Placement[] placements = Placement.values();
        Request request = Request.at(placements[n % placements.length], now)
                .withHistory(some(random.nextInt(LONGEST_VISIT + 1), random))
                .withConsent(Optional.of(n % 5 == 4 ? Consent.NONE : Consent.ALL));
        if (request.placement().isAnchored()) {
            return request.withAnchor(any(random));
        }
        return request.placement() == Placement.CART ? request.withCart(some(1 + random.nextInt(3), random)) : request;
    }

    /// Where a rule may act, on a day on which it does; empty where that is nowhere.
    Optional<Request> of(Rule rule, Instant now, RandomGenerator random) {
        List<Placement> places = Arrays.stream(Placement.values()).filter(rule::mayActAt).toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Placement place = places.get(random.nextInt(places.size()));
        Request request = Request.at(place, moment(rule.window(), now))
                .withSize(size(rule.then(), random))
                .withHistory(visit(rule, random))
                .withConsent(Optional.of(random.nextInt(4) == 0 ? Consent.NONE : Consent.ALL));
        List<Channel> channels = List.copyOf(rule.scope().channels());
        if (!channels.isEmpty()) {
            request = request.withChannel(channels.get(random.nextInt(channels.size())));
        }
        boolean anchored = place.isAnchored() || asksForAnchor(rule);
        request = anchored ? request.withAnchor(id(anchor(rule, random))) : request;
        List<Id<Product>> cart = cart(rule, place, random);
        return Optional.of(cart.isEmpty() ? request : request.withCart(cart));
    }

    private static boolean asksForAnchor(Rule rule) {
        return !(rule.when() instanceof Condition.Anything) || Condition.needsAnchor(rule.what());
    }

    private static Instant moment(Window window, Instant now) {
        return window.holdsAt(now)
                ? now
                : window.from().or(window::until).map(day -> day.atStartOfDay(window.zone()).toInstant()).orElse(now);
    }

    private static int size(Effect effect, RandomGenerator random) {
        return switch (effect) {
            case Effect.Pin(int place) -> Math.max(Request.USUAL_SIZE, place);
            case Effect.Fill() -> Request.USUAL_SIZE + random.nextInt(LONG);
            default -> Request.USUAL_SIZE;
        };
    }

    /// A pair counts both ways round, so that either side may be the one looked at.
    private int anchor(Rule rule, RandomGenerator random) {
        boolean turned = Effect.isOfPairs(rule.then()) && random.nextBoolean();
        Condition side = turned ? rule.what() : rule.when();
        ProductSet of = rules.matching(side, -1);
        return side instanceof Condition.Anything || of.count() == 0
                ? near(rule, random)
                : one(of, random);
    }

    private List<Id<Product>> visit(Rule rule, RandomGenerator random) {
        List<Id<Product>> visit = new ArrayList<>();
        for (int i = random.nextInt(LONGEST_VISIT + 1); i > 0; i--) {
            visit.add(random.nextBoolean() ? id(near(rule, random)) : any(random));
        }
        return visit;
    }

    private List<Id<Product>> cart(Rule rule, Placement place, RandomGenerator random) {
        List<Id<Product>> cart = new ArrayList<>();
        for (Condition asked : Audience.conditions(rule.who())) {
            ProductSet of = rules.matching(asked, -1);
            if (of.count() > 0 && random.nextInt(LARGEST_CART) > 0) {
                cart.add(id(one(of, random)));
            }
        }
        boolean counts = place == Placement.CART || !(rule.who() instanceof Audience.Everyone);
        for (int i = counts ? 1 + random.nextInt(LARGEST_CART) : 0; i > 0; i--) {
            cart.add(Effect.isOfPairs(rule.then()) ? id(anchor(rule, random)) : any(random));
        }
        return cart.stream().distinct().toList();
    }

    /// A product of the shelf on which one of the rule's products lies.
    private int near(Rule rule, RandomGenerator random) {
        ProductSet of = rules.matching(rule.what(), -1);
        if (of.count() == 0) {
            return random.nextInt(catalog.size());
        }
        IntArrayList shelf = shelves.getOrDefault(catalog.product(one(of, random)).category(), new IntArrayList());
        return shelf.isEmpty() ? random.nextInt(catalog.size()) : shelf.getInt(random.nextInt(shelf.size()));
    }

    private static int one(ProductSet of, RandomGenerator random) {
        int skip = random.nextInt(of.count());
        for (int w = 0;; w++) {
            long word = of.word(w);
            int count = Long.bitCount(word);
            if (skip < count) {
                for (; skip > 0; skip--) {
                    word &= word - 1;
                }
                return (w << 6) + Long.numberOfTrailingZeros(word);
            }
            skip -= count;
        }
    }

    private List<Id<Product>> some(int count, RandomGenerator random) {
        List<Id<Product>> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(any(random));
        }
        return ids;
    }

    private Id<Product> any(RandomGenerator random) {
        return id(random.nextInt(catalog.size()));
    }

    private Id<Product> id(int product) {
        return catalog.product(product).id();
    }
}
