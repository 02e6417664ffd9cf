package fittingroom.trials;

import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.Identity;
import java.util.List;
import java.util.function.Consumer;

/// A made-up shop, told product by product and event by event. The same seed tells the same story each time, and
/// nothing is kept between two tellings.
public interface Shop {

    /// Every product once, in the order of the file.
    void products(Consumer<? super Product> to);

    /// Every event once. Each names a product of [#products] or none; their times may step back by some days.
    void events(Consumer<? super Event> to);

    /// Sorts of names that events carry beside the shopper's own; empty where each knows them by one.
    default List<Identity.Kind> otherNames() {
        return List.of();
    }
}
