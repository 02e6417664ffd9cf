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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `shopper show` and `shopper erase`, from outside.
class ShopperCommandTest {

    @TempDir
    private Path folder;

    private String run(int exit, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 3);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = folder.resolve("ws").toString();
        all[arguments.length + 2] = "--json";
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new PrintWriter(out), new PrintWriter(err), Path.of("").toAbsolutePath(), folder,
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), (_, _, _) -> List.of(), _ -> {});
        assertEquals(exit, Cli.run(console, all), err.toString());
        return out.toString();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void correctionsAreCarriedToAnotherWorkspaceAsATable() throws IOException {
        Path said = Files.writeString(folder.resolve("said.csv"),
                "product,attribute,values\nsatin-clutch,colour,navy;gold\nsatin-clutch,season,\nsatin-clutch,colour,plorf\nx,weight,1\n");
        run(0, "import", Path.of("sample-catalogs/atelier/products.csv").toString());
        JsonNode loaded = json(run(0, "corrections", "load", said.toString()));
        assertEquals(2, loaded.path("corrections").asInt());
        assertEquals("[4,5]", loaded.path("broken").toString());
        Path out = folder.resolve("out.csv");
        assertEquals(2, json(run(0, "corrections", "save", out.toString())).path("corrections").asInt());
        assertEquals(
                List.of("product,attribute,values", "satin-clutch,season,", "satin-clutch,colour,navy;gold"),
                Files.readAllLines(out));
        run(1, "corrections", "load", Files.writeString(folder.resolve("none.csv"), "product,attribute,values\n").toString());
    }

    @Test
    void whatIsHeldIsShownAndErasedAndTheModelWithIt() throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), """
                id,time,type,shopper,product,text,consent
                1,2026-03-02T18:04:05Z,view,anna,satin-clutch,,personalisation=yes
                2,2026-03-02T18:05:05Z,search,anna,,navy gown,
                3,2026-03-02T18:06:05Z,view,bert,satin-clutch,,
                """);
        run(0, "import", Path.of("sample-catalogs/atelier/products.csv").toString(), log.toString());
        run(0, "train");
        Path model = folder.resolve("ws/model.bin");
        assertTrue(Files.exists(model));
        Path out = folder.resolve("anna.json");
        JsonNode shown = json(run(0, "shopper", "show", "anna", "--out", out.toString()));
        assertEquals(2, shown.path("events").asInt());
        assertEquals(out.toString(), shown.path("files").path(0).asString());
        JsonNode held = json(Files.readString(out));
        assertEquals("navy gown", held.path("events").path(1).path("text").asString());
        assertEquals("personalisation", held.path("allows").path(0).asString());
        assertEquals(2, json(run(0, "shopper", "erase", "anna")).path("erased").asInt());
        assertFalse(Files.exists(model), "the model was learned with them");
        assertEquals(0, json(run(1, "shopper", "erase", "anna")).path("erased").asInt());
        run(1, "shopper", "show", "anna", "--out", folder.resolve("none.json").toString());
        assertFalse(Files.exists(folder.resolve("none.json")));
        assertEquals(1, json(run(0, "shopper", "show", "bert", "--out", out.toString())).path("events").asInt());
        assertTrue(json(run(0, "ledger", "verify")).path("intact").asBoolean());
    }

    @Test
    void withoutAWordItSaysWhatItCanDo() {
        run(2, "shopper");
    }
}
