package fittingroom.catalog;

import fittingroom.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of the trade: what a shop's words mean, facet by facet, and what follows from them. It is read from
/// plain text files that a merchandiser can extend; it holds no counts of any shop.
public final class Lexicon {

    private static final List<String> FILES = List.of(
            "department", "type", "occasion", "style", "season", "colour", "pattern", "material", "gender", "age",
            "use", "room", "skin", "claim", "sensitive", "formality", "size", "band", "tier");

    private static final class Shipped {
        private static final Lexicon LEXICON = of(shippedFiles());
    }

    final Phrases phrases;
    final Phrases values;
    final ColumnNames columns;
    private final List<Concept> concepts;
    private final Map<Facet, Map<String, Concept>> byCode;
    private final Map<String, ProductGroup> groups;
    private final Map<String, Colour> swatches;
    private final String goes;
    private final List<Problem> problems;

    Lexicon(LexiconReader reader, ColumnNames columns, String goes) {
        this.phrases = reader.phrases();
        this.values = reader.values();
        this.columns = columns;
        this.concepts = List.copyOf(reader.concepts());
        this.groups = new LinkedHashMap<>(reader.groups());
        this.swatches = Map.copyOf(reader.swatches());
        this.problems = List.copyOf(reader.problems());
        this.goes = goes;
        this.byCode = new EnumMap<>(Facet.class);
        for (Concept concept : concepts) {
            byCode.computeIfAbsent(concept.facet(), facet -> new LinkedHashMap<>()).put(concept.code(), concept);
        }
    }

    /// The lexicon that comes with the program, read once.
    public static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    /// The text of every file that comes with the program, by name without `.txt`; the start of a shop's own.
    public static Map<String, String> shippedFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(FILES);
        names.addAll(List.of("joint", "column", "goes"));
        for (String name : names) {
            try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".txt")) {
                if (in != null) {
                    files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(name, broken);
            }
        }
        return files;
    }

    /// Reads the files named in [#shippedFiles()]. A broken line is among the [#problems()], and the rest is kept.
    public static Lexicon of(Map<String, String> files) {
        LexiconReader reader = new LexiconReader();
        for (String name : FILES) {
            reader.read(name, files.getOrDefault(name, ""));
        }
        reader.readJoints(files.getOrDefault("joint", ""));
        return new Lexicon(reader, ColumnNames.read(files.getOrDefault("column", "")), files.getOrDefault("goes", ""));
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<Concept> concepts(Facet facet) {
        return List.copyOf(byCode.getOrDefault(facet, Map.of()).values());
    }

    public Optional<Concept> concept(Facet facet, String code) {
        return Optional.ofNullable(byCode.getOrDefault(facet, Map.of()).get(code));
    }

    /// All groups of types, by code, in the order of the file.
    public Map<String, ProductGroup> groups() {
        return java.util.Collections.unmodifiableMap(groups);
    }

    public Optional<ProductGroup> group(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    public Optional<Colour> swatch(String colour) {
        return Optional.ofNullable(swatches.get(colour));
    }

    /// The text of the table of what goes with what, which the coherence room reads.
    public String goes() {
        return goes;
    }

    Concept meaning(int number) {
        return concepts.get(number - 1);
    }
}
