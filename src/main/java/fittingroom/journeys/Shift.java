package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.List;

/// What one product's place is now and was before, of two slates. It does not say why.
///
/// @param from place from 1; 0 where it was not there
/// @param to place from 1; 0 where it is not there
public record Shift(Id<Product> product, int from, int to) {

    /// All products of either slate whose place is another, those shown now first.
    public static List<Shift> between(List<Id<Product>> before, List<Id<Product>> after) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            int from = before.indexOf(after.get(i)) + 1;
            if (from != i + 1) {
                shifts.add(new Shift(after.get(i), from, i + 1));
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (!after.contains(before.get(i))) {
                shifts.add(new Shift(before.get(i), i + 1, 0));
            }
        }
        return shifts;
    }

    public boolean isNew() {
        return from == 0;
    }

    public boolean isGone() {
        return to == 0;
    }
}
