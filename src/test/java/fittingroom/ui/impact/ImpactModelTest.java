package fittingroom.ui.impact;

import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.events.Placement;
import fittingroom.impact.Comparison;
import fittingroom.ledger.Actor;
import fittingroom.releases.Approval;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Impact desk without a window, over a real workbench: what it asks, when it is stale, and how it catches up. The
/// test's thread is the window's.
class ImpactModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
    private static final int SHOPPERS = 300;
    private static final Rule HIDE = Rule.of("h", "hide", product("p1"), new Effect.Hide());
    private static final Rule FIRST = Rule.of("f", "first", product("p2"), new Effect.Pin(1));

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    private Workbench workbench;
    private ImpactModel model;

    @BeforeEach
    void open() throws IOException {
        workbench = done(Workbench.open(folder.resolve("shop"), CLOCK));
        model = new ImpactModel(workbench, turns::add);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void withoutShoppersThereIsNobodyToAsk() {
        model.refresh();
        assertEquals(ImpactModel.Phase.NOBODY, model.phase().value());
    }

    @Test
    void aDraftWithoutAChangeThatActsShowsTheSame() throws IOException {
        load();
        model.refresh();
        assertEquals(ImpactModel.Phase.SAME, model.phase().value());
        workbench.edit("idle", draft -> draft.with(HIDE.withOn(false)));
        model.refresh();
        assertEquals(ImpactModel.Phase.SAME, model.phase().value());
    }

    @Test
    void theChosenPlacementComesFirstAndThenAllOthersToTheEnd() throws IOException {
        load();
        Set<Placement> order = new LinkedHashSet<>();
        model.found().subscribe(found -> order.addAll(found.keySet()));
        model.choose(Placement.STORE_ASSISTANT);
        edit(HIDE);
        run();
        assertEquals(Placement.STORE_ASSISTANT, order.iterator().next());
        assertEquals(EnumSet.allOf(Placement.class), model.found().value().keySet());
        assertTrue(model.found().value().values().stream().allMatch(Comparison::complete));
        assertTrue(model.isWhole());
        assertEquals(asked(Placement.STORE_ASSISTANT), model.shown().orElseThrow());
        assertEquals(SHOPPERS, model.shown().orElseThrow().shoppers());
    }

    @Test
    void anEditMeanwhileMakesItStaleAndItCatchesUp() throws IOException {
        load();
        edit(HIDE);
        run();
        Comparison before = model.shown().orElseThrow();
        edit(FIRST);
        assertTrue(model.stale().value());
        assertFalse(model.isWhole());
        assertEquals(before, model.shown().orElseThrow());
        run();
        assertFalse(model.stale().value());
        assertEquals(asked(model.placement().value()), model.shown().orElseThrow());
        assertEquals(2, model.shown().orElseThrow().causes().size());
    }

    @Test
    void manyEditsInARowEndAtTheLast() throws IOException {
        load();
        for (int n = 1; n <= 12; n++) {
            int percent = 10 * n;
            workbench.amend("boost", draft -> draft.with(Rule.of("b", "boost", product("p3"), new Effect.Boost(percent))));
            model.refresh();
            pump(1);
        }
        run();
        assertEquals(asked(model.placement().value()), model.shown().orElseThrow());
        workbench.jobs().value().forEach(fittingroom.workbench.Job::await);
    }

    @Test
    void undoingTheEditPutsAwayWhatWasFoundAndRedoFindsItAgain() throws IOException {
        load();
        edit(HIDE);
        run();
        workbench.undo();
        model.refresh();
        assertEquals(ImpactModel.Phase.SAME, model.phase().value());
        assertTrue(model.found().value().isEmpty());
        workbench.redo();
        model.refresh();
        run();
        assertEquals(asked(model.placement().value()), model.shown().orElseThrow());
    }

    @Test
    void aStopHoldsUntilAPersonAsksAgain() throws IOException {
        load();
        edit(HIDE);
        model.stop();
        run();
        assertEquals(ImpactModel.Phase.STOPPED, model.phase().value());
        model.refresh();
        assertEquals(ImpactModel.Phase.STOPPED, model.phase().value());
        model.again();
        run();
        assertTrue(model.isWhole());
    }

    @Test
    void aPlacementChosenMeanwhileIsAskedNext() throws IOException {
        load();
        Set<Placement> order = new LinkedHashSet<>();
        edit(HIDE);
        model.choose(Placement.STORE_ASSISTANT);
        model.found().subscribe(found -> order.addAll(found.keySet()));
        run();
        assertTrue(order.stream().limit(2).toList().contains(Placement.STORE_ASSISTANT), order.toString());
        assertEquals(EnumSet.allOf(Placement.class), model.found().value().keySet());
    }

    @Test
    void anyReleaseStandsBesideAnyOther() throws IOException {
        load();
        edit(HIDE);
        done(workbench.approve(Approval.of(workbench.draft(), new Actor("Ada"), "")));
        edit(FIRST);
        done(workbench.approve(Approval.of(workbench.draft(), new Actor("Ada"), "")));
        assertEquals(
                List.of(new Source.Published(), new Source.Draft(), new Source.Numbered(2), new Source.Numbered(1)),
                model.sources());
        model.compare(new Source.Numbered(2), new Source.Numbered(1));
        run();
        assertEquals(List.of("removed"), model.shown().orElseThrow().causes().stream().map(one -> one.kind().code()).toList());
    }

    @Test
    void everyFigureNamesItsSampleAndASampleItsRange() throws IOException {
        load();
        edit(HIDE);
        run();
        Comparison whole = model.shown().orElseThrow();
        for (Figures.Figure figure : new Figures(whole, SHOPPERS).all()) {
            assertTrue(figure.note().matches(".*\\d.*"), figure.sentence());
            assertFalse(figure.note().contains("between"), figure.sentence());
        }
        Comparison sample = workbench.impacts().of(
                done(workbench.published()), workbench.draft(), 64, List.of(Placement.HOME), growing -> {}).await()
                instanceof Outcome.Done<Comparison>(Comparison some) ? growing(some) : whole;
        assertTrue(new Figures(sample, SHOPPERS).all().getFirst().note().contains("between"));
    }

    /// The same as it was told while it grew.
    private static Comparison growing(Comparison some) {
        return new Comparison(
                some.shoppers(), some.shoppersChanged(), some.all(), some.before(), some.after(), some.products(),
                some.categories(), some.leaders(), some.byConsent(), some.byPlacement(), some.worst(), List.of(), false);
    }

    private Comparison asked(Placement placement) {
        return done(workbench.impacts().of(
                        done(workbench.published()), workbench.draft(), Integer.MAX_VALUE, List.of(placement), growing -> {})
                .await());
    }

    private void edit(Rule rule) {
        workbench.edit(rule.name(), draft -> draft.with(rule));
        model.refresh();
    }

    /// Takes turns until the desk has come to rest.
    private void run() {
        pump(() -> model.phase().value() != ImpactModel.Phase.ASKING && model.step().value().isEmpty());
    }

    private void pump(int count) {
        int[] left = {count};
        pump(() -> left[0]-- <= 0 || model.phase().value() != ImpactModel.Phase.ASKING);
    }

    private void pump(BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            try {
                Runnable turn = turns.poll(60, TimeUnit.SECONDS);
                if (turn == null) {
                    throw new AssertionError("nothing comes any more");
                }
                turn.run();
            } catch (InterruptedException nobodyInterrupts) {
                throw new AssertionError(nobodyInterrupts);
            }
        }
    }

    private void load() throws IOException {
        StringBuilder products = new StringBuilder("id,title,category,price,margin\n");
        for (int n = 0; n < 30; n++) {
            products.append("p%d,Coat %d,%s,%d.00,0.4\n".formatted(n, n, n % 2 == 0 ? "Coats" : "Hats", 40 + n));
        }
        StringBuilder events = new StringBuilder("id,time,type,channel,shopper,session,product\n");
        for (int n = 0; n < SHOPPERS; n++) {
            events.append("e%d,2026-08-01T10:%02d:%02dZ,view,web,s%d,v%d,p%d\n".formatted(n, n / 60, n % 60, n, n, n % 30));
        }
        for (Path file : Arrays.asList(
                Files.writeString(folder.resolve("products.csv"), products), Files.writeString(folder.resolve("events.csv"), events))) {
            done(workbench.load(List.of(ImportOrder.of(file))).await());
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}
