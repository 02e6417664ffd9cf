package fittingroom.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over a sequence of texts and bytes, each with its length, so that no two sequences can be confused.
/// It is for naming content, not for keeping secrets.
public final class Digest {

    private final MessageDigest sha;

    public Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Digest add(byte[] bytes) {
        add((long) bytes.length);
        sha.update(bytes);
        return this;
    }

    public Digest add(long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            sha.update((byte) (number >>> shift));
        }
        return this;
    }

    /// 64 lower-case hexadecimal digits. The digest starts anew afterwards.
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }

    public static String of(String text) {
        return new Digest().add(text).hex();
    }
}
