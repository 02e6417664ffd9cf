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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `journey walk` and `journey check`, from outside, on the sample shops.
class JourneyCommandTest {

    private static final String HIDE = """
            {"format": "fitting-room-rules/1", "rules": [{"id": "h", "what": {"product": ["pearl-drop-earrings"]}, "then": "hide"}]}
            """;

    @TempDir
    private Path folder;

    private JsonNode run(int exit, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--workspace", folder.resolve("ws").toString(), "--json"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new PrintWriter(out), new PrintWriter(err), Path.of("").toAbsolutePath(), folder,
                Clock.fixed(Instant.parse("2026-09-20T12:00:00Z"), ZoneOffset.UTC), (_, _, _) -> List.of(), _ -> {});
        assertEquals(exit, Cli.run(console, all.toArray(String[]::new)), out + " " + err);
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private void keepAll(String shop) throws IOException {
        run(0, "import", "sample-catalogs/" + shop + "/products.csv");
        try (Stream<Path> files = Files.list(Path.of("sample-catalogs", shop, "journeys"))) {
            for (Path file : files.toList()) {
                run(0, "journey", "walk", file.toString(), "--keep", folder.resolve("kept").resolve(file.getFileName()).toString());
            }
        }
    }

    @Test
    void savedJourneysAreTheSameUntilARuleChangesThem() throws IOException {
        keepAll("atelier");
        Path kept = folder.resolve("kept");
        JsonNode same = run(0, "journey", "check", kept.toString());
        assertEquals(4, same.path("journeys").asInt());
        assertEquals(4, same.path("same").asInt());
        assertEquals(0, same.path("changed").size());
        Path rules = Files.writeString(folder.resolve("hide.json"), HIDE);
        JsonNode changed = run(1, "journey", "check", kept.toString(), "--rules", rules.toString());
        assertTrue(changed.path("same").asInt() < 4);
        JsonNode first = changed.path("changed").get(0);
        assertTrue(first.path("before").toString().contains("pearl-drop-earrings"), first.toString());
        assertFalse(first.path("now").toString().contains("pearl-drop-earrings"));
        assertTrue(first.path("sameCatalog").asBoolean() && !first.path("sameRules").asBoolean());
    }

    @Test
    void nothingRuggedStandsBesideTheGownAndNoChannelPraisesWhatWasJustBought() {
        run(0, "import", "sample-catalogs/atelier/products.csv");
        JsonNode scenes = run(0, "journey", "walk", "sample-catalogs/atelier/journeys/gown-by-app-clutch-in-store.json").path("scenes");
        assertEquals(12, scenes.size());
        for (JsonNode scene : scenes) {
            boolean bought = List.of(8, 9).contains(scene.path("after").asInt());
            for (JsonNode shown : scene.path("shown")) {
                String products = shown.path("products").toString();
                assertFalse(products.contains("rugged-backpack"), scene.path("after") + " " + shown);
                assertFalse(bought && products.contains("\"satin-clutch\""), scene.path("after") + " " + shown);
            }
        }
    }

    @Test
    void aFileThatCannotBeWalkedMakesTheAnswerNo() throws IOException {
        keepAll("glow");
        Path erased = folder.resolve("kept/zz-erased.json");
        Files.writeString(erased, """
                {"format": "fitting-room-journey/1", "name": "gone", "shopper": {"kind": "known", "name": "c-1"}, "steps": []}
                """);
        JsonNode answer = run(1, "journey", "check", folder.resolve("kept").toString());
        assertEquals(answer.path("journeys").asInt() - 1, answer.path("same").asInt());
        assertEquals("FR-J-10", answer.path("refused").get(0).path("problems").get(0).path("code").asString());
        run(2, "journey", "walk", erased.toString());
    }

    @Test
    void aJourneySavedWithoutSlatesIsNotCalledTheSame() {
        run(0, "import", "sample-catalogs/glow/products.csv");
        JsonNode answer = run(0, "journey", "check", "sample-catalogs/glow/journeys");
        assertEquals(2, answer.path("journeys").asInt());
        assertEquals(0, answer.path("same").asInt());
        assertEquals(2, answer.path("unkept").asInt());
    }

    @Test
    void theHomeShopsJourneysWalkToo() throws IOException {
        keepAll("hearth");
        assertEquals(2, run(0, "journey", "check", folder.resolve("kept").toString()).path("same").asInt());
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        run(2, "journey", "check", folder.toString());
        run(0, "import", "sample-catalogs/glow/products.csv");
        run(2, "journey", "check", folder.resolve("nowhere").toString());
        run(2, "journey", "walk", folder.resolve("nothing.json").toString());
    }
}
