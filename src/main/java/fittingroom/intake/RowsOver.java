package fittingroom.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The rows of another reader with something changed in their cells. What a reader over rows does not say otherwise is
/// as the rows below say.
interface RowsOver extends RowReader {

    /// The rows below.
    RowReader rows();

    @Override
    default List<String> columns() {
        return rows().columns();
    }

    @Override
    default boolean next() throws IOException {
        return rows().next();
    }

    @Override
    default long row() {
        return rows().row();
    }

    @Override
    default Optional<IntakeProblem> damage() {
        return rows().damage();
    }

    @Override
    default boolean isBroken() {
        return rows().isBroken();
    }

    @Override
    default Optional<ObjectNode> record() {
        return rows().record();
    }
}
