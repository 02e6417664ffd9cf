package fittingroom.journeys;

import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Turns a journey into a JSON document. What is as usual is left out.
final class JourneyWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JourneyWriter() {}

    static ObjectNode write(Journey journey) {
        ObjectNode root = JSON.objectNode();
        root.put("format", JourneyFile.FORMAT);
        root.put("name", journey.name());
        put(root, "note", journey.note());
        root.put("zone", journey.zone().getId());
        root.set("shopper", shopper(journey.shopper(), journey.zone()));
        root.set("steps", steps(journey.steps(), journey.zone()));
        journey.kept().ifPresent(kept -> root.set("kept", kept(kept)));
        return root;
    }

    private static ObjectNode shopper(Shopper shopper, ZoneId zone) {
        ObjectNode node = JSON.objectNode();
        node.put("kind", shopper.kind().code());
        put(node, "name", shopper.name());
        consent(node, shopper.consent());
        if (!shopper.names().isEmpty()) {
            ObjectNode names = node.putObject("names");
            shopper.names().forEach((channel, name) ->
                    names.putObject(channel.code()).put("kind", name.kind().code()).put("id", name.id()));
        }
        if (!shopper.before().isEmpty()) {
            node.set("before", steps(shopper.before(), zone));
        }
        return node;
    }

    private static ArrayNode steps(List<Step> steps, ZoneId zone) {
        ArrayNode array = JSON.arrayNode();
        for (Step step : steps) {
            ObjectNode node = array.addObject();
            node.put("at", OffsetDateTime.ofInstant(step.at(), zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            node.put("channel", step.channel().code());
            node.put("act", step.act().code());
            step.product().ifPresent(product -> node.put("product", product.value()));
            if (!step.dwell().isZero()) {
                node.put("dwellSeconds", step.dwell().toSeconds());
            }
            put(node, "text", step.text());
            consent(node, step.says());
        }
        return array;
    }

    private static void consent(ObjectNode node, Consent consent) {
        purposes(node, "allows", consent::allows);
        purposes(node, "refuses", consent::refuses);
    }

    private static void purposes(ObjectNode node, String field, Predicate<Purpose> is) {
        List<Purpose> purposes = Arrays.stream(Purpose.values()).filter(is).toList();
        if (!purposes.isEmpty()) {
            ArrayNode array = node.putArray(field);
            purposes.forEach(purpose -> array.add(purpose.code()));
        }
    }

    private static ObjectNode kept(Kept kept) {
        ObjectNode node = JSON.objectNode();
        node.put("catalog", kept.catalog());
        node.put("model", kept.model());
        node.put("rules", kept.rules());
        ArrayNode slates = node.putArray("slates");
        for (Kept.Seen seen : kept.slates()) {
            ObjectNode slate = slates.addObject();
            slate.put("after", seen.after());
            slate.put("channel", seen.surface().channel().code());
            slate.put("placement", seen.surface().placement().code());
            ArrayNode products = slate.putArray("products");
            seen.products().forEach(product -> products.add(product.value()));
        }
        return node;
    }

    private static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }
}
