package fittingroom.review;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.catalog.Catalog;
import fittingroom.events.EventLog;
import fittingroom.events.ServedSlate;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Lists of another engine on their way through an audit, one by one, as they are read. It holds counts and a few
/// batches, never all lists, and belongs to the thread that reads.
public final class ServedAudit implements Consumer<ServedSlate> {

    private static final int SLATES_AT_ONCE = 2_000;

    private final Catalog catalog;
    private final EventLog log;
    private final Opinion opinion;
    private final Categories categories;
    private final Cancel cancel;
    private final Batches<Numbered, Tally> batches;
    private int accepted;

    private record Numbered(int number, ServedSlate slate) {}

    ServedAudit(Catalog catalog, EventLog log, Opinion opinion, Executor executor, Cancel cancel) {
        this.catalog = catalog;
        this.log = log;
        this.opinion = opinion;
        this.categories = new Categories(catalog);
        this.cancel = cancel;
        this.batches = new Batches<>(executor, SLATES_AT_ONCE, new Tally(), this::count, Tally::plus);
    }

    @Override
    public void accept(ServedSlate slate) {
        batches.add(new Numbered(accepted++, slate));
    }

    /// The audit of all lists accepted.
    public Outcome<Audit> done() {
        Tally tally = batches.finish();
        return cancel.requested()
                ? Outcome.stopped()
                : Outcome.done(new Findings(catalog, opinion, categories).of(tally, Origin.SERVED));
    }

    private Tally count(List<Numbered> slates) {
        Tally tally = new Tally();
        for (Numbered one : cancel.requested() ? List.<Numbered>of() : slates) {
            tally.add(shown(one.number(), one.slate()), opinion, categories.ofProduct());
        }
        return tally;
    }

    /// An anchor that the catalog does not have leaves a list that nobody can judge, not one that stands for itself.
    private Shown shown(int number, ServedSlate slate) {
        Place place = Place.of(slate.placement(), !slate.anchor().isEmpty(), slate.channel());
        int shopper = log.shopperOrdinal(slate.shopper()).orElseGet(() -> Crowd.stranger(slate.shopper()));
        int anchor = slate.anchor().isEmpty() ? -1 : catalog.find(slate.anchor()).orElse(-1);
        IntLinkedOpenHashSet products = new IntLinkedOpenHashSet();
        int unknown = 0;
        for (String name : slate.products()) {
            int product = catalog.find(name).orElse(-1);
            if (product < 0) {
                unknown++;
            } else {
                products.add(product);
            }
        }
        if (!slate.anchor().isEmpty() && anchor < 0) {
            return new Shown(place, number, shopper, slate.time(), new int[0], new int[0], unknown + 1);
        }
        int[] beside = anchor < 0 ? new int[0] : new int[] {anchor};
        return new Shown(place, number, shopper, slate.time(), beside, products.toIntArray(), unknown);
    }
}
