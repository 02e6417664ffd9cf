package fittingroom.intake;

import java.util.List;
import java.util.Map;

/// What persons have said about files of the same columns before. It guesses nothing.
public interface Memory {

    /// Remembers nothing.
    Memory NONE = columns -> Map.of();

    /// Column to code of a field, as it was said for the last file with just these columns; empty where nothing was.
    Map<String, String> of(List<String> columns);
}
