package fittingroom.intake;

import java.util.Map;

/// Our own events, a row each.
final class OwnEvents extends Format {

    OwnEvents() {
        super("fitting-room-events", FileKind.EVENTS, Map.of());
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("time,type,shopper");
    }

    @Override
    Assembler assembler(Desk desk) {
        return desk.plain(false);
    }
}
