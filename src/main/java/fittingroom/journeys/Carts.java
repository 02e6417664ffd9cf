package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What lies in the carts while steps are done: somebody known has one cart, a guest one on each device. It knows only
/// the steps that it was given.
final class Carts {

    private final Persons persons;
    private final Map<String, Set<Id<Product>>> carts = new LinkedHashMap<>();

    Carts(Persons persons) {
        this.persons = persons;
    }

    /// Does one more step.
    ///
    /// @return what the step is about: all that was in the cart where all of it is bought
    List<Id<Product>> put(Step step) {
        Set<Id<Product>> cart = carts.computeIfAbsent(persons.cart(step.channel()), _ -> new LinkedHashSet<>());
        List<Id<Product>> about = step.product().stream().toList();
        switch (step.act()) {
            case ADD -> cart.addAll(about);
            case REMOVE -> about.forEach(cart::remove);
            case PURCHASE -> {
                about = about.isEmpty() ? List.copyOf(cart) : about;
                about.forEach(cart::remove);
            }
            default -> {}
        }
        return about;
    }

    /// What lies in the cart on a channel, what was put in first before the rest.
    List<Id<Product>> on(Channel channel) {
        return List.copyOf(carts.getOrDefault(persons.cart(channel), Set.of()));
    }
}
