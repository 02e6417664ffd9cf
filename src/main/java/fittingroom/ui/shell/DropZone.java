package fittingroom.ui.shell;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The outline over the whole window while files are dragged across it. It passes the files on and reads none.
final class DropZone extends StackPane {

    private final Label words = Nodes.label("", "drop-words");
    private final Consumer<List<Path>> onFiles;

    DropZone(Consumer<List<Path>> onFiles) {
        this.onFiles = onFiles;
        getStyleClass().add("drop-zone");
        words.setGraphic(Nodes.icon(Feather.DOWNLOAD, "drop-icon"));
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
    }

    void watch(Region window) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                words.setText(Say.it("ui.drop.words", event.getDragboard().getFiles().size()));
                setVisible(true);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            if (event.getDragboard().hasFiles()) {
                onFiles.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
