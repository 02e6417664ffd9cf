package fittingroom.intake;

import fittingroom.base.Problem;
import fittingroom.base.Words;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why a whole file is not read, in words. It never speaks of a single row.
final class Refusal {

    private Refusal() {}

    static Problem of(IntakeProblem kind, Source source, String... details) {
        Object[] all = new Object[details.length + 1];
        all[0] = source.path().toString();
        System.arraycopy(details, 0, all, 1, details.length);
        return Problem.of(kind, all);
    }

    static Problem unreadable(Path path, IOException broken) {
        String key = switch (broken) {
            case NoSuchFileException gone -> "missing";
            case AccessDeniedException closed -> "denied";
            case EOFException early -> "cut";
            case Packing.Bomb bomb -> "bomb";
            case Foreign.Found foreign -> foreign.key();
            default -> Files.isDirectory(path) ? "folder" : "";
        };
        String why = key.isEmpty()
                ? String.valueOf(broken.getMessage()) : Words.current().text("intake.unreadable." + key);
        return Problem.of(IntakeProblem.UNREADABLE, path.toString(), why);
    }

    static Problem badMap(Source source, Map<String, String> map, List<String> columns) {
        Map.Entry<String, String> bad = map.entrySet().stream()
                .filter(one -> Field.of(one.getValue()).isEmpty()
                        || columns.stream().noneMatch(one.getKey().strip()::equalsIgnoreCase))
                .findFirst()
                .orElseGet(() -> map.entrySet().iterator().next());
        return of(IntakeProblem.BAD_MAP, source, bad.getKey(), bad.getValue());
    }

    /// What a file of a kind cannot do without and this one lacks.
    static Optional<Problem> lack(Source source, FileKind kind, Mapping mapping) {
        String found = Findings.cut(String.join(", ", mapping.columns()));
        return switch (kind) {
            case CATALOG -> isNamed(mapping)
                    ? Optional.empty()
                    : Optional.of(of(IntakeProblem.NO_ID_OR_TITLE, source, found));
            case EVENTS -> !mapping.has(Field.TIME)
                    ? lack(IntakeProblem.NO_TIME_OR_SHOPPER, source, Field.TIME, found)
                    : Field.OF_NAMES.stream().noneMatch(mapping::has) && !mapping.has(Field.SESSION)
                            ? lack(IntakeProblem.NO_TIME_OR_SHOPPER, source, Field.SHOPPER, found)
                            : Optional.empty();
            case SERVED -> !mapping.has(Field.PRODUCT)
                    ? lack(IntakeProblem.NO_SLATES, source, Field.PRODUCT, found)
                    : !mapping.has(Field.SLATE) && !mapping.has(Field.ANCHOR) && !mapping.has(Field.SHOPPER)
                            ? lack(IntakeProblem.NO_SLATES, source, Field.SLATE, found)
                            : Optional.empty();
            case RULES -> Optional.empty();
        };
    }

    /// A lone column is a name only if it is called so: more likely nobody knows the separator.
    private static boolean isNamed(Mapping mapping) {
        boolean lone = mapping.columns().size() == 1;
        return lone
                ? mapping.isSureOf(Field.ID) || mapping.isSureOf(Field.TITLE)
                : mapping.has(Field.ID) || mapping.has(Field.TITLE);
    }

    private static Optional<Problem> lack(IntakeProblem kind, Source source, Field field, String found) {
        return Optional.of(of(kind, source, Words.current().text("intake.field." + field.code()), found));
    }
}
