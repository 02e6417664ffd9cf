package fittingroom.ui.rules;

import fittingroom.events.Purpose;
import fittingroom.rules.Audience;
import fittingroom.rules.Condition;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Locale;

/// The kinds of audience as the form offers them, each with what it is when it is chosen anew.
enum AudienceKind {
    EVERYONE,
    STANDING,
    BOUGHT,
    LIKES,
    CART,
    WORTH,
    ALLOWS,
    ALL,
    ANY,
    NOT;

    static AudienceKind of(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> EVERYONE;
            case Audience.Is ignored -> STANDING;
            case Audience.HasBought ignored -> BOUGHT;
            case Audience.Likes ignored -> LIKES;
            case Audience.CartHas ignored -> CART;
            case Audience.CartWorth ignored -> WORTH;
            case Audience.Allows ignored -> ALLOWS;
            case Audience.All ignored -> ALL;
            case Audience.Any ignored -> ANY;
            case Audience.Not ignored -> NOT;
        };
    }

    /// What an audience becomes when it is turned into this kind: groups keep what was said.
    Audience fresh(Audience before, FormDesk desk) {
        return switch (this) {
            case EVERYONE -> Audience.EVERYONE;
            case STANDING -> new Audience.Is(Audience.Standing.RETURNING);
            case BOUGHT -> new Audience.HasBought(some(desk), 0);
            case LIKES -> ConditionKind.HAS.fresh(Condition.ANYTHING, desk.askable()) instanceof Condition.Has(var attribute, var value)
                    ? new Audience.Likes(attribute, value, 0.3) : before;
            case CART -> new Audience.CartHas(some(desk));
            case WORTH -> new Audience.CartWorth(desk.askable().price(0.5), Long.MAX_VALUE);
            case ALLOWS -> new Audience.Allows(Purpose.PERSONALISATION);
            case ALL -> new Audience.All(parts(before));
            case ANY -> new Audience.Any(parts(before));
            case NOT -> new Audience.Not(before instanceof Audience.Everyone
                    ? new Audience.Is(Audience.Standing.RETURNING) : before);
        };
    }

    private static Condition some(FormDesk desk) {
        return ConditionKind.CATEGORY.fresh(Condition.ANYTHING, desk.askable());
    }

    private static List<Audience> parts(Audience before) {
        List<Audience> parts = Audience.parts(before);
        return before instanceof Audience.Everyone ? List.of() : parts.isEmpty() ? List.of(before) : parts;
    }

    /// Whether one audience becomes the other by typing or dragging on.
    static boolean isTyped(Audience before, Audience after) {
        if (of(before) != of(after)) {
            return false;
        }
        List<Audience> old = Audience.parts(before);
        List<Audience> now = Audience.parts(after);
        if (old.isEmpty()) {
            return before instanceof Audience.CartWorth || before instanceof Audience.Likes || before instanceof Audience.HasBought;
        }
        return old.size() == now.size() && java.util.stream.IntStream.range(0, old.size())
                .allMatch(i -> old.get(i).equals(now.get(i)) || isTyped(old.get(i), now.get(i)));
    }

    String words() {
        return Say.it("ui.rules.audience." + name().toLowerCase(Locale.ROOT));
    }
}
