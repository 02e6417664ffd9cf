package fittingroom.ui.parts;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.EventLog;
import fittingroom.shoppers.Pseudonym;
import fittingroom.ui.parts.Picker.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;

/// Finds shoppers and products by what a person types: every word must occur, an id or the start of a title comes
/// first; a shopper is found by id and by the name they have on screen. It ranks for finding, not for recommending.
public final class Searches {

    private static final int MOST = 40;

    private Searches() {}

    public static List<Choice<Optional<String>>> shoppers(EventLog log, String text) {
        List<Choice<Optional<String>>> found = new ArrayList<>();
        String wanted = text.toLowerCase(Locale.ROOT);
        if (Say.it("ui.shopper.guest").toLowerCase(Locale.ROOT).contains(wanted)) {
            found.add(new Choice<>(Optional.empty(), Say.it("ui.shopper.guest"), Say.it("ui.shopper.guest.detail")));
        }
        PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.comparingInt(log::eventCount));
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            if (named(log.shopperId(shopper), wanted)) {
                best.add(shopper);
                if (best.size() > MOST) {
                    best.poll();
                }
            }
        }
        best.stream().sorted(Comparator.comparingInt(log::eventCount).reversed().thenComparing(log::shopperId))
                .forEach(shopper -> found.add(new Choice<>(
                        Optional.of(log.shopperId(shopper)), Pseudonym.of(log.shopperId(shopper)),
                        Say.it("ui.shopper.detail", Pseudonym.shown(log.shopperId(shopper)), log.eventCount(shopper)))));
        return found;
    }

    private static boolean named(String id, String wanted) {
        return Pseudonym.shown(id).toLowerCase(Locale.ROOT).contains(wanted) || Pseudonym.of(id).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// What the shopper of a question is called on screen.
    public static String shopper(Optional<String> id) {
        return id.map(Pseudonym::of).orElseGet(() -> Say.it("ui.shopper.guest"));
    }

    public static List<Choice<Optional<Id<Product>>>> products(Catalog catalog, String text) {
        List<Choice<Optional<Id<Product>>>> found = new ArrayList<>();
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
        if (text.isEmpty()) {
            found.add(new Choice<>(Optional.empty(), Say.it("ui.anchor.none"), Say.it("ui.anchor.none.detail")));
        }
        List<Product> later = new ArrayList<>();
        for (Product product : catalog.products()) {
            if (found.size() > MOST) {
                break;
            }
            if (matches(product, words)) {
                if (startsWith(product, words[0])) {
                    found.add(choice(product));
                } else if (later.size() < MOST) {
                    later.add(product);
                }
            }
        }
        later.stream().limit(Math.max(0, MOST - found.size())).forEach(product -> found.add(choice(product)));
        return found;
    }

    /// Whether every one of these words, in lower case, occurs in the title, the id, the brand or another name.
    public static boolean matches(Product product, String[] words) {
        String title = product.title().toLowerCase(Locale.ROOT);
        String id = product.id().value().toLowerCase(Locale.ROOT);
        String brand = product.brand().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!title.contains(word) && !id.contains(word) && !brand.contains(word)
                    && product.aliases().stream().noneMatch(alias -> alias.toLowerCase(Locale.ROOT).contains(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(Product product, String word) {
        return product.title().regionMatches(true, 0, word, 0, word.length())
                || product.id().value().regionMatches(true, 0, word, 0, word.length());
    }

    private static Choice<Optional<Id<Product>>> choice(Product product) {
        List<String> details = new ArrayList<>();
        details.add(product.id().value());
        product.price().ifPresent(price -> details.add(price.toString()));
        if (!product.brand().isEmpty()) {
            details.add(product.brand());
        } else if (!product.category().isNone()) {
            details.add(product.category().leaf());
        }
        return new Choice<>(Optional.of(product.id()), product.title(), String.join(" · ", details));
    }
}
