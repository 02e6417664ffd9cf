package fittingroom.ui.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks a person for files. A window without a display cannot: there the path field and dropping remain.
@FunctionalInterface
public interface FileAsker {

    /// @return the files chosen, none where the person thought better of it
    List<Path> ask(Window owner, String title);

    /// Asks where to write a file.
    ///
    /// @param name what the file is called unless the person says otherwise
    /// @return empty where the person thought better of it
    default Optional<Path> askWhere(Window owner, String title, String name) {
        return Optional.empty();
    }

    /// Asks with the system's own chooser.
    static FileAsker ofSystem() {
        return new FileAsker() {
            @Override
            public List<Path> ask(Window owner, String title) {
                List<File> chosen = chooser(title).showOpenMultipleDialog(owner);
                return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> askWhere(Window owner, String title, String name) {
                FileChooser chooser = chooser(title);
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }

            private static FileChooser chooser(String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                return chooser;
            }
        };
    }
}
