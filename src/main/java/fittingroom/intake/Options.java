package fittingroom.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a person decides about one file before it is read. Everything left out is found in the file's content.
///
/// @param as the kind of file, or empty to find out
/// @param format code of a format, or empty to find out
/// @param map column of the file to code of a field, against whatever was found or guessed
/// @param strict refuse a mapping that was only guessed
/// @param rejected where to write the rows that were set aside, or empty
/// @param currency ISO 4217 code where the file names none, or empty
/// @param treatments what is to be done with all rows of a cause, by the code of its problem
public record Options(
        Optional<FileKind> as,
        Optional<String> format,
        Map<String, String> map,
        boolean strict,
        Optional<Path> rejected,
        String currency,
        Map<String, Treatment> treatments) {

    public static final Options AUTO = new Options(Optional.empty(), Optional.empty(), Map.of(), false, Optional.empty(), "", Map.of());

    public Options {
        map = Map.copyOf(map);
        treatments = Map.copyOf(treatments);
    }

    public Options as(FileKind kind) {
        return new Options(Optional.of(kind), format, map, strict, rejected, currency, treatments);
    }

    public Options withMap(Map<String, String> columnToField) {
        return new Options(as, format, columnToField, strict, rejected, currency, treatments);
    }

    public Options strictly() {
        return new Options(as, format, map, true, rejected, currency, treatments);
    }

    public Options withRejected(Path file) {
        return new Options(as, format, map, strict, Optional.of(file), currency, treatments);
    }

    public Options withCurrency(String code) {
        return new Options(as, format, map, strict, rejected, code, treatments);
    }

    /// Rows of a cause are treated so; other causes as before.
    public Options treating(String code, Treatment treatment) {
        Map<String, Treatment> next = new HashMap<>(treatments);
        next.put(code, treatment);
        return new Options(as, format, map, strict, rejected, currency, next);
    }
}
