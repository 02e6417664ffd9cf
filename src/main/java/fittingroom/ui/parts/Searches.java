package fittingroom.ui.parts;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.EventLog;
import fittingroom.shoppers.Pseudonym;
import fittingroom.ui.parts.Picker.Choice;
import fittingroom.ui.parts.Picker.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds shoppers and products by what a person types: every word must occur, the whole name and its
/// start come first; a shopper is found by id and by the name they have on screen. It ranks for finding, not for recommending.
public final class Searches {

    private static final int MOST = 40;

    private Searches() {}

    public static Found<Optional<String>> shoppers(EventLog log, String text) {
        Ranking<Optional<String>> ranking = new Ranking<>(text, MOST);
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            String id = log.shopperId(shopper);
            ranking.offer(Optional.of(id), log.eventCount(shopper), List.of(Pseudonym.shown(id), Pseudonym.of(id)));
        }
        Found<Optional<String>> found = ranking.found(id -> shopper(log, id.orElse("")));
        Choice<Optional<String>> guest =
                new Choice<>(Optional.empty(), Say.it("ui.shopper.guest"), Say.it("ui.shopper.guest.detail"));
        return guest.title().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)) ? found.after(guest) : found;
    }

    private static Choice<Optional<String>> shopper(EventLog log, String id) {
        int events = log.shopperOrdinal(id).stream().map(log::eventCount).sum();
        return new Choice<>(
                Optional.of(id), Pseudonym.of(id), Say.it("ui.shopper.detail", Pseudonym.shown(id), events));
    }

    /// What the shopper of a question is called on screen.
    public static String shopper(Optional<String> id) {
        return id.map(Pseudonym::of).orElseGet(() -> Say.it("ui.shopper.guest"));
    }

    /// With the choice of no product where nothing is typed.
    public static Found<Optional<Id<Product>>> products(Catalog catalog, String text) {
        Found<Optional<Id<Product>>> found = onlyProducts(catalog, text);
        return text.isEmpty()
                ? found.after(new Choice<>(Optional.empty(), Say.it("ui.anchor.none"), Say.it("ui.anchor.none.detail")))
                : found;
    }

    public static Found<Optional<Id<Product>>> onlyProducts(Catalog catalog, String text) {
        Ranking<Optional<Id<Product>>> ranking = new Ranking<>(text, MOST);
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
        for (Product product : catalog.products()) {
            if (matches(product, words)) {
                List<String> names = new ArrayList<>(List.of(product.title(), product.id().value(), product.brand()));
                names.addAll(product.aliases());
                ranking.offer(Optional.of(product.id()), 0, names);
            }
        }
        return ranking.found(id -> id.flatMap(one -> catalog.named(one.value())).map(Searches::choice).orElseThrow());
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
