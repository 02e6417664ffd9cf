package fittingroom.ui.catalog;

import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.ui.parts.FacetWords;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of one product besides its own file: what was read out of its words and from which of them, and what
/// shoppers did with it. Counts only; no shopper is in it.
final class ProductStory {

    /// One answer with the words it was read from.
    ///
    /// @param words as they stand in the file, or the answer from which it follows, or what was read where a person
    ///     corrected it, or a sentence where it was worked out over the shop
    record Fact(Facet facet, Reading reading, String words) {}

    private final Product product;
    private final Attributes attributes;
    private final List<Fact> facts;
    private final List<Facet> silenced;
    private final int[] kinds = new int[EventKind.values().length];
    private final int[] channels = new int[Channel.values().length];
    private final Weeks weeks;
    private long events;

    private ProductStory(CatalogIndex index, int ordinal) {
        this.product = index.catalog().product(ordinal);
        this.attributes = index.catalog().attributes(ordinal);
        this.silenced = index.corrections().of(product.id()).entrySet().stream()
                .filter(one -> one.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList();
        this.facts = facts(index, ordinal);
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

    /// Facets of which a person said that nobody knows.
    List<Facet> silenced() {
        return silenced;
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

    private static List<Fact> facts(CatalogIndex index, int ordinal) {
        Product product = index.catalog().product(ordinal);
        Attributes attributes = index.catalog().attributes(ordinal);
        Quotes quotes = new Quotes(product, attributes);
        boolean corrected = !index.corrections().of(product.id()).isEmpty();
        Attributes read = corrected ? AttributeReader.shipped().read(product) : attributes;
        List<Fact> facts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (Reading reading : attributes.of(facet)) {
                facts.add(new Fact(facet, reading, switch (reading.from()) {
                    case CORRECTION -> FacetWords.values(facet, read.values(facet));
                    case SHOP -> standing(index, ordinal, facet);
                    default -> quotes.of(facet, reading);
                }));
            }
        }
        return facts;
    }

    /// What the price, or the brand, stands beside.
    private static String standing(CatalogIndex index, int ordinal, Facet facet) {
        if (facet == Facet.BAND) {
            return index.bands().place(ordinal).map(place -> Say.it("ui.catalogue.read.band",
                    Math.round(place.share() * 100), place.among(),
                    place.kind().replaceAll("[\\[\\]]", "").replace('-', ' '))).orElse("");
        }
        return index.bands().brand(index.catalog().product(ordinal))
                .map(share -> Say.it("ui.catalogue.read.tier", index.catalog().product(ordinal).brand(), Math.round(share * 100))).orElse("");
    }

    /// The first answer to a facet.
    Optional<Fact> first(Facet facet) {
        return facts.stream().filter(fact -> fact.facet() == facet).findFirst();
    }
}
