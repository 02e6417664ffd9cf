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
///
/// @param facts every answer of the reader, facet by facet
/// @param kinds events by the ordinal of their kind
/// @param channels events by the ordinal of their channel
/// @param weeks events of each week of the log
record ProductStory(
        Product product, Attributes attributes, List<Fact> facts, long events, int[] kinds, int[] channels, Weeks weeks) {

    /// One answer with the words it was read from.
    ///
    /// @param words as they stand in the file; empty where the answer follows from another
    record Fact(Facet facet, Reading reading, String words) {}

    static ProductStory of(CatalogIndex index, int ordinal) {
        Product product = index.catalog().product(ordinal);
        Attributes attributes = index.catalog().attributes(ordinal);
        EventLog log = index.log();
        int[] kinds = new int[EventKind.values().length];
        int[] channels = new int[Channel.values().length];
        Weeks weeks = Weeks.of(log);
        long events = 0;
        for (int event = 0; event < log.size(); event++) {
            if (log.product(event) == ordinal) {
                events++;
                kinds[log.kind(event).ordinal()]++;
                channels[log.channel(event).ordinal()]++;
                weeks.count(log.time(event));
            }
        }
        return new ProductStory(product, attributes, facts(product, attributes), events, kinds, channels, weeks);
    }

    private static List<Fact> facts(Product product, Attributes attributes) {
        Quotes quotes = new Quotes(product);
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
