package fittingroom.scoring;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.coherence.Coherence;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.learning.Model;
import fittingroom.learning.Trainer;
import fittingroom.rules.Condition;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Shops small enough to be read, and larger ones from a seed, for the tests of the engine.
public final class TinyShop {

    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final long DAY = 24L * 60 * 60 * 1000;

    private final List<Product> products = new ArrayList<>();
    private final Map<String, Attributes> attributes = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private Consent declared = Consent.ALL;

    /// `facets` as in `type=evening-dress occasion=evening formality=4`.
    public TinyShop sells(String id, String title, String category, long price, String facets) {
        products.add(Product.named(id, title).withCategory(Category.of(category)).withPrice(new Money(price, "EUR")));
        Map<Facet, List<Reading>> read = new EnumMap<>(Facet.class);
        for (String part : facets.split(" ")) {
            int at = part.indexOf('=');
            if (at > 0) {
                Facet facet = Facet.valueOf(part.substring(0, at).toUpperCase(java.util.Locale.ROOT));
                List<Reading> list = new ArrayList<>(read.getOrDefault(facet, List.of()));
                list.add(new Reading(part.substring(at + 1), Reading.Origin.COLUMN, 1));
                read.put(facet, list);
            }
        }
        attributes.put(id, new Attributes(read));
        return this;
    }

    public TinyShop outOfStock(String id) {
        products.replaceAll(product -> product.id().value().equals(id) ? product.withStock(0) : product);
        return this;
    }

    public TinyShop declared(Consent consent) {
        declared = consent;
        return this;
    }

    public TinyShop did(String shopper, EventKind kind, String product, double daysAgo) {
        return did(shopper, kind, product, daysAgo, Channel.WEB, Consent.UNKNOWN);
    }

    public TinyShop did(
            String shopper, EventKind kind, String product, double daysAgo, Channel channel, Consent consent) {
        events.add(new Event(
                "e" + events.size(), NOW.toEpochMilli() - (long) (daysAgo * DAY), kind, channel, shopper, "", product, 1, 0,
                "", 0, 0, "", "", consent));
        return this;
    }

    /// Somebody came by a link on another site.
    public TinyShop cameFrom(String shopper, String referrer, double daysAgo) {
        events.add(new Event(
                "e" + events.size(), NOW.toEpochMilli() - (long) (daysAgo * DAY), EventKind.REFERRAL, Channel.WEB, shopper, "",
                "", 1, 0, "", 0, 0, "", referrer, Consent.UNKNOWN));
        return this;
    }

    public TinyShop basket(String shopper, double daysAgo, String... bought) {
        for (String product : bought) {
            did(shopper, EventKind.PURCHASE, product, daysAgo);
        }
        return this;
    }

    /// The shop of the founding example: an evening dress, what goes with it, and a backpack.
    public static TinyShop evening() {
        return new TinyShop()
                .sells("dress", "Satin evening dress", "Women > Dresses", 18900,
                        "type=evening-dress occasion=evening formality=4 style=elegant gender=women colour=black")
                .sells("gown", "Velvet evening gown", "Women > Dresses", 24900,
                        "type=evening-dress occasion=evening formality=4 style=elegant gender=women colour=green")
                .sells("clutch", "Satin clutch", "Women > Bags", 5900,
                        "type=clutch occasion=evening formality=4 style=elegant gender=women colour=black")
                .sells("heels", "Strappy heels", "Women > Shoes", 8900,
                        "type=heels occasion=evening formality=3 style=elegant gender=women colour=gold")
                .sells("earrings", "Drop earrings", "Women > Jewellery", 3900,
                        "type=earrings occasion=evening formality=3 style=elegant gender=women colour=gold")
                .sells("shawl", "Silk shawl", "Women > Scarves", 4900,
                        "type=scarf occasion=evening formality=3 style=elegant gender=women colour=cream")
                .sells("backpack", "Rugged backpack", "Outdoor > Bags", 9900,
                        "type=backpack occasion=outdoor formality=0 style=rugged use=hiking colour=olive")
                .sells("boots", "Hiking boots", "Outdoor > Shoes", 12900,
                        "type=hiking-boots occasion=outdoor formality=0 style=rugged use=hiking colour=brown")
                .sells("parka", "Down parka", "Outdoor > Coats", 21900,
                        "type=coat occasion=outdoor formality=1 style=rugged season=winter use=hiking colour=olive")
                .sells("tee", "Cotton tee", "Women > Tops", 1900,
                        "type=tshirt occasion=everyday formality=1 style=casual gender=women colour=white")
                .sells("jeans", "Straight jeans", "Women > Trousers", 6900,
                        "type=jeans occasion=everyday formality=1 style=casual gender=women colour=blue")
                .sells("trainers", "Canvas trainers", "Women > Shoes", 5900,
                        "type=sneakers occasion=everyday formality=1 style=casual gender=women colour=white");
    }

