package fittingroom.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Product;
import fittingroom.intake.Field;
import fittingroom.ui.OpenShop;
import fittingroom.ui.WalkFaults;
import fittingroom.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A messy file through the four steps by keyboard: a column corrected, a cause treated, loaded, and found again in the
/// catalogue.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FourStepsTest {

    private OpenShop shop;
    private Scene scene;

    @Start
    void start(Stage stage) {
        shop = OpenShop.empty();
        scene = shop.scene(Theme.Choice.LIGHT, 1280, 800);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shop::close);
    }

    @Test
    void aMessyFileIsCorrectedTreatedLoadedAndFoundByKeyboard(FxRobot robot) throws IOException, TimeoutException {
        Path file = Files.writeString(shop.folder.resolve("regal.csv"), """
                nummer;bezeichnung;preis;warengruppe;regal
                A-1;Kerze aus Wachs;24,00;Deko;eichenweiss
                A-2;Vase aus Glas;auf Anfrage;Deko;blau
                A-3;Kissen;auf Anfrage;Textil;rot
                A-4;Teppich;120,00;Textil;grau
                A-5;Lampe;80,00;Licht;messing
                """);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        TextField path = robot.lookup(".import .text-field").queryAs(TextField.class);
        until(() -> path.equals(scene.getFocusOwner()));
        robot.interact(() -> path.setText(file.toString()));
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup(".sample-table").tryQuery().isPresent());
        assertTrue(robot.lookup(".sample-table .table-cell").queryAll().stream()
                .anyMatch(cell -> cell.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("bad"))));

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> choices(robot, "regal").findFirst().isPresent());
        robot.interact(() -> choice(robot, "regal").requestFocus());
        robot.interact(() -> choice(robot, "regal").setValue(Field.COLOUR));
        until(() -> Field.COLOUR.equals(choice(robot, "regal").getValue()) && choice(robot, "regal").isFocused());
        robot.interact(() -> assertEquals(List.of(), WalkFaults.of(scene)));

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> buttons(robot, "Skip these rows").findFirst().isPresent());
        robot.interact(() -> assertEquals(List.of(), WalkFaults.of(scene)));
        robot.interact(() -> button(robot, "Skip these rows").requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> buttons(robot, "Save rejected rows").findFirst().isPresent());
        robot.interact(() -> button(robot, "Save rejected rows").requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> Files.isRegularFile(shop.folder.resolve("regal-rejected.csv")));
        assertTrue(Files.readString(shop.folder.resolve("regal-rejected.csv")).contains("auf Anfrage"));

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(texts(robot).stream().anyMatch(text -> text.startsWith("Load 3 new products")), texts(robot).toString());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shop.workbench.snapshot().value().catalog().size() == 3);
        until(() -> robot.lookup(".done-box").tryQuery().isPresent());
        Product candle = shop.workbench.snapshot().value().catalog().products().stream()
                .filter(product -> product.title().equals("Kerze aus Wachs")).findFirst().orElseThrow();
        assertEquals("eichenweiss", candle.columns().get("colour"));

        robot.push(KeyCode.CONTROL, KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> scene.getFocusOwner() instanceof TextField);
        robot.write("teppich");
        until(() -> texts(robot).contains("1 of 3 products"));
        assertEquals(List.of("Teppich"), robot.lookup(".tile-title").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getScene() != null).map(Labeled::getText).toList());

        Path next = Files.writeString(shop.folder.resolve("next.csv"), "nummer;bezeichnung;preis;warengruppe;regal\nA-6;Decke;60,00;Textil;rot\n");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        TextField again = robot.lookup(".import .text-field").queryAs(TextField.class);
        robot.interact(() -> {
            again.setText(next.toString());
            again.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        until(() -> texts(robot).contains("Columns as you corrected them before"));
        until(() -> texts(robot).stream().noneMatch(text -> text.startsWith("Load ")));
    }

    private static ComboBox<Field> choice(FxRobot robot, String column) {
        return choices(robot, column).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Stream<ComboBox<Field>> choices(FxRobot robot, String column) {
        return robot.lookup(".column-grid .combo-box").queryAllAs(ComboBox.class).stream()
                .filter(box -> column.equals(box.getUserData())).map(box -> (ComboBox<Field>) box);
    }

    private static Button button(FxRobot robot, String words) {
        return buttons(robot, words).findFirst().orElseThrow();
    }

    private static Stream<Button> buttons(FxRobot robot, String words) {
        return robot.lookup(".import .button").queryAllAs(Button.class).stream().filter(button -> words.equals(button.getText()));
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getScene() != null && label.getText() != null).map(Labeled::getText).toList();
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
