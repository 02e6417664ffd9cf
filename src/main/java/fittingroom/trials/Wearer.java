package fittingroom.trials;

import fittingroom.catalog.Product;
import java.util.Locale;
import java.util.regex.Pattern;

/// For whom a thing is cut, as the people of the sample shop see it at a glance. Unlike the lexicon it never says
/// that it does not know: what is cut for nobody in particular is for anyone.
enum Wearer {
    WOMAN,
    MAN,
    CHILD,
    ANYONE;

    private static final Pattern MEN = Pattern.compile("\\bmen\\b");

    static Wearer of(Product product) {
        String path = product.category().toString();
        String gender = product.columns().getOrDefault("gender", "");
        String title = product.title().toLowerCase(Locale.ROOT);
        String brand = product.brand();
        if (path.startsWith("Kids")) {
            return CHILD;
        }
        if (path.startsWith("Women") || gender.equals("women") || title.contains("women")
                || brand.equals("Vesna Lorant") || brand.equals("Tamsin Grove")) {
            return WOMAN;
        }
        if (path.startsWith("Men") || gender.equals("men") || MEN.matcher(title).find() || brand.equals("Bruno Feld")) {
            return MAN;
        }
        boolean hers = path.contains("Clutches") || path.contains("Evening bags") || path.contains("Earrings")
                || path.contains("Necklaces") || path.contains("Bracelets") || path.contains("Hair")
                || path.contains("Hosiery");
        return hers ? WOMAN : path.contains("Ties") ? MAN : ANYONE;
    }

    boolean shares(Wearer other) {
        return this == other || this == ANYONE || other == ANYONE;
    }
}
