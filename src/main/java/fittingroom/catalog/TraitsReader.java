package fittingroom.catalog;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Understands what follows the bar of a lexicon line. What it does not understand it reports, and keeps the rest.
final class TraitsReader {

    private static final double MOST_FORMAL = 4;
    private static final int DEAREST = 6;

    private final Map<Facet, Set<String>> implied = new EnumMap<>(Facet.class);
    private final Set<String> apart = new LinkedHashSet<>();
    private double low = -1;
    private double high = -1;
    private int level;
    private boolean vague;
    private String swatch = "";
    private String department = "";
    private String slot = "";

    /// Where a problem of a line goes.
    interface Complaint {
        void about(LexiconProblem problem, String detail);
    }

    TraitsReader(List<List<String>> traits, Complaint complaint) {
        for (List<String> trait : traits) {
            read(trait.getFirst().toLowerCase(Locale.ROOT), trait.subList(1, trait.size()), complaint);
        }
    }

    Traits traits() {
        return new Traits(implied, low, high, level, apart, vague);
    }

    String swatch() {
        return swatch;
    }

    String department() {
        return department;
    }

    String slot() {
        return slot;
    }

    private void read(String key, List<String> values, Complaint complaint) {
        if (values.isEmpty()) {
            complaint.about(LexiconProblem.BAD_VALUE, key);
            return;
        }
        try {
            switch (key) {
                case "formality" -> readFormality(values.getFirst());
                case "level" -> level = Math.clamp(Integer.parseInt(values.getFirst()), 1, DEAREST);
                case "vague" -> vague = true;
                case "apart" -> apart.addAll(values);
                case "hex" -> {
                    Colour.of(values.getFirst());
                    swatch = values.getFirst();
                }
                case "department" -> department = values.getFirst();
                case "slot" -> slot = values.getFirst();
                default -> imply(key, values, complaint);
            }
        } catch (NumberFormatException notANumber) {
            complaint.about(LexiconProblem.BAD_VALUE, key + " " + String.join(" ", values));
        }
    }

    private void readFormality(String range) {
        int dash = range.indexOf('-');
        double from = Double.parseDouble(dash < 0 ? range : range.substring(0, dash));
        double to = dash < 0 ? from : Double.parseDouble(range.substring(dash + 1));
        if (from < 0 || to > MOST_FORMAL || from > to) {
            throw new NumberFormatException(range);
        }
        low = from;
        high = to;
    }

    private void imply(String key, List<String> values, Complaint complaint) {
        for (Facet facet : Facet.values()) {
            if (facet.code().equals(key)) {
                implied.put(facet, Set.copyOf(values));
                return;
            }
        }
        complaint.about(LexiconProblem.UNKNOWN_KEY, key);
    }
}
