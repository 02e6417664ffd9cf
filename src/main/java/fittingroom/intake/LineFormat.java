package fittingroom.intake;

import java.util.Map;
import java.util.function.Consumer;

/// A format of which one row may hold several events or products, or holds one in a form of its own. It says what is in
/// a row; whether that is sound is checked as in any table.
abstract class LineFormat extends Format {

    LineFormat(String code, FileKind kind, Map<Field, String> names) {
        super(code, kind, names);
    }

    /// Gives everything in the present row, or nothing where the row is of no use.
    ///
    /// @param common what the row says in columns of its own; a line may be a copy of it
    abstract void lines(RowReader row, Line common, Consumer<Line> out);

    /// The text of a field in the present row, from the columns that were found for it.
    String text(RowReader row, Mapping found, Field field) {
        return found.text(row, field);
    }

    /// What a row is about, in a word, to name it where it is of no use.
    String about(RowReader row, Line common) {
        return common.text(Field.TYPE);
    }

    @Override
    Assembler assembler(Desk desk) {
        return new Unfolding(this, desk);
    }
}
