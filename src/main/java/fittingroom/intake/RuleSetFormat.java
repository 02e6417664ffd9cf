package fittingroom.intake;

import java.util.Map;

/// A rule set, which is recognised by [Sniff] and read where rules are. It has no columns.
final class RuleSetFormat extends Format {

    RuleSetFormat() {
        super("rules", FileKind.RULES, Map.of());
    }

    @Override
    boolean fits(Clues clues) {
        return false;
    }

    @Override
    Assembler assembler(Desk desk) {
        return desk.plain(false);
    }
}
