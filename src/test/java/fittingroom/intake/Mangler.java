package fittingroom.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Damages bytes as broken exports, cut transfers and hostile hands do. It knows nothing of formats.
final class Mangler {

    private static final byte[] POISON = {0, '"', ',', '\n', '\r', '<', '&', '{', '}', '-', '9', (byte) 0xC3, (byte) 0xFF};
    private static final String[] WORDS = {
        "\uFEFF", "]]>", "<!--", "<!DOCTYPE x>", "&x;", "\"\"\"", "\\u0000", "\\ud800", "1e999", "-0", "NaN", "null", "[[[[[[[[", "=1+1", "\r\n\r\n",
        "9999999999999999999999", "\u202E", "1,234.5.6", "0000-00-00", "\t\t\t"
    };
    private static final int LONGEST = 1 << 20;

    private final Random random;

    Mangler(Random random) {
        this.random = random;
    }

    /// @param blows how many damages, one after the other
    byte[] mangled(byte[] whole, int blows) {
        byte[] bytes = whole;
        for (int i = 0; i < blows; i++) {
            int at = random.nextInt(bytes.length + 1);
            bytes = switch (random.nextInt(8)) {
                case 0 -> spliced(bytes, at, new byte[] {POISON[random.nextInt(POISON.length)]}, at);
                case 1 -> spliced(bytes, at, new byte[0], at + 1 + random.nextInt(6));
                case 2 -> spliced(bytes, 0, bytes, bytes.length / 2);
                case 3 -> spliced(bytes, at, WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8), at);
                case 4 -> spliced(bytes, at, slice(bytes).repeat(1 + random.nextInt(40)).getBytes(StandardCharsets.ISO_8859_1), at);
                case 5 -> spliced(bytes, at, new byte[0], bytes.length);
                case 6 -> swapped(bytes);
                default -> flipped(bytes, at);
            };
            if (bytes.length > LONGEST) {
                bytes = java.util.Arrays.copyOf(bytes, LONGEST);
            }
        }
        return bytes;
    }

    /// What stands before `at`, then `middle`, then what stands from `on`.
    private static byte[] spliced(byte[] bytes, int at, byte[] middle, int on) {
        ByteArrayOutputStream next = new ByteArrayOutputStream();
        next.write(bytes, 0, at);
        next.writeBytes(middle);
        int from = Math.min(on, bytes.length);
        next.write(bytes, from, bytes.length - from);
        return next.toByteArray();
    }

    private String slice(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - from, random.nextInt(200));
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    /// One character everywhere for another: a delimiter, a quote, a line end.
    private byte[] swapped(byte[] bytes) {
        byte from = POISON[random.nextInt(POISON.length)];
        byte to = POISON[random.nextInt(POISON.length)];
        byte[] next = bytes.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] = next[i] == from ? to : next[i];
        }
        return next;
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] next = bytes.clone();
        if (at < next.length) {
            next[at] ^= (byte) (1 << random.nextInt(8));
        }
        return next;
    }
}
