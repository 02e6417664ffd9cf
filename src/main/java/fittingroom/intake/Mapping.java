package fittingroom.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column is read as which field, with how sure that is and why. A field may be read from several columns (a
/// category from three); a column means one field at most.
public final class Mapping {

    /// One column that is read as a field.
    ///
    /// @param confidence above 0, at most 1
    /// @param evidence why, in words
    public record Match(String column, Field field, double confidence, String evidence) {}

    private static final double SURE = 0.65;
    private static final int[] NOWHERE = {};

    private final List<String> columns;
    /// As they were found: of several columns of a field the earlier goes first.
    private final List<Match> matches;
    private final Map<Field, int[]> places = new EnumMap<>(Field.class);
    private final boolean guessed;

    Mapping(List<String> columns, List<Match> matches, boolean guessed) {
        this.columns = columns;
        this.guessed = guessed;
        this.matches = List.copyOf(matches);
        for (Match match : matches) {
            int place = columns.indexOf(match.column());
            int[] before = places.getOrDefault(match.field(), NOWHERE);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = place;
            places.put(match.field(), after);
        }
    }

    /// In the order of the columns.
    public List<Match> matches() {
        return matches.stream()
                .sorted(Comparator.comparingInt(match -> columns.indexOf(match.column())))
                .toList();
    }

    List<String> columns() {
        return columns;
    }

    /// Whether it rests on likeness and not on a known format or a person's word.
    public boolean isGuessed() {
        return guessed;
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /// Whether a field was found by more than a part of a name.
    boolean isSureOf(Field field) {
        return matches.stream().anyMatch(match -> match.field() == field && match.confidence() >= SURE);
    }

    /// The first column of a field, or -1.
    int place(Field field) {
        int[] all = places.getOrDefault(field, NOWHERE);
        return all.length == 0 ? -1 : all[0];
    }

    int[] all(Field field) {
        return places.getOrDefault(field, NOWHERE);
    }

    /// The text of a field in the present row, empty where there is none.
    String text(RowReader row, Field field) {
        for (int place : all(field)) {
            String text = row.cell(place);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// The name of the field's column, or the field's own name.
    String column(Field field) {
        int place = place(field);
        return place < 0 ? field.code() : columns.get(place);
    }

    Optional<Field> fieldOf(String column) {
        return matches.stream().filter(match -> match.column().equals(column)).map(Match::field).findFirst();
    }

    /// The same with the columns of a field read as another one, or for another reason.
    Mapping reading(Field field, Field as, String why) {
        List<Match> next = matches.stream()
                .map(match -> match.field() != field ? match
                        : new Match(match.column(), as, match.confidence(), match.evidence().isEmpty() ? why : match.evidence() + "; " + why))
                .toList();
        return new Mapping(columns, next, guessed);
    }

    private List<Map.Entry<String, String>> inOrder(Map<String, String> said) {
        return said.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> one) -> columns.indexOf(one.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /// What a person said goes before what was found; a column or a field that does not exist makes it empty.
    Optional<Mapping> with(Map<String, String> said, String why) {
        List<Match> next = new ArrayList<>(matches);
        for (Map.Entry<String, String> one : inOrder(said)) {
            Optional<String> column = columns.stream().filter(name -> name.equals(one.getKey())).findFirst()
                    .or(() -> columns.stream().filter(name -> name.equalsIgnoreCase(one.getKey().strip())).findFirst());
            Optional<Field> field = Field.of(one.getValue());
            if (column.isEmpty() || field.isEmpty()) {
                return Optional.empty();
            }
            boolean several = field.get() == Field.CATEGORY || field.get() == Field.KEEP;
            next.removeIf(match -> match.column().equals(column.get())
                    || (match.field() == field.get() && !several && !said.containsKey(match.column())));
            next.add(new Match(column.get(), field.get(), 1, why));
        }
        return Optional.of(new Mapping(columns, next, guessed));
    }
}
