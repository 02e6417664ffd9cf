package fittingroom.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A shop small enough to be written down: things for an evening and things for a hike, and shoppers who look at a gown
/// and at a stove in one sitting.
final class OwnShop {

    private OwnShop() {}

    static Path catalog(Path folder) throws IOException {
        return Files.writeString(folder.resolve("products.csv"), """
                id,title,description,category,brand,price,currency,stock,colour
                gown,Satin evening gown,For the opera,Women > Dresses,Lorant,389.00,EUR,5,navy
                velvet,Velvet evening gown,For a black tie ball,Women > Dresses,Lorant,429.00,EUR,4,black
                clutch,Satin evening clutch,For the opera,Women > Bags,Lorant,89.00,EUR,5,navy
                beaded,Beaded evening clutch,For a gala,Women > Bags,Ostra,99.00,EUR,5,silver
                heels,Evening heels,For the opera,Women > Shoes,Ostra,129.00,EUR,5,black
                sandals,Strappy evening sandals,For a gala,Women > Shoes,Ostra,119.00,EUR,5,silver
                wrap,Evening wrap,For the opera,Women > Accessories,Ostra,69.00,EUR,5,navy
                gloves,Long evening gloves,For a ball,Women > Accessories,Lorant,59.00,EUR,5,black
                pack,Rugged hiking backpack,For four days in the wilderness,Outdoor > Bags,Fjell,149.00,EUR,9,green
                boots,Hiking boots,For the mountain trail,Outdoor > Shoes,Fjell,159.00,EUR,9,brown
                stove,Camping stove,For cooking in the wilderness,Outdoor > Equipment,Fjell,49.00,EUR,9,steel
                """);
    }

    static Path events(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("id,time,type,channel,shopper,session,product\n");
        String[] seen = {"gown", "pack", "gown", "boots", "velvet", "clutch", "gown", "heels"};
        for (int n = 0; n < 240; n++) {
            int visit = n / 4;
            rows.append("e%d,2026-08-%02dT10:%02d:00Z,%s,web,s%d,v%d,%s%n".formatted(
                    n, 1 + visit % 28, n % 60, n % 4 == 3 ? "cart" : "view", visit % 12, visit,
                    seen[(n + visit / 12) % seen.length]));
        }
        return Files.writeString(folder.resolve("events.csv"), rows);
    }
}
