package fittingroom.store;

import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Entry;
import fittingroom.ledger.Ledger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What persons have declared about the consent of each source, as the ledger tells it: the last word holds.
final class Declarations {

    private Declarations() {}

    static Map<String, Consent> in(Ledger ledger) {
        Map<String, Consent> bySource = new TreeMap<>();
        for (Entry entry : ledger.entries()) {
            if (entry.deed() instanceof Deed.ConsentDeclared declared) {
                bySource.put(
                        declared.source(),
                        Consent.allowing(declared.purposes().stream()
                                .map(Purpose::of)
                                .flatMap(Optional::stream)
                                .toList()));
            } else if (entry.deed() instanceof Deed.ConsentRevoked revoked) {
                bySource.remove(revoked.source());
            }
        }
        return bySource;
    }
}
