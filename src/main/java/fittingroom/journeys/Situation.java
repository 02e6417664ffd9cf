package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import fittingroom.scoring.Request;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where things stand after some steps: what the shop then knows of the shopper, their carts, the page on each channel.
/// It is worked out from those steps alone, so nothing that comes later can show through.
final class Situation {

    private final Journey journey;
    private final Instant now;
    private final Persons persons;
    private final EventLog log;
    private final Map<String, Set<Id<Product>>> carts = new LinkedHashMap<>();

    /// @param journey only the steps that were done
    /// @param start when the journey begins where no step was done yet
    Situation(Ground ground, Journey journey, Instant start) {
        this.journey = journey;
        this.now = journey.steps().isEmpty() ? start : journey.steps().getLast().at();
        this.persons = new Persons(journey.shopper(), journey.steps());
        this.log = new Memory(ground, journey, persons, start).log();
        journey.steps().forEach(this::put);
    }

    private void put(Step step) {
        Set<Id<Product>> cart = carts.computeIfAbsent(cartOf(step.channel()), _ -> new LinkedHashSet<>());
        switch (step.act()) {
            case ADD -> step.product().ifPresent(cart::add);
            case REMOVE -> step.product().ifPresent(cart::remove);
            case PURCHASE -> step.product().ifPresentOrElse(cart::remove, cart::clear);
            default -> {}
        }
    }

    /// A guest has a cart on each device; somebody known has one.
    private String cartOf(Channel channel) {
        return isGuest() ? channel.code() : persons.person(channel);
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
        return List.copyOf(carts.getOrDefault(cartOf(channel), Set.of()));
    }

    /// What keeps a slate from being shown there; empty where one is.
    Optional<Silence> silence(Surface surface) {
        if (surface.isMessage()) {
            return isGuest() ? Optional.of(Silence.NO_ADDRESS)
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
    ///
    /// @param as consent to ask with in place of what holds
    Request request(Surface surface, Optional<Consent> as) {
        Channel channel = surface.channel();
        Request bare = Request.at(surface.placement(), now).withChannel(channel).withCart(cart(channel)).withConsent(as);
        Visit visit = visit(channel);
        Request request = visit.page().filter(_ -> looksAtAPage(surface)).map(bare::withAnchor).orElse(bare);
        return isGuest()
                ? request.withHistory(visit.seen()).withConsent(Optional.of(as.orElse(consent(channel))))
                : request.withShopper(persons.person(channel));
    }

    /// The start page and messages stand beside nothing.
    private static boolean looksAtAPage(Surface surface) {
        return switch (surface.placement()) {
            case SIMILAR, COMPLETE_THE_LOOK, STORE_ASSISTANT -> true;
            case HOME, CART, EMAIL, PUSH -> false;
        };
    }

    private Visit visit(Channel channel) {
        return Visit.on(channel, journey.steps(), now);
    }

    private boolean isGuest() {
        return journey.shopper().kind() == Shopper.Kind.GUEST;
    }
}
