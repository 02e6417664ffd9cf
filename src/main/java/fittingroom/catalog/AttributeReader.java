package fittingroom.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads what a merchandiser would see in a product's columns, category, title and description. What it does not
/// find stays unknown; it guesses nothing from silence. Safe for many threads.
public final class AttributeReader {

    private static final int TITLE_TOKENS = 60;
    private static final int TEXT_TOKENS = 800;
    private static final int OPENING = 45;
    private static final int LONGEST_VALUE = 80;
    private static final double COLLECTION = 0.25;
    /// Read only from a column whose name says so: `premium` or `M` may mean anything elsewhere.
    private static final Set<Facet> NAMED_COLUMN = Set.of(Facet.COLOUR, Facet.FORMALITY, Facet.SIZE, Facet.BAND, Facet.TIER);
    private static final Set<Facet> NOT_FROM_TEXT = Set.of(Facet.DEPARTMENT, Facet.AGE, Facet.GENDER);

    private static final Set<Facet> SAID_BY_NAME = Set.of(Facet.SKIN, Facet.CLAIM);
    private static final Set<String> YES = Set.of("1", "yes", "true", "y", "x", "ja", "oui", "si", "sí");

    private final Lexicon lexicon;

    public AttributeReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A reader over the lexicon that comes with the program.
    public static AttributeReader shipped() {
        return new AttributeReader(Lexicon.shipped());
    }

    public Attributes read(Product product) {
        return read(product, Map.of());
    }

    /// With what a person said about the product: it takes the place of all that was read for that facet, and what
    /// follows from it follows. A facet with no word is unknown by a person's word.
    public Attributes read(Product product, Map<Facet, List<String>> corrected) {
        Evidence evidence = new Evidence(lexicon);
        readColumns(product.columns(), evidence);
        readCategory(product.category(), evidence);
        readTitle(product.title(), product.brand(), evidence);
        readDescription(product.description(), evidence);
        SizeSystem.read(product).forEach((system, confidence) -> lexicon.concept(Facet.SIZE, system)
                .ifPresent(concept -> evidence.add(concept, Reading.Origin.COLUMN, confidence)));
        corrected.forEach(evidence::correct);
        return evidence.conclude();
    }

