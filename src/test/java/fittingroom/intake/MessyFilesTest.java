package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.catalog.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of every file of the messy sample, in one text; its table for readers names each of them.
class MessyFilesTest {

    private static final Path FOLDER = Path.of("sample-catalogs/messy");

    @Test
    void everyMistakeIsAnsweredAsApproved() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files()) {
            text.append(file.getFileName()).append(": ").append(answer(file)).append('\n');
        }
        Golden.check("messy", text.toString());
    }

    @Test
    void everyFileIsInTheTable() throws IOException {
        String table = Files.readString(FOLDER.resolve("README.md"));
        for (Path file : files()) {
            assertTrue(table.contains("| `" + file.getFileName() + "` |"), file.toString());
        }
    }

    @Test
    void whatTheTablePromisesOfSingleCellsHolds() {
        String soap = product("html-description.csv", "soap-1").description();
        assertTrue(soap.contains("green & good") && soap.contains("150 g"), soap);
        assertFalse(soap.contains("<") || soap.contains("alert"), soap);
        assertEquals("€1290.50", price("semicolons.csv", "lamp-2"));
        assertEquals("€1088.00", price("price-with-currency-and-comma.csv", "vase-1"));
        assertEquals("€32.00", price("price-with-currency-and-comma.csv", "vase-2"));
        assertEquals("€79.00", price("duplicate-ids.csv", "pan-1"));
        assertEquals("Große Tasse für Milchkaffee", product("cp1252.csv", "tasse-1").title());
        assertEquals("=HYPERLINK(https://messy.example)", product("spreadsheet-formulas.csv", "=1+1").title());
        assertTrue(product("negative-price.csv", "chair-1").price().isEmpty());
    }

    private static Product product(String file, String id) {
        return Gathered.from(FOLDER.resolve(file)).product(id);
    }

    private static String price(String file, String id) {
        return product(file, id).price().orElseThrow().toString();
    }

    private static String answer(Path file) {
        return switch (Gathered.from(file).outcome()) {
            case Outcome.Done<IntakeReport>(IntakeReport report) -> told(report);
            case Outcome.Refused<IntakeReport>(var problems) -> "refused " + problems.getFirst().code();
            case Outcome.Stopped<IntakeReport> ignored -> "stopped";
        };
    }

    private static String told(IntakeReport report) {
        StringBuilder text = new StringBuilder();
        text.append(report.kind()).append(' ').append(report.format()).append(' ').append(report.encoding())
                .append(", ").append(report.rows()).append(" rows = ").append(report.accepted())
                .append(" accepted + ").append(report.rejected()).append(" rejected + ").append(report.merged())
                .append(" merged");
        for (ProblemGroup group : report.problems()) {
            text.append(", ").append(group.code()).append(" x").append(group.count()).append(" row ")
                    .append(group.row());
        }
        return text.toString();
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.list(FOLDER)) {
            return all.filter(file -> !file.getFileName().toString().equals("README.md"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted().toList();
        }
    }
}
