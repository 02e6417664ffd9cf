package fittingroom.ui.shell;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All that can be done with its keys, in groups, from the one table of actions; and the switch for single letters. It
/// is made anew each time it is opened, since desks bring their own, also those that nobody has opened yet.
final class KeySheet extends VBox {

    private static final int COLUMNS = 3;

    private final ScrollPane page;

    /// @param desks codes of desks, in the order of the rail
    KeySheet(Actions actions, List<String> desks) {
        getStyleClass().add("key-sheet");
        CheckBox letters = new CheckBox(Say.it("ui.keys.letters"));
        letters.setSelected(actions.lettersProperty().get());
        letters.selectedProperty().subscribe(on -> actions.lettersProperty().set(on));
        Nodes.tip(letters, Say.it("ui.keys.letters.tip"));
        HBox head = Nodes.row(12, Nodes.label(Say.it("ui.keys.title"), "sheet-title"), Nodes.spacer(), letters);
        page = new ScrollPane(columns(groups(actions, desks)));
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().add("quiet-scroll");
        page.setAccessibleText(Say.it("ui.keys.title"));
        page.setFocusTraversable(true);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(head, page, Nodes.prose(Say.it("ui.keys.hint"), "hint"));
    }

    Region page() {
        return page;
    }

    private static Map<String, List<Action>> groups(Actions actions, List<String> desks) {
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        groups.put(Say.it("ui.keys.everywhere"), new ArrayList<>());
        groups.put(Say.it("ui.keys.desks"), new ArrayList<>());
        desks.forEach(desk -> groups.put(Say.it("ui.desk." + desk), new ArrayList<>()));
        for (Action action : actions.known()) {
            String first = action.id().split("\\.", 2)[0].replace("import", "catalogue");
            String group = action.id().startsWith("desk.") ? Say.it("ui.keys.desks")
                    : desks.contains(first) && action.id().contains(".") ? Say.it("ui.desk." + first)
                    : Say.it("ui.keys.everywhere");
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(action);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /// The groups in columns of about the same height.
    private static HBox columns(Map<String, List<Action>> groups) {
        List<VBox> columns = new ArrayList<>();
        int[] heights = new int[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            VBox column = Nodes.column(18);
            column.setPrefWidth(100);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.add(column);
        }
        groups.forEach((name, actions) -> {
            int lowest = 0;
            for (int i = 1; i < COLUMNS; i++) {
                lowest = heights[i] < heights[lowest] ? i : lowest;
            }
            heights[lowest] += actions.size() + 2;
            columns.get(lowest).getChildren().add(group(name, actions));
        });
        HBox box = new HBox(28);
        box.getChildren().addAll(columns);
        return box;
    }

    private static VBox group(String name, List<Action> actions) {
        VBox rows = Nodes.column(7, Nodes.label(name, "section-title"));
        actions.stream().sorted(Comparator.comparing((Action action) -> action.keyWords().isEmpty()))
                .forEach(action -> rows.getChildren().add(row(action)));
        return rows;
    }

    private static HBox row(Action action) {
        Label label = Nodes.name(action.label().get(), "key-name");
        Label key = action.keyWords().isEmpty()
                ? Nodes.label(Say.it("ui.keys.none"), "hint") : Nodes.label(action.keyWords(), "key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(8, label, Nodes.spacer(), key);
    }
}
