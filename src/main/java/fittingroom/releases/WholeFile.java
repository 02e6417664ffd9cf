package fittingroom.releases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file whole or not at all: a kill leaves what was there before, or the new one. It keeps no copy.
public final class WholeFile {

    private WholeFile() {}

    /// Makes the folder where it is missing.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static void write(Path file, byte[] bytes) {
        Path whole = file.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            if (whole.getParent() != null) {
                Files.createDirectories(whole.getParent());
            }
            Files.write(beside, bytes);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }
}
