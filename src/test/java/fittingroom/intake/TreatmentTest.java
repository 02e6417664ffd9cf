package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.events.Consent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreatmentTest {

    private static final String PRODUCTS = """
            id,title,price,currency,stock
            a,Coat,189.00,EUR,3
            b,Scarf,ask us,EUR,many
            c,Hat,ask us,EUR,2
            d,Belt,-5,EUR,1
            """;

    @TempDir
    Path folder;

    @Test
    void rowsOfACauseAreSkippedAndEveryRowIsStillAccountedFor() {
        Gathered usual = Gathered.of(folder, PRODUCTS);
        assertEquals(4, usual.products.size());
        Gathered skipped = Gathered.of(folder, PRODUCTS, Options.AUTO.treating("FR-I-48", Treatment.SKIP));
        assertEquals(List.of("a", "d"), skipped.products.stream().map(product -> product.id().value()).toList());
        IntakeReport report = skipped.report();
        assertEquals(2, report.rejected());
        assertEquals(report.rows(), report.accepted() + report.rejected() + report.merged());
        assertEquals(Map.of("ask us", 2L), report.problem(IntakeProblem.BAD_PRICE).orElseThrow().values());
        Gathered both = Gathered.of(folder, PRODUCTS,
                Options.AUTO.treating("FR-I-48", Treatment.SKIP).treating("FR-I-47", Treatment.SKIP));
        assertEquals(3, both.report().rejected());
    }

    @Test
    void consentThatCannotBeReadCountsAsSilenceWhereAPersonSaysSo() {
        String log = """
                time,type,shopper,product,consent
                2026-03-02T18:04:05Z,view,ana,a,perhaps
                2026-03-02T18:05:05Z,view,ana,a,personalisation=yes
                """;
        assertEquals(1, Gathered.of(folder, log).report().rejected());
        Gathered treated = Gathered.of(folder, log, Options.AUTO.treating("FR-I-67", Treatment.EMPTY));
        assertEquals(0, treated.report().rejected());
        assertEquals(Consent.UNKNOWN, treated.events.getFirst().consent());
        assertTrue(treated.report().problem(IntakeProblem.BAD_CONSENT).isEmpty());
    }

    @Test
    void theUsualTreatmentChangesNothingAndComesFirst() {
        for (IntakeProblem cause : IntakeProblem.values()) {
            assertEquals(Treatment.usual(cause), Treatment.of(cause).stream().findFirst());
        }
        Gathered said = Gathered.of(folder, PRODUCTS, Options.AUTO.treating("FR-I-48", Treatment.EMPTY));
        assertEquals(Gathered.of(folder, PRODUCTS).products, said.products);
    }

    @Test
    void theSampleHasTheNumbersOfItsRowsAndMarksEveryBadCellOfThem() {
        IntakeReport report = Gathered.of(folder, PRODUCTS).report();
        assertEquals(List.of(2L, 3L, 4L, 5L), report.numbers());
        assertEquals(List.of("b", "Scarf", "ask us", "EUR", "many"), report.sample().get(1));
        assertTrue(report.marks().contains(new Offender("FR-I-48", 3, "price", "ask us")));
        assertTrue(report.marks().contains(new Offender("FR-I-49", 3, "stock", "many")));
        assertTrue(report.marks().contains(new Offender("FR-I-47", 5, "price", "-5")));
        assertEquals(List.of(3L, 4L), report.problem(IntakeProblem.BAD_PRICE).orElseThrow().first().stream().map(Offender::row).toList());
        assertSame(IntakeProblem.BAD_PRICE, report.problem(IntakeProblem.BAD_PRICE).orElseThrow().cause());
    }

    @Test
    void aFileThatIsRefusedStillShowsItsFirstRows() throws IOException {
        Path file = Files.writeString(folder.resolve("odd.csv"), "foo,bar\n1,2\n3,4\n");
        Intake intake = new Intake(Gathered.TODAY);
        assertFalse(intake.examine(file, Options.AUTO, Cancel.never()) instanceof Outcome.Done<IntakeReport>);
        Optional<Peek> peek = intake.peek(file, Options.AUTO) instanceof Outcome.Done<Peek>(Peek first) ? Optional.of(first) : Optional.empty();
        assertEquals(List.of("foo", "bar"), peek.orElseThrow().columns());
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), peek.orElseThrow().rows());
        assertTrue(intake.examine(file, Options.AUTO.withMap(Map.of("foo", "id", "bar", "title")), Cancel.never())
                instanceof Outcome.Done<IntakeReport>);
    }
}
