package fittingroom.intake;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// First impressions of a file from its first characters. It never looks at the name of the file.
final class Sniff {

    private static final JsonFactory JSON = new JsonFactory();

    private Sniff() {}

    static Plan.Shape shape(String head) {
        char first = head.charAt(0);
        if (first == '<') {
            return LinkedPage.is(head) ? Plan.Shape.PAGE : Plan.Shape.XML;
        }
        if (first == '[' && head.length() > 1 && "{[]\r\n \t".indexOf(head.charAt(1)) >= 0) {
            return Plan.Shape.JSON_DOCUMENT;
        }
        if (first != '{') {
            return Plan.Shape.TABLE;
        }
        int end = head.indexOf('\n');
        String line = (end < 0 ? head : head.substring(0, end)).strip();
        boolean one = line.endsWith("}") || (end < 0 && head.length() >= Encoding.HEAD / 2);
        if (one || isCutLine(head, line)) {
            return Plan.Shape.JSON_LINES;
        }
        boolean linkedData = head.substring(1).stripLeading().startsWith("\"@");
        return linkedData ? Plan.Shape.JSON_OBJECT : Plan.Shape.JSON_DOCUMENT;
    }

    /// A first line that is no whole object, with others behind it that look like lines.
    private static boolean isCutLine(String head, String line) {
        return line.length() > 1 && head.substring(line.length()).strip().startsWith("{");
    }

    /// An object with a list named `rules` at its top.
    static boolean isRuleSet(String head) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), head)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("rules") && value == JsonToken.START_ARRAY) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException cutOrBroken) {
            return false;
        }
    }

    private static boolean names(Mapping served, String word) {
        return Names.simple(served.column(Field.PRODUCT)).contains(word);
    }

    /// A log that nobody can put in order: it names shoppers or visits, has no column of times, and nothing in it is
    /// called a title as the rows of a catalog are.
    static boolean isLogWithoutTime(Guess guess) {
        Mapping events = guess.of(FileKind.EVENTS);
        boolean someone = events.isSureOf(Field.SHOPPER) || events.isSureOf(Field.SESSION);
        return someone && !events.isSureOf(Field.TIME) && !guess.of(FileKind.CATALOG).isSureOf(Field.TITLE);
    }

    /// A log has times and shoppers; served lists have lists and products; everything else is looked at as a catalog.
    static FileKind kind(Guess guess, List<String> columns) {
        Mapping events = guess.of(FileKind.EVENTS);
        boolean someone = events.isSureOf(Field.SHOPPER) || events.isSureOf(Field.SESSION);
        boolean something = events.isSureOf(Field.PRODUCT) || events.isSureOf(Field.TYPE);
        if (events.isSureOf(Field.TIME) && someone && something) {
            return FileKind.EVENTS;
        }
        Mapping served = guess.of(FileKind.SERVED);
        boolean lists = served.has(Field.SLATE) || served.has(Field.ANCHOR);
        boolean narrow = columns.size() <= Field.OF_SLATES.size() + 2;
        boolean pairs = served.isSureOf(Field.ANCHOR) && served.isSureOf(Field.PRODUCT) && names(served, "recommend");
        return lists && narrow && served.has(Field.PRODUCT) && (served.has(Field.POSITION) || pairs)
                ? FileKind.SERVED : FileKind.CATALOG;
    }
}
