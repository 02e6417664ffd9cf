package fittingroom.scoring;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Page;
import fittingroom.rules.Visitor;
import java.time.Instant;
import java.util.Optional;

/// Which rules of a set act for each shopper of a population at one placement, worked out once where they are the same
/// for all. It decides nothing.
final class Acting {

    private static final int[] NOTHING = {};

    private final CompiledRules rules;
    private final Placement placement;
    private final Channel channel;
    private final Instant now;
    private final Optional<Reach> forAll;

    Acting(CompiledRules rules, Placement placement, Channel channel, Instant now) {
        this.rules = rules;
        this.placement = placement;
        this.channel = channel;
        this.now = now;
        this.forAll = rules.asksPage()
                ? Optional.empty()
                : Optional.of(Reach.exact(rules.at(page(NOTHING)), rules.catalog().size()));
    }

    CompiledRules rules() {
        return rules;
    }

    /// The page of one very shopper.
    @FunctionalInterface
    interface Whose {

        /// @param tastes whether what they like must be on it
        Page page(boolean tastes);
    }

    /// @param beside ordinals of the anchor, or of what is in the cart
    /// @param whose asked for only where a rule asks who it is
    Reach on(int[] beside, Whose whose) {
        return forAll.orElseGet(() -> Reach.atMost(
                rules.at(rules.asksWho() ? whose.page(rules.asksTaste()) : page(beside))));
    }

    private Page page(int[] beside) {
        boolean cart = placement == Placement.CART;
        return new Page(
                placement, channel, now.toEpochMilli(),
                !cart && beside.length > 0 ? beside[0] : -1, cart ? beside : NOTHING, cart ? beside : NOTHING,
                Visitor.NOBODY);
    }
}
