package fittingroom.ui;

import fittingroom.events.EventLog;
import fittingroom.shoppers.Pseudonym;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Say;
import fittingroom.ui.shell.Finder;
import fittingroom.ui.shell.Finding;
import fittingroom.ui.shell.Fuzzy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// Finds shoppers of the log for the palette by name and id, the busiest first among equals. It shows nothing of their past
/// but how much there is of it.
final class ShopperFinder implements Finder {

    private record Hit(int shopper, int score, int events) {}

    private final Bench bench;
    private final Consumer<String> open;

    ShopperFinder(Bench bench, Consumer<String> open) {
        this.bench = bench;
        this.open = open;
    }

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.SHOPPER;
    }

    @Override
    public List<Finding> find(Fuzzy typed, int most) {
        EventLog log = bench.shop().value().log();
        Comparator<Hit> order = Comparator.comparingInt(Hit::score).thenComparingInt(Hit::events);
        PriorityQueue<Hit> best = new PriorityQueue<>(order);
        for (int shopper = 0; shopper < log.shopperCount() && !typed.isEmpty(); shopper++) {
            int score = Math.max(typed.score(log.shopperId(shopper)), typed.score(Pseudonym.of(log.shopperId(shopper))));
            if (score > 0) {
                best.add(new Hit(shopper, score, log.eventCount(shopper)));
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        List<Finding> found = new ArrayList<>();
        for (Hit hit : best.stream().sorted(order.reversed()).toList()) {
            String id = log.shopperId(hit.shopper());
            found.add(new Finding(
                    "shopper " + id, Finding.Kind.SHOPPER, Pseudonym.of(id),
                    Say.it("ui.shopper.detail", Pseudonym.shown(id), hit.events()), "", Feather.USER,
                    true, hit.score(), () -> open.accept(id)));
        }
        return found;
    }
}
