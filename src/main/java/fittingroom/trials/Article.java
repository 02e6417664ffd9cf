package fittingroom.trials;

import fittingroom.base.Money;
import fittingroom.catalog.Product;
import java.util.List;
import java.util.Locale;

/// A product of the sample shop as its people see it: what it is for, what it goes with, how it draws the eye.
/// The engine never sees this; it has to learn it from what the people do.
///
/// @param appeal how often it is looked at, against the others
/// @param isNew arrived after the last day of the log, so that nobody has met it yet
record Article(
        Product product, World world, Part part, Wearer wearer, boolean isWinter, boolean isSummer, double appeal,
        boolean isNew) {

    private static final List<String> WINTER =
            List.of("winter", "snow", "frost", "december", "ski", "cashmere", "down", "mittens", "fleece");
    private static final List<String> SUMMER =
            List.of("summer", "beach", "sandals", "swim", "july", "august", "straw", "sunglasses", "holiday");

    /// @param rank place in the shop's popularity, 0 the highest
    static Article of(Product product, int rank) {
        String season = product.columns().getOrDefault("season", "");
        String tags = product.columns().getOrDefault("tags", "");
        String text = season.isEmpty()
                ? (product.category() + " " + product.title() + " " + product.description()).toLowerCase(Locale.ROOT)
                : season;
        boolean winter = !season.equals("all") && WINTER.stream().anyMatch(text::contains);
        boolean summer = !season.equals("all") && SUMMER.stream().anyMatch(text::contains);
        double appeal = 1 / StrictMath.pow(rank + 8.0, 0.9)
                * (tags.contains("bestseller") ? 5 : 1)
                * (Part.of(product) == Part.EXTRA ? 0.5 : 1)
                * (tags.contains("sensitive") || product.description().contains("prosthesis") ? 0.2 : 1)
                * (winter && !summer ? 0.3 : 1)
                * (summer && !winter ? 1.8 : 1);
        return new Article(
                product, World.of(product), Part.of(product), Wearer.of(product), winter && !summer, summer && !winter,
                appeal, tags.contains("new"));
    }

    String id() {
        return product.id().value();
    }

    /// In cents, 0 where the shop names no price.
    long price() {
        return product.price().map(Money::minor).orElse(0L);
    }

    boolean canBeBought() {
        return price() > 0 && product.isInStock();
    }

    boolean isReduced() {
        return product.listPrice().isPresent();
    }

    /// Whether a person with an eye would wear both together.
    boolean suits(Article other) {
        return !id().equals(other.id())
                && world.mixesWith(other.world)
                && wearer.shares(other.wearer)
                && part.goesWith(other.part)
                && !(isWinter && other.isSummer)
                && !(isSummer && other.isWinter)
                && price() < 8 * other.price()
                && other.price() < 8 * price();
    }
}
