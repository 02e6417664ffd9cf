package fittingroom.rules;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON of files that people write and exchange: no name twice, nothing after the end, no deeper than agreed. What the
/// document means is for who reads it.
public final class StrictJson {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonMapper json;

    /// @param deepest levels; a deeper document is refused
    public StrictJson(int deepest) {
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(deepest).build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /// @throws tools.jackson.core.JacksonException where the text is not such a document; it has the line
    public JsonNode read(String text) {
        return json.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
    }
}
