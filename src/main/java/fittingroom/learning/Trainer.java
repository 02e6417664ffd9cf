package fittingroom.learning;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Learns one model from a catalog and a log: pure, and the same every time. It uses an event only where its shopper
/// allows analytics, or where a person declared that for the source.
public final class Trainer {

    private static final Set<EventKind> BASKET = EnumSet.of(EventKind.PURCHASE);
    private static final Set<EventKind> VISIT = EnumSet.of(
            EventKind.VIEW, EventKind.CLICK, EventKind.ADD, EventKind.WISHLIST, EventKind.PURCHASE,
            EventKind.EMAIL_CLICK);
    private static final double BASKET_HALF_LIFE_DAYS = 90;
    private static final double VISIT_HALF_LIFE_DAYS = 30;
    private static final double BASKET_SHRINK = 2;
    private static final double VISIT_SHRINK = 5;
    private static final int STEPS = 7;

    private Trainer() {}

    /// A catalog without a log gives a model that knows texts and attributes alone.
    public static Outcome<Model> train(Catalog catalog, EventLog log, Progress progress, Cancel cancel) {
        return train(catalog, log, Tuning.USUAL, progress, cancel);
    }

    /// The same with what was chosen for this shop.
    public static Outcome<Model> train(
            Catalog catalog, EventLog log, Tuning tuning, Progress progress, Cancel cancel) {
        int products = catalog.size();
        boolean[] shoppers = learnable(log);
        progress.at("learning.step.texts", 0, STEPS);
        Content content = Content.of(catalog);
        Kinds kinds = Kinds.of(catalog);
        if (cancel.requested()) {
            return Outcome.stopped();
        }
        progress.at("learning.step.popular", 1, STEPS);
        Popularity popularity = Popularity.learn(log, products, shoppers);
        progress.at("learning.step.baskets", 2, STEPS);
        Groups baskets = Groups.of(log, products, shoppers, BASKET);
        CoOccurrence bought = CoOccurrence.learn(baskets, products, BASKET_HALF_LIFE_DAYS, BASKET_SHRINK, cancel);
        if (cancel.requested()) {
            return Outcome.stopped();
        }
        progress.at("learning.step.visits", 3, STEPS);
        Groups visits = Groups.of(log, products, shoppers, VISIT);
        CoOccurrence seen = CoOccurrence.learn(visits, products, VISIT_HALF_LIFE_DAYS, VISIT_SHRINK, cancel);
        if (cancel.requested()) {
            return Outcome.stopped();
        }
        progress.at("learning.step.sessions", 4, STEPS);
        SessionNeighbours sessions = SessionNeighbours.learn(visits, products);
        progress.at("learning.step.chosen", 5, STEPS);
        Optional<Linear> chosen = Ridge.learn(Histories.of(log, products, shoppers), tuning.linear().inMoments(products), cancel);
        if (chosen.isEmpty()) {
            return Outcome.stopped();
        }
        progress.at("learning.step.done", STEPS, STEPS);
        int allowed = 0;
        for (boolean one : shoppers) {
            allowed += one ? 1 : 0;
        }
        return Outcome.done(new Model(
                catalog.hash(), log.hash(), learnedFrom(log, products, shoppers), allowed, popularity, bought, seen,
                sessions, chosen.get(), content, kinds, tuning));
    }

    /// Counts what was seen together once more and keeps nothing, so that the count alone can be timed.
    ///
    /// @return how many events were counted
    public static long countVisits(Catalog catalog, EventLog log) {
        Groups visits = Groups.of(log, catalog.size(), learnable(log), VISIT);
        CoOccurrence.learn(visits, catalog.size(), VISIT_HALF_LIFE_DAYS, VISIT_SHRINK, Cancel.never());
        return visits.products().length;
    }

    /// The model of a catalog alone.
    public static Model withoutLog(Catalog catalog) {
        if (train(catalog, EventLog.empty(), Progress.silent(), Cancel.never()) instanceof Outcome.Done<Model>(Model m)) {
            return m;
        }
        throw new IllegalStateException("training that nobody stops is done");
    }

    private static boolean[] learnable(EventLog log) {
        boolean[] shoppers = new boolean[log.shopperCount()];
        for (int shopper = 0; shopper < shoppers.length; shopper++) {
            shoppers[shopper] = log.consent(shopper).allows(Purpose.ANALYTICS);
        }
        return shoppers;
    }

    private static int learnedFrom(EventLog log, int products, boolean[] shoppers) {
        int events = 0;
        for (int event = 0; event < log.size(); event++) {
            boolean counts = shoppers[log.shopper(event)] && log.product(event) >= 0 && log.product(event) < products;
            events += counts ? 1 : 0;
        }
        return events;
    }
}
