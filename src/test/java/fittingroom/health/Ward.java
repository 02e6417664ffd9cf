package fittingroom.health;

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
import fittingroom.learning.Model;
import fittingroom.learning.Trainer;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Scorer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// A shop in good health, of which a test spoils one thing: twelve coats and dresses, forty days of views and purchases by
/// shoppers who allow everything, a model learned from just that.
final class Ward {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final String TYPED = "type";

    private final List<Product> products = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Consent declared = Consent.ALL;
    private RuleSet draft = RuleSet.EMPTY;
    private boolean learned = true;
    private UnaryOperator<String> standsFor = UnaryOperator.identity();
    private int sharedDevices;

    static Ward empty() {
        return new Ward();
    }

    static Ward healthy() {
        Ward ward = new Ward();
        for (int i = 0; i < 24; i++) {
            ward.sells(product("p" + i, i % 2 == 0 ? "coat" : "dress", 5000 + 300L * i));
        }
        for (int day = 39; day >= 0; day--) {
            for (int k = 0; k < 24; k++) {
                String shopper = "s" + (k + day) % 30;
                ward.did(shopper, EventKind.VIEW, "p" + k, Channel.WEB, day, k * 31);
                if (k % 3 == 0) {
                    ward.did(shopper, EventKind.PURCHASE, "p" + k, Channel.WEB, day, k * 31 + 5);
                }
            }
        }
        return ward;
    }

    static Product product(String id, String type, long cents) {
        return pictured(Product.named(id, "A " + type + " called " + id).withCategory(Category.of("Women > " + type))
                .withPrice(new Money(cents, "EUR")).withColumns(Map.of(TYPED, type)), id + ".jpg");
    }

    static Product pictured(Product one, String picture) {
        return new Product(
                one.id(), one.title(), one.description(), one.category(), one.brand(), one.price(), one.listPrice(),
                one.stock(), one.available(), picture, one.link(), one.aliases(), one.variants(), one.columns());
    }

    static Product priceless(Product one) {
        return new Product(
                one.id(), one.title(), one.description(), one.category(), one.brand(), Optional.empty(), one.listPrice(),
                OptionalInt.empty(), one.available(), one.picture(), one.link(), one.aliases(), one.variants(), one.columns());
    }

    Ward sells(Product product) {
        products.add(product);
        return this;
    }

    /// Changes the first so many products.
    Ward products(int many, UnaryOperator<Product> change) {
        for (int i = 0; i < many; i++) {
            products.set(i, change.apply(products.get(i)));
        }
        return this;
    }

    Ward did(String shopper, EventKind kind, String product, Channel channel, int daysAgo, int minute) {
        long midnight = NOW.minus(Duration.ofDays(daysAgo)).toEpochMilli() / 86_400_000L * 86_400_000L;
        return at(midnight + 1 + minute * 30_000L, shopper, kind, product, channel, "", Consent.UNKNOWN);
    }

    Ward at(long time, String shopper, EventKind kind, String product, Channel channel, String session, Consent said) {
        events.add(new Event(
                "e" + events.size(), time, kind, channel, shopper, session, product, 1, 0, "", 0, 0, "", "", said));
        return this;
    }

    Ward events(UnaryOperator<Event> change) {
        events.replaceAll(change);
        return this;
    }

    Ward without(java.util.function.Predicate<Event> which) {
        events.removeIf(which);
        return this;
    }

    /// Joins names, as evidence would, and knows of devices that are shared.
    Ward joining(UnaryOperator<String> names, int devices) {
        standsFor = names;
        sharedDevices = devices;
        return this;
    }

    Ward declared(Consent consent) {
        declared = consent;
        return this;
    }

    Ward draft(RuleSet rules) {
        draft = rules;
        return this;
    }

    Ward unlearned() {
        learned = false;
        return this;
    }

    Subject subject() {
        Catalog catalog = new Catalog(products, Ward::read);
        EventLog.Builder builder = EventLog.builder(catalog, declared).joined(standsFor).sharing(sharedDevices, 0);
        events.forEach(builder::add);
        EventLog log = builder.build();
        Model model = learned ? learned(catalog, log) : Trainer.withoutLog(catalog);
        Scorer scorer = new Scorer(catalog, log, model, Coherence.of(catalog));
        return new Subject(catalog, log, model, scorer, draft, NOW);
    }

    HealthReport report() {
        return of(subject());
    }

    static HealthReport of(Subject subject) {
        if (HealthReport.of(subject, Progress.silent(), Cancel.never()) instanceof Outcome.Done<HealthReport>(var report)) {
            return report;
        }
        throw new AssertionError("not done");
    }

    static Id<Product> id(String id) {
        return Id.of(id);
    }

    private static Attributes read(Product product) {
        return product.columns().containsKey(TYPED)
                ? new Attributes(Map.of(Facet.TYPE, List.of(new Reading(product.columns().get(TYPED), Reading.Origin.COLUMN, 1))))
                : Attributes.UNKNOWN;
    }

    private static Model learned(Catalog catalog, EventLog log) {
        if (Trainer.train(catalog, log, Progress.silent(), Cancel.never()) instanceof Outcome.Done<Model>(Model model)) {
            return model;
        }
        throw new AssertionError("not trained");
    }
}
