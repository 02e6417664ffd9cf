package fittingroom.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.ui.OpenShop;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Attributes of the sample shop are corrected by keyboard alone: of one product, and of all that are marked.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CorrectByKeysTest {

    private Stage stage;
    private OpenShop shop;
    private CatalogModel model;
    private FxRobot robot;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        robot.interact(shop::close);
    }

    @Test
    void aColourIsSaidInAnotherLanguageAndFoundByTheFilterAndTakenBack(FxRobot keys) throws Exception {
        open(keys);
        Id<Product> id = model.chosen().value().orElseThrow();
        Set<String> before = values(id, Facet.COLOUR);
        keys.type(KeyCode.E);
        settle();
        keys.write("colour");
        settle();
        keys.type(KeyCode.ENTER).type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        settle();
        assertEquals(0, shop.workbench.corrections().all().value().size(), "who goes back has said nothing");
        keys.type(KeyCode.E);
        settle();
        keys.write("bordeaux");
        settle();
        keys.type(KeyCode.ENTER);
        awaitColour(id, Set.of("burgundy"));
        assertTrue(model.story().value().orElseThrow().facts().stream().anyMatch(
                fact -> fact.facet() == Facet.COLOUR && fact.reading().from() == Reading.Origin.CORRECTION));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> keys.from(shop.desks.shell().root()).lookup(".toast").tryQuery().isPresent());
        keys.interact(() -> model.toggle(Aspect.COLOUR, "burgundy"));
        settle();
        assertTrue(model.found().value().orElseThrow().size() > 0);
        keys.interact(model::clear);
        settle();
        keys.type(KeyCode.U);
        awaitColour(id, before);
    }

    @Test
    void allThatAreMarkedAreCorrectedAtOnceWithTwoWords(FxRobot keys) throws Exception {
        open(keys);
        keys.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 2).release(KeyCode.SHIFT);
        settle();
        assertEquals(3, model.marked().value().size());
        Set<Id<Product>> marked = model.marked().value();
        keys.type(KeyCode.E);
        settle();
        keys.write("occasion");
        settle();
        keys.type(KeyCode.ENTER);
        settle();
        keys.write("wedding");
        settle();
        keys.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        settle();
        keys.write("party");
        settle();
        keys.type(KeyCode.ENTER);
        Id<Product> last = model.chosen().value().orElseThrow();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> values(last, Facet.OCCASION).equals(Set.of("wedding", "party")));
        settle();
        for (Id<Product> id : marked) {
            assertEquals(Set.of("wedding", "party"), values(id, Facet.OCCASION));
        }
        assertEquals(3, shop.workbench.corrections().all().value().size());
        assertEquals(marked, model.marked().value(), "still marked, for the next word");
        keys.type(KeyCode.ESCAPE);
        settle();
        assertEquals(Set.of(), model.marked().value());
    }

    private void awaitColour(Id<Product> id, Set<String> colours) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> values(id, Facet.COLOUR).equals(colours));
        settle();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> model.story().value()
                .map(story -> story.attributes().values(Facet.COLOUR)).equals(Optional.of(colours)));
    }

    private Set<String> values(Id<Product> id, Facet facet) {
        Snapshot now = shop.workbench.snapshot().value();
        return now.catalog().attributes(now.catalog().ordinal(id).orElseThrow()).values(facet);
    }

    private void open(FxRobot keys) throws Exception {
        robot = keys;
        keys.interact(() -> {
            shop = OpenShop.stocked();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.show();
        });
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        CatalogueDesk desk = (CatalogueDesk) shop.desks.shell().current().orElseThrow();
        model = desk.model();
        settle();
        keys.interact(() -> desk.view().list().requestFocus());
        settle();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !model.waiting().value() && model.story().value().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
