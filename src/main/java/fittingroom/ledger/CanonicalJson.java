package fittingroom.ledger;

import fittingroom.ledger.Deed.AttributesCorrected;
import fittingroom.ledger.Deed.ConsentDeclared;
import fittingroom.ledger.Deed.ConsentRevoked;
import fittingroom.ledger.Deed.Exported;
import fittingroom.ledger.Deed.Imported;
import fittingroom.ledger.Deed.Judged;
import fittingroom.ledger.Deed.Released;
import fittingroom.ledger.Deed.ShopperErased;
import fittingroom.ledger.Deed.Trained;
import fittingroom.ledger.Deed.VerdictTakenBack;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
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

    private static final Map<String, Class<? extends Deed>> KINDS = Map.ofEntries(
            Map.entry("imported", Imported.class),
            Map.entry("consent-declared", ConsentDeclared.class),
            Map.entry("consent-revoked", ConsentRevoked.class),
            Map.entry("trained", Trained.class),
            Map.entry("judged", Judged.class),
            Map.entry("verdict-taken-back", VerdictTakenBack.class),
            Map.entry("released", Released.class),
            Map.entry("exported", Exported.class),
            Map.entry("shopper-erased", ShopperErased.class),
            Map.entry("attributes-corrected", AttributesCorrected.class));

    private record Body(String actor, JsonNode deed, String kind, long sequence, String time) {}

    private CanonicalJson() {}

    static String write(Entry entry) {
        return JSON.writeValueAsString(new Body(
                entry.actor().name(),
                JSON.valueToTree(entry.deed()),
                kind(entry.deed()),
                entry.sequence(),
                entry.time().toString()));
    }

    static Optional<Entry> read(String body) {
        try {
            Body read = JSON.readValue(body, Body.class);
            Class<? extends Deed> kind = KINDS.get(read.kind());
            if (kind == null) {
                return Optional.empty();
            }
            Deed deed = JSON.treeToValue(read.deed(), kind);
            return Optional.of(new Entry(read.sequence(), Instant.parse(read.time()), new Actor(read.actor()), deed));
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String kind(Deed deed) {
        return switch (deed) {
            case Imported _ -> "imported";
            case ConsentDeclared _ -> "consent-declared";
            case ConsentRevoked _ -> "consent-revoked";
            case Trained _ -> "trained";
            case Judged _ -> "judged";
            case VerdictTakenBack _ -> "verdict-taken-back";
            case Released _ -> "released";
            case Exported _ -> "exported";
            case ShopperErased _ -> "shopper-erased";
            case AttributesCorrected _ -> "attributes-corrected";
        };
    }
}
