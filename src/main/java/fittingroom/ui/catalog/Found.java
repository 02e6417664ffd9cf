package fittingroom.ui.catalog;

import java.util.List;
import java.util.Map;

/// Which products were found, and how many would be found under each value of each aspect if just that value of it
/// were chosen. Ordinals are those of the catalog that was searched.
final class Found {

    private final CatalogIndex index;
    private final Wanted wanted;
    private final int[] listed;
    private final Map<Aspect, int[]> counts;

    /// @param listed ordinals in the order asked for
    /// @param counts by aspect one count for each value, in the order of the index's values
    Found(CatalogIndex index, Wanted wanted, int[] listed, Map<Aspect, int[]> counts) {
        this.index = index;
        this.wanted = wanted;
        this.listed = listed;
        this.counts = counts;
    }

    CatalogIndex index() {
        return index;
    }

    Wanted wanted() {
        return wanted;
    }

    /// Ordinals in the order asked for. The array must not be written to.
    int[] listed() {
        return listed;
    }

    int size() {
        return listed.length;
    }

    /// How many there would be of a value.
    int count(Aspect aspect, String value) {
        int at = index.values(aspect).indexOf(value);
        int[] all = counts.getOrDefault(aspect, new int[0]);
        return at < 0 ? 0 : all[at];
    }

    /// The values that would find anything, and those that are chosen.
    List<String> offered(Aspect aspect) {
        return index.values(aspect).stream()
                .filter(value -> count(aspect, value) > 0 || wanted.of(aspect).contains(value))
                .toList();
    }
}
