package fittingroom.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// Every sentence that a person reads, by key, in one language. It does not choose what to say.
///
/// The pseudo-language `qps` lengthens every word by 40 % and puts accents on it, so that a text that is cut, or that
/// was never taken from here, is seen at once.
public final class Words {

    /// One file a room and one a desk, in line order, so that a sentence is found beside its neighbours.
    private static final List<String> ROOMS = List.of(
            "base", "ledger", "catalog", "events", "intake", "shoppers", "learning", "coherence", "rules", "scoring",
            "trials", "journeys", "review", "impact", "health", "insight", "releases", "store", "workbench", "cli", "ui", "ui-shell",
            "ui-catalog", "ui-shoppers", "ui-journeys", "ui-review", "ui-rules", "ui-impact", "ui-health", "ui-releases", "app");

    private static volatile Words current = english();

    private final Map<String, String> texts;
    private final boolean pseudo;

    private Words(Map<String, String> texts, boolean pseudo) {
        this.texts = texts;
        this.pseudo = pseudo;
    }

    public static Words english() {
        return new Words(load(), false);
    }

    public static Words pseudo() {
        return new Words(load(), true);
    }

    /// The language of this process. It is chosen once at the start, and by tests.
    public static Words current() {
        return current;
    }

    public static void use(Words words) {
        current = words;
    }

    /// The text of a key with its arguments filled in.
    ///
    /// @throws IllegalArgumentException if no such key exists: that is a bug, and a test finds it
    public String text(String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for the key " + key);
        }
        String text = new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
        return pseudo ? lengthen(text) : text;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    private static String lengthen(String text) {
        StringBuilder out = new StringBuilder(text.length() * 3 / 2);
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(accent(c));
            letters = Character.isLetter(c) ? letters + 1 : 0;
            boolean wordEnds = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
            if (letters > 0 && wordEnds) {
                out.repeat('~', Math.max(1, Math.round(letters * 0.4f)));
            }
        }
        return out.toString();
    }

    private static char accent(char c) {
        int at = "aeiouAEIOUnc".indexOf(c);
        return at < 0 ? c : "áéíóúÁÉÍÓÚñç".charAt(at);
    }

    private static Map<String, String> load() {
        Map<String, String> texts = new TreeMap<>();
        for (String room : ROOMS) {
            String file = "/words/" + room + ".properties";
            try (InputStream in = Words.class.getResourceAsStream(file)) {
                if (in == null) {
                    continue;
                }
                Properties lines = new Properties();
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                lines.forEach((key, value) -> texts.put((String) key, (String) value));
            } catch (IOException broken) {
                throw new UncheckedIOException(file, broken);
            }
        }
        return texts;
    }
}
