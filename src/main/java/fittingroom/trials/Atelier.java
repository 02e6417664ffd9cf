package fittingroom.trials;

import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.Identity;
import fittingroom.events.ServedSlate;
import java.util.List;
import java.util.function.Consumer;

/// The sample shop, lived through: its products are written by hand, its people are rolled from a seed. Unlike a
/// shop of any size it has one size and a plot.
public final class Atelier implements Shop {

    private final List<Product> products;
    private final List<PlantedPair> planted;
    private final List<Event> events;
    private final List<ServedSlate> slates;

    Atelier(List<Product> products, List<PlantedPair> planted, long seed) {
        this.products = List.copyOf(products);
        this.planted = List.copyOf(planted);
        AtelierLog log = new AtelierLog(new Shelf(products, seed), seed);
        log.live(planted);
        events = log.diary.events();
        slates = log.diary.slates();
    }

    @Override
    public void products(Consumer<? super Product> to) {
        products.forEach(to);
    }

    /// In order of time.
    @Override
    public void events(Consumer<? super Event> to) {
        events.forEach(to);
    }

    @Override
    public List<Identity.Kind> otherNames() {
        return List.of(Identity.Kind.ANONYMOUS, Identity.Kind.DEVICE, Identity.Kind.EMAIL);
    }

    /// What the old engine served, in order of time.
    public void served(Consumer<? super ServedSlate> to) {
        slates.forEach(to);
    }

    /// The pairs that stand in the served lists on purpose.
    public List<PlantedPair> planted() {
        return planted;
    }
}
