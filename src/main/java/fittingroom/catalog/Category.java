package fittingroom.catalog;

import java.util.Arrays;
import java.util.List;

/// A place in the shop's own tree of categories, from the root to the leaf. It is what the shop wrote, not what
/// the lexicon made of it.
///
/// @param path names from the root down; empty where the shop gave none
public record Category(List<String> path) {

    public static final Category NONE = new Category(List.of());

    public Category {
        path = List.copyOf(path);
    }

    /// Reads `Women > Shoes > Boots`; `/` and `|` separate as well where `>` is absent.
    public static Category of(String text) {
        String separator = text.contains(">") ? ">" : text.contains("|") ? "\\|" : "/";
        return new Category(Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    public boolean isNone() {
        return path.isEmpty();
    }

    /// The last name, or an empty text.
    public String leaf() {
        return path.isEmpty() ? "" : path.getLast();
    }

    /// Whether this lies at or below a category, compared without regard to case.
    public boolean isWithin(Category other) {
        if (other.path.size() > path.size()) {
            return false;
        }
        for (int i = 0; i < other.path.size(); i++) {
            if (!other.path.get(i).equalsIgnoreCase(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.join(" > ", path);
    }
}
