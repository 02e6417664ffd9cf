package fittingroom.ui.parts;

import org.kordamp.ikonli.feather.Feather;

/// How a product's place in the draft differs from its place in what is published. It is told by arrow and number,
/// never by colour alone.
///
/// @param by places, 0 or more
public record Move(Kind kind, int by) {

    public enum Kind {
        UP,
        DOWN,
        NEW,
        SAME
    }

    /// @param before place in the published slate, 0 where it is not in it
    public static Move between(int before, int now) {
        if (before == 0) {
            return new Move(Kind.NEW, 0);
        }
        int by = before - now;
        return new Move(by > 0 ? Kind.UP : by < 0 ? Kind.DOWN : Kind.SAME, Math.abs(by));
    }

    /// For the badge: `2`, `new`, or nothing.
    public String badge() {
        return switch (kind) {
            case UP, DOWN -> Integer.toString(by);
            case NEW -> Say.it("ui.move.new");
            case SAME -> "";
        };
    }

    /// For the sentence: `up 2 places against published`.
    public String words() {
        return switch (kind) {
            case UP -> Say.it("ui.move.up", by);
            case DOWN -> Say.it("ui.move.down", by);
            case NEW -> Say.it("ui.move.fresh");
            case SAME -> Say.it("ui.move.same");
        };
    }

    Feather icon() {
        return switch (kind) {
            case UP -> Feather.ARROW_UP;
            case DOWN -> Feather.ARROW_DOWN;
            case NEW -> Feather.PLUS;
            case SAME -> Feather.MINUS;
        };
    }
}
