package fittingroom.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The rows of a file, one at a time, whatever it is written in: a row is a line of cells, a JSON object or an XML
/// item. It judges the shape of a row and never its meaning.
interface RowReader {

    /// Names of the columns seen so far; it grows while rows of JSON and XML are read.
    List<String> columns();

    /// Goes to the next row; false at the end.
    boolean next() throws IOException;

    /// As a spreadsheet counts, the header being row 1; lines of JSON and items of XML count from 1.
    long row();

    /// A cell of the present row without surrounding blanks; empty where the row has none.
    String cell(int column);

    /// What is wrong with the shape of the present row, where the row cannot be used.
    Optional<IntakeProblem> damage();

    /// Whether the present row holds bytes that were no characters.
    boolean isBroken();

    /// The present row as the object that it is, where objects are read whole; a damaged one holds its text.
    default Optional<ObjectNode> record() {
        return Optional.empty();
    }
}
