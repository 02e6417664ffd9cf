package fittingroom.intake;

import fittingroom.base.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The vocabularies of columns that we know, found by the columns themselves. How a file is written (table, JSON, XML)
/// is not part of it: each vocabulary may come in any of these.
enum Format {
    OWN_EVENTS("fitting-room-events", FileKind.EVENTS),
    OWN_SERVED("fitting-room-served", FileKind.SERVED),
    OWN_PRODUCTS("fitting-room-products", FileKind.CATALOG),
    SHOPIFY("shopify-products", FileKind.CATALOG),
    GOOGLE("google-merchant", FileKind.CATALOG),
    RETAIL_DEMO("retail-demo-store", FileKind.CATALOG),
    /// Anything with columns that is none of the others; the mapping is a guess.
    TABLE("table", FileKind.CATALOG),
    RULE_SET("rules", FileKind.RULES);

    private final String code;
    private final FileKind kind;

    Format(String code, FileKind kind) {
        this.code = code;
        this.kind = kind;
    }

    private Map<Field, String> names() {
        return switch (this) {
            case SHOPIFY -> Vocabulary.SHOPIFY;
            case GOOGLE -> Vocabulary.GOOGLE;
            case RETAIL_DEMO -> Vocabulary.RETAIL_DEMO;
            case OWN_PRODUCTS, OWN_EVENTS, OWN_SERVED, TABLE, RULE_SET -> Map.of();
        };
    }

    String code() {
        return code;
    }

    FileKind kind() {
        return kind;
    }

    static Optional<Format> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equalsIgnoreCase(code.strip())).findFirst();
    }

    /// Whether several category columns are levels of one path; elsewhere the first that is filled counts.
    boolean joinsCategories() {
        return this == TABLE || this == RETAIL_DEMO;
    }

    /// The vocabulary that these columns belong to, among those of a kind where one is given.
    static Format of(List<String> columns, Optional<FileKind> kind) {
        Set<String> names = new HashSet<>();
        columns.forEach(column -> names.add(key(column)));
        return Arrays.stream(values())
                .filter(one -> kind.isEmpty() || one.kind == kind.get())
                .filter(one -> one.fits(names))
                .findFirst()
                .orElse(TABLE);
    }

    private boolean fits(Set<String> names) {
        return switch (this) {
            case OWN_EVENTS -> names.containsAll(List.of("time", "type", "shopper"));
            case OWN_SERVED -> names.containsAll(List.of("slate", "position", "product"));
            case OWN_PRODUCTS -> isOwnProducts(names);
            case SHOPIFY -> names.contains("title") && (names.contains("handle") || names.contains("url_handle"))
                    && any(names, "variant_price,price,option1_name,body_html,vendor");
            case GOOGLE -> names.contains("id") && any(names, "title,description")
                    && any(names, "image_link,google_product_category,item_group_id,gtin,mpn");
            case RETAIL_DEMO -> names.containsAll(List.of("id", "name", "current_stock", "gender_affinity"));
            case TABLE, RULE_SET -> false;
        };
    }

    /// An id or a title under our name, and no column that only another name of a field would explain.
    private static boolean isOwnProducts(Set<String> names) {
        if (!names.contains("id") && !names.contains("title")) {
            return false;
        }
        for (Field field : Field.OF_PRODUCTS) {
            boolean other = Names.of(field).stream().skip(1).anyMatch(names::contains);
            if (other && !names.contains(field.code())) {
                return false;
            }
        }
        long ours = Field.OF_PRODUCTS.stream().filter(field -> names.contains(field.code())).count();
        return ours >= 2 && !names.contains("image_link") && !names.contains("handle");
    }

    private static boolean any(Set<String> names, String wanted) {
        return Arrays.stream(wanted.split(",")).anyMatch(names::contains);
    }

    /// What the columns mean in this vocabulary. Columns that come late in a feed are named as well.
    Mapping mapping(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        List<Mapping.Match> matches = new ArrayList<>();
        String why = Words.current().text("intake.evidence.known", code);
        for (Field field : Field.of(kind)) {
            String wanted = names().isEmpty() ? field.code() : names().getOrDefault(field, "");
            for (String name : wanted.split(",")) {
                columns.stream()
                        .filter(column -> !name.isEmpty() && key(column).equals(name))
                        .findFirst()
                        .ifPresent(column -> matches.add(new Mapping.Match(column, field, 1, why)));
            }
        }
        return new Mapping(List.copyOf(all), matches, false);
    }

    /// Names that a later row of JSON or XML may still bring in.
    List<String> expected() {
        if (this == TABLE || this == RULE_SET) {
            return List.of();
        }
        if (names().isEmpty()) {
            return Field.of(kind).stream().map(Field::code).toList();
        }
        return names().values().stream().flatMap(some -> Arrays.stream(some.split(","))).toList();
    }

    /// The simple name of a column; a metafield of Shopify goes by the last part of its key.
    private static String key(String column) {
        int metafield = column.indexOf("(product.metafields.");
        if (metafield >= 0 && column.endsWith(")")) {
            return Names.simple(column.substring(column.lastIndexOf('.') + 1, column.length() - 1));
        }
        return Names.simple(column);
    }
}
