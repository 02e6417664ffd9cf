package fittingroom.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// How an e-mail address is known here: by its SHA-256, without blanks around it and in lower case, as mail and
/// advertising systems write it. The address itself is never kept.
public final class Mailbox {

    private Mailbox() {}

    /// 64 lower-case hexadecimal digits.
    public static String hash(String address) {
        try {
            byte[] plain = address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// The name that a person's word for a shopper has in the log: of an address its hash, anything else as it is.
    public static String name(String word) {
        String plain = word.strip();
        return plain.indexOf('@') > 0 ? hash(plain) : plain;
    }
}
