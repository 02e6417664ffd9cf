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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Commands as a script runs them: exit code, one JSON object on standard output, words on standard error.
class CliTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ATELIER = Path.of("sample-catalogs/atelier");

    @TempDir
    private Path folder;

    private record Ran(int exit, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    @Test
    void importSaysWhatBecameOfEveryRow() {
        Ran ran = run("import", ATELIER.resolve("products.csv").toString(), "--json");
        assertEquals(0, ran.exit(), ran.err());
        JsonNode file = ran.json().path("files").path(0);
        assertEquals("catalog", file.path("kind").asString());
        assertEquals(
                file.path("rows").asLong(),
                file.path("accepted").asLong() + file.path("rejected").asLong() + file.path("merged").asLong());
        assertTrue(file.path("products").asLong() >= 250, file.toString());
    }

    @Test
    void aDryRunLoadsNothing() {
        assertEquals(0, run("import", ATELIER.resolve("products.csv").toString(), "--dry-run", "--json").exit());
        Ran ran = run("recommend", "--json");
        assertEquals(0, ran.json().path("picks").size(), ran.out());
    }

    @Test
    void withoutACatalogRecommendAndTrainSayWhatToDoNext() {
        Ran asked = run("recommend");
        assertEquals(1, asked.exit(), asked.err());
        assertTrue(asked.out().contains("Import a catalog first"), asked.out());
        assertFalse(asked.out().contains("Stages"), asked.out());
        assertTrue(run("train").out().contains("No catalog is loaded"));
        run("import", ATELIER.resolve("products.csv").toString());
        assertTrue(run("train").out().contains("No event log is loaded"));
    }

    @Test
    void oneGoodFileAmongBadOnesIsEnough() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "");
        Ran both = run("import", bad.toString(), ATELIER.resolve("products.csv").toString(), "--json");
        assertEquals(0, both.exit(), both.err());
        Ran alone = run("import", bad.toString(), "--json");
        assertEquals(1, alone.exit());
        assertFalse(alone.json().path("files").path(0).path("problems").isEmpty());
    }

    @Test
    void rowsSetAsideAreNeverWrittenOverTheFileThatIsReadNorOverAnother() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "id,title\n,\n1,Coat\n");
        Path two = Files.writeString(folder.resolve("two.csv"), "id,title\n,\n2,Hat\n");
        String aside = folder.resolve("aside.csv").toString();
        assertEquals(2, run("import", one.toString(), two.toString(), "--rejected", aside).exit());
        assertEquals(2, run("import", one.toString(), "--rejected", one.toString()).exit());
        assertEquals("id,title\n,\n1,Coat\n", Files.readString(one));
        assertEquals(0, run("import", one.toString(), "--rejected", aside).exit());
        assertTrue(Files.readString(Path.of(aside)).startsWith("id,title,rejected_row"));
    }

    @Test
    void recommendExplainsEveryPick() {
        run("import", ATELIER.resolve("products.csv").toString());
        Ran ran = run("recommend", "--anchor", "satin-evening-dress", "--placement", "complete-the-look", "-n", "6", "--json");
        assertEquals(0, ran.exit(), ran.err());
        assertEquals(6, ran.json().path("picks").size());
        for (JsonNode pick : ran.json().path("picks")) {
            double sum = 0;
            for (JsonNode reason : pick.path("reasons")) {
                sum += reason.path("amount").asDouble();
            }
            assertEquals(pick.path("score").asDouble(), sum, 1e-9, pick.toString());
        }
        assertEquals(6, ran.json().path("stages").size());
    }

    @Test
    void rulesFromAFileActAndAnUnknownFieldIsRefusedByName() throws IOException {
        run("import", ATELIER.resolve("products.csv").toString());
        String[] ask = {"recommend", "--anchor", "satin-evening-dress", "--placement", "complete-the-look", "--json"};
        String first = run(ask).json().path("picks").path(0).path("product").asString();
        Path rules = Files.writeString(folder.resolve("rules.json"), """
                {"format": "fitting-room-rules/1", "rules": [
                  {"id": "r1", "name": "not this one", "what": {"product": ["%s"]}, "then": "hide"}]}
                """.formatted(first));
        Ran hidden = run(with(ask, "--rules", rules.toString()));
        assertEquals(0, hidden.exit(), hidden.out() + hidden.err());
        assertFalse(hidden.json().path("picks").toString().contains("\"" + first + "\""));
        Path odd = Files.writeString(folder.resolve("odd.json"), "{\"format\": \"fitting-room-rules/1\", \"boosts\": []}");
        Ran refused = run(with(ask, "--rules", odd.toString()));
        assertEquals(2, refused.exit());
        assertTrue(refused.out().contains("boosts"), refused.out());
    }

    @Test
    void theDemoWalksTheWholeLine() {
        Ran ran = run("demo", "--out", folder.resolve("demo").toString(), "--json");
        assertEquals(0, ran.exit(), ran.err());
        JsonNode json = ran.json();
        assertTrue(json.path("slates").asInt() >= 6, ran.out());
        assertTrue(json.path("flags").asInt() > 0, ran.out());
        assertEquals(1, json.path("released").asInt());
        assertTrue(Files.isRegularFile(Path.of(json.path("files").path(0).asString())), ran.out());
    }

    @Test
    void whatIsMisspeltIsNamed() {
        run("import", ATELIER.resolve("products.csv").toString());
        assertTrue(run("recommend", "--anchor", "no-such-dress").err().contains("no-such-dress"));
        assertTrue(run("recommend", "--placement", "hallway").err().contains("hallway"));
        assertTrue(run("recommend", "--consent", "everything").err().contains("everything"));
        assertEquals(2, run("recommend", "--shopper", "nobody-at-all").exit());
        assertEquals(2, run("no-such-command").exit());
        assertEquals(2, run("import").exit());
    }

    @Test
    void trainTellsWhatItLearnedFrom() {
        run("import", ATELIER.resolve("products.csv").toString(), ATELIER.resolve("events.csv.gz").toString());
        Ran ran = run("train", "--json");
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(ran.json().path("events").asLong() > 100_000);
        assertTrue(ran.json().path("bytes").asLong() > 0);
        assertTrue(run("recommend", "--anchor", "satin-evening-dress", "--json").json().path("learned").asBoolean());
    }

    @Test
    void coherenceGivesEveryRowBackInOrder() throws IOException {
        run("import", ATELIER.resolve("products.csv").toString());
        Path pairs = Files.writeString(folder.resolve("pairs.csv"), """
                a_id,b_id,label,reason,note
                satin-evening-dress,rugged-backpack,incoherent,occasion/style,first
                satin-evening-dress,no-such-thing,neutral,,second
                satin-evening-dress,satin-clutch,coherent,companion,"third, quoted"
                """);
        Path scored = folder.resolve("scored.csv");
        Ran ran = run("coherence", pairs.toString(), "--out", scored.toString(), "--json");
        assertEquals(0, ran.exit(), ran.err());
        List<String> lines = Files.readAllLines(scored);
        assertEquals(4, lines.size());
        assertEquals("a_id,b_id,label,reason,note,coherence,verdict,reasons", lines.getFirst());
        assertTrue(lines.get(1).contains(",clash,"), lines.get(1));
        assertTrue(lines.get(2).endsWith(",0.5000,unsure,other"), lines.get(2));
        assertTrue(lines.get(3).contains(",fine,"), lines.get(3));
        assertEquals(3, ran.json().path("pairs").asInt());
        assertEquals(1.0, ran.json().path("auc").asDouble());
    }

    @Test
    void impactTellsWhatAnEditChangesForTheShoppersOfTheLog() throws IOException {
        run("import", ATELIER.resolve("products.csv").toString(), ATELIER.resolve("events.csv.gz").toString());
        Path rules = Files.writeString(folder.resolve("impact.json"), """
                {"format": "fitting-room-rules/1", "rules": [
                  {"id": "r1", "name": "no bags", "what": {"has": {"attribute": "type", "value": "clutch"}}, "then": "hide"}]}
                """);
        String[] ask = {"impact", "--before", "published", "--shoppers", "60", "--placement", "complete-the-look", "--json"};
        JsonNode none = run(with(ask, "--after", "published")).json();
        assertEquals(0, none.path("changed").asInt(), none.toString());
        assertEquals(1.0, none.path("jaccard").asDouble());
        assertEquals(1.0, none.path("rbo").asDouble(), 1e-9);
        Ran ran = run(with(ask, "--after", rules.toString()));
        assertEquals(0, ran.exit(), ran.err());
        JsonNode found = ran.json();
        assertTrue(found.path("shoppers").asInt() > 0 && found.path("slates").asInt() <= 60, found.toString());
        for (String key : List.of("jaccard", "rbo", "coherenceBefore", "coherenceAfter", "coverageBefore", "coverageAfter")) {
            assertTrue(found.path(key).asDouble(-1) >= 0 && found.path(key).asDouble() <= 1, key);
        }
        assertTrue(found.path("seconds").isNumber());
        assertEquals(2, run("impact", "--before", "published", "--after", "published", "--shoppers", "0").exit());
        assertEquals(2, run("impact", "--placement", "hallway").exit());
    }

    @Test
    void aRuleForSomeDaysActsOnThemAndItsSourceIsKept() throws IOException {
        run("import", ATELIER.resolve("products.csv").toString());
        String first = firstAt("2026-11-26");
        Path rules = Files.writeString(folder.resolve("friday.json"), """
                {"format": "fitting-room-rules/1", "rules": [{"id": "f", "what": {"product": ["%s"]}, "then": "hide",
                "window": {"from": "2026-11-27", "until": "2026-11-27", "zone": "Europe/Berlin"}}]}""".formatted(first));
        assertEquals(0, run("rules", "load", rules.toString()).exit());
        assertEquals("file", run("rules", "show", "--json").json().path("file").path("rules").path(0).path("source").asString());
        assertEquals(first, firstAt("2026-11-26"));
        assertFalse(first.equals(firstAt("2026-11-27T22:59:59Z")));
        assertEquals(first, firstAt("2026-11-27T23:00:00Z"));
        assertEquals(2, run("recommend", "--at", "soon").exit());
    }

    private String firstAt(String moment) {
        return run("recommend", "--rules", "draft", "--at", moment, "--json").json().path("picks").path(0).path("product").asString();
    }

    @Test
    void rulesAreLoadedShownAndChecked() throws IOException {
        run("import", ATELIER.resolve("products.csv").toString());
        Path good = Files.writeString(folder.resolve("good.json"), """
                {"format": "fitting-room-rules/1", "rules": [
                  {"id": "r1", "name": "no rugged bags", "what": {"product": ["rugged-backpack"]}, "then": "hide"}]}
                """);
        Ran loaded = run("rules", "load", good.toString(), "--json");
        assertEquals(0, loaded.exit(), loaded.err());
        assertEquals(1, loaded.json().path("rules").asInt());
        JsonNode shown = run("rules", "show", "--json").json();
        assertEquals(loaded.json().path("hash"), shown.path("hash"));
        assertTrue(shown.path("sentences").path(0).asString().startsWith("Hide"), shown.toString());
        assertEquals(0, run("rules", "check", good.toString(), "--json").json().path("errors").size());
        Path bad = Files.writeString(folder.resolve("bad.json"), """
                {"format": "fitting-room-rules/1", "rules": [
                  {"id": "a", "what": {"product": ["satin-clutch"]}, "then": {"pin": 1}},
                  {"id": "b", "what": {"product": ["satin-clutch"]}, "then": "hide"},
                  {"id": "c", "what": {"product": ["nobody-sells-this"]}, "then": {"boost": 20}}]}
                """);
        Ran checked = run("rules", "check", bad.toString(), "--json");
        assertEquals(1, checked.exit(), checked.err());
        assertEquals("a", checked.json().path("errors").path(0).path("rule").asString());
        assertEquals("b", checked.json().path("errors").path(0).path("other").asString());
        assertFalse(checked.json().path("warnings").isEmpty());
        Path odd = Files.writeString(folder.resolve("odd2.json"), "{\"format\": \"fitting-room-rules/1\", \"boosts\": []}");
        Ran refused = run("rules", "check", odd.toString(), "--json");
        assertEquals(1, refused.exit());
        assertTrue(refused.json().path("errors").path(0).path("message").asString().contains("boosts"));
        assertEquals(1, run("rules", "load", odd.toString()).exit());
        assertEquals(loaded.json().path("hash"), run("rules", "show", "--json").json().path("hash"));
        assertEquals(2, run("rules").exit());
    }

    @Test
    void whySaysAtWhichStageAProductIsLostAndWhatWouldBringItIn() throws IOException {
        run("import", ATELIER.resolve("products.csv").toString());
        Path rules = Files.writeString(folder.resolve("hide.json"), """
                {"format": "fitting-room-rules/1", "rules": [
                  {"id": "r1", "name": "no rugged bags", "what": {"product": ["rugged-backpack"]}, "then": "hide"}]}
                """);
        JsonNode lost = run("why", "rugged-backpack", "--rules", rules.toString(), "--placement", "home", "--json").json();
        assertFalse(lost.path("shown").asBoolean());
        assertFalse(lost.path("why").asString().isBlank());
        assertTrue(List.of("gather", "filter", "rules").contains(lost.path("stage").asString()), lost.toString());
        assertTrue(lost.has("margin") && lost.path("edits").isArray());
        String first = run("recommend", "--placement", "home", "--json").json().path("picks").path(0).path("product").asString();
        Ran shown = run("why", first, "--placement", "home", "--json");
        assertEquals(1, shown.json().path("place").asInt());
        assertTrue(shown.json().path("edits").size() > 0);
        assertEquals(2, run("why", "no-such-product").exit());
        assertEquals(2, run("why", first, "--placement", "similar").exit());
    }

    @Test
    void aReleaseIsWrittenCheckedAndTakenInAgainUnderTheSameHash() throws IOException {
        run("import", ATELIER.resolve("products.csv").toString());
        Path rules = Files.writeString(folder.resolve("release.json"), """
                {"format": "fitting-room-rules/1", "rules": [
                  {"id": "r1", "name": "no rugged bags", "what": {"product": ["rugged-backpack"]}, "then": "hide"}]}
                """);
        String hash = run("rules", "load", rules.toString(), "--json").json().path("hash").asString();
        assertEquals(2, run("release").exit());
        Ran released = run("release", "--approve-as", "Ada", "--note", "spring", "--json");
        assertEquals(0, released.exit(), released.err());
        assertEquals(1, released.json().path("release").asInt());
        assertEquals(hash, released.json().path("hash").asString());
        String bundle = folder.resolve("out/bundle.zip").toString();
        Ran exported = run("export", "1", "--out", bundle, "--json");
        assertEquals(0, exported.exit(), exported.err());
        assertEquals("native", exported.json().path("target").asString());
        assertEquals(0, exported.json().path("lost").size());
        JsonNode checked = run("release", "check", bundle, "--json").json();
        assertEquals(50, checked.path("requests").asInt());
        assertEquals(50, checked.path("same").asInt());
        assertEquals(hash, checked.path("hash").asString());
        assertEquals("r1", checked.path("moves").path(0).path("rule").asString());
        assertTrue(checked.path("moves").path(0).path("requests").asInt() > 0);
        Ran nowhere = run("release", "check", bundle, "--workspace", folder.resolve("elsewhere").toString());
        assertEquals(2, nowhere.exit());
        assertTrue((nowhere.out() + nowhere.err()).contains("FR-T-12"), nowhere.out() + nowhere.err());

        Files.writeString(rules, "{\"format\": \"fitting-room-rules/1\", \"rules\": []}");
        assertEquals(0, run("import", rules.toString(), "--as", "rules").exit());
        assertEquals(0, run("rules", "show", "--json").json().path("rules").asInt());
        Ran taken = run("import", bundle, "--as", "rules", "--json");
        assertEquals(0, taken.exit(), taken.out());
        assertEquals(1, taken.json().path("files").path(0).path("accepted").asInt());
        assertEquals(hash, run("rules", "show", "--json").json().path("hash").asString());
        assertEquals(0, run("impact", "--before", "1", "--after", "draft", "--json").json().path("changed").asInt());

        JsonNode ledger = run("ledger", "verify", "--json").json();
        assertTrue(ledger.path("intact").asBoolean());
        assertEquals(6, ledger.path("entries").asInt());
        JsonNode listed = run("ledger", "list", "--area", "releases", "--find", "exported", "--json").json();
        assertEquals(1, listed.path("found").asInt());
        assertTrue(listed.path("deeds").path(0).path("what").asString().contains(bundle), "the deed says where");
        assertEquals(2, run("ledger", "list", "--area", "nonsense").exit());
        assertEquals(0, run("ledger", "list", "--who", "nobody", "--json").json().path("found").asInt());
        byte[] bytes = Files.readAllBytes(Path.of(bundle));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(bundle), bytes);
        assertEquals(1, run("release", "check", bundle).exit());
        Path unopened = folder.resolve("unopened");
        assertEquals(1, run("release", "check", bundle, "--workspace", unopened.toString()).exit());
        assertFalse(Files.exists(unopened), "a damaged bundle is refused before a shop is opened for it");
        assertEquals(1, run("import", bundle, "--as", "rules").exit());
        assertEquals(2, run("export", "7", "--out", bundle).exit());
        assertEquals(2, run("export", "1", "--out", bundle, "--target", "elsewhere").exit());
    }

    private Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new PrintWriter(out), new PrintWriter(err), Path.of("").toAbsolutePath(), folder,
                Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC), (workbench, to, look) -> List.of(), folder -> {});
        int exit = Cli.run(console, arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    private static String[] with(String[] first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }
}
