package fittingroom.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/// How the characters of a file are written, found in its bytes: a byte order mark, zeros where UTF-16 has them, valid
/// UTF-8, and else the likeliest of the older encodings. It trusts no declaration inside the file.
///
/// @param mark length of the byte order mark
record Encoding(Charset charset, int mark) {

    static final int HEAD = 1 << 16;

    private static final int SCANNED = 32 << 20;
    private static final int ODD_TEXT = 1 << 14;
    private static final int SURE = 60;
    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

    static Encoding of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        if (Math.max(zeros[0], zeros[1]) > head.length * 0.3 && Math.min(zeros[0], zeros[1]) < head.length * 0.05) {
            return new Encoding(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
        }
        Scan scan = new Scan();
        scan.read(head, head.length);
        byte[] more = new byte[HEAD];
        int n;
        for (long total = head.length; total < SCANNED && (n = in.read(more)) > 0; total += n) {
            scan.read(more, n);
        }
        return new Encoding(scan.charset(), 0);
    }

    String name() {
        return charset.name() + (mark > 0 ? " BOM" : "");
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// Counts what is valid UTF-8 beyond ASCII and what is not, and keeps the words around odd bytes.
    private static final class Scan {
        private final ByteArrayOutputStream odd = new ByteArrayOutputStream();
        private long valid;
        private long broken;
        private int due;

        void read(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                byte b = bytes[i];
                if (b >= 0 && due == 0) {
                    continue;
                }
                step(b & 0xFF);
                if (b < 0 && odd.size() < ODD_TEXT) {
                    int from = Math.max(0, i - 12);
                    odd.write(bytes, from, Math.min(length, i + 12) - from);
                }
            }
        }

        private void step(int b) {
            boolean continues = (b & 0xC0) == 0x80;
            if (due > 0) {
                if (continues) {
                    due--;
                    valid += due == 0 ? 1 : 0;
                    return;
                }
                due = 0;
                broken++;
            }
            if (b < 0x80) {
                return;
            }
            due = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
            broken += due == 0 ? 1 : 0;
        }

        Charset charset() {
            if (broken == 0 || valid >= 3 * broken) {
                return StandardCharsets.UTF_8;
            }
            CharsetMatch match = new CharsetDetector().setText(odd.toByteArray()).detect();
            if (match == null || match.getConfidence() < SURE || match.getName().startsWith("ISO-8859-1")
                    || match.getName().startsWith("UTF")) {
                return WINDOWS_LATIN;
            }
            try {
                return Charset.forName(match.getName());
            } catch (UnsupportedCharsetException unknownHere) {
                return WINDOWS_LATIN;
            }
        }
    }
}
