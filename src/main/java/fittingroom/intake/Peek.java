package fittingroom.intake;

import java.util.List;

/// The first rows of a file as they stand there, before anybody asks what they mean: for a person who must say it.
///
/// @param delimiter what separates cells, empty where nothing does
/// @param rows the first rows, at most 50, cells cut
public record Peek(String encoding, String delimiter, List<String> columns, List<List<String>> rows) {

    public Peek {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
