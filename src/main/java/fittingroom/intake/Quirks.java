package fittingroom.intake;

import fittingroom.catalog.Category;
import java.util.Map;
import java.util.function.BiConsumer;

/// What one vendor's catalog does in a way of its own: packs attributes into one cell, names a parent by the row above,
/// repeats a product for every language. It says nothing about the fields that have a column each, and this one has no
/// quirks at all.
class Quirks {

    static final Quirks NONE = new Quirks();

    /// What a row is to the product that it belongs to.
    enum Role {
        /// A product, or a variant where the row names a group.
        NAMED,
        /// Says again, or elsewhere, what the product's own row says: it is folded in and changes no words.
        REPEATS
    }

    /// Whether a column is read here, or is of no use to anyone, and so not kept under its own name.
    boolean holds(int column) {
        return false;
    }

    Role role(RowReader row) {
        return Role.NAMED;
    }

    /// The group that the row belongs to, empty where it is a product of its own.
    ///
    /// @param stated what stands in the column of groups
    String group(RowReader row, String stated) {
        return stated;
    }

    /// Whether the shop shows the product at all.
    boolean isOffered(RowReader row) {
        return true;
    }

    /// Attributes that the row packs, by our name where there is one; of a variant, what tells it from its siblings.
    Map<String, String> attributes(RowReader row) {
        return Map.of();
    }

    /// Gives the name and the text of everything packed in the present row.
    void unpack(RowReader row, BiConsumer<String, String> into) {
        attributes(row).forEach(into);
    }

    /// Ids of products that are variants of this row's, with what tells each from its siblings.
    Map<String, Map<String, String>> children(RowReader row) {
        return Map.of();
    }

    Category category(String text) {
        return Category.of(text);
    }

    /// What counts of a cell that is one level of a path.
    String level(String text) {
        return text;
    }

    /// Of several paths in one cell, separated by commas, the deepest.
    static Category deepest(String paths) {
        Category best = Category.NONE;
        for (String path : paths.split("(?<!\\\\),", -1)) {
            Category one = Category.of(path.replace("\\,", ","));
            best = one.path().size() > best.path().size() ? one : best;
        }
        return best;
    }
}
