package fittingroom.health;

import fittingroom.base.Words;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Facet;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import fittingroom.learning.Signal;
import java.util.ArrayList;
import java.util.List;

/// Whether there is enough data for a signal to be trusted, with the number behind it. It is a mark, not a finding: a small
/// shop may be in good health and still not have enough for all of them.
///
/// @param has what there is
/// @param needs what is needed, for a reason that [#why] says
public record Readiness(Signal signal, long has, long needs) {

    /// A pair of products is believed from three baskets on; of a hundred baskets hardly a dozen pairs come so far.
    static final int BASKETS = 100;
    /// Of views it takes more than of purchases, because people look at much that they do not mean.
    static final int VISITS = 500;
    /// So many shoppers with a taste, and it can be seen whether personal lists differ from others at all.
    static final int SHOPPERS = 50;
    /// A count of ten is known to about a third (its square root): with less the order of products is chance.
    static final int EVENTS_EACH = 10;
    /// What one choice says of another is learned for all at once, from histories of two products or more.
    static final int HISTORIES = 200;
    private static final int TASTE_FROM = 3;
    private static final int ALIKE_FROM = 3;
    private static final double SURE = 0.35;

    public boolean isReady() {
        return has >= needs && needs > 0;
    }

    /// What is counted, and what is needed: `312 baskets of two or more products; 100 are needed`.
    public String sentence() {
        return Words.current().text("health.ready." + signal.code(), has, needs);
    }

    /// Why so many are needed.
    public String why() {
        return Words.current().text("health.ready.why." + signal.code());
    }

    /// All signals that need data, in their own order.
    static List<Readiness> of(Subject subject) {
        if (!subject.hasProducts()) {
            return List.of();
        }
        EventLog log = subject.log();
        int products = subject.catalog().size();
        List<Readiness> all = new ArrayList<>();
        long visits = groups(log, false);
        all.add(new Readiness(Signal.BOUGHT_TOGETHER, groups(log, true), BASKETS));
        all.add(new Readiness(Signal.SEEN_TOGETHER, visits, VISITS));
        all.add(new Readiness(Signal.SESSION, visits, VISITS));
        all.add(new Readiness(Signal.ALSO_CHOSEN, chosen(log), HISTORIES));
        all.add(new Readiness(Signal.TASTE, tastes(log), SHOPPERS));
        all.add(new Readiness(Signal.ALIKE, alike(subject), (products + 1) / 2));
        all.add(new Readiness(Signal.GOES_WITH, typed(subject), (long) Math.ceil(0.8 * products)));
        all.add(new Readiness(Signal.POPULAR, learnable(log), (long) EVENTS_EACH * products));
        return all;
    }

    /// Visits in which two or more different products were bought, or looked at.
    private static long groups(EventLog log, boolean bought) {
        int[] first = new int[log.sessionCount()];
        boolean[] several = new boolean[log.sessionCount()];
        long count = 0;
        for (int event = 0; event < log.size(); event++) {
            boolean counts = log.product(event) >= 0 && log.consentOf(event).allows(Purpose.ANALYTICS)
                    && (log.kind(event) == EventKind.PURCHASE || (!bought && log.kind(event) == EventKind.VIEW));
            if (!counts) {
                continue;
            }
            int session = log.session(event);
            if (first[session] == 0) {
                first[session] = log.product(event) + 1;
            } else if (!several[session] && first[session] != log.product(event) + 1) {
                several[session] = true;
                count++;
            }
        }
        return count;
    }

    private static long chosen(EventLog log) {
        long count = 0;
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            int first = -1;
            boolean several = false;
            for (int n = 0; n < log.eventCount(shopper) && !several; n++) {
                int product = log.product(log.eventOf(shopper, n));
                several = product >= 0 && first >= 0 && product != first;
                first = first < 0 ? product : first;
            }
            count += several && log.consent(shopper).allows(Purpose.ANALYTICS) ? 1 : 0;
        }
        return count;
    }

    private static long tastes(EventLog log) {
        long count = 0;
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            int products = 0;
            for (int n = 0; n < log.eventCount(shopper) && products < TASTE_FROM; n++) {
                products += log.product(log.eventOf(shopper, n)) >= 0 ? 1 : 0;
            }
            count += products >= TASTE_FROM && log.consent(shopper).allows(Purpose.PERSONALISATION) ? 1 : 0;
        }
        return count;
    }

    private static long alike(Subject subject) {
        long count = 0;
        for (int product = 0; product < subject.catalog().size(); product++) {
            Attributes known = subject.catalog().attributes(product);
            count += known.all().keySet().stream().filter(facet -> facet != Facet.BAND && facet != Facet.TIER).count() >= ALIKE_FROM ? 1 : 0;
        }
        return count;
    }

    private static long typed(Subject subject) {
        long count = 0;
        for (int product = 0; product < subject.catalog().size(); product++) {
            count += subject.catalog().attributes(product).of(Facet.TYPE).stream().anyMatch(one -> one.confidence() >= SURE) ? 1 : 0;
        }
        return count;
    }

    private static long learnable(EventLog log) {
        long count = 0;
        for (int event = 0; event < log.size(); event++) {
            count += log.product(event) >= 0 && log.consentOf(event).allows(Purpose.ANALYTICS) ? 1 : 0;
        }
        return count;
    }
}
