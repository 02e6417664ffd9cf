package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Identity;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.events.ServedSlate;
import fittingroom.shoppers.Joins;
import fittingroom.shoppers.Link;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtelierTest {

    private static final Path FOLDER = Path.of("sample-catalogs/atelier");
    private static final Set<String> REASONS = Set.of(
            "occasion", "style", "season", "gender", "age", "use", "colour", "price", "duplicate", "tier", "size",
            "sensitive", "other");

    private static final List<Product> PRODUCTS = new ArrayList<>();
    private static final List<Event> EVENTS = new ArrayList<>();
    private static final List<ServedSlate> SLATES = new ArrayList<>();
    private static final Set<String> IDS = new HashSet<>();
    private static final Atelier ATELIER = lived();
    private static final List<PlantedPair> PLANTED = ATELIER.planted();

    @BeforeAll
    static void listen() {
        ATELIER.products(PRODUCTS::add);
        ATELIER.events(EVENTS::add);
        ATELIER.served(SLATES::add);
        PRODUCTS.forEach(product -> IDS.add(product.id().value()));
    }

    /// With -Dsamples=update the committed files are written anew first.
    @Test
    void theCommittedFilesAreWhatTheSeedTells(@TempDir Path folder) throws IOException {
        if ("update".equals(System.getProperty("samples"))) {
            WriteSamples.main(FOLDER.toString());
        }
        WriteSamples.write(ATELIER, folder);
        for (String file : List.of("events.csv.gz", "served.csv.gz")) {
            assertArrayEquals(unpacked(folder.resolve(file)), unpacked(FOLDER.resolve(file)), file);
        }
    }

    @Test
    void theFilesTogetherStayUnderThreeMegabytes() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertTrue(files.mapToLong(file -> file.toFile().length()).sum() < 3_000_000);
        }
    }

    @Test
    void theShopHasTheSizeItIsToldToHave() {
        assertTrue(PRODUCTS.size() >= 290 && PRODUCTS.size() <= 320, PRODUCTS.size() + " products");
        assertTrue(EVENTS.size() >= 150_000 && EVENTS.size() <= 250_000, EVENTS.size() + " events");
        long shoppers = EVENTS.stream().map(Event::shopper).distinct().count();
        assertTrue(shoppers >= 5_000 && shoppers < 6_000, shoppers + " shoppers");
        assertTrue(SLATES.size() > 5_000, SLATES.size() + " slates");
    }

    @Test
    void everyKindOfEventAndEveryChannelOccurs() {
        Set<EventKind> kinds = EVENTS.stream().map(Event::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
        assertEquals(EnumSet.allOf(EventKind.class), kinds);
        Set<Channel> channels = EVENTS.stream().map(Event::channel)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
        assertEquals(EnumSet.complementOf(EnumSet.of(Channel.SUPPORT)), channels);
    }

    @Test
    void everyProductThatIsNamedExists() {
        assertAll(
                () -> assertTrue(EVENTS.stream().allMatch(e -> e.product().isEmpty() || IDS.contains(e.product()))),
                () -> assertTrue(SLATES.stream().allMatch(s -> IDS.containsAll(s.products()))),
                () -> assertTrue(SLATES.stream().allMatch(s -> s.anchor().isEmpty() || IDS.contains(s.anchor()))),
                () -> assertTrue(PLANTED.stream().allMatch(p -> IDS.contains(p.anchor()) && IDS.contains(p.product()))));
    }

    @Test
    void shoppersArePermittedAsTheProtocolSays() {
        Map<String, Consent> first = new HashMap<>();
        for (Event event : EVENTS) {
            if (event.kind() == EventKind.CONSENT_CHANGE) {
                first.putIfAbsent(event.shopper(), event.consent());
            }
        }
        assertEquals(EVENTS.stream().map(Event::shopper).collect(Collectors.toSet()), first.keySet());
        double all = first.size();
        double full = first.values().stream().filter(Consent.ALL::equals).count() / all;
        double none = first.values().stream().filter(Consent.NONE::equals).count() / all;
        assertEquals(0.6, full, 0.02);
        assertEquals(0.2, none, 0.02);
        assertEquals(0.2, 1 - full - none, 0.02);
    }

    @Test
    void messagesGoOnlyToWhoAllowsThem() {
        Map<String, Consent> now = new HashMap<>();
        List<Event> wrong = new ArrayList<>();
        for (Event event : EVENTS) {
            if (!event.consent().equals(Consent.UNKNOWN)) {
                now.merge(event.shopper(), event.consent(), Consent::then);
            }
            if (event.kind() == EventKind.EMAIL_SENT
                    && !now.getOrDefault(event.shopper(), Consent.UNKNOWN).allows(Purpose.DIRECT_MARKETING)) {
                wrong.add(event);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theLogIsInOrderAndInsideItsSixtyDays() {
        long begin = Instant.parse("2026-07-03T00:00:00Z").toEpochMilli();
        long end = Instant.parse("2026-09-01T00:00:00Z").toEpochMilli();
        long before = begin;
        Set<String> ids = new HashSet<>();
        for (Event event : EVENTS) {
            assertTrue(event.time() >= before && event.time() < end, event.toString());
            assertTrue(ids.add(event.id()), event.id());
            before = event.time();
        }
    }

    @Test
    void sessionsAreWhatOnePersonDoesInOneSitting() {
        Map<String, List<Event>> sessions = EVENTS.stream().filter(event -> !event.session().isEmpty())
                .collect(Collectors.groupingBy(Event::session));
        for (List<Event> session : sessions.values()) {
            long length = session.getLast().time() - session.getFirst().time();
            assertTrue(length < 2 * 3_600_000, "a session of " + length + " ms");
            assertEquals(1, session.stream().map(Event::channel).distinct().count());
            assertTrue(session.stream().map(Event::shopper).distinct().count() <= 2);
        }
        double mean = EVENTS.size() / (double) sessions.size();
        assertTrue(mean > 4 && mean < 12, mean + " events a session");
    }

    @Test
    void whatIsBoughtWasPutIntoTheCartAtThatPrice() {
        Map<String, Long> added = new HashMap<>();
        for (Event event : EVENTS) {
            if (event.kind() == EventKind.ADD) {
                added.put(event.session() + event.product(), event.price());
            }
            if (event.kind() == EventKind.PURCHASE && event.channel() != Channel.STORE) {
                assertEquals(event.price(), added.get(event.session() + event.product()), event.toString());
            }
        }
    }

    @Test
    void newArrivalsHaveNoEventsAndSoldOutThingsNoPurchases() {
        Set<String> touched = EVENTS.stream().map(Event::product).collect(Collectors.toSet());
        Set<String> bought = EVENTS.stream().filter(e -> e.kind() == EventKind.PURCHASE).map(Event::product)
                .collect(Collectors.toSet());
        List<Product> fresh = PRODUCTS.stream()
                .filter(product -> product.columns().getOrDefault("tags", "").contains("new")).toList();
        assertTrue(fresh.size() >= 5);
        assertTrue(fresh.stream().noneMatch(product -> touched.contains(product.id().value())));
        assertTrue(PRODUCTS.stream().filter(p -> !p.isInStock() || p.price().isEmpty())
                .noneMatch(product -> bought.contains(product.id().value())));
    }

    @Test
    void aFewProductsAreMuchMorePopularThanMost() {
        Map<String, Long> views = EVENTS.stream().filter(e -> e.kind() == EventKind.VIEW)
                .collect(Collectors.groupingBy(Event::product, Collectors.counting()));
        List<Long> sorted = views.values().stream().sorted((a, b) -> Long.compare(b, a)).toList();
        long all = sorted.stream().mapToLong(Long::longValue).sum();
        double head = sorted.subList(0, sorted.size() / 10).stream().mapToLong(Long::longValue).sum() / (double) all;
        assertTrue(head > 0.25 && head < 0.6, "the first tenth draws " + head);
    }

    @Test
    void basketsAreOutfits() {
        Shelf shelf = new Shelf(PRODUCTS, ShopGenerator.ATELIER_SEED);
        Map<String, Set<String>> baskets = EVENTS.stream().filter(e -> e.kind() == EventKind.PURCHASE)
                .collect(Collectors.groupingBy(Event::session, Collectors.mapping(Event::product, Collectors.toSet())));
        int pairs = 0;
        int sound = 0;
        for (Set<String> basket : baskets.values()) {
            for (String a : basket) {
                for (String b : basket) {
                    pairs += a.equals(b) ? 0 : 1;
                    sound += shelf.named(a).suits(shelf.named(b)) ? 1 : 0;
                }
            }
        }
        assertTrue(pairs > 2_000 && sound > 0.6 * pairs, sound + " of " + pairs);
    }

    @Test
    void servedListsAreWellFormed() {
        Set<String> ids = new HashSet<>();
        for (ServedSlate slate : SLATES) {
            Placement placement = Placement.of(slate.placement()).orElseThrow();
            assertTrue(ids.add(slate.id()));
            assertEquals(placement.isAnchored(), !slate.anchor().isEmpty(), slate.toString());
            assertFalse(slate.products().isEmpty());
            assertFalse(slate.products().contains(slate.anchor()), slate.toString());
            assertEquals(slate.products().size(), new HashSet<>(slate.products()).size(), slate.toString());
        }
        Set<String> placements = SLATES.stream().map(ServedSlate::placement).collect(Collectors.toSet());
        assertEquals(Set.copyOf(Placement.codes()), placements);
    }

    @Test
    void everyPlantedPairStandsInServedListsAndEveryReasonIsPlanted() {
        for (PlantedPair pair : PLANTED) {
            long lists = SLATES.stream()
                    .filter(s -> s.anchor().equals(pair.anchor()) && s.products().contains(pair.product())).count();
            assertTrue(lists >= (pair.isClash() ? 4 : 2), pair + " stands in " + lists);
            assertEquals(pair.isClash(), !pair.reasons().isEmpty(), pair.toString());
            assertTrue(REASONS.containsAll(pair.reasons()), pair.toString());
        }
        Set<String> used = PLANTED.stream().flatMap(pair -> pair.reasons().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(REASONS), used);
    }

    @Test
    void theFoundingExampleIsThere() {
        Shelf shelf = new Shelf(PRODUCTS, ShopGenerator.ATELIER_SEED);
        Article dress = shelf.named("satin-evening-dress");
        assertFalse(dress.suits(shelf.named("rugged-backpack")));
        assertTrue(dress.suits(shelf.named("satin-clutch")));
        assertTrue(shelf.named("leather-backpack").suits(shelf.named("wool-coat-camel")));
    }

    @Test
    void aboutHalfOfTheProductsLeaveTheirAttributesToTheWords() {
        long told = PRODUCTS.stream().filter(p -> p.columns().containsKey("occasion")).count();
        assertTrue(told > 0.35 * PRODUCTS.size() && told < 0.6 * PRODUCTS.size(), told + " told");
        assertTrue(PRODUCTS.stream().anyMatch(product -> product.price().isEmpty()));
        assertTrue(PRODUCTS.stream().anyMatch(product -> product.description().isEmpty()));
        assertTrue(PRODUCTS.stream().anyMatch(product -> product.category().isNone()));
        assertTrue(PRODUCTS.stream().anyMatch(product -> !product.isInStock()));
        assertEquals(PRODUCTS.size(), PRODUCTS.stream().map(Product::title).distinct().count());
    }

    @Test
    void theLogFreezesWithEveryEventJoined() {
        Catalog catalog = new Catalog(PRODUCTS, product -> Attributes.UNKNOWN);
        EventLog.Builder builder = EventLog.builder(catalog, Consent.UNKNOWN);
        EVENTS.forEach(builder::add);
        EventLog log = builder.build();
        assertEquals(EVENTS.size(), log.size());
        for (int event = 0; event < log.size(); event++) {
            assertTrue(log.product(event) != EventLog.UNJOINED);
        }
    }

    @Test
    void somePeopleAreKnownByTwoNamesOneByThreeAndALaptopByNone() {
        Joins joins = joined();
        long several = EVENTS.stream().map(Event::shopper).filter(id -> id.startsWith("c-")).distinct()
                .filter(id -> joins.names(id).size() > 1).count();
        assertTrue(several > 36 && several < 72, several + " joined");
        Identity reader = EVENTS.stream().flatMap(event -> event.names().stream())
                .filter(name -> name.kind() == Identity.Kind.EMAIL).findFirst().orElseThrow();
        List<Identity> names = joins.names(reader.id());
        assertEquals(3, names.size(), names.toString());
        assertEquals(
                EnumSet.of(Identity.Kind.ID, Identity.Kind.ANONYMOUS, Identity.Kind.EMAIL),
                names.stream().map(Identity::kind).collect(Collectors.toSet()));
        assertEquals(Optional.of(Joins.Doubt.SHARED), joins.shared(ManyNames.LAPTOP));
        assertEquals(Optional.of(Joins.Doubt.SHARED), joins.shared(ManyNames.TABLET));
        assertTrue(joins.beside(reader.id()).stream().anyMatch(one -> one.name().id().equals(ManyNames.LAPTOP)));
    }

    @Test
    void noTwoCustomersAreEverOne() {
        Joins joins = joined();
        Set<String> customers = EVENTS.stream().map(Event::shopper).filter(id -> id.startsWith("c-")).collect(Collectors.toSet());
        assertEquals(customers, customers.stream().map(joins::standsFor).collect(Collectors.toSet()));
    }

    @Test
    void whatTellsNamesHasNumbersOfItsOwn() {
        List<String> others = EVENTS.stream().map(Event::id).filter(id -> id.startsWith("e")).toList();
        assertEquals("e" + (1_000_000 + others.size()), others.getLast());
        assertTrue(EVENTS.stream().filter(event -> event.kind() == EventKind.IDENTIFY).allMatch(event -> event.id().startsWith("n")));
    }

    private static Joins joined() {
        return Joins.of(to -> EVENTS.forEach(event -> links(event, to)), List.of(), Set.of());
    }

    private static void links(Event event, Consumer<Link> to) {
        for (Identity one : event.names()) {
            for (Identity other : event.names().subList(event.names().indexOf(one) + 1, event.names().size())) {
                to.accept(new Link(
                        one.id(), one.kind().bit(), other.id(), other.kind().bit(), 1, event.time(), event.time()));
            }
        }
    }

    private static Atelier lived() {
        try {
            return ShopGenerator.atelier(FOLDER, ShopGenerator.ATELIER_SEED);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
