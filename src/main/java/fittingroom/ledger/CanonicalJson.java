package fittingroom.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one spelling of an entry as JSON, in ASCII, so that equal entries have equal hashes on every machine. It never
/// changes for a kind of deed that has been written once.
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private record Body(String actor, JsonNode deed, String kind, long sequence, String time) {}

    private CanonicalJson() {}

    static String write(Entry entry) {
        return JSON.writeValueAsString(new Body(
                entry.actor().name(),
                JSON.valueToTree(entry.deed()),
                Kinds.code(entry.deed()),
                entry.sequence(),
                entry.time().toString()));
    }

    static Optional<Entry> read(String body) {
        try {
            Body read = JSON.readValue(body, Body.class);
            return Kinds.of(read.kind()).map(kind -> new Entry(
                    read.sequence(), Instant.parse(read.time()), new Actor(read.actor()),
                    JSON.treeToValue(read.deed(), kind)));
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
