package fittingroom.trials;

import fittingroom.events.Placement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The engine that the sample shop had so far: it shows what sells, whatever it stands beside. It is written to be
/// wrong in the ways such engines are, so that there is something to find; it is never a rival to measure against.
final class NaiveEngine {

    private final Shelf shelf;

    NaiveEngine(Shelf shelf) {
        this.shelf = shelf;
    }

    /// @param last what the shopper looked at last; the anchor where the placement has one
    List<String> slate(Placement placement, Article last, Persona persona, Dice dice) {
        int size = size(placement);
        Set<String> picks = new LinkedHashSet<>();
        for (int tries = 0; picks.size() < size && tries < 60; tries++) {
            Article pick = pick(placement, last, persona, dice);
            if (!pick.id().equals(last.id()) && !pick.isNew()) {
                picks.add(pick.id());
            }
        }
        return List.copyOf(picks);
    }

    private Article pick(Placement placement, Article last, Persona persona, Dice dice) {
        double roll = dice.unit();
        return switch (placement) {
            case SIMILAR -> roll < 0.7 ? sameCategory(last, dice) : shelf.popular(dice);
            case COMPLETE_THE_LOOK, CART, STORE_ASSISTANT -> roll < 0.45
                    ? shelf.partner(last, persona, dice).orElseGet(() -> shelf.popular(dice))
                    : roll < 0.9 ? shelf.popular(dice) : anything(dice);
            case HOME, EMAIL, PUSH -> roll < 0.7 ? shelf.popular(dice) : anything(dice);
        };
    }

    private Article sameCategory(Article article, Dice dice) {
        List<Article> same = shelf.all().stream()
                .filter(one -> Objects.equals(one.product().category(), article.product().category()))
                .toList();
        return dice.pick(same);
    }

    private Article anything(Dice dice) {
        return dice.pick(shelf.all());
    }

    private static int size(Placement placement) {
        return switch (placement) {
            case HOME, SIMILAR -> 6;
            case EMAIL, CART, STORE_ASSISTANT -> 4;
            case COMPLETE_THE_LOOK -> 5;
            case PUSH -> 1;
        };
    }
}
