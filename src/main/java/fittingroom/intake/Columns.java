package fittingroom.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names and cells of rows that bring their names along, as objects of JSON and items of XML do. A name keeps
/// its place once it was seen.
final class Columns {

    private static final int MOST = 2_000;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private String[] cells = new String[32];
    private boolean broken;

    /// @param known names that have their place before any row is read
    Columns(List<String> known) {
        Arrays.fill(cells, "");
        known.forEach(this::place);
    }

    List<String> names() {
        return Collections.unmodifiableList(names);
    }

    void clear() {
        Arrays.fill(cells, "");
        broken = false;
    }

    String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    boolean isBroken() {
        return broken;
    }

    /// Sets a cell that is still empty.
    void set(String name, String text) {
        if (cell(Math.max(0, place(name))).isEmpty()) {
            add(name, text);
        }
    }

    /// Sets a cell, or adds to it behind a comma.
    void add(String name, String text) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            place(name);
            return;
        }
        if (clean.indexOf(Source.BROKEN) >= 0) {
            broken = true;
            clean = clean.replace(Source.BROKEN, '\uFFFD');
        }
        int place = place(name);
        if (place >= 0) {
            cells[place] = cells[place].isEmpty() ? clean : cells[place] + ", " + clean;
        }
    }

    private int place(String name) {
        Integer known = places.get(name);
        if (known != null) {
            return known;
        }
        if (names.size() == MOST) {
            return -1;
        }
        int place = names.size();
        names.add(name);
        places.put(name, place);
        if (place == cells.length) {
            cells = Arrays.copyOf(cells, place * 2);
            Arrays.fill(cells, place, cells.length, "");
        }
        return place;
    }
}
