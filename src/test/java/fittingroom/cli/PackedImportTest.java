package fittingroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fittingroom.base.Outcome;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Packed files are read wherever plain ones are, rule sets too.
class PackedImportTest {

    private static final Path RULES = Path.of("app/docs/rules-example.json");

    @TempDir
    private Path folder;

    @Test
    void aPackedRuleSetIsReadAsThePlainOne() throws IOException {
        Path packed = folder.resolve("rules.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(RULES, out);
        }
        String plain = run(0, "rules", "load", RULES.toString()).path("hash").asString();
        assertEquals(plain, run(0, "rules", "load", packed.toString()).path("hash").asString());
        run(0, "import", packed.toString());
        assertEquals(plain, run(0, "rules", "show").path("hash").asString());
    }

    @Test
    void aPackedRuleSetThatIsCutIsRefusedInWords() throws IOException {
        Path whole = folder.resolve("whole.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            Files.copy(RULES, out);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals("FR-R-01", run(1, "rules", "check", cut.toString()).path("errors").path(0).path("code").asString());
    }

    @Test
    void aRuleSetBesideACatalogInAZipGoesIntoTheDraft() throws IOException {
        JsonNode files = run(0, "import", zip().toString()).path("files");
        assertEquals("rules", files.path(1).path("kind").asString());
        assertEquals(RuleFile.read(RULES) instanceof Outcome.Done<RuleSet>(var set)
                ? set.rules().size() : -1, files.path(1).path("accepted").asInt());
    }

    @Test
    void rowsSetAsideOfSeveralFilesInAZipAreNotWrittenOverEachOther() throws IOException {
        Path aside = folder.resolve("aside.csv");
        StringWriter err = new StringWriter();
        assertEquals(2, exit(err, new StringWriter(), "import", zip().toString(), "--rejected", aside.toString()));
        assertFalse(Files.exists(aside));
    }

    private Path zip() throws IOException {
        Path file = folder.resolve("shop.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("products.csv"));
            zip.write("id,title\na,Wool coat\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("rules.json"));
            Files.copy(RULES, zip);
        }
        return file;
    }

    private JsonNode run(int expected, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(expected, exit(err, out, arguments), err.toString());
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private int exit(StringWriter err, StringWriter out, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 3);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = folder.resolve("ws").toString();
        all[arguments.length + 2] = "--json";
        return Cli.run(new Console(
                new PrintWriter(out), new PrintWriter(err), Path.of("").toAbsolutePath(), folder,
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), (_, _, _) -> List.of(), _ -> {}), all);
    }
}
