package fittingroom.ui.rules;

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

/// A condition as a person edits it: what kind it is, and what that kind needs; groups hold further ones. Showing another
/// changes what is there and makes nothing anew that may have the focus.
final class TreeForm<T, K> extends VBox {

    /// Deeper groups are shown as a sentence.
    private static final int DEEPEST = 5;

    private final Grammar<T, K> grammar;
    private final String name;
    private final int depth;
    private final Consumer<T> onEdit;
    private final Dropdown<K> kind;
    private final StackPane editor = new StackPane();
    private final VBox below = Nodes.column(6);
    private final VBox parts = Nodes.column(6);
    private final Button add;
    private final List<TreeForm<T, K>> children = new ArrayList<>();
    private T shown;
    private Optional<FormPart<T>> part = Optional.empty();
    private Optional<K> partKind = Optional.empty();

    /// @param name what the condition is about, for those who do not see the title above it
    TreeForm(Grammar<T, K> grammar, String name, T first, Consumer<T> onEdit) {
        this(grammar, name, first, 0, onEdit, Optional.empty());
    }

    /// @param onRemove empty where the condition cannot be taken out
    private TreeForm(
            Grammar<T, K> grammar, String name, T first, int depth, Consumer<T> onEdit, Optional<Runnable> onRemove) {
        super(6);
        this.grammar = grammar;
        this.shown = first;
        this.name = name;
        this.depth = depth;
        this.onEdit = onEdit;
        getStyleClass().add("condition");
        kind = new Dropdown<>(Say.it("ui.rules.kind-of", name), grammar.kinds(), grammar::words, this::turn);
        kind.setVisibleRowCount(grammar.kinds().size());
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

    void show(T next) {
        boolean fresh = !next.equals(shown) || partKind.isEmpty();
        shown = next;
        K now = grammar.kind(next);
        kind.show(now);
        if (!fresh) {
            return;
        }
        if (partKind.filter(now::equals).isEmpty()) {
            partKind = Optional.of(now);
            part = grammar.part(next, name, this::edit);
            editor.getChildren().setAll(part.flatMap(FormPart::beside).stream().toList());
            below.getChildren().setAll(part.flatMap(FormPart::below).stream().toList());
        }
        part.ifPresent(one -> one.show(next));
        showParts(next);
        List<Node> rows = new ArrayList<>();
        rows.add(getChildren().getFirst());
        if (!below.getChildren().isEmpty()) {
            rows.add(below);
        }
        if (grammar.isGroup(next)) {
            rows.add(parts);
        }
        if (!getChildren().equals(rows)) {
            getChildren().setAll(rows);
        }
    }

    private void showParts(T next) {
        List<T> wanted = grammar.parts(next);
        if (depth >= DEEPEST && !wanted.isEmpty()) {
            parts.getChildren().setAll(Nodes.prose(grammar.sentence(next), "hint"));
            return;
        }
        while (children.size() > wanted.size()) {
            children.removeLast();
        }
        while (children.size() < wanted.size()) {
            int at = children.size();
            Optional<Runnable> remove = grammar.isOfOne(next) ? Optional.empty() : Optional.of(() -> remove(at));
            children.add(new TreeForm<>(
                    grammar, Say.it("ui.rules.part", name, at + 1), wanted.get(at), depth + 1, now -> replace(at, now), remove));
        }
        for (int i = 0; i < wanted.size(); i++) {
            children.get(i).show(wanted.get(i));
        }
        List<Node> rows = new ArrayList<>(children);
        if (!grammar.isOfOne(next)) {
            rows.add(add);
        }
        if (!parts.getChildren().equals(rows)) {
            parts.getChildren().setAll(rows);
        }
    }

    private void turn(K to) {
        children.clear();
        edit(grammar.fresh(to, shown));
    }

    private void edit(T next) {
        onEdit.accept(next);
        show(next);
    }

    private void addPart() {
        List<T> next = new ArrayList<>(grammar.parts(shown));
        next.add(grammar.another());
        edit(grammar.rebuilt(shown, next));
    }

    private void remove(int at) {
        List<T> next = new ArrayList<>(grammar.parts(shown));
        next.remove(at);
        edit(grammar.rebuilt(shown, next));
        kind.requestFocus();
    }

    private void replace(int at, T now) {
        List<T> next = new ArrayList<>(grammar.parts(shown));
        next.set(at, now);
        T whole = grammar.rebuilt(shown, next);
        shown = whole;
        onEdit.accept(whole);
    }
}
