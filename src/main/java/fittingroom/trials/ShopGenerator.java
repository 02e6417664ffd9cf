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
}
