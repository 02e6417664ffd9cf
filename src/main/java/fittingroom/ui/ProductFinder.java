package fittingroom.ui;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.shell.Finder;
import fittingroom.ui.shell.Finding;
import fittingroom.ui.shell.Fuzzy;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// Finds products for the palette by title, else by id, brand and other names. It decides nothing of how they are shown.
final class ProductFinder implements Finder {

    private record Hit(Product product, int score) {}

    private final Bench bench;
    private final Consumer<Id<Product>> open;

    ProductFinder(Bench bench, Consumer<Id<Product>> open) {
        this.bench = bench;
        this.open = open;
    }

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.PRODUCT;
    }

    @Override
    public List<Finding> find(Fuzzy typed, int most) {
        PriorityQueue<Hit> best = new PriorityQueue<>(Comparator.comparingInt(Hit::score));
        if (!typed.isEmpty()) {
            for (Product product : bench.shop().value().catalog().products()) {
                int score = score(typed, product);
                if (score > 0) {
                    best.add(new Hit(product, score));
                    if (best.size() > most) {
                        best.poll();
                    }
                }
            }
        }
        return best.stream().map(this::finding).toList();
    }

    private static int score(Fuzzy typed, Product product) {
        int title = typed.score(product.title());
        return title > 0 ? title : typed.score(product.title() + " " + product.brand() + " " + product.id().value() + " "
                + String.join(" ", product.aliases())) / 2;
    }

    private static String detail(Product product) {
        return Stream.of(
                        product.price().map(Object::toString).orElse(""), product.brand(),
                        product.category().isNone() ? "" : product.category().leaf(), product.id().value())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Finding finding(Hit hit) {
        Product product = hit.product();
        return new Finding(
                "product " + product.id(), Finding.Kind.PRODUCT, product.title(), detail(product), "",
                Feather.TAG, true, hit.score(), () -> open.accept(product.id()));
    }
}
