package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the shop remembers of one shopper after some steps, as a log of their own: their past, then the steps. Nobody
/// else is in it.
final class Memory {

    /// So many events of a real past are taken along, the latest: as many as a slate ever looks at.
    private static final int MOST = 5_000;

    private final Ground ground;
    private final Journey journey;
    private final Persons persons;
    private final Instant start;

    Memory(Ground ground, Journey journey, Persons persons, Instant start) {
        this.ground = ground;
        this.journey = journey;
        this.persons = persons;
        this.start = start;
    }

    EventLog log() {
        boolean known = journey.shopper().kind() == Shopper.Kind.KNOWN;
        int shopper = known ? ground.log().shopperOrdinal(journey.shopper().name()).orElseThrow() : -1;
        Consent said = known ? ground.log().said(shopper) : Consent.UNKNOWN;
        Consent declared = known ? declared(ground.log().consent(shopper), said) : Consent.UNKNOWN;
        EventLog.Builder log = EventLog.builder(ground.catalog(), declared).joined(persons::standsFor);
        Consent first = said.then(journey.shopper().consent());
        for (String name : persons.names()) {
            log.add(event("start", Step.of(start.minusMillis(1), Channel.WEB, Act.CONSENT).allowing(first), name, EventKind.CONSENT_CHANGE, ""));
        }
        if (known) {
            past(shopper, log);
        }
        steps("before", journey.shopper().before(), log);
        steps("step", journey.steps(), log);
        return log.build();
    }

    /// What holds beyond the shopper's own words.
    private static Consent declared(Consent holds, Consent said) {
        return new Consent(holds.allowedBits() & ~said.allowedBits(), holds.refusedBits() & ~said.refusedBits());
    }

    private void past(int shopper, EventLog.Builder into) {
        EventLog log = ground.log();
        int end = 0;
        while (end < log.eventCount(shopper) && log.time(log.eventOf(shopper, end)) < start.toEpochMilli()) {
            end++;
        }
        for (int n = Math.max(0, end - MOST); n < end; n++) {
            int event = log.eventOf(shopper, n);
            String product = log.product(event) < 0 ? "" : ground.catalog().product(log.product(event)).id().value();
            into.add(new Event(
                    "past" + n, log.time(event), log.kind(event), log.channel(event), persons.main(),
                    "s" + log.session(event), product, log.quantity(event), 0, "", log.dwell(event),
                    log.position(event), "", log.text(event), Consent.UNKNOWN));
        }
    }

    private void steps(String prefix, List<Step> steps, EventLog.Builder log) {
        Carts carts = new Carts(persons);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            List<Id<Product>> about = carts.put(step);
            Optional<EventKind> kind = step.act().kind(step.channel());
            if (kind.isEmpty()) {
                continue;
            }
            for (String product : about.isEmpty() ? List.of("") : about.stream().map(Id::value).toList()) {
                log.add(event(prefix + i + product, step, persons.name(step.channel()), kind.get(), product));
            }
        }
    }

    private static Event event(String id, Step step, String name, EventKind kind, String product) {
        return new Event(
                id, step.at().toEpochMilli(), kind, step.channel(), name, "", product, 1, 0, "", step.dwell().toMillis(), 0,
                "", step.text(), step.says());
    }
}
