package fittingroom.trials;

import java.io.IOException;
import java.nio.file.Path;

/// Makes shops from a seed: the sample shop with its story, or one of any size to measure with. The same seed gives
/// the same shop on every machine, in every language and time zone.
public final class ShopGenerator {

    /// The seed of the committed sample files.
    public static final long ATELIER_SEED = 20_260_831L;

    private ShopGenerator() {}

    /// @param folder with `products.csv` and `planted.csv`
    /// @throws IOException if they cannot be read
    public static Atelier atelier(Path folder, long seed) throws IOException {
        return new Atelier(
                ProductFile.read(folder.resolve("products.csv")), PlantedPair.read(folder.resolve("planted.csv")), seed);
    }

    /// Told in order of sessions, with flat memory at any size. The first event of each shopper says what they allow;
    /// the last of the shoppers come only if there are several events to each.
    ///
    /// @param products at least 1
    /// @param events told exactly so often, 0 or more
    /// @param shoppers at least 1
    public static Shop shop(int products, long events, int shoppers, long seed) {
        return new SeededShop(products, events, shoppers, seed);
    }
}
