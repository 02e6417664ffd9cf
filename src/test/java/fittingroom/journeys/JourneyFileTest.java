package fittingroom.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.rules.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What is no journey is refused by its place.
class JourneyFileTest {

    private static final Schema SCHEMA = Schema.at(Path.of("app/docs/journey.schema.json"));

    @TempDir
    private Path folder;

    private static String file(String shopper, String steps) {
        return "{\"format\": \"fitting-room-journey/1\", \"name\": \"n\", \"shopper\": {" + shopper + "}, \"steps\": [" + steps + "]}";
    }

    private static String step(String more) {
        return "{\"at\": \"2026-09-01T20:11:00+02:00\", \"channel\": \"web\", " + more + "}";
    }

    private static List<String> codes(String text) {
        return JourneyFile.read(text) instanceof Outcome.Refused<Journey>(List<Problem> problems)
                ? problems.stream().map(Problem::code).toList() : List.of();
    }

    @Test
    void whatTheReaderRefusesByItsShapeDoesNotFitTheSchema() {
        String guest = "\"kind\": \"guest\"";
        for (String text : List.of(
                file("\"kind\": \"ghost\"", ""), file(guest + ", \"colour\": \"red\"", ""), file(guest, step("\"act\": \"fly\"")),
                file(guest, step("\"act\": \"wait\", \"dwellSeconds\": -1")), file(guest, step("\"act\": \"wait\", \"speed\": 1")),
                file(guest + ", \"allows\": [\"everything\"]", ""), file(guest + ", \"names\": {\"sea\": {}}", ""),
                file(guest, "{\"act\": \"wait\", \"channel\": \"web\"}"), file(guest, "7"), "[]",
                "{\"format\": \"fitting-room-journey/9\", \"name\": \"n\", \"shopper\": {" + guest + "}, \"steps\": []}")) {
            assertFalse(SCHEMA.misfit(JsonMapper.builder().build().readTree(text)).isEmpty(), text);
            assertFalse(codes(text).isEmpty(), text);
        }
    }

    @Test
    void whatOnlyTheReaderCanKnowIsRefusedToo() {
        String guest = "\"kind\": \"guest\"";
        assertEquals(List.of("FR-J-02"), codes("{"));
        assertEquals(List.of("FR-J-03"), codes(file(guest, "{\"at\": \"yesterday\", \"channel\": \"web\", \"act\": \"leave\"}")));
        assertEquals(List.of("FR-J-03"), codes(file(guest, step("\"act\": \"leave\", \"product\": \"p\""))));
        assertEquals(List.of("FR-J-03"), codes(file(guest + ", \"allows\": [\"ads\"], \"refuses\": [\"ads\"]", "")));
        for (String half : List.of("\"act\": \"view\"", "\"act\": \"search\"", "\"act\": \"consent\"", "\"act\": \"wait\", \"allows\": [\"ads\"]")) {
            assertEquals(1, codes(file(guest, step(half))).size(), half);
        }
        assertEquals(1, codes(file("\"kind\": \"known\"", "")).size());
        assertEquals(1, codes(file(guest, "").replace("\"name\"", "\"zone\": \"Mars/Olympus\", \"name\"")).size());
    }

    @Test
    void filesThatAreNoneAreRefused() throws IOException {
        assertInstanceOf(Outcome.Refused.class, JourneyFile.read(folder.resolve("none.json")));
        assertInstanceOf(Outcome.Refused.class, JourneyFile.read(Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0xC3, 0x28})));
    }

    @Test
    void everySampleJourneyIsReadAndFitsTheSchema() throws IOException {
        try (var files = Files.walk(Path.of("sample-catalogs"))) {
            List<Path> journeys = files.filter(file -> file.toString().contains("journeys/")).toList();
            assertTrue(journeys.size() >= 8, journeys.toString());
            for (Path file : journeys) {
                assertInstanceOf(Outcome.Done.class, JourneyFile.read(file), file.toString());
                assertEquals("", SCHEMA.misfit(Schema.read(file)), file.toString());
            }
        }
    }
}
