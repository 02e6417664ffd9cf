package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import fittingroom.scoring.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where things stand after some steps: what the shop then knows of the shopper, their carts, the page on each channel.
/// It is worked out from those steps alone, so nothing that comes later can show through.
final class Situation {

    private final Journey journey;
    private final Instant now;
    private final Persons persons;
    private final EventLog log;
    private final Carts carts;

    /// @param journey only the steps that were done
    /// @param start when the journey begins where no step was done yet
    Situation(Ground ground, Journey journey, Instant start) {
        this.journey = journey;
        this.now = journey.steps().isEmpty() ? start : journey.steps().getLast().at();
        this.persons = new Persons(journey.shopper(), journey.steps());
        this.log = new Memory(ground, journey, persons, start).log();
        this.carts = new Carts(persons);
        journey.steps().forEach(carts::put);
    }

    Instant now() {
        return now;
    }

    /// What the shop remembers of the shopper by now, and of nobody else.
    EventLog log() {
        return log;
    }

    /// What holds for whom the shop takes the shopper for on a channel.
    Consent consent(Channel channel) {
        return log.consent(log.shopperOrdinal(persons.person(channel)).orElseThrow());
    }

    List<Id<Product>> cart(Channel channel) {
        return carts.on(channel);
    }

    /// What keeps a slate from being shown there; empty where one is.
    Optional<Silence> silence(Surface surface) {
        if (surface.isMessage()) {
            return persons.isGuest() ? Optional.of(Silence.NO_ADDRESS)
                    : consent(surface.channel()).allows(Purpose.DIRECT_MARKETING)
                            ? Optional.empty() : Optional.of(Silence.NO_CONSENT);
        }
        return switch (surface.placement()) {
            case SIMILAR, COMPLETE_THE_LOOK -> visit(surface.channel()).page().isPresent()
                    ? Optional.empty() : Optional.of(Silence.NO_PAGE);
            case CART -> cart(surface.channel()).isEmpty() ? Optional.of(Silence.NO_CART) : Optional.empty();
            case HOME, EMAIL, PUSH, STORE_ASSISTANT -> Optional.empty();
        };
    }

    /// What the shop would ask the scorer there.
    Request request(Surface surface) {
        Channel channel = surface.channel();
        Request bare = Request.at(surface.placement(), now).withChannel(channel).withCart(cart(channel));
        Visit visit = visit(channel);
        Request request = visit.page().filter(_ -> looksAtAPage(surface)).map(bare::withAnchor).orElse(bare);
        return persons.isGuest()
                ? request.withHistory(visit.seen()).withConsent(Optional.of(consent(channel)))
                : request.withShopper(persons.person(channel));
    }

    /// The start page and messages stand beside nothing.
    private static boolean looksAtAPage(Surface surface) {
        return switch (surface.placement()) {
            case SIMILAR, COMPLETE_THE_LOOK, STORE_ASSISTANT -> true;
            case HOME, CART, EMAIL, PUSH -> false;
        };
    }

    /// Whether a trigger has anybody to speak to: nobody knows where to write to a guest.
    boolean reaches(Trigger trigger) {
        return !(persons.isGuest() && trigger.isMessage());
    }

    private Visit visit(Channel channel) {
        return Visit.on(channel, journey.steps(), now);
    }
}
