package fittingroom.catalog;

import fittingroom.base.Digest;
import fittingroom.base.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/// All products of a workspace, frozen, in a fixed order: the ordinal of a product is its place in that order.
/// It does not change; a new import makes a new catalog.
public final class Catalog {

    public static final Catalog EMPTY = new Catalog(List.of(), product -> Attributes.UNKNOWN);

    private final List<Product> products;
    private final List<Attributes> attributes;
    private final Map<String, Integer> byId;
    private final Map<String, Integer> byName;
    private final String hash;

    /// @param read what is known of each product, asked once for each
    /// @throws IllegalArgumentException if two products have one id
    public Catalog(List<Product> products, Function<Product, Attributes> read) {
        this.products = List.copyOf(products);
        this.attributes = new ArrayList<>(products.size());
        this.byId = HashMap.newHashMap(products.size());
        this.byName = HashMap.newHashMap(products.size() * 2);
        Digest digest = new Digest();
        for (int ordinal = 0; ordinal < this.products.size(); ordinal++) {
            Product product = this.products.get(ordinal);
            attributes.add(read.apply(product));
            if (byId.put(product.id().value(), ordinal) != null) {
                throw new IllegalArgumentException("two products have the id " + product.id());
            }
            name(product, digest);
        }
        for (int ordinal = 0; ordinal < this.products.size(); ordinal++) {
            Product product = this.products.get(ordinal);
            byName.putIfAbsent(fold(product.id().value()), ordinal);
            for (String alias : product.aliases()) {
                byName.putIfAbsent(fold(alias), ordinal);
            }
        }
        this.hash = digest.hex();
    }

    private Catalog(Catalog of, List<Attributes> attributes) {
        this.products = of.products;
        this.attributes = List.copyOf(attributes);
        this.byId = of.byId;
        this.byName = of.byName;
        this.hash = of.hash;
    }

    /// The same products in the same order, of which other things are known.
    ///
    /// @throws IllegalArgumentException if there is not one for each product
    public Catalog knowing(List<Attributes> other) {
        if (other.size() != size()) {
            throw new IllegalArgumentException(other.size() + " attributes for " + size() + " products");
        }
        return new Catalog(this, other);
    }

    public int size() {
        return products.size();
    }

    public boolean isEmpty() {
        return products.isEmpty();
    }

    public List<Product> products() {
        return products;
    }

    public Product product(int ordinal) {
        return products.get(ordinal);
    }

    public Attributes attributes(int ordinal) {
        return attributes.get(ordinal);
    }

    public OptionalInt ordinal(Id<Product> id) {
        Integer ordinal = byId.get(id.value());
        return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
    }

    /// The product that goes by a name: its id, or the id, handle or SKU of one of its variants; then the same
    /// without regard to case.
    public OptionalInt find(String name) {
        Integer exact = byId.get(name);
        Integer ordinal = exact != null ? exact : byName.get(fold(name));
        return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
    }

    public Optional<Product> named(String name) {
        OptionalInt ordinal = find(name);
        return ordinal.isPresent() ? Optional.of(products.get(ordinal.getAsInt())) : Optional.empty();
    }

    /// Names the content: equal for equal products in equal order.
    public String hash() {
        return hash;
    }

    private static void name(Product product, Digest digest) {
        digest.add(product.id().value()).add(product.title()).add(product.description());
        digest.add(product.category().toString()).add(product.brand());
        digest.add(product.price().map(Object::toString).orElse("")).add(product.isInStock() ? 1 : 0);
        digest.add(product.columns().size());
        new TreeMap<>(product.columns()).forEach((column, value) -> digest.add(column).add(value));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
