package fittingroom.learning;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words that a product is known by, each with how much its place in the file makes it count: what was read as
/// attributes most, then the title, brand and category, then the description. It counts nothing over products.
final class Terms {

    private static final int LONGEST_TEXT = 1200;
    /// Longer runs of letters are codes or damage, not words.
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_BRAND = 200;
    /// A reading less sure than this says nothing: a word of the description that may mean something else.
    private static final double BELIEVED = 0.5;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "is", "it", "its", "of",
            "on", "or", "our", "that", "the", "this", "to", "was", "will", "with", "you", "your", "not", "all", "can",
            "made", "new", "more", "when", "into", "than", "these", "which");

    /// Takes one term and its weight.
    interface Sink {
        void take(String term, float weight);
    }

    private Terms() {}

    static void of(Catalog catalog, int ordinal, Sink sink) {
        Product product = catalog.product(ordinal);
        for (Facet facet : Facet.values()) {
            float weight = switch (facet) {
                case TYPE -> 4;
                case DEPARTMENT, GENDER, AGE -> 1.5f;
                case FORMALITY, SENSITIVE, SIZE, BAND, TIER -> 0;
                default -> 2;
            };
            for (Reading reading : catalog.attributes(ordinal).of(facet)) {
                if (weight > 0 && reading.confidence() >= BELIEVED) {
                    sink.take(facet.code() + ":" + reading.value(), weight * (float) reading.confidence());
                }
            }
        }
        if (!product.brand().isBlank() && product.brand().length() <= LONGEST_BRAND) {
            sink.take("brand:" + product.brand().strip().toLowerCase(Locale.ROOT), 1.5f);
        }
        for (String name : product.category().path()) {
            words(name, 1.5f, sink);
        }
        words(product.title(), 2, sink);
        String text = product.description();
        words(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text, 0.5f, sink);
    }

    private static void words(String text, float weight, Sink sink) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                String word = stem(text.substring(from, i).toLowerCase(Locale.ROOT));
                if (word.length() > 1 && word.length() <= LONGEST_WORD && !EMPTY_WORDS.contains(word)) {
                    sink.take(word, weight);
                }
                from = -1;
            }
        }
    }

    private static String stem(String word) {
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// Terms as people read them, each thing once: a word that an earlier term holds, or one more type, is left out.
    static List<String> shown(List<String> terms, int most) {
        List<String> shown = new ArrayList<>();
        boolean typeShown = false;
        for (String term : terms) {
            String words = words(term);
            boolean type = term.startsWith("type:");
            boolean said = shown.stream().anyMatch(one -> one.contains(words) || words.contains(one));
            if (shown.size() < most && !said && !(type && typeShown)) {
                shown.add(words);
                typeShown |= type;
            }
        }
        return shown;
    }

    private static String words(String term) {
        if (term.startsWith("brand:")) {
            return term.replace(':', ' ');
        }
        int value = term.indexOf(':') + 1;
        return value == 0 ? term : term.substring(value).replace('-', ' ');
    }
}
