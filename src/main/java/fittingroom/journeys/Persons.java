package fittingroom.journeys;

import fittingroom.events.Channel;
import fittingroom.events.Identity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By which name a shopper is known on each channel after some steps. Names that were never joined are different persons to
/// the shop, though one human has both.
final class Persons {

    private static final String NOBODY_ELSE = "journey";

    private final Shopper shopper;
    private final Set<Channel> identified;

    Persons(Shopper shopper, List<Step> steps) {
        this.shopper = shopper;
        this.identified = steps.stream().filter(step -> step.act() == Act.IDENTIFY).map(Step::channel)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The name that everything is known under.
    String main() {
        return shopper.kind() == Shopper.Kind.KNOWN ? shopper.name() : NOBODY_ELSE;
    }

    /// What the events on a channel carry.
    String name(Channel channel) {
        return Optional.ofNullable(shopper.names().get(channel)).map(Identity::id).orElseGet(this::main);
    }

    /// For whom a name stands by now.
    String standsFor(String name) {
        boolean joined = identified.stream().anyMatch(channel -> name(channel).equals(name));
        return joined ? main() : name;
    }

    /// Who the shop takes the shopper for on a channel.
    String person(Channel channel) {
        return standsFor(name(channel));
    }

    /// In whose cart lies what is put in there: a guest has a cart on each device, somebody known has one.
    String cart(Channel channel) {
        return isGuest() ? channel.code() : person(channel);
    }

    boolean isGuest() {
        return shopper.kind() == Shopper.Kind.GUEST;
    }

    /// All names, the main one first.
    List<String> names() {
        return Stream.concat(
                        Stream.of(main()), shopper.names().values().stream().map(Identity::id))
                .distinct().toList();
    }
}