    /// The same with a few shoppers, their baskets and visits.
    public static TinyShop eveningWithLog() {
        TinyShop shop = evening();
        for (int i = 0; i < 6; i++) {
            shop.basket("ball" + i, 20 + i, "dress", "clutch", i % 2 == 0 ? "heels" : "earrings");
        }
        for (int i = 0; i < 4; i++) {
            shop.basket("hill" + i, 10 + i, "backpack", "boots", "parka");
        }
        for (int i = 0; i < 5; i++) {
            shop.did("look" + i, EventKind.VIEW, "dress", 5 + i).did("look" + i, EventKind.VIEW, "gown", 4.999 + i);
        }
        shop.did("ana", EventKind.VIEW, "boots", 3).did("ana", EventKind.VIEW, "parka", 3)
                .did("ana", EventKind.VIEW, "backpack", 3).did("ana", EventKind.PURCHASE, "parka", 2);
        return shop;
    }

    /// A shop of any size, with a log, the same for the same seed.
    public static TinyShop seeded(int productCount, int shoppers, int visits, long seed) {
        Random random = new Random(seed);
        String[] types = {"dress", "clutch", "heels", "coat", "jeans", "tee", "boots", "bag", "shirt", "skirt"};
        String[] styles = {"elegant", "casual", "rugged", "boho"};
        String[] occasions = {"evening", "everyday", "outdoor", "office"};
        String[] colours = {"black", "white", "olive", "gold", "red", "blue"};
        String[] words = {"soft", "long", "silk", "cotton", "classic", "light", "wide", "short", "warm", "bold", "plain"};
        TinyShop shop = new TinyShop();
        for (int i = 0; i < productCount; i++) {
            String type = types[random.nextInt(types.length)];
            String style = styles[random.nextInt(styles.length)];
            String title = words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)] + " " + type
                    + " " + i;
            shop.sells(
                    "p" + i, title, "Shop > " + type, 1000 + random.nextInt(30000),
                    "type=" + type + " style=" + style + " occasion=" + occasions[random.nextInt(occasions.length)]
                            + " formality=" + random.nextInt(5) + " colour=" + colours[random.nextInt(colours.length)]);
        }
        for (int v = 0; v < visits; v++) {
            String shopper = "s" + random.nextInt(shoppers);
            double day = 60 * random.nextDouble();
            int about = random.nextInt(productCount);
            for (int k = random.nextInt(6); k >= 0; k--) {
                int product = (about + (int) (random.nextGaussian() * 5) + productCount) % productCount;
                shop.did(shopper, random.nextInt(8) == 0 ? EventKind.PURCHASE : EventKind.VIEW,
                        "p" + Math.floorMod(product, productCount), day - k * 0.0005);
            }
        }
        return shop;
    }

    public Catalog catalog() {
        return new Catalog(products, product -> attributes.getOrDefault(product.id().value(), Attributes.UNKNOWN));
    }

    public EventLog log(Catalog catalog) {
        EventLog.Builder builder = EventLog.builder(catalog, declared);
        events.forEach(builder::add);
        return builder.build();
    }

    public Open open() {
        Catalog catalog = catalog();
        EventLog log = log(catalog);
        return new Open(catalog, log, model(catalog, log));
    }

    public static Model model(Catalog catalog, EventLog log) {
        if (Trainer.train(catalog, log, Progress.silent(), Cancel.never()) instanceof Outcome.Done<Model>(Model model)) {
            return model;
        }
        throw new AssertionError("not trained");
    }

    /// A shop with its model learned and its scorer ready.
    public record Open(Catalog catalog, EventLog log, Model model, Scorer scorer) {
        Open(Catalog catalog, EventLog log, Model model) {
            this(catalog, log, model, new Scorer(catalog, log, model, Coherence.of(catalog)));
        }

        public Slate slate(Request request, RuleSet rules) {
            return scorer.slate(request, new RuleCompiler().compile(rules, catalog));
        }

        public Slate slate(Request request) {
            return slate(request, RuleSet.EMPTY);
        }

        public int ordinal(String id) {
            return catalog.ordinal(Id.of(id)).orElseThrow();
        }
    }

    public static Request beside(String anchor) {
        return Request.at(Placement.COMPLETE_THE_LOOK, NOW).withAnchor(Id.of(anchor));
    }

    public static Condition product(String... ids) {
        Set<Id<Product>> named = new java.util.HashSet<>();
        for (String id : ids) {
            named.add(Id.of(id));
        }
        return new Condition.ProductIs(named);
    }

    public static List<String> ids(Slate slate) {
        return slate.picks().stream().map(pick -> pick.product().id().value()).toList();
    }
}
