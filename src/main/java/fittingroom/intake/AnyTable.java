package fittingroom.intake;

import java.util.Map;

/// Anything with columns that is none of the others; what its columns mean is a guess. It is never found: it is what is
/// left.
final class AnyTable extends Format {

    AnyTable() {
        super("table", FileKind.CATALOG, Map.of());
    }

    @Override
    boolean fits(Clues clues) {
        return false;
    }

    @Override
    boolean isGuessed() {
        return true;
    }

    @Override
    Assembler assembler(Desk desk) {
        return desk.plain(true);
    }
}
