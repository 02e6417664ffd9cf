package fittingroom.intake;

import java.util.Map;

/// Our own products, a row each.
final class OwnProducts extends Format {

    OwnProducts() {
        super("fitting-room-products", FileKind.CATALOG, Map.of());
    }

    /// An id or a title under our name with more of ours, and no column that only another name of a field would explain.
    @Override
    boolean fits(Clues clues) {
        if (!clues.any("id,title") || clues.any("image_link,handle")) {
            return false;
        }
        for (Field field : Field.OF_PRODUCTS) {
            boolean other = Names.of(field).stream().skip(1).anyMatch(clues.names()::contains);
            if (other && !clues.names().contains(field.code())) {
                return false;
            }
        }
        long own = Field.OF_PRODUCTS.stream().filter(field -> clues.names().contains(field.code())).count();
        return own >= 3 || (own == 2 && clues.names().size() == 2);
    }

    @Override
    Assembler assembler(Desk desk) {
        return desk.plain(false);
    }
}
