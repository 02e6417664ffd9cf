package fittingroom.workbench;

import fittingroom.base.WholeFile;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Fact;
import fittingroom.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that a deed in the ledger tells of: the file and its deed come together. A file is written beside its place
/// first; then, in one transaction, the deed is told and the file put in its place. What a kill leaves between the two is
/// mended when the workspace is opened again, so that neither stands without the other for longer than that.
final class Outgoing {

    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);
    private static final String NAME = "outgoing";
    private static final String NOTHING = "";

    private final StoreThread store;
    private final Workspace workspace;

    Outgoing(StoreThread store, Workspace workspace) {
        this.store = store;
        this.workspace = workspace;
    }

    /// Writes a file with its deed, or neither. Not on the store thread.
    ///
    /// @throws UncheckedIOException if the disk fails
    void write(Path file, WholeFile.Content content, Supplier<Deed> deed) {
        Path part = WholeFile.prepare(file, content);
        store.now(() -> {
            place(part, file, deed.get());
            return true;
        });
    }

    /// Puts a file that was written beside its place there, with its deed, or neither. On the store thread.
    ///
    /// @throws UncheckedIOException if the disk fails; the part is gone then
    void place(Path part, Path file, Deed deed) {
        Fact fact = workspace.done(deed);
        try {
            workspace.put(NAME, part.toAbsolutePath() + "\n" + fact.text());
            workspace.together(() -> {
                workspace.put(NAME, NOTHING, List.of(fact));
                WholeFile.place(part, file);
            });
        } catch (RuntimeException | Error broken) {
            forget(part);
            throw broken;
        }
    }

    private void forget(Path part) {
        try {
            if (Files.deleteIfExists(part)) {
                workspace.put(NAME, NOTHING);
            }
        } catch (IOException | RuntimeException alsoBroken) {
            LOG.warn("{} stays until the workspace is opened again", part, alsoBroken);
        }
    }

    /// Mends what a kill left: a file in its place gets its deed, one that never came there is deleted. On the store
    /// thread.
    static void mend(Workspace workspace) {
        String kept = workspace.get(NAME).orElse(NOTHING);
        int line = kept.indexOf('\n');
        if (line < 0) {
            return;
        }
        try {
            boolean cameThere = !Files.deleteIfExists(Path.of(kept.substring(0, line)));
            Optional<Fact> fact = Fact.of(kept.substring(line + 1)).filter(_ -> cameThere);
            workspace.put(NAME, NOTHING, fact.stream().toList());
            LOG.warn("a file that was being written when the program ended {}", fact.isPresent()
                    ? "is there, and its deed was added to the ledger" : "was not there yet, and its part was deleted");
        } catch (IOException | InvalidPathException broken) {
            LOG.warn("what a file left behind cannot be mended", broken);
        }
    }
}
