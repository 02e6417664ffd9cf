package fittingroom.coherence;

import fittingroom.base.Words;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Reading;
import java.util.List;

/// Names the two sides of a clash in words. It decides nothing.
final class Sides {

    private static final double WORTH = 0.6;
    private static final int MOST = 2;
    private static final int LONGEST_TITLE = 40;

    private Sides() {}

    /// What the product is: its type, or its title where that is unknown.
    static String thing(Coded side) {
        return side.attributes().first(Facet.TYPE).map(Sides::plain).orElseGet(() -> cut(side.product().title()));
    }

    /// The surest words of a facet, at most two, as people write them.
    static String of(Coded side, Facet facet) {
        List<Reading> readings = side.attributes().of(facet);
        if (readings.isEmpty()) {
            return "";
        }
        double best = readings.getFirst().confidence() * WORTH;
        return String.join(
                ", ",
                readings.stream().filter(reading -> reading.confidence() >= best).limit(MOST)
                        .map(reading -> word(facet, reading.value())).toList());
    }

    /// A word of a facet that both sides have, or an empty text.
    static String common(Coded a, Coded b, Facet facet) {
        return a.attributes().of(facet).stream().map(Reading::value).filter(b.attributes().values(facet)::contains)
                .findFirst().map(value -> word(facet, value)).orElse("");
    }

    static String words(String key, Object... arguments) {
        return Words.current().text("coherence." + key, arguments);
    }


    private static String word(Facet facet, String value) {
        String key = "coherence." + facet.code() + "." + value;
        return Words.current().has(key) ? Words.current().text(key) : plain(value);
    }

    private static String plain(String code) {
        return code.replace('-', ' ');
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
