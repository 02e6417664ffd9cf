package fittingroom.intake;

import fittingroom.events.EventKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Kinds of events that logs name in words of their own: `Product Page Viewed`, `ADD TO BASKET`, `purchase success`. A
/// name whose words speak of two things, or of one that only begins, is no kind.
final class SpokenKinds {

    private static final Set<String> BASKET = Set.of(
            "cart", "basket", "bag", "trolley", "warenkorb", "panier", "carrito", "carrello", "winkelwagen", "handlekurv", "kundvagn");
    private static final Set<String> ADDED = Set.of("add", "added", "adds", "adding", "addto", "put", "hinzugefugt", "ajout", "ajoute", "anadir");
    private static final Set<String> REMOVED = Set.of("remove", "removed", "delete", "deleted", "entfernt", "removedfrom");
    private static final Set<String> BOUGHT = Set.of("purchase", "purchased", "bought", "buy", "kauf", "gekauft", "achat", "compra");
    private static final Set<String> ORDER = Set.of(
            "order", "transaction", "checkout", "payment", "purchase", "bestellung", "commande", "pedido", "sale");
    private static final Set<String> DONE = Set.of(
            "complete", "completed", "success", "successful", "succeeded", "placed", "paid", "confirmed", "created", "finished",
            "submitted", "done", "abgeschlossen", "fulfilled");
    private static final Set<String> BACK = Set.of(
            "refund", "refunded", "return", "returned", "cancel", "cancelled", "canceled", "storniert");
    private static final Set<String> GOODS = Set.of(
            "product", "item", "detail", "details", "pdp", "article", "artikel", "produkt", "content", "sku", "listing");
    private static final Set<String> SEEN = Set.of("view", "viewed", "views", "seen", "visit", "visited", "page", "pageview", "opened");
    private static final Set<String> LISTS = Set.of(
            "list", "category", "collection", "carousel", "slate", "recommendations", "recommendation", "results", "widget");
    private static final Set<String> SHOWN = Set.of("view", "viewed", "shown", "displayed", "seen", "rendered", "impression", "impressions");
    private static final Set<String> TAPPED = Set.of("click", "clicked", "tap", "tapped", "select", "selected");
    private static final Set<String> WISHED = Set.of("wishlist", "favourites", "favorites", "favourite", "favorite", "wishes", "merkliste");
    private static final Set<String> MAILS = Set.of("email", "mail", "newsletter");
    private static final Set<String> OPEN = Set.of("open", "opened", "opens");
    private static final Set<String> SENT = Set.of("sent", "send", "delivered");
    private static final Set<String> ONLY_BEGUN = Set.of(
            "begin", "began", "start", "started", "step", "failed", "failure", "abandoned", "pending", "attempt", "error", "updated",
            "not", "un");

    /// Rules in their order: the first of which every set has a word in the name tells the kind.
    private record Rule(EventKind kind, List<Set<String>> words) {}

    private static final List<Rule> RULES = List.of(
            new Rule(EventKind.ADD, List.of(BASKET, ADDED)),
            new Rule(EventKind.REMOVE, List.of(BASKET, REMOVED)),
            new Rule(EventKind.WISHLIST, List.of(WISHED, ADDED)),
            new Rule(EventKind.RETURN, List.of(BACK)),
            new Rule(EventKind.PURCHASE, List.of(ORDER, DONE)),
            new Rule(EventKind.EMAIL_OPEN, List.of(MAILS, OPEN)),
            new Rule(EventKind.EMAIL_CLICK, List.of(MAILS, TAPPED)),
            new Rule(EventKind.EMAIL_SENT, List.of(MAILS, SENT)),
            new Rule(EventKind.CLICK, List.of(TAPPED, GOODS)),
            new Rule(EventKind.CLICK, List.of(TAPPED, LISTS)),
            new Rule(EventKind.LIST_VIEW, List.of(LISTS, SHOWN)),
            new Rule(EventKind.LIST_VIEW, List.of(GOODS, Set.of("impression", "impressions"))),
            new Rule(EventKind.VIEW, List.of(GOODS, SEEN)),
            new Rule(EventKind.PURCHASE, List.of(BOUGHT)));

    private SpokenKinds() {}

    /// @param simple a name in the simple form of [Names]
    static Optional<EventKind> of(String simple) {
        List<String> words = Arrays.asList(simple.split("_", -1));
        if (words.stream().anyMatch(ONLY_BEGUN::contains)) {
            return Optional.empty();
        }
        return RULES.stream()
                .filter(rule -> rule.words().stream().allMatch(set -> words.stream().anyMatch(set::contains)))
                .map(Rule::kind)
                .findFirst();
    }
}
