package fittingroom.ui.parts;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Product;
import java.util.Optional;

/// What a tile shows of one product at one place of a slate. It is ready to be drawn; it decides nothing.
///
/// @param place from 1
/// @param move against what is published; empty where there is nothing to compare
/// @param reason main reason in a few words; may be empty
/// @param clash in a few words; empty where there is none
/// @param clashWords the whole sentence of the clash; may be empty
public record TileFace(
        Product product,
        Attributes attributes,
        int place,
        int of,
        Optional<Move> move,
        String reason,
        String clash,
        String clashWords,
        boolean pinned) {

    /// The same without a word on movement.
    public TileFace still() {
        return new TileFace(product, attributes, place, of, Optional.empty(), reason, clash, clashWords, pinned);
    }

    /// The tile in one sentence, for those who hear it.
    public String sentence() {
        StringBuilder words = new StringBuilder(Say.it("ui.tile.sentence", place, of, product.title()));
        product.price().ifPresent(price -> words.append(", ").append(price));
        move.ifPresent(how -> words.append(", ").append(how.words()));
        if (pinned) {
            words.append(", ").append(Say.it("ui.tile.pinned"));
        }
        if (!reason.isEmpty()) {
            words.append(", ").append(reason);
        }
        if (!clash.isEmpty()) {
            words.append(", ").append(Say.it("ui.tile.flagged", clashWords.isEmpty() ? clash : clashWords));
        }
        return words.toString();
    }
}
