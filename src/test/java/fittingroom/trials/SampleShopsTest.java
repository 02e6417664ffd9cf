package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Judgement;
import fittingroom.coherence.PairsFile;
import fittingroom.coherence.Verdict;
import fittingroom.events.Event;
import fittingroom.events.ServedSlate;
import fittingroom.intake.Intake;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Options;
import fittingroom.intake.Sink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The beauty shop and the home shop: whole files, pairs whose answer a person sees at once.
class SampleShopsTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Path SHOPS = Path.of("sample-catalogs");
    private static final int FOUNDING = 2;
    private static final double AGREED = 0.7;

    /// A row of a planted file.
    private record Planted(String a, String b, boolean clash, String reasons) {

        boolean agreesWith(Judgement judgement) {
            return clash ? judgement.verdict() == Verdict.CLASH : judgement.verdict() == Verdict.FINE;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"glow", "hearth"})
    void everyRowOfTheShopIsTaken(String shop) {
        List<Product> products = new ArrayList<>();
        IntakeReport report = load(shop, products);
        assertEquals(0, report.rejected(), report.problems().toString());
        assertEquals(report.rows(), report.accepted() + report.merged());
        assertTrue(products.size() >= 110 && products.size() <= 130, products.size() + " products");
        assertTrue(products.stream().anyMatch(product -> product.price().isEmpty()));
        assertTrue(products.stream().anyMatch(product -> product.description().isEmpty()));
        assertTrue(products.stream().anyMatch(product -> product.category().isNone()));
        assertTrue(products.stream().anyMatch(product -> !product.isInStock()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"glow", "hearth"})
    void plantedPairsNameProductsOfTheShop(String shop) throws IOException {
        Catalog catalog = catalog(shop);
        List<Planted> planted = planted(shop);
        assertTrue(planted.size() >= 25, planted.size() + " pairs");
        for (Planted pair : planted) {
            assertTrue(catalog.find(pair.a()).isPresent(), pair.a());
            assertTrue(catalog.find(pair.b()).isPresent(), pair.b());
            assertNotEquals(pair.a(), pair.b());
            assertEquals(pair.clash(), !pair.reasons().isEmpty(), pair.toString());
        }
    }

    /// The founding pairs stand first in the file and hold always.
    @ParameterizedTest
    @ValueSource(strings = {"glow", "hearth"})
    void theChecksSeeWhatAPersonSees(String shop) throws IOException {
        Catalog catalog = catalog(shop);
        PairsFile pairs = new PairsFile(catalog, Coherence.of(catalog));
        List<String> missed = new ArrayList<>();
        List<Planted> planted = planted(shop);
        for (int i = 0; i < planted.size(); i++) {
            Planted pair = planted.get(i);
            Judgement judgement = pairs.judge(pair.a(), pair.b());
            if (!pair.agreesWith(judgement)) {
                missed.add(pair + " is " + judgement.verdict() + " at " + judgement.score() + " " + judgement.codes());
                assertTrue(i >= FOUNDING, missed.toString());
            }
        }
        double agreed = 1 - missed.size() / (double) (planted.size() - FOUNDING);
        assertTrue(agreed >= AGREED, agreed + ": " + String.join("\n", missed));
    }

    private static Catalog catalog(String shop) {
        List<Product> products = new ArrayList<>();
        load(shop, products);
        return new Catalog(products, AttributeReader.shipped()::read);
    }

    private static IntakeReport load(String shop, List<Product> into) {
        Sink sink = new Sink() {
            @Override
            public void product(Product product) {
                into.add(product);
            }

            @Override
            public void event(Event event) {
                throw new AssertionError("an event in a catalog: " + event);
            }

            @Override
            public void served(ServedSlate slate) {
                throw new AssertionError("a slate in a catalog: " + slate);
            }
        };
        Path file = SHOPS.resolve(shop).resolve("products.csv");
        Outcome<IntakeReport> outcome =
                new Intake(TODAY).load(file, Options.AUTO, sink, Progress.silent(), Cancel.never());
        return (IntakeReport) assertInstanceOf(Outcome.Done.class, outcome).value();
    }

    private static List<Planted> planted(String shop) throws IOException {
        List<Planted> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(SHOPS.resolve(shop).resolve("planted.csv"))) {
            for (NamedCsvRecord row : rows) {
                pairs.add(new Planted(
                        row.getField("a_id"), row.getField("b_id"), row.getField("label").equals("incoherent"),
                        row.getField("reason")));
            }
        }
        return pairs;
    }
}
