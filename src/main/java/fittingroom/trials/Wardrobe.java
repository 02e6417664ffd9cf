package fittingroom.trials;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The products of a seeded shop, each composed from its number. Number n is piece `n % pieces` of the outfit
/// `n / pieces`; the pieces of one outfit share colour, price tier and brand, so that the outfit can be learned.
final class Wardrobe {

    /// How many themes (side of life x wearer) the pieces belong to.
    static final int THEMES = Cut.THEMES.size();

    private static final int PIECES = Cut.ALL.size();
    private static final List<String> COLOURS = List.of(
            "black", "navy", "white", "camel", "grey", "burgundy", "olive", "cream", "rust", "blue", "green", "red",
            "blush", "plum", "silver", "mustard");
    private static final List<String> HOUSES = List.of(
            "Arlen Voss", "Brook & Tarn", "Casa Iluna", "Dorrit Hale", "Ebner", "Falk & Daughters", "Gray Heron",
            "Hollis Mere", "Ivo Lindqvist", "Juniper Row", "Kestrel Yard", "Lumen Ost");
    private static final List<String> CLOTHES = List.of(
            "Classic", "Relaxed", "Fitted", "Soft", "Light", "Everyday", "Slim", "Roomy", "Fine", "Heritage", "Long");
    private static final List<String> THINGS = List.of(
            "Classic", "Small", "Plain", "Fine", "Heritage", "Light", "Everyday", "Modern", "Simple", "Polished");
    private static final List<String> CLOTHES_SAY = List.of(
            "It keeps its shape wash after wash.", "Cut a little longer at the back.", "Made in small runs.",
            "The one that regulars come back for.", "The seams are as neat inside as outside.", "Runs true to size.",
            "Simple lines, honest finish.", "Easy to combine, hard to wear out.");
    private static final List<String> THINGS_SAY = List.of(
            "Made in small runs.", "The one that regulars come back for.", "Simple lines, honest finish.",
            "Comes in a box that is worth keeping.", "Made to be mended, not replaced.", "Looks better with every year.");
    private static final double[] TIERS = {0.5, 1, 1, 2.6};

    private final int size;
    private final long seed;

    Wardrobe(int size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    int size() {
        return size;
    }

    /// How many outfits of a theme exist, at least in part.
    int outfits(int theme) {
        int first = Cut.THEMES.get(theme).getFirst();
        return first >= size ? 1 : (size - first + PIECES - 1) / PIECES;
    }

    /// Any piece of an outfit.
    int piece(int theme, int outfit, Dice dice) {
        return piece(theme, outfit, dice.below(Cut.THEMES.get(theme).size()));
    }

    /// The k-th piece of an outfit, counted round; some other product where the shop is too small to have it.
    int piece(int theme, int outfit, int k) {
        List<Integer> cuts = Cut.THEMES.get(theme);
        long number = (long) outfit * PIECES + cuts.get(k % cuts.size());
        return (int) (number < size ? number : number % size);
    }

    /// Scattered, so that an id tells neither the kind nor the popularity.
    String id(int number) {
        long scatter = 36 * 36 + (Dice.of(seed, 13, number).next() & 0xFFF);
        return "p" + Long.toString(number, 36) + Long.toString(scatter, 36);
    }

    /// In cents; 0 for the few without a price.
    long price(int number) {
        Dice outfit = outfitDice(number);
        double tier = TIERS[outfit.below(TIERS.length)];
        Dice own = Dice.of(seed, 15, number);
        if (own.chance(0.01)) {
            return 0;
        }
        long euros = Math.max(5, (long) (cut(number).euros() * tier * (0.8 + 0.4 * own.unit())));
        return euros * 100;
    }

    Product product(int number) {
        Cut cut = cut(number);
        Dice outfit = outfitDice(number);
        outfit.next();
        String colour = outfit.pick(COLOURS);
        String house = outfit.pick(HOUSES);
        Dice own = Dice.of(seed, 14, number);
        String material = own.pick(cut.materials());
        String noun = cut.noun().toLowerCase(Locale.ROOT).replace("t-shirt", "T-shirt");
        String character = own.pick(cut.isClothing() ? CLOTHES : THINGS);
        String title = character + " " + material.toLowerCase(Locale.ROOT) + " " + noun + (cut.isJewel() ? "" : ", " + colour);
        String text = sentence(cut, material, colour) + " " + own.pick(cut.isClothing() ? CLOTHES_SAY : THINGS_SAY);
        boolean hasColumns = own.chance(0.5);
        int stock = own.chance(0.04) ? 0 : own.between(1, 90);
        long price = price(number);
        return new Product(
                Id.of(id(number)), title, own.chance(0.97) ? text : "", Category.of(cut.category()), house,
                price == 0 ? Optional.empty() : Optional.of(new Money(price, "EUR")), Optional.empty(),
                OptionalInt.of(stock), true, "", "", List.of(), List.of(),
                hasColumns ? columns(cut, colour, material) : Map.of());
    }

    private static String sentence(Cut cut, String material, String colour) {
        String use = switch (cut.occasion()) {
            case "everyday" -> "every day";
            case "office" -> "the office";
            case "evening" -> "evenings out";
            default -> cut.occasion();
        };
        String season = cut.season().equals("all") ? "" : ", made for " + cut.season();
        String shade = cut.isJewel() ? "" : colour + " ";
        return cut.noun() + " in " + shade + material.toLowerCase(Locale.ROOT) + " for " + use + season + ".";
    }

    private static Map<String, String> columns(Cut cut, String colour, String material) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (!cut.isJewel()) {
            columns.put("colour", colour);
        }
        columns.put("material", material.toLowerCase(Locale.ROOT));
        columns.put("season", cut.season());
        columns.put("occasion", cut.occasion());
        columns.put("formality", Integer.toString(cut.formality()));
        columns.put("gender", cut.gender());
        columns.put("age_group", cut.category().startsWith("Kids") ? "kids" : "adult");
        return columns;
    }

    private Dice outfitDice(int number) {
        return Dice.of(seed, 16 + Cut.ALL.get(number % PIECES).theme(), number / PIECES);
    }

    private static Cut cut(int number) {
        return Cut.ALL.get(number % PIECES);
    }
}
