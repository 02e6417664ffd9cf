package fittingroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.events.Purpose;
import fittingroom.scoring.TinyShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every word of the language once: read, written, read back to people, and refused where it is wrong.
class RuleLanguageTest {

    private static final Path EXAMPLE = Path.of("app/docs/rules-example.json");
    private static final Path GOLDEN = Path.of("src/test/golden/rules");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theExampleOfTheDocumentsIsReadAndWrittenAsBefore() throws IOException {
        assertGolden("example.json", RuleFile.write(example()));
    }

    @Test
    void theExampleReadsBackAsSentences() throws IOException {
        assertGolden("sentences.txt", example().rules().stream()
                .map(rule -> rule.name() + ": " + RuleSentence.of(rule, TinyShop.evening().catalog()))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void theOrderOfWhatWinsIsPrintedAsItIs() throws IOException {
        assertGolden("precedence.txt", Arrays.stream(Precedence.values()).map(Precedence::words)
                .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void theExampleUsesEveryEffectAndEveryAudience() {
        List<Class<?>> used = example().rules().stream().<Class<?>>map(rule -> rule.then().getClass()).toList();
        for (Class<?> effect : List.of(
                Effect.Hide.class, Effect.ShowOnly.class, Effect.Suppress.class, Effect.Replace.class, Effect.Limit.class,
                Effect.Quota.class, Effect.Fill.class)) {
            assertTrue(used.contains(effect), effect.getSimpleName());
        }
    }

    @Test
    void aRuleSetWithoutTheNewWordsKeepsItsHash() throws IOException {
        RuleSet old = done(Files.readString(GOLDEN.resolve("before-who-and-window.json")));
        assertEquals("2b2270190f68869c8b3301d023dc186971aee353c0d4f012b242058b4d1a1ddd", RuleFile.hash(old));
        assertEquals("067cb438f31811804b414a09a328e98deed7ef0d1655bf57e958dc3811cc83f4", RuleFile.hash(RuleSet.EMPTY));
        assertTrue(old.rules().stream().allMatch(Rule::isForAllAlways));
        assertTrue(old.rules().stream().allMatch(rule -> rule.from().equals(Provenance.UNSAID)));
    }

    @Test
    void whatIsUnknownOrOutOfRangeInTheNewWordsIsRefusedByName() {
        assertRefused(RuleProblem.UNKNOWN_FIELD, "\"then\": {\"limit\": {\"most\": 1, \"each\": \"brand\"}}");
        assertRefused(RuleProblem.OUT_OF_RANGE, "\"then\": {\"limit\": {\"most\": -1}}");
        assertRefused(RuleProblem.MISSING, "\"then\": {\"limit\": {\"per\": \"brand\"}}");
        assertRefused(RuleProblem.OUT_OF_RANGE, "\"then\": {\"quota\": 101}");
        assertRefused(RuleProblem.UNKNOWN_CODE, "\"then\": {\"suppress\": {\"deed\": \"stolen\"}}");
        assertRefused(RuleProblem.OUT_OF_RANGE, "\"then\": {\"suppress\": {\"deed\": \"bought\", \"times\": 0}}");
        assertRefused(RuleProblem.WRONG_TYPE, "\"then\": {\"replace\": \" \"}");
        assertRefused(RuleProblem.UNKNOWN_CODE, "\"then\": \"hide\", \"who\": \"nobody\"");
        assertRefused(RuleProblem.UNKNOWN_FIELD, "\"then\": \"hide\", \"who\": {\"age\": 40}");
        assertRefused(RuleProblem.UNKNOWN_CODE, "\"then\": \"hide\", \"who\": {\"shopper\": \"old\"}");
        assertRefused(RuleProblem.OUT_OF_RANGE,
                "\"then\": \"hide\", \"who\": {\"likes\": {\"attribute\": \"a\", \"value\": \"b\", \"at-least\": 2}}");
        assertRefused(RuleProblem.UNKNOWN_CODE, "\"then\": \"hide\", \"window\": {\"from\": \"2026-02-30\"}");
        assertRefused(RuleProblem.UNKNOWN_CODE, "\"then\": \"hide\", \"window\": {\"zone\": \"Moon/Sea\"}");
        assertRefused(RuleProblem.OUT_OF_RANGE,
                "\"then\": \"hide\", \"window\": {\"from\": \"2026-12-01\", \"until\": \"2026-11-01\"}");
        assertRefused(RuleProblem.UNKNOWN_FIELD, "\"then\": \"hide\", \"window\": {\"to\": \"2026-11-01\"}");
        assertRefused(RuleProblem.UNKNOWN_CODE, "\"then\": \"hide\", \"source\": \"dream\"");
    }

    @Test
    void aWindowHoldsFromTheFirstMidnightToTheLastAlsoWhenClocksChange() {
        Window spring = Window.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), BERLIN);
        assertFalse(spring.holdsAt(Instant.parse("2026-03-28T22:59:59.999Z")));
        assertTrue(spring.holdsAt(Instant.parse("2026-03-28T23:00:00Z")));
        assertTrue(spring.holdsAt(Instant.parse("2026-03-29T21:59:59.999Z")));
        assertFalse(spring.holdsAt(Instant.parse("2026-03-29T22:00:00Z")));
        Window autumn = Window.of(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25), BERLIN);
        assertTrue(autumn.holdsAt(Instant.parse("2026-10-24T22:00:00Z")));
        assertTrue(autumn.holdsAt(Instant.parse("2026-10-25T22:59:59.999Z")));
        assertFalse(autumn.holdsAt(Instant.parse("2026-10-25T23:00:00Z")));
        Window noMidnight = Window.of(LocalDate.of(2018, 11, 4), LocalDate.of(2018, 11, 4), ZoneId.of("America/Sao_Paulo"));
        assertTrue(noMidnight.holdsAt(Instant.parse("2018-11-04T03:00:00Z")));
        assertFalse(noMidnight.holdsAt(Instant.parse("2018-11-04T02:59:59Z")));
        assertTrue(Window.ALWAYS.holdsAt(Instant.EPOCH));
        assertThrows(IllegalArgumentException.class,
                () -> Window.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), BERLIN));
    }

    @Test
    void audiencesThatContradictThemselvesAreFoundAndOthersAreNot() {
        Audience guest = new Audience.Is(Audience.Standing.GUEST);
        Audience fresh = new Audience.Is(Audience.Standing.NEW);
        Audience back = new Audience.Is(Audience.Standing.RETURNING);
        Audience likes = new Audience.Likes("style", "boho", 0.3);
        Audience cheap = new Audience.CartWorth(0, 1000);
        for (Audience never : List.of(
                all(guest, fresh), all(likes, not(likes)), all(guest, not(likes)), new Audience.Any(List.of()),
                all(cheap, new Audience.CartWorth(1000, 2000)), new Audience.CartWorth(500, 500), not(Audience.EVERYONE),
                all(not(guest), not(fresh), not(back)), all(any(guest, fresh), back),
                all(not(new Audience.Allows(Purpose.PERSONALISATION)), back), not(any(likes, not(likes))))) {
            assertTrue(Nobody.is(never), never.toString());
        }
        for (Audience fine : List.of(
                Audience.EVERYONE, guest, all(), any(guest, back), not(guest), all(not(guest), likes), all(cheap, guest),
                not(all(guest, fresh)), all(any(guest, fresh), fresh), any(all(likes, not(likes)), guest))) {
            assertFalse(Nobody.is(fine), fine.toString());
        }
    }

    @Test
    void ruleSetsAreEditedAsValues() {
        RuleSet set = RuleSet.EMPTY;
        for (String id : List.of("a", "b", "c")) {
            set = set.with(Rule.of(id, id.toUpperCase(java.util.Locale.ROOT), Condition.ANYTHING, new Effect.Hide()));
        }
        assertEquals(List.of("c", "a", "b"), ids(set.move("c", 0)));
        assertEquals(List.of("b", "c", "a"), ids(set.move("a", 99)));
        assertEquals(List.of("b", "a", "c"), ids(set.move("a", 1)));
        assertEquals(set, set.move("none", 1));
        assertEquals(List.of("a", "a-2", "b", "c"), ids(set.duplicate("a")));
        assertEquals(List.of("a", "a-3", "a-2", "b", "c"), ids(set.duplicate("a").duplicate("a")));
        assertEquals("new name", set.rename("b", "new name").rule("b").orElseThrow().name());
        assertEquals(List.of("a", "x", "b", "c"), ids(set.insert(1, set.rules().getFirst().withId("x"))));
        RuleSet three = set;
        assertThrows(IllegalArgumentException.class, () -> three.insert(0, three.rules().getLast()));
        assertEquals(List.of("a", "b", "c"), ids(set));
    }

    @Test
    void theDayDecidesWhatTheCheckSaysOfAWindow() {
        Rule rule = Rule.of("r", "r", TinyShop.product("tee"), new Effect.Boost(5))
                .during(Window.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), BERLIN));
        assertEquals(List.of(), found("2026-05-31T21:59:59Z", rule));
        assertEquals(List.of(RuleProblem.EXPIRED), found("2026-05-31T22:00:00Z", rule));
        assertEquals(List.of(RuleProblem.NOT_YET), found("2026-04-30T21:59:59Z", rule));
    }

    @Test
    void theCheckKnowsWhatCannotWorkInTheNewWords() {
        String day = "2026-06-01T12:00:00Z";
        Condition tee = TinyShop.product("tee");
        assertEquals(List.of(RuleProblem.NO_ROOM), found(day, Rule.of("r", "r", tee, new Effect.Limit(0, ""))));
        assertEquals(List.of(RuleProblem.UNKNOWN_ATTRIBUTE), found(day, Rule.of("r", "r", tee, new Effect.Limit(1, "brnd"))));
        assertEquals(List.of(RuleProblem.PRODUCT_GONE), found(day, Rule.of("r", "r", tee, new Effect.Replace(Id.of("gone")))));
        assertEquals(List.of(RuleProblem.NO_STRENGTH), found(day, Rule.of("r", "r", tee, new Effect.Quota(0))));
        assertEquals(List.of(RuleProblem.HIDES_ALL), found(day, Rule.of(
                "r", "r", new Condition.Has("type", "hat"), new Effect.ShowOnly())));
        assertEquals(List.of(RuleProblem.NEEDLESS), found(day, Rule.of(
                "r", "r", tee, new Effect.Suppress(Effect.Suppress.Deed.IN_CART, 1, 0, ""))));
        assertEquals(List.of(RuleProblem.NOBODY), found(day, Rule.of("r", "r", tee, new Effect.Hide())
                .seenBy(new Audience.Any(List.of()))));
        assertEquals(List.of(RuleProblem.LEFT_OUT), found(day,
                Rule.of("o", "o", TinyShop.product("dress"), new Effect.ShowOnly()), Rule.of("r", "r", tee, new Effect.Pin(1))));
        Rule guests = Rule.of("a", "a", tee, new Effect.Pin(1)).seenBy(new Audience.Is(Audience.Standing.GUEST));
        Rule back = Rule.of("b", "b", TinyShop.product("dress"), new Effect.Pin(1))
                .seenBy(new Audience.Is(Audience.Standing.RETURNING));
        assertEquals(List.of(), found(day, guests, back));
        assertEquals(List.of(RuleProblem.PINS_CONFLICT), found(day, guests, back.seenBy(Audience.EVERYONE)));
        Window may = Window.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 9), BERLIN);
        Window july = Window.of(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 7, 1), BERLIN);
        assertEquals(List.of(RuleProblem.NOT_YET), found(
                day, guests.during(may), guests.withId("c").during(july)));
    }

    private static List<Problem.Kind> found(String moment, Rule... rules) {
        RuleSet set = RuleSet.EMPTY;
        for (Rule rule : rules) {
            set = set.with(rule);
        }
        return RuleCheck.of(set, TinyShop.evening().catalog(), Instant.parse(moment)).stream()
                .map(one -> one.problem().kind()).toList();
    }

    private static Audience all(Audience... parts) {
        return new Audience.All(List.of(parts));
    }

    private static Audience any(Audience... parts) {
        return new Audience.Any(List.of(parts));
    }

    private static Audience not(Audience part) {
        return new Audience.Not(part);
    }

    private static List<String> ids(RuleSet set) {
        return set.rules().stream().map(Rule::id).toList();
    }

    private static void assertRefused(RuleProblem kind, String fields) {
        String text = "{\"format\": \"fitting-room-rules/1\", \"rules\": [{\"id\": \"r\", \"what\": \"anything\", " + fields + "}]}";
        if (RuleFile.read(text) instanceof Outcome.Refused<RuleSet>(List<Problem> problems)) {
            assertEquals(kind, problems.getFirst().kind(), text);
        } else {
            throw new AssertionError("read: " + text);
        }
    }

    private static RuleSet example() {
        return switch (RuleFile.read(EXAMPLE)) {
            case Outcome.Done<RuleSet>(RuleSet set) -> set;
            case Outcome<RuleSet> other -> throw new AssertionError(other.toString());
        };
    }

    private static RuleSet done(String text) {
        if (RuleFile.read(text) instanceof Outcome.Done<RuleSet>(RuleSet set)) {
            return set;
        }
        throw new AssertionError(RuleFile.read(text) + " " + text);
    }

    private static void assertGolden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, name);
    }
}
