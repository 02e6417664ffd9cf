package fittingroom.health;

import fittingroom.base.Words;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import java.util.ArrayList;
import java.util.List;

/// On whose word the use of data for one purpose rests, counted in shoppers: each is in exactly one of the four.
///
/// @param given the shopper said yes
/// @param declared the shopper said nothing, and a person declared it for the source
/// @param refused the shopper said no
/// @param silent nobody said anything, which is no
public record ConsentCoverage(Purpose purpose, long given, long declared, long refused, long silent) {

    public long all() {
        return given + declared + refused + silent;
    }

    /// `for personal lists: given by 1,204, declared for 310, refused by 88, unknown of 12`.
    public String sentence() {
        return Words.current().text("health.consent", Words.current().text("events.purpose." + purpose.code()), given, declared, refused, silent);
    }

    static List<ConsentCoverage> of(EventLog log) {
        List<ConsentCoverage> all = new ArrayList<>();
        for (Purpose purpose : log.isEmpty() ? new Purpose[0] : Purpose.values()) {
            long[] counts = new long[4];
            for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
                boolean allowed = log.consent(shopper).allows(purpose);
                int at = log.said(shopper).refuses(purpose) ? 2 : log.said(shopper).allows(purpose) ? 0 : allowed ? 1 : 3;
                counts[at]++;
            }
            all.add(new ConsentCoverage(purpose, counts[0], counts[1], counts[2], counts[3]));
        }
        return all;
    }
}
