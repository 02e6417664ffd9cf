package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Journeys that somebody really made, read from the log: a visit of a shopper as steps. It changes no log.
///
/// What the log does not say of a single event, as a word on consent, is not among the steps; what the shopper said last
/// holds from the start.
public final class Recorded {

    /// So much of a past goes into a file.
    private static final int PAST = 400;

    /// One visit.
    ///
    /// @param number of the session in the log
    /// @param steps how many steps it makes
    public record Sitting(int number, Instant from, Channel channel, int steps) {}

    private final Catalog catalog;
    private final EventLog log;

    public Recorded(Catalog catalog, EventLog log) {
        this.catalog = catalog;
        this.log = log;
    }

    /// The visits of a shopper that make at least one step, the latest first.
    ///
    /// @param shopper ordinal in the log
    public List<Sitting> sittings(int shopper) {
        Map<Integer, Sitting> found = new LinkedHashMap<>();
        for (int n = 0; n < log.eventCount(shopper); n++) {
            int event = log.eventOf(shopper, n);
            step(event).ifPresent(step -> found.merge(
                    log.session(event), new Sitting(log.session(event), step.at(), step.channel(), 1),
                    (one, _) -> new Sitting(one.number(), one.from(), one.channel(), one.steps() + 1)));
        }
        return List.copyOf(found.values()).reversed();
    }

    /// The steps of one visit.
    ///
    /// @param session number in the log
    public Journey journey(String name, int shopper, int session, ZoneId zone) {
        List<Step> steps = new ArrayList<>();
        for (int n = 0; n < log.eventCount(shopper); n++) {
            int event = log.eventOf(shopper, n);
            if (log.session(event) == session) {
                step(event).ifPresent(steps::add);
            }
        }
        return Journey.of(
                name, Shopper.known(log.shopperId(shopper)), zone, steps.subList(0, Math.min(steps.size(), Ground.MOST_STEPS)));
    }

    /// The same journey without any name of the log, so that it can be given away and outlives an erasure: what the
    /// shopper did before stands in it, as that of one made up.
    ///
    /// @param called what they are called from now on
    public Journey nameless(Journey journey, String called, Instant now) {
        OptionalInt shopper = log.shopperOrdinal(journey.shopper().name());
        if (journey.shopper().kind() != Shopper.Kind.KNOWN || shopper.isEmpty()) {
            return journey;
        }
        Consent holds = log.consent(shopper.getAsInt()).then(journey.shopper().consent());
        return journey.withShopper(new Shopper(
                Shopper.Kind.INVENTED, called, holds, journey.shopper().names(),
                before(shopper.getAsInt(), journey.start().orElse(now))));
    }

    private List<Step> before(int shopper, Instant start) {
        List<Step> before = new ArrayList<>();
        for (int n = 0; n < log.eventCount(shopper); n++) {
            int event = log.eventOf(shopper, n);
            if (log.time(event) < start.toEpochMilli()) {
                step(event).ifPresent(before::add);
            }
        }
        return before.subList(Math.max(0, before.size() - PAST), before.size());
    }

    private Optional<Step> step(int event) {
        Channel channel = log.channel(event);
        Optional<Act> act = Act.of(log.kind(event)).filter(one -> one.isPossibleOn(channel));
        Optional<Id<Product>> product = log.product(event) < 0
                ? Optional.empty() : Optional.of(catalog.product(log.product(event)).id());
        return act.map(one -> Step.of(Instant.ofEpochMilli(log.time(event)), channel, one)
                        .staying(Duration.ofSeconds(log.dwell(event) / 1000))
                        .saying(one.needsText() ? log.text(event) : "")
                        .allowing(said(log.kind(event))))
                .map(step -> step.act().mayHaveProduct() ? product.map(step::about).orElse(step) : step)
                .filter(Step::isWhole);
    }

    private static Consent said(EventKind kind) {
        return kind == EventKind.UNSUBSCRIBE
                ? Consent.UNKNOWN.with(Purpose.DIRECT_MARKETING, false) : Consent.UNKNOWN;
    }
}
