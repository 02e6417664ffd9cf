package fittingroom.catalog;

import fittingroom.base.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads lexicon files line by line into concepts and phrases. It never stops at a broken line.
final class LexiconReader {

    /// The meaning of a word that ends the head of a title, as `with` does.
    static final int JOINT = 0;

    private final Phrases phrases = new Phrases();
    private final Phrases values = new Phrases();
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, ProductGroup> groups = new LinkedHashMap<>();
    private final Map<String, Colour> swatches = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void read(String name, String text) {
        Facet facet = Facet.valueOf(name.toUpperCase(Locale.ROOT));
        String group = "";
        int number = 0;
        for (String raw : text.lines().toList()) {
            LexiconLine line = LexiconLine.of(++number, raw);
            TraitsReader.Complaint complaint = (problem, detail) -> complain(problem, name, line, detail);
            switch (line.kind()) {
                case EMPTY -> {}
                case BROKEN -> complaint.about(LexiconProblem.NO_COLON, line.text());
                case GROUP -> group = readGroup(line, complaint);
                case CONCEPT -> readConcept(facet, group, line, complaint);
                case MORE, VALUE -> addForms(facet, line, complaint);
            }
        }
    }

    void readJoints(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
            for (String word : line.split(",", -1)) {
                phrases.add(word, JOINT);
            }
        });
    }

    private void readConcept(Facet facet, String group, LexiconLine line, TraitsReader.Complaint complaint) {
        if (numbers.containsKey(key(facet, line.code()))) {
            complaint.about(LexiconProblem.TWICE, line.code());
            return;
        }
        ProductGroup its = groups.get(group);
        if (facet == Facet.TYPE && its == null) {
            complaint.about(LexiconProblem.UNKNOWN_NAME, line.code());
            return;
        }
        TraitsReader traits = new TraitsReader(line.traits(), complaint);
        Traits own = its == null ? traits.traits() : traits.traits().over(its.traits());
        concepts.add(new Concept(facet, line.code(), group, own));
        numbers.put(key(facet, line.code()), concepts.size());
        if (!traits.swatch().isEmpty()) {
            swatches.put(line.code(), Colour.of(traits.swatch()));
        }
        addForms(facet, line, complaint);
    }

    private void addForms(Facet facet, LexiconLine line, TraitsReader.Complaint complaint) {
        Integer meaning = numbers.get(key(facet, line.code()));
        if (meaning == null) {
            complaint.about(LexiconProblem.UNKNOWN_NAME, line.code());
            return;
        }
        Phrases into = line.kind() == LexiconLine.Kind.VALUE ? values : phrases;
        line.forms().forEach(form -> into.add(form, meaning));
        if (line.kind() == LexiconLine.Kind.CONCEPT) {
            values.add(line.code(), meaning);
        }
    }

    private String readGroup(LexiconLine line, TraitsReader.Complaint complaint) {
        TraitsReader traits = new TraitsReader(line.traits(), complaint);
        String slot = traits.slot().isEmpty() ? line.code() : traits.slot();
        if (!numbers.containsKey(key(Facet.DEPARTMENT, traits.department()))) {
            complaint.about(LexiconProblem.UNKNOWN_NAME, traits.department());
        }
        groups.put(line.code(), new ProductGroup(line.code(), traits.department(), slot, traits.traits()));
        return line.code();
    }

    private void complain(LexiconProblem problem, String file, LexiconLine line, String detail) {
        problems.add(Problem.of(problem, file + ".txt", line.number(), detail));
    }

    private static String key(Facet facet, String code) {
        return facet.code() + ' ' + code;
    }

    Phrases phrases() {
        return phrases;
    }

    Phrases values() {
        return values;
    }

    List<Concept> concepts() {
        return concepts;
    }

    Map<String, ProductGroup> groups() {
        return groups;
    }

    Map<String, Colour> swatches() {
        return swatches;
    }

    List<Problem> problems() {
        return problems;
    }
}
