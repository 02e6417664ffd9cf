package fittingroom.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// How a file is packed, found by its first bytes. What is packed is read as it comes out and never laid on disk, so an
/// entry's name leads nowhere; what swells beyond all measure is given up.
enum Packing {
    PLAIN,
    GZIP,
    ZIP;

    /// Something packed swells too far to be data.
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1;

        Bomb(String what) {
            super(what);
        }
    }

    private static final int BUFFER = 1 << 16;
    private static final long HARMLESS = 64L << 20;
    private static final long SWELLING = 300;
    private static final int MOST_ENTRIES = 10_000;

    /// A document of an office is a zip by its bytes and not by what is meant: it counts as one plain file.
    static Packing of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(Foreign.HEAD);
            if (head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
                return GZIP;
            }
            boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
            return zip && Foreign.of(head).isEmpty() ? ZIP : PLAIN;
        }
    }

    /// Names of what a zip holds, without folders and without what systems add by themselves.
    static List<String> entries(Path path) throws IOException {
        List<String> names = new ArrayList<>();
        Swelling counted = new Swelling(Files.newInputStream(path));
        try (ZipInputStream zip = new ZipInputStream(counted)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isData(entry) && names.size() < MOST_ENTRIES) {
                    names.add(entry.getName());
                }
                counted.pass(zip);
            }
        }
        return names;
    }

    /// The unpacked bytes. Closing them closes the raw ones.
    ///
    /// @param entry which of a zip, or empty for the first
    /// @throws IOException if it is damaged, or a [Bomb]
    InputStream open(InputStream raw, Optional<String> entry) throws IOException {
        try {
            Swelling counted = new Swelling(raw);
            return switch (this) {
                case PLAIN -> new BufferedInputStream(raw, BUFFER);
                case GZIP -> counted.watch(new GZIPInputStream(counted, BUFFER));
                case ZIP -> counted.watch(at(new ZipInputStream(counted), entry, counted));
            };
        } catch (IOException broken) {
            raw.close();
            throw broken;
        }
    }

    private static InputStream at(ZipInputStream zip, Optional<String> wanted, Swelling counted) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (isData(entry) && (wanted.isEmpty() || wanted.get().equals(entry.getName()))) {
                return zip;
            }
            counted.pass(zip);
        }
        return zip;
    }

    private static boolean isData(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith(".");
    }

    /// Counts what goes in, so that what comes out can be measured against it.
    private static final class Swelling extends FilterInputStream {
        private long read;
        private long passed;

        Swelling(InputStream raw) {
            super(raw);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            read += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            read += Math.max(0, n);
            return n;
        }

        /// Reads over an entry that nobody wants. It is measured too: unpacking it takes as long as reading it.
        void pass(ZipInputStream zip) throws IOException {
            byte[] buffer = new byte[BUFFER];
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                passed += n;
                check(passed);
            }
        }

        private void check(long out) throws IOException {
            if (out > HARMLESS && out > read * SWELLING) {
                throw new Bomb("more than " + SWELLING + " times its size");
            }
        }

        InputStream watch(InputStream unpacked) {
            return new FilterInputStream(unpacked) {
                private long out = passed;

                @Override
                public int read() throws IOException {
                    int b = super.read();
                    count(b < 0 ? 0 : 1);
                    return b;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int n = super.read(bytes, from, length);
                    count(Math.max(0, n));
                    return n;
                }

                private void count(int more) throws IOException {
                    out += more;
                    check(out);
                }
            };
        }
    }
}
