package fittingroom.ui.shell;

import fittingroom.ui.parts.Look;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The desks from top to bottom in the order of work, and at its foot how the window looks. It shows the desks that
/// exist and no others.
final class Rail extends VBox {

    private final Map<String, RailButton> buttons = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;
    private final ToggleGroup themes = new ToggleGroup();

    Rail(List<DeskEntry> entries, Consumer<String> open, Theme theme, Look look) {
        getStyleClass().add("rail");
        for (DeskEntry entry : entries) {
            RailButton button = new RailButton(entry);
            buttons.put(entry.code(), button);
            button.setToggleGroup(group);
            button.setOnAction(event -> button.setSelected(true));
            button.selectedProperty().subscribe((before, now) -> {
                if (now && !showing) {
                    open.accept(entry.code());
                }
            });
            getChildren().add(button);
        }
        getChildren().addAll(Nodes.spacer(), looks(theme, look));
    }

    /// How many things wait at a desk.
    void waiting(String code, int count) {
        Optional.ofNullable(buttons.get(code)).ifPresent(button -> button.waiting(count));
    }

    void select(String code) {
        showing = true;
        group.getToggles().forEach(toggle -> toggle.setSelected(code.equals(toggle.getUserData())));
        showing = false;
    }

    void theme(Theme.Choice choice) {
        themes.getToggles().forEach(toggle -> toggle.setSelected(choice.equals(toggle.getUserData())));
    }

    private MenuButton looks(Theme theme, Look look) {
        MenuButton menu = new MenuButton(Say.it("ui.look.menu"), Nodes.icon(Feather.SUN));
        menu.setContentDisplay(ContentDisplay.TOP);
        menu.getStyleClass().addAll("rail-button", "rail-menu");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setPopupSide(javafx.geometry.Side.RIGHT);
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item = new RadioMenuItem(Say.it("ui.look." + choice.name().toLowerCase(Locale.ROOT)));
            item.setUserData(choice);
            item.setToggleGroup(themes);
            item.setSelected(theme.choice() == choice);
            item.setOnAction(event -> theme.choose(choice));
            menu.getItems().add(item);
        }
        CheckMenuItem pictures = new CheckMenuItem(Say.it("ui.look.pictures"));
        pictures.selectedProperty().bindBidirectional(look.picturesProperty());
        menu.getItems().addAll(new SeparatorMenuItem(), pictures);
        CustomMenuItem note = new CustomMenuItem(Nodes.prose(Say.it("ui.look.pictures.note"), "menu-note"), false);
        note.getStyleClass().add("menu-note-item");
        menu.getItems().add(note);
        return menu;
    }
}
