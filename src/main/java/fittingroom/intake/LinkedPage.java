package fittingroom.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The products that a saved shop page describes for search engines: the JSON-LD in its scripts, gathered into one graph.
/// Nothing of the page is run or loaded, and its other text is passed over.
final class LinkedPage {

    private static final int LONGEST = 32 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkedPage() {}

    /// Whether the first characters are those of a page with JSON-LD in it.
    static boolean is(String head) {
        String start = head.substring(0, Math.min(head.length(), 600)).toLowerCase(Locale.ROOT);
        return (start.startsWith("<!doctype html") || start.contains("<html")) && head.contains("application/ld+json");
    }

    /// One object with all that the scripts describe in its `@graph`; a script that is no JSON is left out.
    static Reader graph(Reader page) throws IOException {
        ObjectNode all = JSON.createObjectNode();
        all.put("@context", "https://schema.org");
        ArrayNode graph = all.putArray("@graph");
        for (Element script : Jsoup.parse(text(page)).select("script[type=application/ld+json]")) {
            tree(script.data()).ifPresent(node -> gather(node, graph));
        }
        return new StringReader(JSON.writeValueAsString(all));
    }

    private static Optional<JsonNode> tree(String script) {
        try {
            return Optional.of(JSON.readTree(script));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static void gather(JsonNode node, ArrayNode graph) {
        if (node.isArray()) {
            node.forEach(one -> gather(one, graph));
        } else if (node.path("@graph").isArray()) {
            gather(node.path("@graph"), graph);
        } else if (node.isObject()) {
            graph.add(node);
        }
    }

    private static String text(Reader page) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[1 << 16];
        for (int n = page.read(chunk); n > 0 && text.length() < LONGEST; n = page.read(chunk)) {
            text.append(chunk, 0, n);
        }
        return text.toString();
    }
}
