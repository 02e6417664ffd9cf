package fittingroom.catalog;

import fittingroom.base.Digest;
import fittingroom.base.Id;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All that persons said about the attributes of products, frozen. Products that are not loaded may be among them: their
/// file may come again.
public final class Corrections {

    public static final Corrections NONE = new Corrections(Map.of());

    private final Map<String, Map<Facet, List<String>>> byProduct;

    private Corrections(Map<String, Map<Facet, List<String>>> byProduct) {
        this.byProduct = byProduct;
    }

    public static Corrections of(Collection<Correction> all) {
        return NONE.with(all);
    }

    /// What was said about a product.
    public Map<Facet, List<String>> of(Id<Product> product) {
        return byProduct.getOrDefault(product.value(), Map.of());
    }

    public Optional<Correction> of(Id<Product> product, Facet facet) {
        return Optional.ofNullable(of(product).get(facet)).map(values -> new Correction(product, facet, values));
    }

    /// These, each in place of what was said of the same facet of the same product.
    public Corrections with(Collection<Correction> more) {
        Map<String, Map<Facet, List<String>>> next = new HashMap<>(byProduct);
        for (Correction one : more) {
            Map<Facet, List<String>> facets = copy(next.getOrDefault(one.product().value(), Map.of()));
            facets.put(one.facet(), one.values());
            next.put(one.product().value(), facets);
        }
        return new Corrections(next);
    }

    /// Without what was said of just these facets of these products, whatever it was.
    public Corrections without(Collection<Correction> gone) {
        Map<String, Map<Facet, List<String>>> next = new HashMap<>(byProduct);
        for (Correction one : gone) {
            Map<Facet, List<String>> facets = copy(next.getOrDefault(one.product().value(), Map.of()));
            facets.remove(one.facet());
            next.put(one.product().value(), facets);
        }
        next.values().removeIf(Map::isEmpty);
        return new Corrections(next);
    }

    /// By product, then by facet.
    public List<Correction> all() {
        return new TreeMap<>(byProduct).entrySet().stream()
                .flatMap(product -> product.getValue().entrySet().stream()
                        .map(one -> new Correction(Id.of(product.getKey()), one.getKey(), one.getValue())))
                .toList();
    }

    public int size() {
        return byProduct.values().stream().mapToInt(Map::size).sum();
    }

    /// Names the content: equal for equal corrections.
    public String hash() {
        Digest digest = new Digest();
        all().forEach(one -> digest.add(one.product().value()).add(one.facet().code()).add(String.join(";", one.values())));
        return digest.hex();
    }

    private static Map<Facet, List<String>> copy(Map<Facet, List<String>> facets) {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        copy.putAll(facets);
        return copy;
    }
}
