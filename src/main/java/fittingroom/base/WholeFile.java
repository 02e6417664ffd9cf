package fittingroom.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file whole or not at all: a kill leaves what was there before, or the new one. It keeps no copy.
public final class WholeFile {

    /// What goes into the file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// Makes the folder where it is missing.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static void write(Path file, byte[] bytes) {
        write(file, out -> out.write(bytes));
    }

    /// The same for what is too long to be held as a whole.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static void write(Path file, Content content) {
        place(prepare(file, content), file);
    }

    /// Writes what is to become a file beside its place, whole and on the disk.
    ///
    /// @return where it waits for [#place]
    /// @throws UncheckedIOException if the disk fails
    public static Path prepare(Path file, Content content) {
        Path whole = file.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            if (whole.getParent() != null) {
                Files.createDirectories(whole.getParent());
            }
            try (FileChannel channel = FileChannel.open(
                            beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            return beside;
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /// Puts what was prepared in its place, at once.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static void place(Path prepared, Path file) {
        try {
            Files.move(prepared, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }
}
