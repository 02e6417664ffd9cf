package fittingroom.trials;

import fittingroom.catalog.Product;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The side of life a thing of the sample shop is bought for, as its people know it when they act. It is the
/// story's own truth, coarser than the lexicon and never read by the engine.
@SuppressWarnings("ImmutableEnumChecker")
enum World {
    EVENING("evening dresses", "cocktail", "bridal", "heels", "clutches", "evening bags", "cufflinks", "rings"),
    OFFICE("tailoring", "blouses", "work bags", "dress shoes", "ties", "loafers"),
    OUTDOOR("outdoor"),
    SPORT("sport"),
    BEACH("beach", "summer dresses", "sandals", "sunglasses"),
    HOME("lingerie", "nightwear", "underwear"),
    KIDS("kids"),
    GIFT("gifts"),
    CASUAL("");

    private static final Map<String, World> BY_OCCASION = Map.ofEntries(
            Map.entry("evening", EVENING), Map.entry("wedding", EVENING), Map.entry("party", EVENING),
            Map.entry("office", OFFICE), Map.entry("everyday", CASUAL), Map.entry("travel", CASUAL),
            Map.entry("hiking", OUTDOOR), Map.entry("outdoor", OUTDOOR), Map.entry("trekking", OUTDOOR),
            Map.entry("climbing", OUTDOOR), Map.entry("ski", OUTDOOR), Map.entry("running", SPORT),
            Map.entry("sport", SPORT), Map.entry("yoga", SPORT), Map.entry("gym", SPORT), Map.entry("swimming", SPORT),
            Map.entry("beach", BEACH), Map.entry("holiday", BEACH), Map.entry("sleep", HOME), Map.entry("home", HOME),
            Map.entry("intimate", HOME), Map.entry("gift", GIFT));

    private final List<String> categories;

    World(String... categories) {
        this.categories = List.of(categories);
    }

    /// Kids and sport by their department, then by the first occasion the shop wrote, then by category.
    static World of(Product product) {
        String path = product.category().toString().toLowerCase(Locale.ROOT);
        for (World department : List.of(KIDS, OUTDOOR, SPORT, GIFT)) {
            if (path.startsWith(department.categories.getFirst())) {
                return department;
            }
        }
        String occasion = product.columns().getOrDefault("occasion", "").split(";", -1)[0];
        World said = BY_OCCASION.get(occasion);
        if (said != null) {
            return said;
        }
        for (World world : values()) {
            if (world.categories.stream().anyMatch(path::contains)) {
                return world;
            }
        }
        return CASUAL;
    }

    /// Whether things of both are put into one outfit.
    boolean mixesWith(World other) {
        return this == other
                || (this == CASUAL && other == OFFICE)
                || (this == OFFICE && other == CASUAL)
                || (this == GIFT && other == HOME);
    }
}
