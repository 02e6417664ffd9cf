package fittingroom.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsFileTest {

    private static final Catalog CATALOG = new Catalog(
            List.of(Product.named("gown", "Satin evening dress"), Product.named("pack", "Hiking backpack"),
                    Product.named("clutch", "Box clutch")),
            AttributeReader.shipped()::read);
    private final StringWriter out = new StringWriter();

    @Test
    void everyRowComesBackOnceInOrderWithAllItsColumns() throws IOException {
        score("note,a_id,b_id\n\"one, two\",gown,pack\nx,gown,clutch\n");

        List<String> lines = out.toString().lines().toList();
        assertEquals("note,a_id,b_id,coherence,verdict,reasons", lines.get(0));
        assertTrue(lines.get(1).startsWith("\"one, two\",gown,pack,0."), lines.get(1));
        assertTrue(lines.get(1).contains(",clash,"), lines.get(1));
        assertTrue(lines.get(2).contains(",fine,"), lines.get(2));
        assertEquals(3, lines.size());
    }

    @Test
    void anUnknownProductIsHalfUnsureAndOther() throws IOException {
        score("a_id,b_id\ngown,nobody\n");

        assertEquals("gown,nobody,0.5000,unsure,other", out.toString().lines().toList().get(1));
    }

    @Test
    void aShortRowIsFilledUp() throws IOException {
        score("a_id,b_id,note\ngown\n");

        assertEquals("gown,,,0.5000,unsure,other", out.toString().lines().toList().get(1));
    }

    @Test
    void labelsGiveFigures() throws IOException {
        PairsFile.Report report = report("""
                a_id,b_id,label,reason
                gown,pack,incoherent,occasion/style
                gown,clutch,coherent,companion
                clutch,pack,incoherent,gender
                gown,gown,neutral,
                """);

        PairFigures figures = report.figures().orElseThrow();
        assertEquals(4, figures.labelled());
        assertEquals(1, figures.auc());
        assertEquals(1, figures.recall());
        assertEquals(0.5, figures.reasonHit());
        assertEquals(4, report.pairs());
    }

    @Test
    void withoutLabelsThereAreNoFigures() throws IOException {
        assertTrue(report("a_id,b_id\ngown,pack\n").figures().isEmpty());
    }

    @Test
    void aFileWithoutTheColumnsOrWithoutRowsIsRefused() throws IOException {
        assertInstanceOf(Outcome.Refused.class, score(""));
        Outcome<PairsFile.Report> refused = score("a,b\n1,2\n");
        assertInstanceOf(Outcome.Refused.class, refused);
        assertEquals("", out.toString());
    }

    @Test
    void aQuoteThatIsNeverClosedInALargeFileIsRefused() throws IOException {
        Outcome<PairsFile.Report> refused = score("a_id,b_id\n\"" + "gown,pack\n".repeat(2 << 20));
        assertInstanceOf(Outcome.Refused.class, refused);
    }

    @Test
    void itStopsWhenAsked() throws IOException {
        Cancel.Button button = new Cancel.Button();
        button.press();

        assertInstanceOf(
                Outcome.Stopped.class,
                new PairsFile(CATALOG, Coherence.of(CATALOG)).score(
                        new StringReader("a_id,b_id\ngown,pack\n"), out, Progress.silent(), button));
    }

    @Test
    void tiesCountHalf() {
        PairFigures.Counter counter = new PairFigures.Counter();
        counter.add("coherent", "", 0.5, false, List.of());
        counter.add("incoherent", "use", 0.5, true, List.of("use"));

        assertEquals(0.5, counter.figures().auc());
    }

    private Outcome<PairsFile.Report> score(String text) throws IOException {
        return new PairsFile(CATALOG, Coherence.of(CATALOG))
                .score(new StringReader(text), out, Progress.silent(), Cancel.never());
    }

    private PairsFile.Report report(String text) throws IOException {
        return assertInstanceOf(Outcome.Done.class, score(text)).value() instanceof PairsFile.Report report
                ? report
                : new PairsFile.Report(0, 0, 0, 0, java.util.Optional.empty());
    }
}
