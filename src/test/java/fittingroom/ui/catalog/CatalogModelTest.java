package fittingroom.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.base.Outcome;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.cli.SampleShop;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Catalogue tab without a window, over the sample shop in a real workspace.
@SuppressWarnings("NullAway.Init")
class CatalogModelTest {

    private static Workbench workbench;
    private static CatalogIndex index;

    @BeforeAll
    static void load(@TempDir Path folder) {
        if (!(Workbench.open(folder.resolve("shop"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench opened))) {
            throw new IllegalStateException("the workspace does not open");
        }
        workbench = opened;
        workbench.load(new SampleShop(Path.of("sample-catalogs")).orders()).await();
        index = new CatalogIndex(workbench.snapshot().value());
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static Found find(Wanted wanted) {
        return index.find(wanted, Cancel.never()).orElseThrow();
    }

    private static List<Product> products(Found found) {
        return Arrays.stream(found.listed()).mapToObj(index.catalog()::product).toList();
    }

    /// A few choices at random, as a person may have them.
    private static Wanted anyWanted(SplittableRandom random) {
        Wanted wanted = new Wanted(random.nextInt(3) == 0 ? "co" : "", Map.of(), Order.POPULAR);
        for (int i = random.nextInt(3); i > 0; i--) {
            Aspect aspect = Aspect.values()[random.nextInt(Aspect.values().length)];
            List<String> values = index.values(aspect);
            if (!values.isEmpty()) {
                wanted = wanted.toggled(aspect, values.get(random.nextInt(values.size())));
            }
        }
        return wanted;
    }

    @Test
    void theCountOfAValueIsTheNumberListedOnceItAloneIsChosen() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 60; round++) {
            Wanted wanted = anyWanted(random);
            Found found = find(wanted);
            for (Aspect aspect : Aspect.values()) {
                for (String value : index.values(aspect).stream().limit(12).toList()) {
                    assertEquals(found.count(aspect, value), find(wanted.with(aspect, Set.of(value))).size(),
                            () -> wanted + ", " + aspect + " " + value);
                }
            }
        }
    }

    @Test
    void aBarOfThePricesListsWhatLiesBetweenItsEnds() {
        List<String> steps = index.values(Aspect.PRICE);
        assertTrue(steps.size() > 5);
        int width = Integer.parseInt(steps.getFirst().replaceAll(".* to \\D*", ""));
        for (int step = 0; step + 2 < steps.size(); step++) {
            int from = step * width;
            int to = from + width;
            Set<Id<Product>> expected = Set.copyOf(index.catalog().products().stream()
                    .filter(product -> product.price().map(Money::toDouble).filter(price -> price >= from && price < to).isPresent())
                    .map(Product::id).toList());
            Found found = find(Wanted.ALL.toggled(Aspect.PRICE, steps.get(step)));
            assertEquals(expected, Set.copyOf(products(found).stream().map(Product::id).toList()));
        }
        assertEquals(3, find(Wanted.ALL.toggled(Aspect.PRICE, steps.getLast())).size(), "products without a price");
        long all = steps.stream().mapToLong(step -> find(Wanted.ALL).count(Aspect.PRICE, step)).sum();
        assertEquals(index.catalog().size(), all);
    }

    @Test
    void whatIsListedHasEveryWordAndEveryChosenAspect() {
        Found found = find(Wanted.ALL.withWords("DRESS  silk").toggled(Aspect.CATEGORY, "Women"));
        assertFalse(products(found).isEmpty());
        for (Product product : products(found)) {
            String text = (product.title() + product.id() + product.category() + product.aliases()).toLowerCase(java.util.Locale.ROOT);
            assertTrue(text.contains("dress") && text.contains("silk"), text);
            assertEquals("Women", product.category().path().getFirst());
        }
        Wanted two = Wanted.ALL.toggled(Aspect.COLOUR, "black").toggled(Aspect.COLOUR, "navy");
        assertTrue(IntStream.of(find(two).listed())
                .allMatch(at -> index.catalog().attributes(at).values(Facet.COLOUR).stream().anyMatch(Set.of("black", "navy")::contains)));
        assertEquals(Wanted.ALL, two.toggled(Aspect.COLOUR, "black").toggled(Aspect.COLOUR, "navy"));
    }

    @Test
    void everyOrderListsTheSameProductsAndPutsThoseWithoutAValueLast() {
        for (Order.Key key : Order.Key.values()) {
            for (boolean descending : List.of(false, true)) {
                int[] listed = find(Wanted.ALL.in(new Order(key, descending))).listed();
                assertArrayEquals(IntStream.range(0, index.catalog().size()).toArray(), Arrays.stream(listed).sorted().toArray());
            }
        }
        List<Product> dearest = products(find(Wanted.ALL.in(new Order(Order.Key.PRICE, true))));
        assertTrue(dearest.getFirst().price().isPresent() && dearest.getLast().price().isEmpty());
        List<Product> cheapest = products(find(Wanted.ALL.in(new Order(Order.Key.PRICE, false))));
        assertTrue(cheapest.getFirst().price().isPresent() && cheapest.getLast().price().isEmpty());
        int[] popular = find(Wanted.ALL).listed();
        assertTrue(IntStream.range(1, popular.length).allMatch(i -> index.events(popular[i - 1]) >= index.events(popular[i])));
    }

    @Test
    void theStoryCountsTheEventsOfTheProductAndQuotesTheWordsThatWereRead() {
        int dress = index.catalog().find("satin-evening-dress").orElseThrow();
        ProductStory story = ProductStory.of(index, dress);
        assertEquals(index.events(dress), story.events());
        assertEquals(story.events(), Arrays.stream(story.kinds()).sum());
        assertEquals(story.events(), Arrays.stream(story.channels()).sum());
        assertEquals(story.events(), IntStream.range(0, story.weeks().size()).map(story.weeks()::at).sum());
        assertEquals("colour: midnight blue, emerald", story.first(Facet.COLOUR).orElseThrow().words());
    }

    @Test
    void aNewQuestionIsAnsweredInPlaceOfTheOldOneAndTheFirstProductFoundKeepsBeingChosen() {
        Queue<Runnable> later = new ArrayDeque<>();
        CatalogModel model = new CatalogModel(later::add, Runnable::run, bug -> {
            throw new IllegalStateException(bug);
        });
        model.show(workbench.snapshot().value());
        assertTrue(model.waiting().value());
        drain(later);
        assertEquals(index.catalog().size(), model.found().value().orElseThrow().size());
        model.type("b");
        model.type("bl");
        model.type("blazer");
        drain(later);
        assertFalse(model.waiting().value());
        assertEquals("blazer", model.found().value().orElseThrow().wanted().words());
        Id<Product> first = index.catalog().product(model.found().value().orElseThrow().listed()[0]).id();
        model.choose(first);
        drain(later);
        assertEquals(Optional.of(first), model.story().value().map(story -> story.product().id()));
    }

    private static void drain(Queue<Runnable> work) {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }
}
