package fittingroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {

    private static final String PRODUCTS = Path.of("sample-catalogs/atelier/products.csv").toString();

    @TempDir
    private Path folder;

    private Path served = Path.of("");

    /// What a command printed.
    private record Ran(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.builder().build().readTree(out);
        }
    }

    @BeforeEach
    void aShopAndWhatItServed() throws IOException {
        assertEquals(0, run("import", PRODUCTS).exit());
        served = Files.writeString(folder.resolve("served.csv"), """
                slate,time,shopper,channel,placement,anchor,position,product
                a,2026-07-01T10:00:00Z,s1,web,complete-the-look,satin-evening-dress,1,satin-clutch
                a,2026-07-01T10:00:00Z,s1,web,complete-the-look,satin-evening-dress,2,rugged-backpack
                b,2026-07-08T10:00:00Z,s2,app,complete-the-look,satin-evening-dress,1,satin-clutch
                c,2026-07-08T10:00:00Z,s2,web,similar,satin-evening-dress,1,rugged-backpack
                d,2026-07-09T10:00:00Z,s3,web,similar,satin-evening-dress,1,satin-clutch
                """);
    }

    @Test
    void theFoundingExampleIsFoundInWhatAnotherEngineServed() {
        Ran ran = run("audit", "--served", served.toString(), "--json");
        assertEquals(0, ran.exit(), ran.err());
        JsonNode json = ran.json();
        assertEquals(4, json.path("slates").asInt());
        assertEquals(5, json.path("pairs").asInt());
        assertEquals(2, json.path("flagged").asInt());
        assertEquals(0.5, json.path("share").asDouble());
        JsonNode worst = json.path("worst").path(0);
        assertTrue(worst.path("anchorTitle").asString().startsWith("Satin Evening Dress"), worst.toString());
        assertEquals("rugged-backpack", worst.path("product").asString());
        assertTrue(worst.path("codes").toString().contains("occasion"), worst.toString());
        assertFalse(ran.out().contains("s1"), "names no shopper");
    }

    @Test
    void aLimitDecidesTheExitCode() {
        assertEquals(0, run("audit", "--served", served.toString(), "--fail-above", "0.5").exit());
        Ran above = run("audit", "--served", served.toString(), "--fail-above", "0.49");
        assertEquals(1, above.exit());
        assertTrue(above.out().contains("above the limit of 49.0%"), above.out());
        assertEquals(2, run("audit", "--served", served.toString(), "--fail-above", "5").exit());
    }

    @Test
    void whatFlaggedPlacesMayCostIsSaidWithWhatItRestsOn() {
        Ran ran = run("audit", "--served", served.toString(), "--per-thousand", "500", "--json");
        assertEquals(ran.json().path("flaggedSlots").asInt() * 0.5, ran.json().path("cost").asDouble(), 1e-9);
        String words = run("audit", "--served", served.toString(), "--per-thousand", "500").out();
        assertTrue(words.contains("one impression that was seen"), words);
    }

    @Test
    void onePlacementAloneCanBeLookedAt() {
        JsonNode json = run("audit", "--served", served.toString(), "--placement", "similar", "--json").json();
        assertEquals(2, json.path("slates").asInt());
        assertEquals("similar", json.path("placements").path(0).path("name").asString());
        assertTrue(run("audit", "--placement", "hallway").err().contains("hallway"));
    }

    @Test
    void rulesFromAFileOutrankTheChecker() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.json"), """
                {"format": "fitting-room-rules/1", "rules": [{"id": "g", "then": "goes-with",
                  "when": {"product": ["satin-evening-dress"]}, "what": {"product": ["rugged-backpack"]}}]}
                """);
        JsonNode json = run("audit", "--served", served.toString(), "--rules", rules.toString(), "--json").json();
        assertEquals(0, json.path("flagged").asInt());
    }

    @Test
    void theReportIsWrittenWhole() throws IOException {
        Path html = folder.resolve("report.html");
        assertEquals(0, run("audit", "--served", served.toString(), "--html", html.toString()).exit());
        String page = Files.readString(html);
        assertTrue(page.contains("2026-07-06") && page.contains("50.0 %") && page.endsWith("</html>\n"), page);
        assertFalse(Files.exists(folder.resolve("report.html.part")));
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        assertEquals(2, run("audit", "--served", folder.resolve("none.csv").toString()).exit());
    }

    @Test
    void withoutALogGuestsAreAskedAndCalledGuests() {
        Ran guests = run("audit");
        assertEquals(0, guests.exit());
        assertTrue(guests.out().startsWith("The log knows no shopper: guests are asked instead"), guests.out());
        JsonNode json = run("audit", "--json").json();
        assertTrue(json.path("guests").asBoolean());
        assertEquals(2 * 304, json.path("slates").asInt());
        Ran nothing = run("audit", "--workspace", folder.resolve("empty").toString());
        assertTrue(nothing.out().contains("There was no slate to look at"), nothing.out());
    }

    @Test
    void importedListsAndOurOwnSlatesAreLookedAtToo() throws IOException {
        assertEquals(0, run("import", served.toString()).exit());
        assertEquals(4, run("audit", "--imported", "--json").json().path("slates").asInt());
        Path events = Files.writeString(folder.resolve("events.csv"), """
                id,time,type,channel,shopper,session,product
                e1,2026-08-01T10:00:00Z,view,web,ada,v1,satin-evening-dress
                """);
        assertEquals(0, run("import", events.toString()).exit());
        JsonNode own = run("audit", "--placement", "complete-the-look", "--json").json();
        assertEquals(1, own.path("slates").asInt());
        assertTrue(own.path("pairs").asInt() > 0, own.toString());
    }

    private Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new PrintWriter(out), new PrintWriter(err), Path.of("").toAbsolutePath(), folder,
                Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC), (workbench, to, look) -> java.util.List.of(),
                opened -> {});
        int exit = Cli.run(console, arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
