package fittingroom.releases;

import fittingroom.base.Digest;
import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Placement;
import fittingroom.ledger.Actor;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The manifest and the requests of a bundle as JSON, fields in a fixed order. Reading throws where anything is
/// missing; whether all is as written is for the reader to prove.
final class BundleJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BundleJson() {}

    /// What the manifest says of a release and its files.
    record Manifest(String format, int number, String hash, String approver, String time, String note, String lexicon,
            Provenance provenance, Optional<List<Moves>> moves) {}

    static String manifest(Bundle bundle, List<BundleFile> files) {
        Release release = bundle.release();
        ObjectNode root = JSON.objectNode();
        root.put("format", BundleWriter.format(bundle));
        root.put("release", release.number());
        root.put("hash", release.hash());
        root.put("approver", release.approver().name());
        root.put("time", release.time().toString());
        root.put("note", release.note());
        root.put("lexicon", release.lexicon());
        root.put("catalog", bundle.provenance().catalog());
        root.put("log", bundle.provenance().log());
        root.put("model", bundle.provenance().model());
        root.put("engine", bundle.provenance().engine());
        bundle.moves().ifPresent(moves -> put(root.putArray("requestsMovedByRule"), moves));
        ObjectNode hashes = root.putObject("files");
        files.forEach(file -> hashes.put(file.name(), Digest.of(file.text())));
        return pretty(root);
    }

    static Manifest manifest(String text) {
        JsonNode root = MAPPER.readTree(text);
        return new Manifest(
                text(root, "format"), need(root, "release").asInt(), text(root, "hash"), text(root, "approver"),
                text(root, "time"), text(root, "note"), text(root, "lexicon"),
                new Provenance(text(root, "catalog"), text(root, "log"), text(root, "model"), text(root, "engine")),
                Optional.ofNullable(root.get("requestsMovedByRule")).map(BundleJson::moves));
    }

    private static void put(ArrayNode list, List<Moves> moves) {
        for (Moves one : moves) {
            ObjectNode node = list.addObject();
            node.put("rule", one.rule());
            node.put("requests", one.requests());
            one.idle().ifPresent(why -> node.put("because", why.code()));
        }
    }

    private static List<Moves> moves(JsonNode list) {
        List<Moves> moves = new ArrayList<>();
        for (JsonNode node : list) {
            Optional<Moves.Idle> idle = Optional.ofNullable(node.get("because"))
                    .map(why -> Moves.Idle.of(why.asString()).orElseThrow());
            moves.add(new Moves(text(node, "rule"), need(node, "requests").asInt(), idle));
        }
        return moves;
    }

    static Release release(Manifest manifest, RuleSet rules) {
        return new Release(
                manifest.number(), manifest.hash(), new Actor(manifest.approver()), Instant.parse(manifest.time()),
                manifest.note(), rules, manifest.lexicon());
    }

    static String requests(List<Proof> proofs) {
        ArrayNode list = JSON.arrayNode();
        for (Proof proof : proofs) {
            Request request = proof.request();
            ObjectNode node = list.addObject();
            node.put("placement", request.placement().code());
            node.put("channel", request.channel().code());
            node.put("size", request.size());
            node.put("now", request.now().toString());
            node.put("anchor", request.anchor().map(Id::value).orElse(""));
            putIds(node.putArray("history"), request.history());
            putIds(node.putArray("cart"), request.cart());
            node.put("consent", request.consent().equals(Optional.of(Consent.NONE)) ? "none" : "all");
            putIds(node.putArray("picks"), proof.picks());
        }
        return pretty(list);
    }

    static List<Proof> proofs(String text) {
        List<Proof> proofs = new ArrayList<>();
        for (JsonNode node : MAPPER.readTree(text)) {
            Placement placement = Placement.of(text(node, "placement")).orElseThrow();
            Request request = Request.at(placement, Instant.parse(text(node, "now")))
                    .withChannel(Channel.of(text(node, "channel")).orElseThrow())
                    .withSize(need(node, "size").asInt())
                    .withHistory(ids(need(node, "history")))
                    .withCart(ids(need(node, "cart")))
                    .withConsent(Optional.of(text(node, "consent").equals("none") ? Consent.NONE : Consent.ALL));
            String anchor = text(node, "anchor");
            proofs.add(new Proof(
                    anchor.isEmpty() ? request : request.withAnchor(Id.of(anchor)), ids(need(node, "picks"))));
        }
        return proofs;
    }

    private static void putIds(ArrayNode list, List<Id<Product>> ids) {
        ids.forEach(id -> list.add(id.value()));
    }

    private static List<Id<Product>> ids(JsonNode list) {
        List<Id<Product>> ids = new ArrayList<>();
        list.forEach(one -> ids.add(Id.of(one.asString())));
        return ids;
    }

    private static String text(JsonNode node, String field) {
        return need(node, field).asString();
    }

    private static JsonNode need(JsonNode node, String field) {
        JsonNode child = node.get(field);
        if (child == null) {
            throw new NoSuchElementException(field);
        }
        return child;
    }

    private static String pretty(JsonNode node) {
        return node.toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
