package fittingroom.trials;

import java.io.IOException;
import java.nio.file.Path;

/// Writes the log and the served lists of the sample shop anew from its products and the seed. The products
/// themselves, and the planted pairs, are written by hand and left alone.
public final class WriteSamples {

    private WriteSamples() {}

    /// @param args the folder of the sample shop, `sample-catalogs/atelier` where absent
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "sample-catalogs/atelier");
        write(ShopGenerator.atelier(folder, ShopGenerator.ATELIER_SEED), folder);
    }

    static void write(Atelier atelier, Path to) throws IOException {
        ShopFiles.writeEvents(atelier, to.resolve("events.csv.gz"));
        ShopFiles.writeServed(atelier, to.resolve("served.csv.gz"));
    }
}
