package fittingroom.ui.rules;

import fittingroom.rules.Condition;
import fittingroom.rules.RuleSentence;
import fittingroom.ui.parts.Dropdown;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One condition as a person edits it: what kind it is, and what that kind needs; groups hold further ones. Showing a
/// condition changes what is there and makes nothing anew that may have the focus.
final class ConditionForm extends VBox {

    /// Deeper groups are shown as a sentence.
    private static final int DEEPEST = 5;

    private final FormDesk desk;
    private final String name;
    private final int depth;
    private final Consumer<Condition> onEdit;
    private final Dropdown<ConditionKind> kind;
    private final StackPane editor = new StackPane();
    private final VBox below = Nodes.column(6);
    private final VBox parts = Nodes.column(6);
    private final Button add;
    private final List<ConditionForm> children = new ArrayList<>();
    private Condition shown = Condition.ANYTHING;
    private Optional<ConditionPart> part = Optional.empty();
    private Optional<ConditionKind> partKind = Optional.empty();

    /// @param name what the condition is about, for those who do not see the title above it
    /// @param onRemove empty where the condition cannot be taken out
    ConditionForm(FormDesk desk, String name, int depth, Consumer<Condition> onEdit, Optional<Runnable> onRemove) {
        super(6);
        this.desk = desk;
        this.name = name;
        this.depth = depth;
        this.onEdit = onEdit;
        getStyleClass().add("condition");
        kind = new Dropdown<>(Say.it("ui.rules.kind-of", name), List.of(ConditionKind.values()), ConditionKind::words, this::turn);
        kind.setPrefWidth(152);
        kind.setMinWidth(120);
        editor.setMinWidth(0);
        editor.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(editor, Priority.ALWAYS);
        HBox head = Nodes.row(6, kind, editor);
        onRemove.ifPresent(remove -> head.getChildren().add(
                Nodes.iconButton(Feather.X, Say.it("ui.rules.condition.remove", name), remove, "flat")));
        add = Nodes.button(Say.it("ui.rules.condition.add"), this::addPart, "flat", "small");
        add.setGraphic(Nodes.icon(Feather.PLUS));
        parts.getStyleClass().add("condition-parts");
        getChildren().add(head);
    }

    void show(Condition next) {
        boolean fresh = !next.equals(shown) || partKind.isEmpty();
        shown = next;
        ConditionKind now = ConditionKind.of(next);
        kind.show(now);
        if (!fresh) {
            return;
        }
        if (partKind.filter(now::equals).isEmpty()) {
            partKind = Optional.of(now);
            part = part(next);
            editor.getChildren().setAll(part.flatMap(ConditionPart::beside).stream().toList());
            below.getChildren().setAll(part.flatMap(ConditionPart::below).stream().toList());
        }
        part.ifPresent(one -> one.show(next));
        showParts(next);
        List<Node> rows = new ArrayList<>();
        rows.add(getChildren().getFirst());
        if (!below.getChildren().isEmpty()) {
            rows.add(below);
        }
        if (isGroup(next)) {
            rows.add(parts);
        }
        if (!getChildren().equals(rows)) {
            getChildren().setAll(rows);
        }
    }

    /// What a kind needs beside its name; groups need nothing.
    private Optional<ConditionPart> part(Condition condition) {
        return switch (condition) {
            case Condition.Anything() -> Optional.empty();
            case Condition.All ignored -> Optional.empty();
            case Condition.Any ignored -> Optional.empty();
            case Condition.Not ignored -> Optional.empty();
            case Condition.ProductIs ignored -> Optional.of(new ConditionPart.Products(desk, name, this::edit));
            case Condition.InCategory ignored -> Optional.of(new ConditionPart.Categories(desk, name, this::edit));
            case Condition.Has ignored -> Optional.of(new ConditionPart.Values(desk, name, this::edit));
            case Condition.Priced ignored -> Optional.of(new ConditionPart.Prices(desk, name, this::edit));
            case Condition.SameAsAnchor ignored -> Optional.of(new ConditionPart.Same(desk, name, this::edit));
        };
    }

    private static boolean isGroup(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Any || condition instanceof Condition.Not;
    }

    private static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> all) -> all;
            case Condition.Any(List<Condition> any) -> any;
            case Condition.Not(Condition one) -> List.of(one);
            default -> List.of();
        };
    }

    private void showParts(Condition next) {
        List<Condition> wanted = parts(next);
        if (depth >= DEEPEST && !wanted.isEmpty()) {
            parts.getChildren().setAll(Nodes.prose(RuleSentence.condition(next, desk.catalog()), "hint"));
            return;
        }
        while (children.size() > wanted.size()) {
            children.removeLast();
        }
        while (children.size() < wanted.size()) {
            int at = children.size();
            Optional<Runnable> remove = next instanceof Condition.Not ? Optional.empty() : Optional.of(() -> remove(at));
            children.add(new ConditionForm(desk, Say.it("ui.rules.part", name, at + 1), depth + 1, now -> replace(at, now), remove));
        }
        for (int i = 0; i < wanted.size(); i++) {
            children.get(i).show(wanted.get(i));
        }
        List<Node> rows = new ArrayList<>(children);
        if (!(next instanceof Condition.Not)) {
            rows.add(add);
        }
        if (!parts.getChildren().equals(rows)) {
            parts.getChildren().setAll(rows);
        }
    }

    private void turn(ConditionKind to) {
        children.clear();
        edit(to.fresh(shown, desk.askable()));
    }

    private void edit(Condition next) {
        onEdit.accept(next);
        show(next);
    }

    private void addPart() {
        List<Condition> next = new ArrayList<>(parts(shown));
        next.add(ConditionKind.CATEGORY.fresh(shown, desk.askable()));
        edit(rebuilt(next));
    }

    private void remove(int at) {
        List<Condition> next = new ArrayList<>(parts(shown));
        next.remove(at);
        edit(rebuilt(next));
        kind.requestFocus();
    }

    private void replace(int at, Condition now) {
        List<Condition> next = new ArrayList<>(parts(shown));
        next.set(at, now);
        Condition whole = rebuilt(next);
        shown = whole;
        onEdit.accept(whole);
    }

    private Condition rebuilt(List<Condition> next) {
        return switch (shown) {
            case Condition.All ignored -> new Condition.All(next);
            case Condition.Any ignored -> new Condition.Any(next);
            case Condition.Not ignored -> new Condition.Not(next.getFirst());
            default -> shown;
        };
    }
}
