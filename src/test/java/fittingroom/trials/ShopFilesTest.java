package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopFilesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void productsComeBackFromTheirFile() throws IOException {
        Shop shop = ShopGenerator.shop(300, 0, 1, 4);
        List<Product> told = new ArrayList<>();
        shop.products(told::add);
        ShopFiles.writeProducts(shop, folder.resolve("products.csv"));
        assertEquals(told, ProductFile.read(folder.resolve("products.csv")));
    }

    @Test
    void eventsStandOneALineUnderTheirHeader() throws IOException {
        ShopFiles.writeEvents(ShopGenerator.shop(50, 200, 10, 4), folder.resolve("events.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("events.csv"));
        assertEquals(201, lines.size());
        assertEquals(
                "id,time,type,channel,shopper,session,product,quantity,price,currency,dwell_ms,position,list,text,consent",
                lines.getFirst());
        assertTrue(lines.get(1).matches("e1,2026-07-03T00:00:00Z,consent-change,(web|app|store),[ca]0,(,){8},?analytics=.*"),
                lines.get(1));
    }

    @Test
    void packedFilesOfEqualRowsAreEqualBytes() throws IOException {
        Shop shop = ShopGenerator.shop(50, 200, 10, 4);
        ShopFiles.writeEvents(shop, folder.resolve("a.csv.gz"));
        ShopFiles.writeEvents(shop, folder.resolve("b.csv.gz"));
        byte[] bytes = Files.readAllBytes(folder.resolve("a.csv.gz"));
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("b.csv.gz")));
        assertArrayEquals(new byte[4], java.util.Arrays.copyOfRange(bytes, 4, 8), "the header holds a time");
    }

    @Test
    void consentIsWrittenPurposeByPurpose() {
        assertEquals("", ShopFiles.consent(Consent.UNKNOWN));
        assertEquals(
                "personalisation=yes;direct-marketing=no",
                ShopFiles.consent(Consent.allowing(Purpose.PERSONALISATION).with(Purpose.DIRECT_MARKETING, false)));
    }
}
