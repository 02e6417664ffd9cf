package fittingroom.intake;

import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.ServedSlate;

/// Where checked rows go, one by one, on the thread that reads. It must throw away what it was given when the load
/// does not end as done.
public interface Sink {

    void product(Product product);

    void event(Event event);

    void served(ServedSlate slate);

    /// Drops everything: a look at a file is a load into this.
    static Sink nowhere() {
        return new Sink() {
            @Override
            public void product(Product product) {}

            @Override
            public void event(Event event) {}

            @Override
            public void served(ServedSlate slate) {}
        };
    }
}
