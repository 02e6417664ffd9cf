package fittingroom.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Objects of JSON as rows: one a line, or the elements of the first list of objects in a document. Objects inside an
/// object become columns with a dotted name, lists a text with commas.
final class JsonRows implements RowReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String BROKEN = String.valueOf(Source.BROKEN);
    private static final int LONGEST_LINE = 4 << 20;

    private final Columns columns;
    private final boolean lines;
    private final boolean single;
    private final boolean whole;
    private final Reader in;
    private final char[] chunk = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private final Optional<JsonParser> document;
    private int at;
    private int limit;
    private boolean isFlat = true;
    private long row;
    private boolean ended;
    private String cut = "";
    private ObjectNode record = MAPPER.createObjectNode();
    private Optional<IntakeProblem> damage = Optional.empty();

    /// @param shape lines, a document with a list of objects in it, or one object
    /// @param known names that have their place before any row is read
    /// @param whole whether each object is kept as it is, beside its columns
    JsonRows(Reader in, Plan.Shape shape, List<String> known, boolean whole) {
        this.columns = new Columns(known);
        this.in = in;
        this.whole = whole;
        lines = shape == Plan.Shape.JSON_LINES;
        single = shape == Plan.Shape.JSON_OBJECT;
        document = lines ? Optional.empty() : Optional.of(JSON.createParser(ObjectReadContext.empty(), in));
    }

    @Override
    public List<String> columns() {
        flatten();
        return columns.names();
    }

    @Override
    public boolean next() throws IOException {
        columns.clear();
        isFlat = true;
        damage = Optional.empty();
        return !ended && (lines ? nextLine() : nextElement(document.orElseThrow()));
    }

    @Override
    public long row() {
        return row;
    }

    /// The text of a damaged line stands in its first column.
    @Override
    public String cell(int column) {
        flatten();
        return damage.isPresent() && column == 0 ? cut : columns.cell(column);
    }

    @Override
    public Optional<IntakeProblem> damage() {
        return damage;
    }

    @Override
    public boolean isBroken() {
        if (whole && lines) {
            return line.indexOf(BROKEN) >= 0;
        }
        flatten();
        return columns.isBroken();
    }

    @Override
    public Optional<ObjectNode> record() {
        return whole ? Optional.of(record) : Optional.empty();
    }

    private boolean nextLine() throws IOException {
        do {
            if (!readLine()) {
                return false;
            }
            row++;
        } while (damage.isEmpty() && line.toString().isBlank());
        if (damage.isPresent()) {
            return true;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line.toString())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return damaged(line.toString());
            }
            take(parser);
        } catch (JacksonException broken) {
            return damaged(line.toString());
        }
        return true;
    }

    private boolean readLine() throws IOException {
        line.setLength(0);
        boolean any = false;
        while (at < limit || refill()) {
            any = true;
            char c = chunk[at++];
            if (c == '\n') {
                return true;
            }
            if (line.length() < LONGEST_LINE) {
                line.append(c);
            } else {
                cut = line.substring(0, 200);
                damage = Optional.of(IntakeProblem.TOO_LONG);
            }
        }
        return any;
    }

    private boolean refill() throws IOException {
        at = 0;
        limit = Math.max(0, in.read(chunk, 0, chunk.length));
        return limit > 0;
    }

    private boolean nextElement(JsonParser parser) {
        try {
            if (row > 0 && single) {
                return false;
            }
            JsonToken token = parser.nextToken();
            while (token != null && token != JsonToken.START_OBJECT && row > 0) {
                if (token == JsonToken.END_ARRAY) {
                    return false;
                }
                parser.skipChildren();
                token = parser.nextToken();
            }
            if (row == 0 && !single) {
                token = firstElement(parser, token);
            }
            if (token == null) {
                return false;
            }
            row++;
            take(parser);
            return true;
        } catch (JacksonException broken) {
            row++;
            ended = true;
            return damaged(broken.getOriginalMessage());
        }
    }

    /// Goes into the first list that holds an object.
    private static JsonToken firstElement(JsonParser parser, JsonToken first) {
        JsonToken token = first;
        boolean inList = false;
        while (token != null) {
            if (token == JsonToken.START_ARRAY) {
                inList = true;
            } else if (token == JsonToken.START_OBJECT && inList) {
                return token;
            } else if (token == JsonToken.END_ARRAY) {
                inList = false;
            }
            token = parser.nextToken();
        }
        return token;
    }

    private boolean damaged(String text) {
        columns.clear();
        record = MAPPER.createObjectNode().put("rejected_text", text);
        cut = text.length() > 200 ? text.substring(0, 200) : text;
        damage = Optional.of(IntakeProblem.BROKEN_JSON);
        return true;
    }

    private void take(JsonParser parser) {
        if (!whole) {
            object(parser, "");
            return;
        }
        record = MAPPER.readTree(parser) instanceof ObjectNode object ? object : MAPPER.createObjectNode();
        isFlat = false;
    }

    /// An object kept whole is spread over columns only when somebody asks for them.
    private void flatten() {
        if (!isFlat) {
            isFlat = true;
            try (JsonParser again = MAPPER.treeAsTokens(record)) {
                again.nextToken();
                object(again, "");
            }
        }
    }

    /// The parser stands at the start of an object and leaves at its end.
    private void object(JsonParser parser, String prefix) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = prefix + parser.currentName();
            value(parser, parser.nextToken(), name);
        }
    }

    private void value(JsonParser parser, JsonToken token, String name) {
        switch (token) {
            case START_OBJECT -> object(parser, name + ".");
            case START_ARRAY -> {
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    value(parser, next, name);
                }
            }
            case VALUE_NULL -> columns.add(name, "");
            default -> columns.add(name, parser.getString());
        }
    }
}
