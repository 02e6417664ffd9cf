package fittingroom.health;

import fittingroom.base.Words;
import fittingroom.events.EventLog;

/// How a shopper of the log is named where something is wrong with what they did. It judges nobody.
final class Shoppers {

    private Shoppers() {}

    static Offender offender(EventLog log, int shopper) {
        String id = log.shopperId(shopper);
        return new Offender(
                Offender.Kind.SHOPPER, id, Words.current().text("health.offender.shopper", id, log.eventCount(shopper)));
    }
}
