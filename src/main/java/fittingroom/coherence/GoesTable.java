package fittingroom.coherence;

import fittingroom.catalog.Lexicon;
import fittingroom.catalog.ProductGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well one kind of thing goes with another, as the lexicon's table says: from 0.04 out of place to 0.88
/// completes. Rows are the kind looked at, columns the kind shown beside it. It knows no products.
final class GoesTable {

    static final float UNKNOWN = 0.5f;
    private static final float ALTERNATIVE = 0.72f;
    private static final Map<String, Float> SIGNS = Map.of(
            "++", 0.88f, "+", 0.74f, "=", 0.62f, "~", 0.5f, "-", 0.24f, "--", 0.04f);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<ProductGroup> groups = new ArrayList<>();
    private final float[] fit;
    private final byte[] rank;
    private final List<Integer> brokenLines = new ArrayList<>();

    GoesTable(Lexicon lexicon) {
        groups.addAll(lexicon.groups().values());
        for (int i = 0; i < groups.size(); i++) {
            numbers.put(groups.get(i).code(), i);
        }
        fit = new float[groups.size() * groups.size()];
        rank = new byte[fit.length];
        Arrays.fill(fit, UNKNOWN);
        int number = 0;
        for (String line : lexicon.goes().lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !read(line.strip())) {
                brokenLines.add(number);
            }
        }
        for (int group = 0; group < groups.size(); group++) {
            int cell = group * groups.size() + group;
            fit[cell] = Math.max(fit[cell], ALTERNATIVE);
        }
    }

    int size() {
        return groups.size();
    }

    /// The number of a group, or -1.
    int number(String group) {
        return numbers.getOrDefault(group, -1);
    }

    ProductGroup group(int number) {
        return groups.get(number);
    }

    /// Numbers may be -1: then nothing is known.
    float fit(int a, int b) {
        return a < 0 || b < 0 ? UNKNOWN : fit[a * groups.size() + b];
    }

    /// Whether the table has a line on them; two of one group need none.
    boolean says(int a, int b) {
        return a >= 0 && b >= 0 && (a == b || rank[a * groups.size() + b] > 0);
    }

    /// Lines that were left out because a sign or a name is unknown.
    List<Integer> brokenLines() {
        return List.copyOf(brokenLines);
    }

    private boolean read(String line) {
        for (String word : line.split(" ", -1)) {
            boolean oneWay = word.endsWith(">");
            Float value = SIGNS.get(oneWay ? word.substring(0, word.length() - 1) : word);
            if (value != null) {
                int at = line.indexOf(" " + word + " ");
                return at > 0 && set(line.substring(0, at), line.substring(at + word.length() + 2), value, oneWay);
            }
        }
        return false;
    }

    private boolean set(String left, String right, float value, boolean oneWay) {
        boolean known = true;
        for (String a : left.split(",", -1)) {
            for (String b : right.split(",", -1)) {
                known &= setNames(a.strip(), b.strip(), value, oneWay);
            }
        }
        return known;
    }

    private boolean setNames(String a, String b, float value, boolean oneWay) {
        List<Integer> rows = named(a);
        List<Integer> columns = named(b);
        byte how = (byte) (1 + (isGroup(a) ? 1 : 0) + (isGroup(b) ? 1 : 0));
        for (int row : rows) {
            for (int column : columns) {
                put(row, column, value, how);
                if (!oneWay) {
                    put(column, row, value, how);
                }
            }
        }
        return !rows.isEmpty() && !columns.isEmpty();
    }

    private void put(int row, int column, float value, byte how) {
        int cell = row * groups.size() + column;
        if (how >= rank[cell]) {
            fit[cell] = value;
            rank[cell] = how;
        }
    }

    /// A name that both a department and a group bear is the department's.
    private boolean isGroup(String name) {
        return numbers.containsKey(name) && groups.stream().noneMatch(group -> group.department().equals(name));
    }

    private List<Integer> named(String name) {
        if (isGroup(name)) {
            return List.of(number(name));
        }
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            ProductGroup candidate = groups.get(i);
            if (name.equals(candidate.department()) || name.equals("@" + candidate.slot())) {
                members.add(i);
            }
        }
        return members;
    }
}
