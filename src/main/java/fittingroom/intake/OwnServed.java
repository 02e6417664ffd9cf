package fittingroom.intake;

import java.util.Map;

/// Our own served lists, a row a place.
final class OwnServed extends Format {

    OwnServed() {
        super("fitting-room-served", FileKind.SERVED, Map.of());
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("slate,position,product");
    }

    @Override
    Assembler assembler(Desk desk) {
        return desk.plain(false);
    }
}
