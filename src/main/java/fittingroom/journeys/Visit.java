package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.shoppers.Past;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a shopper stands on one channel: the page they look at, and what they have seen since they came. After an hour of
/// silence nobody is there any more.
///
/// @param page the product looked at
/// @param seen products, oldest first
record Visit(Optional<Id<Product>> page, List<Id<Product>> seen, Instant last) {

    private static final Visit NOBODY = new Visit(Optional.empty(), List.of(), Instant.EPOCH);

    /// As the steps have left it.
    static Visit on(Channel channel, List<Step> steps, Instant now) {
        Visit visit = NOBODY;
        for (Step step : steps) {
            if (landing(step) == channel) {
                visit = visit.at(step.at()).then(step);
            }
        }
        return visit.at(now);
    }

    /// A message is clicked into the shop: an e-mail into its pages, a push message into its app.
    private static Channel landing(Step step) {
        if (step.act() != Act.CLICK) {
            return step.channel();
        }
        return switch (step.channel()) {
            case EMAIL -> Channel.WEB;
            case PUSH -> Channel.APP;
            case WEB, APP, STORE, SUPPORT -> step.channel();
        };
    }

    private Visit at(Instant now) {
        return now.toEpochMilli() - last.toEpochMilli() >= Past.VISIT_SILENCE ? NOBODY : this;
    }

    private Visit then(Step step) {
        return switch (step.act()) {
            case VIEW, CLICK, ADD, WISHLIST -> new Visit(step.product(), seenAlso(step), step.at());
            case SEARCH, REFERRAL, PURCHASE -> new Visit(Optional.empty(), seen, step.at());
            case LEAVE -> NOBODY;
            case REMOVE, RETURN, OPEN, CONSENT, IDENTIFY -> new Visit(page, seen, step.at());
            case WAIT -> this;
        };
    }

    private List<Id<Product>> seenAlso(Step step) {
        List<Id<Product>> all = new ArrayList<>(seen);
        step.product().ifPresent(product -> {
            all.remove(product);
            all.add(product);
        });
        return List.copyOf(all);
    }
}