    private void readColumns(Map<String, String> columns, Evidence evidence) {
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String value = column.getValue();
            if (!value.isBlank() && value.length() <= LONGEST_VALUE) {
                readColumn(lexicon.columns.of(column.getKey()), value, evidence);
                if (YES.contains(value.strip().toLowerCase(Locale.ROOT))) {
                    readName(column.getKey(), evidence);
                }
            }
        }
    }

    /// A column that says yes to its own name: `Vegan: yes`, `Dry: 1`.
    private void readName(String name, Evidence evidence) {
        int[] tokens = lexicon.values.tokens(name, TITLE_TOKENS);
        long found = lexicon.values.longest(tokens, 0);
        if (found == 0 || Phrases.length(found) != tokens.length) {
            return;
        }
        for (int meaning : lexicon.values.meanings(found)) {
            if (meaning != LexiconReader.JOINT && SAID_BY_NAME.contains(lexicon.meaning(meaning).facet())) {
                evidence.add(lexicon.meaning(meaning), Reading.Origin.COLUMN, 0.9);
            }
        }
    }

    private void readColumn(Set<Facet> facets, String value, Evidence evidence) {
        int[] whole = lexicon.values.tokens(value, TITLE_TOKENS);
        long exact = lexicon.values.longest(whole, 0);
        boolean found = false;
        if (exact != 0 && Phrases.length(exact) == whole.length) {
            found = offer(lexicon.values.meanings(exact), facets, 0.95, evidence);
        }
        int[] tokens = lexicon.phrases.tokens(value, TITLE_TOKENS);
        for (int at = 0; at < tokens.length; ) {
            long phrase = lexicon.phrases.longest(tokens, at);
            boolean all = phrase != 0 && Phrases.length(phrase) == tokens.length;
            if (phrase != 0 && !found && (all || !facets.isEmpty())) {
                offer(lexicon.phrases.meanings(phrase), facets, all ? 0.95 : 0.85, evidence);
            }
            at += Math.max(1, Phrases.length(phrase));
        }
    }

    private boolean offer(int[] meanings, Set<Facet> facets, double confidence, Evidence evidence) {
        boolean taken = false;
        for (int meaning : meanings) {
            if (meaning == LexiconReader.JOINT) {
                continue;
            }
            Concept concept = lexicon.meaning(meaning);
            if (facets.contains(concept.facet())) {
                evidence.add(concept, Reading.Origin.COLUMN, confidence * worth(concept.facet()));
                taken = true;
            } else if (facets.isEmpty() && !NAMED_COLUMN.contains(concept.facet())) {
                evidence.add(concept, Reading.Origin.COLUMN, confidence * 0.6);
                taken = true;
            }
        }
        return taken;
    }

    /// A season in a column is mostly the season of the collection, which says little of the weather it is for.
    private static double worth(Facet facet) {
        return facet == Facet.SEASON ? COLLECTION : 1;
    }

    private void readCategory(Category category, Evidence evidence) {
        List<String> path = category.path();
        for (int depth = 0; depth < path.size(); depth++) {
            boolean leaf = depth == path.size() - 1;
            int[] tokens = lexicon.phrases.tokens(path.get(depth), TITLE_TOKENS);
            for (int at = 0; at < tokens.length; ) {
                long phrase = lexicon.phrases.longest(tokens, at);
                if (phrase != 0) {
                    for (int meaning : lexicon.phrases.meanings(phrase)) {
                        if (meaning != LexiconReader.JOINT) {
                            evidence.add(lexicon.meaning(meaning), Reading.Origin.CATEGORY, leaf ? 0.8 : 0.45);
                        }
                    }
                }
                at += Math.max(1, Phrases.length(phrase));
            }
        }
    }

    private void readTitle(String title, String brand, Evidence evidence) {
        int[] tokens = lexicon.phrases.tokens(title, TITLE_TOKENS);
        Head head = Head.of(tokens, lexicon, evidence.filed());
        for (int at = 0; at < tokens.length; ) {
            long phrase = lexicon.phrases.longest(tokens, at);
            int length = Math.max(1, Phrases.length(phrase));
            if (phrase != 0) {
                for (int meaning : lexicon.phrases.meanings(phrase)) {
                    if (meaning != LexiconReader.JOINT) {
                        Concept concept = lexicon.meaning(meaning);
                        double weight = concept.isType() ? head.weight(at) : 0.9;
                        evidence.add(concept, Reading.Origin.TITLE, weight);
                    }
                }
            }
            at += length;
        }
        readBrand(brand, evidence);
    }

    private void readBrand(String brand, Evidence evidence) {
        int[] tokens = lexicon.phrases.tokens(brand, TITLE_TOKENS);
        long phrase = lexicon.phrases.longest(tokens, 0);
        if (phrase != 0) {
            for (int meaning : lexicon.phrases.meanings(phrase)) {
                if (meaning != LexiconReader.JOINT && lexicon.meaning(meaning).facet() == Facet.STYLE) {
                    evidence.add(lexicon.meaning(meaning), Reading.Origin.TITLE, 0.7);
                }
            }
        }
    }

    private void readDescription(String description, Evidence evidence) {
        int[] tokens = lexicon.phrases.tokens(description, TEXT_TOKENS);
        for (int at = 0; at < tokens.length; ) {
            long phrase = lexicon.phrases.longest(tokens, at);
            if (phrase != 0) {
                for (int meaning : lexicon.phrases.meanings(phrase)) {
                    if (meaning != LexiconReader.JOINT) {
                        Concept concept = lexicon.meaning(meaning);
                        double weight = at < OPENING ? 0.4 : 0.2;
                        evidence.add(
                                concept, Reading.Origin.DESCRIPTION,
                                NOT_FROM_TEXT.contains(concept.facet()) ? weight * 0.75 : weight);
                    }
                }
            }
            at += Math.max(1, Phrases.length(phrase));
        }
    }
}
