package fittingroom.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One file that can be read from its beginning as often as needed, unpacked and decoded. It does not know what the
/// file is about.
final class Source {

    /// Stands in decoded text where the bytes were no character of the encoding.
    static final char BROKEN = '\uFFFF';

    private final Path path;
    private final Packing packing;
    private final Optional<String> entry;
    private final Encoding encoding;
    private final String head;

    private Source(Path path, Packing packing, Optional<String> entry, Encoding encoding) throws IOException {
        this.path = path;
        this.packing = packing;
        this.entry = entry;
        this.encoding = encoding;
        try (Reader reader = decode(bytes(Files.newInputStream(path)))) {
            char[] chars = new char[Encoding.HEAD];
            int filled = 0;
            int n;
            while (filled < chars.length && (n = reader.read(chars, filled, chars.length - filled)) > 0) {
                filled += n;
            }
            head = new String(chars, 0, filled);
        }
    }

    /// @param entry which file of a zip, or empty where it holds only one
    /// @throws Several if a zip holds several files and none was named
    /// @throws Foreign.Found if what is in it, unpacked, is no text
    static Source of(Path path, Optional<String> entry) throws IOException {
        Packing packing = Packing.of(path);
        if (packing == Packing.ZIP && entry.isEmpty()) {
            List<String> entries = Packing.entries(path);
            if (entries.size() > 1) {
                throw new Several(String.join(", ", entries));
            }
        }
        try (InputStream in = new BufferedInputStream(packing.open(Files.newInputStream(path), entry))) {
            in.mark(Foreign.HEAD);
            Optional<Foreign> foreign = Foreign.of(in.readNBytes(Foreign.HEAD));
            if (foreign.isPresent()) {
                throw new Foreign.Found(foreign.get());
            }
            in.reset();
            return new Source(path, packing, entry, Encoding.of(in));
        }
    }

    /// A zip with several files, of which none was named.
    static final class Several extends IOException {
        private static final long serialVersionUID = 1;

        Several(String names) {
            super(names);
        }
    }

    Path path() {
        return path;
    }

    /// The first 65,536 characters, or all where there are fewer.
    String head() {
        return head;
    }

    boolean isWholeInHead() {
        return head.length() < Encoding.HEAD;
    }

    String encoding() {
        return encoding.name() + (packing == Packing.PLAIN ? "" : " " + packing.name().toLowerCase(Locale.ROOT));
    }

    boolean isUtf8() {
        return encoding.isUtf8();
    }

    /// Opens it anew; whoever opens closes.
    Opened open() throws IOException {
        Counted counted = new Counted(Files.newInputStream(path));
        return new Opened(decode(bytes(counted)), counted, Files.size(path));
    }

    private InputStream bytes(InputStream raw) throws IOException {
        return packing.open(raw, entry);
    }

    private Reader decode(InputStream in) throws IOException {
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(
                in,
                encoding.charset().newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN)));
    }

    /// @param size bytes of the file as it lies on disk
    record Opened(Reader reader, Counted counted, long size) implements AutoCloseable {

        /// Bytes of the file read so far.
        long done() {
            return counted.count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /// Counts what is read from disk.
    static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
