package fittingroom.ui.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks a person for files. A window without a display cannot: there the path field and dropping remain.
@FunctionalInterface
public interface FileAsker {

    /// @return the files chosen, none where the person thought better of it
    List<Path> ask(Window owner, String title);

    /// Asks with the system's own chooser.
    static FileAsker ofSystem() {
        return (owner, title) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            List<File> chosen = chooser.showOpenMultipleDialog(owner);
            return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        };
    }
}
