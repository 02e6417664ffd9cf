package fittingroom.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person decides about one file before it is read. Everything left out is found in the file's content.
///
/// @param as the kind of file, or empty to find out
/// @param format code of a format, or empty to find out
/// @param map column of the file to code of a field, against whatever was found or guessed
/// @param strict refuse a mapping that was only guessed
/// @param rejected where to write the rows that were set aside, or empty
/// @param currency ISO 4217 code where the file names none, or empty
/// @param treatments what is to be done with all rows of a cause, by the code of its problem
/// @param entry which file of a zip, or empty where it holds only one
/// @param fixes what to do with texts that a column holds, for the whole file
/// @param assumed what holds for all rows where no column says it
public record Options(
        Optional<FileKind> as,
        Optional<String> format,
        Map<String, String> map,
        boolean strict,
        Optional<Path> rejected,
        String currency,
        Map<String, Treatment> treatments,
        Optional<String> entry,
        Set<Fix> fixes,
        Assumptions assumed) {

    public static final Options AUTO =
            new Options(Optional.empty(), Optional.empty(), Map.of(), false, Optional.empty(), "", Map.of());

    /// Reads a text of a column as another one, wherever it stands: `n/a` as nothing, `cancelled` as `return`.
    ///
    /// @param column name of a column of the file, or empty for all columns
    /// @param text what stands there, without surrounding blanks; case matters
    /// @param read what it is read as; empty is nothing at all
    public record Fix(String column, String text, String read) {}

    public Options {
        map = Map.copyOf(map);
        treatments = Map.copyOf(treatments);
        fixes = Set.copyOf(fixes);
    }

    /// Without an entry and without fixes.
    public Options(
            Optional<FileKind> as, Optional<String> format, Map<String, String> map, boolean strict,
            Optional<Path> rejected, String currency, Map<String, Treatment> treatments) {
        this(as, format, map, strict, rejected, currency, treatments, Optional.empty(), Set.of(), Assumptions.NONE);
    }

    public Options as(FileKind kind) {
        return new Options(Optional.of(kind), format, map, strict, rejected, currency, treatments, entry, fixes, assumed);
    }

    public Options withMap(Map<String, String> columnToField) {
        return new Options(as, format, columnToField, strict, rejected, currency, treatments, entry, fixes, assumed);
    }

    public Options assuming(Assumptions all) {
        return new Options(as, format, map, strict, rejected, currency, treatments, entry, fixes, all);
    }

    /// All that was said about this file and holds for others of its shape: columns and assumptions.
    public Map<String, String> said() {
        Map<String, String> all = new HashMap<>(map);
        all.putAll(assumed.written());
        return all;
    }

    /// The same with what was [#said] of an earlier file where nothing is said of this one.
    public Options recalling(Map<String, String> before) {
        Map<String, String> columns = new HashMap<>();
        before.forEach((name, field) -> {
            if (!Assumptions.isKey(name)) {
                columns.put(name, field);
            }
        });
        columns.putAll(map);
        return withMap(columns).assuming(assumed.or(Assumptions.read(before)));
    }

    public Options strictly() {
        return new Options(as, format, map, true, rejected, currency, treatments, entry, fixes, assumed);
    }

    public Options withRejected(Path file) {
        return new Options(as, format, map, strict, Optional.of(file), currency, treatments, entry, fixes, assumed);
    }

    public Options withCurrency(String code) {
        return new Options(as, format, map, strict, rejected, code, treatments, entry, fixes, assumed);
    }

    public Options withEntry(String name) {
        return new Options(as, format, map, strict, rejected, currency, treatments, Optional.of(name), fixes, assumed);
    }

    public Options withFixes(Set<Fix> all) {
        return new Options(as, format, map, strict, rejected, currency, treatments, entry, all, assumed);
    }

    /// Rows of a cause are treated so; other causes as before.
    public Options treating(String code, Treatment treatment) {
        Map<String, Treatment> next = new HashMap<>(treatments);
        next.put(code, treatment);
        return new Options(as, format, map, strict, rejected, currency, next, entry, fixes, assumed);
    }
}
