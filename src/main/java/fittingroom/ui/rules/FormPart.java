package fittingroom.ui.rules;

import java.util.Optional;
import javafx.scene.Node;

/// What one kind of condition needs beside its name, as controls. It shows a value of its kind, and tells another of the
/// same kind when a person edits.
///
/// @param <T> what is edited: a condition on products, or an audience
interface FormPart<T> {

    void show(T value);

    /// What stands in the line of the kind.
    default Optional<Node> beside() {
        return Optional.empty();
    }

    /// What needs lines of its own.
    default Optional<Node> below() {
        return Optional.empty();
    }
}
