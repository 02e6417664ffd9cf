package fittingroom.intake;

import fittingroom.base.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One vocabulary of columns that we know, found by the columns themselves. How a file is written (table, JSON, XML) is
/// not part of it, unless the vocabulary lives in objects inside objects: those are a [NestedFormat].
abstract class Format {

    private final String code;
    private final FileKind kind;
    private final Map<Field, String> names;

    /// @param names what the vendor calls our fields, in the simple form of [Names]; of several the earlier goes first.
    ///     No guesses: each is in the vendor's own description. Empty where the names are our own.
    Format(String code, FileKind kind, Map<Field, String> names) {
        this.code = code;
        this.kind = kind;
        this.names = names;
    }

    final String code() {
        return code;
    }

    final FileKind kind() {
        return kind;
    }

    /// Whether a file of these columns is written in this vocabulary.
    abstract boolean fits(Clues clues);

    /// What one file of this format is turned into products, events or lists by.
    abstract Assembler assembler(Desk desk);

    /// Whether what a column means is a guess that a person should see.
    boolean isGuessed() {
        return false;
    }

    /// The name of a column as the vocabulary has it.
    String key(String column) {
        return Names.simple(column);
    }

    /// What the columns mean in this vocabulary. Columns that come late in a feed are named as well.
    Mapping mapping(List<String> columns) {
        List<Mapping.Match> matches = new ArrayList<>();
        String why = Words.current().text("intake.evidence.known", code);
        for (Field field : Field.of(kind)) {
            for (String name : namesOf(field)) {
                columns.stream()
                        .filter(column -> key(column).equals(name))
                        .findFirst()
                        .ifPresent(column -> matches.add(new Mapping.Match(column, field, 1, why)));
            }
        }
        return new Mapping(List.copyOf(columns), matches, false);
    }

    /// Names that a later row of JSON or XML may still bring in.
    List<String> expected() {
        return Field.of(kind).stream().flatMap(field -> namesOf(field).stream()).toList();
    }

    private List<String> namesOf(Field field) {
        String wanted = names.isEmpty() ? field.code() : names.getOrDefault(field, "");
        return wanted.isEmpty() ? List.of() : List.of(wanted.split(","));
    }

    static Optional<Format> of(String code) {
        return Formats.ALL.stream().filter(one -> one.code.equalsIgnoreCase(code.strip())).findFirst();
    }

    /// The vocabulary that these columns belong to, among those of a kind where one is given.
    static Format of(Plan.Shape shape, List<String> columns, Optional<FileKind> kind) {
        return Formats.ALL.stream()
                .filter(one -> kind.isEmpty() || one.kind == kind.get())
                .filter(one -> one.fits(Clues.of(shape, columns, one)))
                .findFirst()
                .orElse(Formats.TABLE);
    }
}
