package fittingroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {

    private static final String BARE = """
            {"format": "fitting-room-rules/1", "rules": [%s]}""";
    private static final String RULE = """
            {"id": "r", "what": %s, "then": %s}""";

    @Test
    void aRuleWrittenByHandIsRead() {
        RuleSet set = done("""
                {"format": "fitting-room-rules/1", "name": "Summer",
                 "rules": [{"id": "r1", "name": "Clutches first", "when": {"has": {"attribute": "occasion", "value": "evening"}},
                            "what": {"category": "Women > Bags"}, "then": {"boost": 40},
                            "scope": {"placements": ["complete-the-look"]}}],
                 "weights": {"popular": 0.5},
                 "coherence": {"threshold": 0.4, "strength": 0.5, "placements": {"cart": "hold-back"}}}""");
        assertEquals("Summer", set.name());
        assertEquals(new Effect.Boost(40), set.rules().getFirst().then());
        assertEquals(0.5, set.weights().of(fittingroom.learning.Signal.POPULAR));
        assertEquals(
                CoherencePolicy.Treatment.HOLD_BACK, set.coherence().at(fittingroom.events.Placement.CART));
    }

    @Test
    void anUnknownFieldIsRefusedByNameAndPlace() {
        List<Problem> problems = refused(BARE.formatted("""
                {"id": "r", "what": "anything", "then": {"boost": 5}, "colour": "red"}"""));
        assertEquals(RuleProblem.UNKNOWN_FIELD, problems.getFirst().kind());
        assertEquals("colour", problems.getFirst().details().get(0));
        assertEquals("rules[0]", problems.getFirst().details().get(1));
        assertTrue(problems.getFirst().message().contains("“colour” at rules[0]"), problems.getFirst().message());
    }

    @Test
    void aFileWithBrokenUtf8IsRefusedRatherThanReadAsOtherWords(@TempDir Path folder) throws IOException {
        byte[] bytes = BARE.formatted(RULE.formatted("{\"product\": [\"caf?\"]}", "\"hide\""))
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        Path file = Files.write(folder.resolve("rules.json"), bytes);
        assertEquals(Outcome.refused(Problem.of(RuleProblem.NOT_UTF8, file.toString())), RuleFile.read(file));
    }

    @Test
    void unknownFieldsDeepInsideAreRefusedToo() {
        assertEquals(List.of(RuleProblem.UNKNOWN_FIELD), kinds(BARE.formatted(RULE.formatted(
                "{\"all\": [{\"has\": {\"attribute\": \"a\", \"value\": \"b\", \"near\": 1}}]}", "\"hide\""))));
        assertEquals(List.of(RuleProblem.UNKNOWN_FIELD), kinds("""
                {"format": "fitting-room-rules/1", "weights": {"magic": 1}}"""));
        assertEquals(List.of(RuleProblem.UNKNOWN_FIELD), kinds("""
                {"format": "fitting-room-rules/1", "coherence": {"placements": {"roof": "mark"}}}"""));
    }

    @Test
    void strengthsAndPlacesOutOfRangeAreRefused() {
        for (String then : List.of(
                "{\"boost\": -1}", "{\"boost\": 901}", "{\"bury\": 1e300}", "{\"pin\": 0}", "{\"pin\": 1001}",
                "{\"pin\": 99999999999999999999}")) {
            assertEquals(List.of(RuleProblem.OUT_OF_RANGE), kinds(BARE.formatted(RULE.formatted("\"anything\"", then))), then);
        }
        assertEquals(List.of(RuleProblem.OUT_OF_RANGE), kinds("""
                {"format": "fitting-room-rules/1", "weights": {"popular": 2.5}}"""));
    }

    @Test
    void wrongTypesAndUnknownCodesAreRefused() {
        assertEquals(List.of(RuleProblem.WRONG_TYPE), kinds(BARE.formatted(RULE.formatted("7", "\"hide\""))));
        assertEquals(List.of(RuleProblem.WRONG_TYPE), kinds(BARE.formatted(RULE.formatted(
                "\"anything\"", "{\"boost\": \"40\"}"))));
        assertEquals(List.of(RuleProblem.WRONG_TYPE), kinds(BARE.formatted(RULE.formatted(
                "{\"not\": \"anything\", \"category\": \"a\"}", "\"hide\""))));
        assertEquals(List.of(RuleProblem.UNKNOWN_CODE), kinds(BARE.formatted(RULE.formatted("\"anything\"", "\"explode\""))));
        assertEquals(List.of(RuleProblem.UNKNOWN_CODE), kinds("{\"format\": \"fitting-room-rules/9\"}"));
        assertEquals(List.of(RuleProblem.MISSING), kinds("{}"));
        assertEquals(List.of(RuleProblem.MISSING), kinds(BARE.formatted("{\"id\": \"r\", \"then\": \"hide\"}")));
        assertEquals(List.of(RuleProblem.WRONG_TYPE), kinds("[]").subList(0, 1));
    }

    @Test
    void oneIdStandsOnce() {
        String rule = RULE.formatted("\"anything\"", "\"hide\"");
        assertEquals(List.of(RuleProblem.DUPLICATE_ID), kinds(BARE.formatted(rule + "," + rule)));
    }

    @Test
    void whatIsNotJsonIsRefused() {
        for (String text : List.of("", "{", "hello", "{\"format\": 1} {", "{\"name\": \"a\", \"name\": \"b\"}")) {
            assertInstanceOf(Outcome.Refused.class, RuleFile.read(text), text);
        }
    }

    @Test
    void aThousandNestedConditionsAreRefused() {
        String deep = "{\"not\": ".repeat(1000) + "\"anything\"" + "}".repeat(1000);
        assertEquals(List.of(RuleProblem.TOO_DEEP), kinds(BARE.formatted(RULE.formatted(deep, "\"hide\""))));
    }

    @Test
    void aHugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        assertTrue(RuleFile.read(file) instanceof Outcome.Refused<RuleSet>(var problems)
                && problems.getFirst().kind() == RuleProblem.TOO_LARGE);
        assertTrue(RuleFile.read(folder.resolve("none.json")) instanceof Outcome.Refused<RuleSet>(var problems)
                && problems.getFirst().kind() == RuleProblem.NO_FILE);
    }

    @Test
    void aFileWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rules.json");
        RuleSet set = RuleSet.EMPTY.with(Rule.of("a", "A", Condition.ANYTHING, new Effect.Pin(3)))
                .with(Rule.of("b", "B", new Condition.Has("type", "clutch"), new Effect.GoesWith())
                        .when(new Condition.Has("type", "gown")));
        RuleFile.write(set, file);
        assertEquals(Outcome.done(set), RuleFile.read(file));
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        assertEquals(Outcome.done(set), RuleFile.read(file));
    }

    @Test
    void theHashIsOfWhatDecidesASlate() {
        Rule rule = Rule.of("a", "A", Condition.ANYTHING, new Effect.Boost(10));
        RuleSet set = RuleSet.EMPTY.with(rule);
        Rule renamed = Rule.of("a", "Another name", Condition.ANYTHING, new Effect.Boost(10));
        assertEquals(RuleFile.hash(set), RuleFile.hash(RuleSet.EMPTY.with(renamed)));
        assertEquals(RuleFile.hash(RuleSet.EMPTY), RuleFile.hash(RuleSet.EMPTY.with(rule.withOn(false))));
        assertNotEquals(RuleFile.hash(set), RuleFile.hash(RuleSet.EMPTY));
        assertNotEquals(RuleFile.hash(set), RuleFile.hash(set.with(rule.withThen(new Effect.Boost(11)))));
        assertNotEquals(
                RuleFile.hash(set), RuleFile.hash(set.withCoherence(CoherencePolicy.USUAL.withThreshold(0.5))));
    }

    @Test
    void everyProblemHasItsWords() {
        for (RuleProblem kind : RuleProblem.values()) {
            assertTrue(Words.english().has(kind.wordsKey()), kind.wordsKey());
        }
    }

    private static RuleSet done(String text) {
        if (RuleFile.read(text) instanceof Outcome.Done<RuleSet>(RuleSet set)) {
            return set;
        }
        throw new AssertionError(RuleFile.read(text).toString());
    }

    private static List<Problem> refused(String text) {
        if (RuleFile.read(text) instanceof Outcome.Refused<RuleSet>(List<Problem> problems)) {
            return problems;
        }
        throw new AssertionError(RuleFile.read(text).toString());
    }

    private static List<Problem.Kind> kinds(String text) {
        return refused(text).stream().map(Problem::kind).toList();
    }
}
