package fittingroom.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// What shops call a field, in several languages. It compares names without case, accents and signs; it does not look
/// at values.
final class Names {

    private static final Map<Field, List<String>> KNOWN = load();

    private static final Map<Field, List<String>> OF_LISTS = Map.of(
            Field.PRODUCT, both(
                    List.of("product", "recommended", "recommended_id", "recommended_product", "recommended_product_id",
                            "recommended_item", "recommended_item_id", "recommendation", "recommended_sku",
                            "related_product_id", "target_product_id", "recommendations", "recommended_items",
                            "recommended_products", "recommended_skus", "recommended_ids", "recommended_item_ids",
                            "recommended_product_ids", "recs", "recos", "items", "products", "item_ids", "product_ids", "skus",
                            "item_list", "slate_items", "output_recommended_items", "items_id", "items_item_id",
                            "items_product_id", "items_sku", "products_id", "products_product_id", "products_sku",
                            "recommendations_id", "recommendations_item_id", "recommendations_product_id",
                            "item_list_item_id", "results_id", "slate_product_id", "slate_item_id", "product_b", "item_b",
                            "to_product", "target_sku", "target_id", "similar_item", "similar_product"),
                    of(Field.PRODUCT)),
            Field.ANCHOR, both(both(of(Field.ANCHOR), List.of("input_item_id")), of(Field.PRODUCT)),
            Field.SHOPPER, both(of(Field.SHOPPER), List.of("input_user_id")));

    private static final Set<String> PLACES = Set.of(
            "rec", "reco", "recommendation", "recommended", "recommended_item", "recommended_product", "item", "product",
            "slot", "pos", "position", "rank", "similar", "result", "place");

    /// In a log an amount is that of the row, not of one piece.
    private static final List<String> OF_ONE_PIECE = of(Field.PRICE).stream()
            .filter(name -> !of(Field.LINE_PRICE).contains(name))
            .toList();

    /// Words at the end of a name that say only that it names something.
    private static final Set<String> NAMING = Set.of(
            "id", "no", "nr", "num", "number", "nummer", "key", "code", "hash", "uid", "uuid", "guid");

    private Names() {}

    /// A name in its simple form without a word like `id` or `number` at its end; empty where it has none.
    static String stem(String simple) {
        int last = simple.lastIndexOf('_');
        return last > 0 && NAMING.contains(simple.substring(last + 1)) ? simple.substring(0, last) : "";
    }

    private static List<String> both(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        then.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return List.copyOf(all);
    }

    /// Known names of a field in their simple form, the field's own first.
    static List<String> of(Field field) {
        return KNOWN.getOrDefault(field, List.of());
    }

    /// The id of an event is not called as the id of a product is, and in a list of recommendations a product may be
    /// what was recommended or what it was recommended beside.
    static List<String> of(Field field, FileKind kind) {
        if (field == Field.ID && kind == FileKind.EVENTS) {
            return List.of("id", "event_id", "message_id", "hit_id", "event_uuid");
        }
        if (field == Field.PRICE && kind == FileKind.EVENTS) {
            return OF_ONE_PIECE;
        }
        return kind == FileKind.SERVED ? OF_LISTS.getOrDefault(field, of(field)) : of(field);
    }

    /// `Base Colour (EU)` and `baseColour` become `base_colour_eu` and `base_colour`; a `g:` before it goes.
    static String simple(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        int from = plain.regionMatches(true, 0, "g:", 0, 2) ? 2 : 0;
        for (int i = from; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean gap = !out.isEmpty() && out.charAt(out.length() - 1) == '_';
            if (!Character.isLetterOrDigit(c)) {
                if (!out.isEmpty() && !gap) {
                    out.append('_');
                }
                continue;
            }
            boolean hump = Character.isUpperCase(c) && i > from && Character.isLowerCase(plain.charAt(i - 1));
            if (hump && !gap) {
                out.append('_');
            }
            out.append(Character.toLowerCase(c));
        }
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == '_' ? end - 1 : end);
    }

    /// `rec` of a column `rec_2` that holds a place of a list; empty for any other column.
    static String placeOf(String column) {
        String name = simple(column);
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String stem = end > 0 && name.charAt(end - 1) == '_' ? name.substring(0, end - 1) : name.substring(0, end);
        return end < name.length() && PLACES.contains(stem) ? stem : "";
    }

    /// Whether a column of times spent counts seconds, by its name.
    static boolean isInSeconds(String column) {
        String name = simple(column);
        return name.contains("sec") || name.endsWith("_s");
    }

    /// What we call an attribute that a vendor names beside its value: our own name where it is known as one.
    static String attribute(String name) {
        String simple = simple(name.startsWith("pa_") ? name.substring(3) : name);
        for (Field field : Field.KEPT) {
            if (of(field).contains(simple)) {
                return field.code();
            }
        }
        return name.strip();
    }

    private static Map<Field, List<String>> load() {
        Properties lines = new Properties();
        try (InputStream in = Names.class.getResourceAsStream("/lexicon/column-names.properties")) {
            if (in == null) {
                throw new IllegalStateException("column-names.properties is missing from the program");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<Field, List<String>> known = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<String> names = new ArrayList<>(List.of(field.code()));
            for (String name : lines.getProperty(field.name().toLowerCase(Locale.ROOT), "").split(",")) {
                if (!name.isBlank()) {
                    names.add(simple(name));
                }
            }
            known.put(field, List.copyOf(names));
        }
        return known;
    }
}
