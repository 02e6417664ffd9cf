package fittingroom.ui.catalog;

import fittingroom.base.Cancel;
import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import java.util.Optional;

/// What an event log holds, counted once: kinds, channels, weeks, what was joined to the catalog, and what the shoppers
/// allow. Frozen once made; it is made off the window's thread.
final class LogFigures {

    /// How shoppers stand to one purpose; the four add up to all shoppers.
    ///
    /// @param given said yes themselves
    /// @param declared said nothing, and a person declared it for all their sources
    /// @param refused said no themselves
    /// @param silent said nothing, and nothing was declared: counts as no
    record Standing(Purpose purpose, int given, int declared, int refused, int silent) {}

    private final EventLog log;
    private final Catalog catalog;
    private final int[] kinds = new int[EventKind.values().length];
    private final int[] channels = new int[Channel.values().length];
    private final int[][] consents = new int[Purpose.values().length][4];
    private final Weeks weeks;
    private int unjoined;
    private int withoutProduct;

    private LogFigures(Catalog catalog, EventLog log) {
        this.catalog = catalog;
        this.log = log;
        this.weeks = Weeks.of(log);
    }

    /// @return nothing where it was asked to stop
    static Optional<LogFigures> of(Catalog catalog, EventLog log, Cancel cancel) {
        LogFigures figures = new LogFigures(catalog, log);
        for (int event = 0; event < log.size(); event++) {
            if ((event & 0xFFFF) == 0 && cancel.requested()) {
                return Optional.empty();
            }
            figures.count(event);
        }
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            figures.ask(shopper);
        }
        return Optional.of(figures);
    }

    private void count(int event) {
        kinds[log.kind(event).ordinal()]++;
        channels[log.channel(event).ordinal()]++;
        weeks.count(log.time(event));
        if (log.product(event) == EventLog.UNJOINED) {
            unjoined++;
        } else if (log.product(event) == EventLog.NO_PRODUCT) {
            withoutProduct++;
        }
    }

    private void ask(int shopper) {
        Consent said = log.said(shopper);
        Consent holds = log.consent(shopper);
        for (Purpose purpose : Purpose.values()) {
            int where = said.allows(purpose) ? 0 : said.refuses(purpose) ? 2 : holds.allows(purpose) ? 1 : 3;
            consents[purpose.ordinal()][where]++;
        }
    }

    EventLog log() {
        return log;
    }

    Catalog catalog() {
        return catalog;
    }

    /// Events by the ordinal of their kind.
    int[] kinds() {
        return kinds;
    }

    /// Events by the ordinal of their channel.
    int[] channels() {
        return channels;
    }

    Weeks weeks() {
        return weeks;
    }

    Standing standing(Purpose purpose) {
        int[] counts = consents[purpose.ordinal()];
        return new Standing(purpose, counts[0], counts[1], counts[2], counts[3]);
    }

    /// Events that name a product which the catalog does not have.
    int unjoined() {
        return unjoined;
    }

    /// Events that are about no product.
    int withoutProduct() {
        return withoutProduct;
    }
}
