package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that hold no text are refused in words that say what to bring instead.
class ForeignFilesTest {

    @TempDir
    Path folder;

    private String refusal(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return switch (new Intake(Clock.systemUTC()).examine(file, Options.AUTO, Cancel.never())) {
            case Outcome.Refused<IntakeReport> refused -> refused.problems().getFirst().message();
            default -> "";
        };
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aWorkbookIsOneFileThatIsToBeSavedAsCsvWhoeverWroteIt() throws IOException {
        for (String first : List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "xl/workbook.xml", "mimetype")) {
            byte[] workbook = zip(first, "xl/worksheets/sheet1.xml");
            assertTrue(refusal("products.xlsx", workbook).contains("CSV UTF-8"), first);
            assertEquals(List.of(), Intake.entries(folder.resolve("products.xlsx")), first);
        }
        assertTrue(refusal("old.xls", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0")).contains("CSV UTF-8"));
    }

    @Test
    void aWorkbookWithinAnotherPackingIsToldToo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(zip("xl/workbook.xml", "xl/sharedStrings.xml"));
        }
        assertTrue(refusal("products.xlsx.gz", packed.toByteArray()).contains("CSV UTF-8"));
    }

    @Test
    void filesOfDataToolsArePutInWordsAPersonCanPassOn() throws IOException {
        for (String mark : List.of("PAR1\u0015\4", "Obj\1\4", "ORC\u0008\3", "ARROW1\0\0")) {
            assertTrue(refusal("events.parquet", latin(mark + "and more")).contains("exported as CSV"), mark);
        }
        assertTrue(refusal("shop.db", latin("SQLite format 3\0and more")).contains("a database"));
    }

    @Test
    void picturesAndOtherPackingsSaySo() throws IOException {
        for (String mark : List.of("%PDF-1.7\n", "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF\u00E0", "GIF89a\1\0")) {
            assertTrue(refusal("list.pdf", latin(mark + "and more")).contains("a picture or a PDF"), mark);
        }
        for (String mark : List.of("7z\u00BC\u00AF'\u001C", "Rar!\u001A\7", "\u00FD7zXZ\0", "(\u00B5/\u00FD", "BZh91AY&SY")) {
            assertTrue(refusal("events.7z", latin(mark + "and more")).contains("Unpack it"), mark);
        }
    }

    @Test
    void textThatBeginsLikeThemIsText() throws IOException {
        for (String first : List.of("PAR1", "ORC", "GIF8", "Obj")) {
            assertEquals("", refusal("products.csv", latin(first + ",id,title,price\nx,1,Coat,3.50\nx,2,Hat,4\n")), first);
        }
    }
}
