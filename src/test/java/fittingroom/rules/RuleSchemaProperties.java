package fittingroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/// The published schema says what the reader says: whatever is written fits it, and what the reader refuses by its shape
/// does not.
class RuleSchemaProperties {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = Schema.at(Path.of("app/docs/rules.schema.json"));

    @Property(tries = 200)
    void everyRuleSetThatIsWrittenFitsTheSchema(@ForAll("ruleSets") RuleSet set) {
        assertEquals("", SCHEMA.misfit(JSON.readTree(RuleFile.write(set))));
    }

    @Example
    void theExampleOfTheDocumentsFitsTheSchema() {
        assertEquals("", SCHEMA.misfit(Schema.read(Path.of("app/docs/rules-example.json"))));
    }

    @Example
    void whatTheReaderRefusesByItsShapeDoesNotFitTheSchema() {
        for (String fields : List.of(
                "\"then\": \"explode\"", "\"then\": {\"pin\": 0}", "\"then\": {\"pin\": 1.5}", "\"then\": {\"boost\": 901}",
                "\"then\": {\"boost\": 5, \"bury\": 5}", "\"then\": {\"limit\": {\"per\": \"brand\"}}", "\"then\": {\"quota\": 101}",
                "\"then\": {\"suppress\": {\"deed\": \"stolen\"}}", "\"then\": \"hide\", \"colour\": \"red\"",
                "\"then\": \"hide\", \"who\": {\"shopper\": \"old\"}", "\"then\": \"hide\", \"who\": {\"age\": 4}",
                "\"then\": \"hide\", \"window\": {\"to\": \"2026-01-01\"}", "\"then\": \"hide\", \"source\": \"dream\"",
                "\"then\": \"hide\", \"scope\": {\"placements\": [\"roof\"]}", "\"then\": \"hide\", \"on\": 1")) {
            String text = "{\"format\": \"fitting-room-rules/1\", \"rules\": [{\"id\": \"r\", \"what\": \"anything\", " + fields + "}]}";
            assertFalse(SCHEMA.misfit(JSON.readTree(text)).isEmpty(), text);
            assertFalse(RuleFile.read(text) instanceof fittingroom.base.Outcome.Done<RuleSet>, text);
        }
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return new RuleFileProperties().ruleSets();
    }
}
