package fittingroom.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A kind of file that holds no text, told by its first bytes, so that a person hears what to do instead of what a
/// reader of text would make of it. It never looks at the name of the file.
enum Foreign {
    OFFICE("PK\3\4"),
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    PARQUET("PAR1"),
    AVRO("Obj\1"),
    ORC("ORC"),
    ARROW("ARROW1\0"),
    DATABASE("SQLite format 3\0"),
    PDF("%PDF-"),
    PNG("\u0089PNG"),
    JPEG("\u00FF\u00D8\u00FF"),
    GIF("GIF8"),
    SEVEN_ZIP("7z\u00BC\u00AF'\u001C"),
    RAR("Rar!\u001A\7"),
    XZ("\u00FD7zXZ\0"),
    ZSTD("(\u00B5/\u00FD"),
    BZIP2("BZh91AY");

    /// How many bytes are enough to tell.
    static final int HEAD = 64;

    /// Nobody reads this as text.
    static final class Found extends IOException {
        private static final long serialVersionUID = 1;

        private final Foreign kind;

        Found(Foreign kind) {
            super(kind.name());
            this.kind = kind;
        }

        /// Part of the key of the sentence that says what to do.
        String key() {
            return kind.key();
        }
    }

    private static final int ZIP_NAME = 30;
    /// How the name of the first file begins in a zip that is a document of an office.
    private static final List<String> OFFICE_ENTRIES = List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/", "mimetype");

    private final String mark;

    Foreign(String mark) {
        this.mark = mark;
    }

    /// @param head the first bytes, up to [#HEAD]
    static Optional<Foreign> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (Foreign kind : values()) {
            if (text.startsWith(kind.mark) && kind.agrees(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Letters alone could begin a line of text too: behind those there must be a byte that no text has.
    private boolean agrees(String text) {
        if (this == OFFICE) {
            return OFFICE_ENTRIES.stream().anyMatch(name -> text.startsWith(name, ZIP_NAME));
        }
        return this == PDF || this == BZIP2 || text.chars().anyMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0)
                || mark.chars().anyMatch(c -> c >= 0x80);
    }

    private String key() {
        return switch (this) {
            case OFFICE, OLD_OFFICE -> "office";
            case PARQUET, AVRO, ORC, ARROW -> "columns";
            case DATABASE -> "database";
            case PDF, PNG, JPEG, GIF -> "picture";
            case SEVEN_ZIP, RAR, XZ, ZSTD, BZIP2 -> "packed";
        };
    }
}
