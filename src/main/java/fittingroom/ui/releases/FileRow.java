package fittingroom.ui.releases;

import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// A path, a way to choose one, and what is done with it. It touches no file.
final class FileRow extends HBox {

    private final TextField path = new TextField();
    private final Button deed;
    private boolean can = true;

    /// @param name of the path, for those who do not see what stands beside it
    /// @param words of the button
    /// @param choose asks a person
    FileRow(String name, String words, FontIcon icon, Choice choose, Consumer<Path> run) {
        super(8);
        path.setAccessibleText(name);
        path.setPromptText(name);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button chooser = Nodes.button(Say.it("ui.releases.choose"), () ->
                choose.ask(this).ifPresent(file -> Nodes.path(path, file)));
        deed = Nodes.button(words, () -> file().ifPresent(run));
        deed.setGraphic(icon);
        path.setOnAction(entered -> deed.fire());
        path.textProperty().subscribe((was, now) -> enable(can));
        getChildren().addAll(path, chooser, deed);
    }

    /// How a person is asked for a file.
    @FunctionalInterface
    interface Choice {
        Optional<Path> ask(FileRow row);

        /// For a file that is to be written.
        static Choice target(FileAsker asker, String title) {
            return row -> asker.askWhere(row.getScene().getWindow(), title, row.file()
                    .flatMap(file -> Optional.ofNullable(file.getFileName())).map(Path::toString).orElse(""));
        }

        /// For a file that is to be read.
        static Choice source(FileAsker asker, String title) {
            return row -> asker.ask(row.getScene().getWindow(), title).stream().findFirst();
        }
    }

    private Optional<Path> file() {
        String text = path.getText().strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    void suggest(Path file) {
        Nodes.path(path, file);
    }

    /// @param can whether nothing else is under way
    void enable(boolean can) {
        this.can = can;
        deed.setDisable(!can || file().isEmpty());
    }

    TextField path() {
        return path;
    }
}
