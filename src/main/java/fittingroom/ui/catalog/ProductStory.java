package fittingroom.ui.catalog;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of one product besides its own file: what was read out of its words and from which of them, and what
/// shoppers did with it. Counts only; no shopper is in it.
final class ProductStory {

    /// One answer with the words it was read from.
    ///
    /// @param words as they stand in the file; empty where the answer follows from another
    record Fact(Facet facet, Reading reading, String words) {}

    private final Product product;
    private final Attributes attributes;
    private final List<Fact> facts;
    private final int[] kinds = new int[EventKind.values().length];
    private final int[] channels = new int[Channel.values().length];
    private final Weeks weeks;
    private long events;

    private ProductStory(CatalogIndex index, int ordinal) {
        this.product = index.catalog().product(ordinal);
        this.attributes = index.catalog().attributes(ordinal);
        this.facts = facts(product, attributes);
        this.weeks = Weeks.of(index.log());
    }

    static ProductStory of(CatalogIndex index, int ordinal) {
        ProductStory story = new ProductStory(index, ordinal);
        EventLog log = index.log();
        for (int event = 0; event < log.size(); event++) {
            if (log.product(event) == ordinal) {
                story.count(log, event);
            }
        }
        return story;
    }

    private void count(EventLog log, int event) {
        events++;
        kinds[log.kind(event).ordinal()]++;
        channels[log.channel(event).ordinal()]++;
        weeks.count(log.time(event));
    }

    Product product() {
        return product;
    }

    Attributes attributes() {
        return attributes;
    }

    /// Every answer of the reader, facet by facet.
    List<Fact> facts() {
        return facts;
    }

    /// Events that name the product.
    long events() {
        return events;
    }

    /// Events by the ordinal of their kind.
    int[] kinds() {
        return kinds;
    }

    /// Events by the ordinal of their channel.
    int[] channels() {
        return channels;
    }

    /// Events of each week of the log.
    Weeks weeks() {
        return weeks;
    }

    private static List<Fact> facts(Product product, Attributes attributes) {
        Quotes quotes = new Quotes(product, attributes);
        List<Fact> facts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (Reading reading : attributes.of(facet)) {
                facts.add(new Fact(facet, reading, quotes.of(facet, reading)));
            }
        }
        return facts;
    }

    /// The first answer to a facet.
    Optional<Fact> first(Facet facet) {
        return facts.stream().filter(fact -> fact.facet() == facet).findFirst();
    }
}
