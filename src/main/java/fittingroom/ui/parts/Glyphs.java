package fittingroom.ui.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javafx.scene.paint.Color;

/// The silhouettes and the colours that words stand for, as read from `resources/art`. It draws nothing.
final class Glyphs {

    /// The paths of one silhouette in a square of 100; an absent part is empty.
    record Glyph(String name, String body, String trim, String strap, String line) {}

    private static final Glyphs OURS = new Glyphs();
    private static final int LONGEST_PHRASE = 4;

    private final Map<String, Glyph> byName = new TreeMap<>();
    private final Map<String, Glyph> byWord = new HashMap<>();
    private final Map<String, Glyph> byPhrase = new HashMap<>();
    private final Map<String, Color> colours = new HashMap<>();

    private Glyphs() {
        Properties art = load("/art/glyphs.properties");
        for (String key : art.stringPropertyNames()) {
            if (key.endsWith(".body")) {
                String name = key.substring(0, key.length() - ".body".length());
                byName.put(name, new Glyph(
                        name, art.getProperty(key), art.getProperty(name + ".trim", ""),
                        art.getProperty(name + ".strap", ""), art.getProperty(name + ".line", "")));
            }
        }
        for (Glyph glyph : byName.values()) {
            for (String word : art.getProperty(glyph.name() + ".words", "").split(",")) {
                byWord.put(word.strip(), glyph);
                if (word.strip().contains(" ")) {
                    byPhrase.put(word.strip(), glyph);
                }
            }
        }
        Properties paint = load("/art/colours.properties");
        paint.stringPropertyNames().forEach(name -> colours.put(name, Color.web(paint.getProperty(name))));
    }

    static Glyphs ours() {
        return OURS;
    }

    Map<String, Glyph> all() {
        return byName;
    }

    /// The silhouette that a text calls for: its longest phrase that is known, of several the last, because a
    /// title ends with what the thing is.
    Optional<Glyph> in(String text) {
        return find(text, byWord);
    }

    /// The silhouette that a phrase of several words calls for, which is more exact than any one word: swim shorts are no
    /// swimsuit.
    Optional<Glyph> exactlyIn(String text) {
        return find(text, byPhrase);
    }

    /// The colour that a text names, found in the same way.
    Optional<Color> colour(String text) {
        return find(text, colours);
    }

    private static <T> Optional<T> find(String text, Map<String, T> known) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+");
        for (int length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
            for (int from = words.length - length; from >= 0; from--) {
                T found = known.get(String.join(" ", java.util.Arrays.asList(words).subList(from, from + length)));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static Properties load(String file) {
        Properties lines = new Properties();
        try (InputStream in = Glyphs.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing " + file);
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
        return lines;
    }
}
