package fittingroom.intake;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.catalog.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A product while its rows are still coming in. What was said first holds, lists grow, and the price is the lowest of
/// the variants'.
final class Draft {

    final String id;
    final long row;
    String title = "";
    String description = "";
    String brand = "";
    String picture = "";
    String link = "";
    Category category = Category.NONE;
    boolean available;
    /// Whether a row of its own named it, and not only variants of it.
    boolean stated;
    boolean withdrawn;
    boolean hasStock;
    private long stock;
    private Optional<Money> price = Optional.empty();
    private Optional<Money> listPrice = Optional.empty();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private final Map<String, Set<String>> columns = new LinkedHashMap<>();

    Draft(String id, long row) {
        this.id = id;
        this.row = row;
    }

    /// The lowest price that is above zero holds, with the list price beside it where that is higher.
    void offer(Optional<Money> asked, Optional<Money> before) {
        if (asked.isEmpty()) {
            return;
        }
        boolean better = price.isEmpty() || (asked.get().minor() > 0 && asked.get().minor() < price.get().minor())
                || (price.get().minor() == 0 && asked.get().minor() > 0);
        if (better) {
            price = asked;
            listPrice = before.filter(list -> list.minor() > asked.get().minor()
                    && list.currency().equals(asked.get().currency()));
        }
    }

    void stock(OptionalInt pieces) {
        if (pieces.isPresent()) {
            stock += Math.max(0, pieces.getAsInt());
            hasStock = true;
        }
    }

    void alias(String name) {
        if (!name.isEmpty() && !name.equals(id)) {
            aliases.add(name);
        }
    }

    /// False where the same variant was there before; the later one holds.
    boolean variant(Variant variant) {
        String key = variant.id() + " " + variant.options();
        return variants.put(key, variant) == null;
    }

    void column(String name, String text) {
        if (!text.isEmpty()) {
            columns.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(text);
        }
    }

    /// Takes another product in as a variant of this one, with all names that it went by.
    void adopt(Draft child, Map<String, String> options) {
        OptionalInt pieces = child.hasStock ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, child.stock))
                : OptionalInt.empty();
        variant(new Variant(child.id, options, child.price, pieces));
        offer(child.price, child.listPrice);
        stock(pieces);
        alias(child.id);
        child.aliases.forEach(this::alias);
        options.forEach(this::column);
        picture = picture.isEmpty() ? child.picture : picture;
        available |= child.available && !child.withdrawn;
    }

    boolean hasColumn(String name) {
        return columns.containsKey(name);
    }

    Optional<Money> price() {
        return price;
    }

    int variantCount() {
        return variants.size();
    }

    Product product() {
        Map<String, String> kept = new LinkedHashMap<>();
        columns.forEach((name, texts) -> kept.put(name, String.join(", ", texts)));
        List<Variant> all = new ArrayList<>(variants.values());
        OptionalInt pieces = hasStock ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, stock)) : OptionalInt.empty();
        return new Product(
                Id.of(id), title, description, category, brand, price, listPrice, pieces, available && !withdrawn, picture, link,
                List.copyOf(aliases), all, kept);
    }
}
