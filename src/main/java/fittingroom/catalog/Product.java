package fittingroom.catalog;

import fittingroom.base.Id;
import fittingroom.base.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One thing the shop sells, with all that its file said about it. What the lexicon reads out of these words is
/// kept apart, in [Attributes].
///
/// @param aliases other names it goes by: handle, SKUs and ids of its variants
/// @param description plain text, never HTML
/// @param stock pieces over all variants, empty where unknown
/// @param available false where the shop says that it cannot be bought now
/// @param columns every other column of the file, by its name there, in file order lost and sorted by name
public record Product(
        Id<Product> id,
        String title,
        String description,
        Category category,
        String brand,
        Optional<Money> price,
        Optional<Money> listPrice,
        OptionalInt stock,
        boolean available,
        String picture,
        String link,
        List<String> aliases,
        List<Variant> variants,
        Map<String, String> columns) {

    public Product {
        aliases = List.copyOf(aliases);
        variants = List.copyOf(variants);
        columns = Map.copyOf(columns);
    }

    /// A product of which only the id and the title are known; `with…` methods add the rest.
    public static Product named(String id, String title) {
        return new Product(
                Id.of(id), title, "", Category.NONE, "", Optional.empty(), Optional.empty(), OptionalInt.empty(), true,
                "", "", List.of(), List.of(), Map.of());
    }

    public Product withDescription(String text) {
        return new Product(
                id, title, text, category, brand, price, listPrice, stock, available, picture, link, aliases, variants,
                columns);
    }

    public Product withCategory(Category next) {
        return new Product(
                id, title, description, next, brand, price, listPrice, stock, available, picture, link, aliases,
                variants, columns);
    }

    public Product withBrand(String next) {
        return new Product(
                id, title, description, category, next, price, listPrice, stock, available, picture, link, aliases,
                variants, columns);
    }

    public Product withPrice(Money next) {
        return new Product(
                id, title, description, category, brand, Optional.of(next), listPrice, stock, available, picture, link,
                aliases, variants, columns);
    }

    public Product withStock(int pieces) {
        return new Product(
                id, title, description, category, brand, price, listPrice, OptionalInt.of(pieces), available, picture,
                link, aliases, variants, columns);
    }

    public Product withColumns(Map<String, String> next) {
        return new Product(
                id, title, description, category, brand, price, listPrice, stock, available, picture, link, aliases,
                variants, next);
    }

    /// Whether it can be bought: the shop says so and does not count zero pieces.
    public boolean isInStock() {
        return available && (stock.isEmpty() || stock.getAsInt() > 0);
    }
}
