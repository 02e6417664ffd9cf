package fittingroom.coherence;

import fittingroom.base.Words;

/// Is one dear and the other cheap, each for its own kind? A clutch may cost less than a gown; where the shop sells
/// too few of a kind, the lexicon's usual price of the kind is taken.
final class PriceCheck implements Check {

    private static final float SEVERITY = 0.6f;
    private static final float CONFIDENCE = 0.5f;
    private static final float FREE = 2.2f;
    private static final float WORST = 3.6f;
    private static final float LEVEL_STEP = 1.1f;

    @Override
    public float force(Coded a, Coded b) {
        return severity(a.money(), b.money()) * CONFIDENCE;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        Coded dear = gap(a.money(), b.money()) >= 0 ? a : b;
        Coded cheap = dear.equals(a) ? b : a;
        return new Clash(
                "price", severity(a.money(), b.money()), CONFIDENCE,
                Sides.words("price", Sides.thing(dear), amount(dear), Sides.thing(cheap), amount(cheap)));
    }

    private static float severity(Coded.Money a, Coded.Money b) {
        if (a.currency() != b.currency() || Float.isNaN(a.log()) || Float.isNaN(b.log())) {
            return 0;
        }
        float distance = Math.abs(gap(a, b));
        return Float.isNaN(distance) ? 0 : SEVERITY * Math.clamp((distance - FREE) / (WORST - FREE), 0, 1);
    }

    /// By how much the first is the dearer, each for its own kind; not a number where nobody can say.
    private static float gap(Coded.Money a, Coded.Money b) {
        if (!Float.isNaN(a.position()) && !Float.isNaN(b.position())) {
            return a.position() - b.position();
        }
        return a.level() == 0 || b.level() == 0
                ? Float.NaN
                : a.log() - b.log() - LEVEL_STEP * (a.level() - b.level());
    }

    private static String amount(Coded side) {
        return side.product().price().map(Object::toString).orElseGet(() -> Words.current().text("coherence.unknown"));
    }
}
