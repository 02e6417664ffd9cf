package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.catalog.Variant;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// The law of the store: what goes in comes out, whatever it is.
class RoundTripProperties {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        KillProof.delete(folder);
    }

    @Property(tries = 8)
    void productsComeBackAsTheyWereTheLastOfEachId(@ForAll("products") List<Product> products) {
        Map<String, Product> expected = new LinkedHashMap<>();
        products.forEach(product -> expected.put(product.id().value(), product));
        try (Workspace workspace = Shelf.open(folder.resolve("p" + System.nanoTime()))) {
            Shelf.loadProducts(workspace, products.toArray(Product[]::new));
            assertEquals(List.copyOf(expected.values()), workspace.catalog(_ -> Attributes.UNKNOWN).products());
            assertEquals(expected.size(), workspace.counts().products());
        }
    }

    @Property(tries = 8)
    void eventsComeBackOnceEachInTheOrderLoaded(@ForAll("events") List<Event> events, @ForAll @IntRange(max = 12) int cut) {
        List<Event> firstHalf = events.subList(0, Math.min(cut, events.size()));
        try (Workspace workspace = Shelf.open(folder.resolve("e" + System.nanoTime()))) {
            long folded = load(workspace, firstHalf) + load(workspace, events);
            List<Event> found = new ArrayList<>();
            workspace.eachEvent(found::add);
            Map<Long, Event> different = new LinkedHashMap<>();
            events.forEach(event -> different.putIfAbsent(Fingerprint.of(event), event));
            assertEquals(different.values().stream().map(RoundTripProperties::withoutId).toList(),
                    found.stream().map(RoundTripProperties::withoutId).toList());
            assertEquals(firstHalf.size() + events.size() - found.size(), folded);
        }
    }

    @Property(tries = 1000)
    void differentTextsHaveDifferentFingerprints(@ForAll String one, @ForAll String other) {
        if (one.equals(other)) {
            assertEquals(Fingerprint.of(one), Fingerprint.of(other));
        } else {
            assertNotEquals(Fingerprint.of(one), Fingerprint.of(other));
        }
    }

    @Provide
    Arbitrary<List<Product>> products() {
        Arbitrary<String> text = text();
        Arbitrary<Optional<Money>> money = Combinators.combine(Arbitraries.longs(), Arbitraries.of("", "EUR", "JPY"))
                .as(Money::new)
                .optional();
        Arbitrary<Map<String, String>> texts = Arbitraries.maps(text, text).ofMaxSize(3);
        Arbitrary<OptionalInt> stock = Arbitraries.integers().optional()
                .map(pieces -> pieces.map(OptionalInt::of).orElse(OptionalInt.empty()));
        Arbitrary<Variant> variant = Combinators.combine(text, texts, money, stock).as(Variant::new);
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "ü 1"), text, money, stock, text.list().ofMaxSize(3),
                        variant.list().ofMaxSize(3), texts, Arbitraries.of(true, false))
                .as((id, words, price, pieces, names, variants, columns, available) -> new Product(
                        Id.of(id), words, words + "…", new Category(names), words, price, Optional.empty(), pieces, available,
                        words, words, names, variants, columns))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<String> text = text();
        Arbitrary<Consent> consent = Combinators.combine(Arbitraries.of(Purpose.class), Arbitraries.of(true, false))
                .as((purpose, allowed) -> allowed ? Consent.ALL.with(purpose, false) : Consent.UNKNOWN.with(purpose, true));
        return Combinators.combine(
                        text, Arbitraries.longs(), Arbitraries.of(EventKind.class), Arbitraries.of(Channel.class), text,
                        Arbitraries.integers(), Arbitraries.longs(), consent)
                .as((words, time, kind, channel, shopper, number, amount, said) -> new Event(
                        words, time, kind, channel, shopper, words, words, number, amount, "EUR", amount, number, words,
                        words, said))
                .list()
                .ofMaxSize(12);
    }

    /// Texts as files can hold them: no halves of surrogate pairs, which no encoding can write.
    private static Arbitrary<String> text() {
        return Arbitraries.strings().ofMaxLength(10).filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    private static long load(Workspace workspace, List<Event> events) {
        try (Load load = workspace.beginLoad("web.csv")) {
            events.forEach(load::event);
            return Shelf.done(load.commit(List.of())).folded();
        }
    }

    private static Event withoutId(Event event) {
        return new Event(
                "", event.time(), event.kind(), event.channel(), event.shopper(), event.session(), event.product(),
                event.quantity(), event.price(), event.currency(), event.dwell(), event.position(), event.list(),
                event.text(), event.consent());
    }
}
