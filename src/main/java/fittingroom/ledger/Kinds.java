package fittingroom.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The name under which each kind of deed is stored. A name that was written once stays as it is.
final class Kinds {

    private static final Map<String, Class<? extends Deed>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("imported", Deed.Imported.class);
        ALL.put("consent-declared", Deed.ConsentDeclared.class);
        ALL.put("consent-revoked", Deed.ConsentRevoked.class);
        ALL.put("trained", Deed.Trained.class);
        ALL.put("judged", Deed.Judged.class);
        ALL.put("verdict-taken-back", Deed.VerdictTakenBack.class);
        ALL.put("released", Deed.Released.class);
        ALL.put("exported", Deed.Exported.class);
        ALL.put("shopper-erased", Deed.ShopperErased.class);
        ALL.put("attributes-corrected", Deed.AttributesCorrected.class);
        ALL.put("identities-judged", Deed.IdentitiesJudged.class);
        ALL.put("draft-edited", DraftDeed.Edited.class);
        ALL.put("draft-undone", DraftDeed.Undone.class);
        ALL.put("draft-redone", DraftDeed.Redone.class);
        ALL.put("draft-set-aside", DraftDeed.SetAside.class);
        ALL.put("rules-taken-in", DraftDeed.TakenIn.class);
        ALL.put("release-restored", DraftDeed.Restored.class);
        ALL.put("flagged", OversightDeed.Flagged.class);
        ALL.put("flag-withdrawn", OversightDeed.FlagWithdrawn.class);
        ALL.put("case-kept", OversightDeed.CaseKept.class);
        ALL.put("columns-remembered", HouseDeed.ColumnsRemembered.class);
        ALL.put("rules-saved", HouseDeed.RulesSaved.class);
        ALL.put("bundle-saved", HouseDeed.BundleSaved.class);
        ALL.put("ledger-saved", HouseDeed.LedgerSaved.class);
        ALL.put("shopper-shown", HouseDeed.ShopperShown.class);
        ALL.put("shopper-invented", HouseDeed.ShopperInvented.class);
        ALL.put("shopper-discarded", HouseDeed.ShopperDiscarded.class);
        ALL.put("named", HouseDeed.Named.class);
    }

    private static final Map<Class<? extends Deed>, String> CODES =
            ALL.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private Kinds() {}

    static Optional<Class<? extends Deed>> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /// @throws IllegalArgumentException if a kind of deed was given no name here: a test finds it
    static String code(Deed deed) {
        return Optional.ofNullable(CODES.get(deed.getClass()))
                .orElseThrow(() -> new IllegalArgumentException(deed.getClass().getName()));
    }

    static List<Class<? extends Deed>> all() {
        return List.copyOf(ALL.values());
    }
}
