package fittingroom.intake;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// First impressions of a file from its first characters. It never looks at the name of the file.
final class Sniff {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int NEAR = 400;
    private static final Set<String> WRAPPERS = Set.of(
            "products", "data", "results", "entries", "docs", "hits", "records", "rows", "catalog", "product_list", "articles");
    private static final Set<String> OF_EVENTS = Set.of(
            "event", "event_name", "event_type", "type", "session", "session_id", "user_id", "user", "visitor_id", "order_id",
            "anonymous_id", "request_id", "recommendation_id");

    private Sniff() {}

    static Plan.Shape shape(String head) {
        char first = head.charAt(0);
        if (first == '<') {
            return LinkedPage.is(head) ? Plan.Shape.PAGE : Plan.Shape.XML;
        }
        if (first == '[' && head.length() > 1 && "{[]\r\n \t".indexOf(head.charAt(1)) >= 0) {
            return Plan.Shape.JSON_DOCUMENT;
        }
        return first == '{' ? ofObjects(head) : Plan.Shape.TABLE;
    }

    /// Lines where the first object ends in the first line and is no wrapper around a list of products; else a document.
    private static Plan.Shape ofObjects(String head) {
        int end = head.indexOf('\n');
        String line = (end < 0 ? head : head.substring(0, end)).strip();
        Plan.Shape spread = head.substring(1).stripLeading().startsWith("\"@") ? Plan.Shape.JSON_OBJECT : Plan.Shape.JSON_DOCUMENT;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), head)) {
            parser.nextToken();
            boolean wraps = wraps(parser);
            boolean alone = head.substring((int) parser.currentLocation().getCharOffset()).isBlank();
            boolean inLine = parser.currentLocation().getLineNr() == 1;
            return inLine && !(wraps && alone) ? Plan.Shape.JSON_LINES : spread;
        } catch (UnexpectedEndOfInputException cut) {
            return end >= 0 && !line.endsWith("}") ? spread : isWrapper(line) ? Plan.Shape.JSON_DOCUMENT : Plan.Shape.JSON_LINES;
        } catch (JacksonException broken) {
            return line.endsWith("}") || isCutLine(head, line) ? Plan.Shape.JSON_LINES : spread;
        }
    }

    /// Reads the object at which the parser stands to its end: whether it is only there to hold a list of products.
    private static boolean wraps(JsonParser parser) {
        boolean list = false;
        boolean event = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = Names.simple(parser.currentName());
            event |= OF_EVENTS.contains(name);
            list |= parser.nextToken() == JsonToken.START_ARRAY && WRAPPERS.contains(name);
            parser.skipChildren();
        }
        return list && !event;
    }

    /// The same for the beginning of a long line.
    private static boolean isWrapper(String line) {
        return WRAPPERS.stream().anyMatch(name -> {
            int at = line.indexOf("\"" + name + "\"");
            return at > 0 && at < NEAR && line.substring(at + name.length() + 2).replaceFirst("^\\s*:\\s*", "").startsWith("[");
        });
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

    /// A log that nobody can put in order: it names shoppers or visits, has no column of times, and nothing in it is
    /// called a title as the rows of a catalog are.
    static boolean isLogWithoutTime(Guess guess) {
        Mapping events = guess.of(FileKind.EVENTS);
        boolean someone = events.isSureOf(Field.SHOPPER) || events.isSureOf(Field.SESSION);
        return someone && !events.isSureOf(Field.TIME) && !guess.of(FileKind.CATALOG).isSureOf(Field.TITLE);
    }

    /// Served lists have lists and products, a log times and shoppers; everything else is looked at as a catalog.
    static FileKind kind(Guess guess, List<String> columns) {
        Mapping events = guess.of(FileKind.EVENTS);
        Mapping served = guess.of(FileKind.SERVED);
        if (areImpressions(events, served)) {
            return FileKind.SERVED;
        }
        boolean someone = events.isSureOf(Field.SESSION) || Field.OF_NAMES.stream().anyMatch(events::isSureOf);
        boolean something = events.isSureOf(Field.PRODUCT) || events.isSureOf(Field.TYPE);
        if (events.isSureOf(Field.TIME) && someone && something) {
            return FileKind.EVENTS;
        }
        boolean lists = served.has(Field.SLATE) || served.has(Field.ANCHOR) || served.isSureOf(Field.SHOPPER);
        boolean narrow = columns.size() <= Field.OF_SLATES.size() + 2;
        boolean ranked = served.has(Field.POSITION) && (served.has(Field.SLATE) || served.has(Field.ANCHOR));
        return lists && served.has(Field.PRODUCT) && (isWide(served) || (narrow && (ranked || isRecommended(served))))
                ? FileKind.SERVED : FileKind.CATALOG;
    }

    /// Lists with a name or an anchor of which nothing was bought or done.
    private static boolean areImpressions(Mapping events, Mapping served) {
        boolean deeds = events.has(Field.TYPE) || events.has(Field.QUANTITY) || events.has(Field.PRICE) || events.has(Field.LINE_PRICE);
        boolean lists = served.isSureOf(Field.SLATE) || (served.isSureOf(Field.ANCHOR) && isRecommended(served));
        return !deeds && lists && served.isSureOf(Field.PRODUCT)
                && (served.has(Field.POSITION) || isWide(served) || isRecommended(served));
    }

    private static boolean isWide(Mapping served) {
        return served.all(Field.PRODUCT).length > 1;
    }

    private static boolean isRecommended(Mapping served) {
        String name = Names.simple(served.column(Field.PRODUCT));
        return served.isSureOf(Field.PRODUCT)
                && (name.contains("recommend") || name.startsWith("rec") || name.endsWith("items") || name.startsWith("items_"));
    }
}
