package fittingroom.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody with a keyboard and two eyes before a window: presses keys, goes on with Tab until the focus is where it is
/// wanted, reads what is shown, and waits for what can be seen or asked. It sets no focus and fires no button.
public final class Keyboard {

    private static final int MOST_TABS = 120;
    private static final int PATIENCE = 60;

    private final FxRobot robot;
    private final Stage stage;

    public Keyboard(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    /// Keys pressed together.
    public void press(KeyCode... keys) {
        robot.push(keys);
        robot.interact(() -> {});
    }

    /// Pastes into the text field that has the focus, over what stands there.
    public void write(String text) {
        if (!(focused() instanceof TextInputControl)) {
            throw new AssertionError("the focus is in no text field but on " + name(focused()));
        }
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.V);
    }

    /// Presses Tab until the focus is on what has this name or these words.
    public void tabTo(String words) {
        tabTo(words, node -> name(node).equals(words));
    }

    public void tabTo(String what, Predicate<Node> wanted) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST_TABS; i++) {
            if (wanted.test(focused())) {
                return;
            }
            passed.add(name(focused()));
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + what + ", only to " + passed.stream().distinct().toList());
    }

    /// Goes to a text field and writes.
    public void fill(String field, String text) {
        tabTo(field);
        write(text);
    }

    /// What has the focus; the window's ground where nothing has.
    public Node focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene().getRoot() : owner;
    }

    /// What has the focus, by its name for those who hear it, or its words.
    public String focusedName() {
        return name(focused());
    }

    /// Whether these words can be read somewhere.
    public boolean sees(String words) {
        return texts().stream().anyMatch(text -> text.contains(words));
    }

    /// All words that are shown.
    public List<String> texts() {
        return nodes().stream().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank()).toList();
    }

    /// Words of what has a style.
    public List<String> texts(String style) {
        return nodes().stream().filter(node -> node.getStyleClass().contains(style)).filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText()).toList();
    }

    /// All that is shown now.
    public List<Node> nodes() {
        List<Node> all = new ArrayList<>();
        robot.interact(() -> Walk.each(stage.getScene().getRoot(), all::add));
        return all;
    }

    /// Waits until something holds; says what was on screen where it never does.
    public void until(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, holds::getAsBoolean);
        } catch (TimeoutException never) {
            throw new AssertionError(what + " never came; the focus is on " + focusedName() + ", shown is " + texts(), never);
        }
        settle();
    }

    public void untilSeen(String words) {
        until(words, () -> sees(words));
    }

    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {});
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText() : node.getClass().getSimpleName();
    }
}
