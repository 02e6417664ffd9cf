package fittingroom.coherence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The two real catalogs whose pairs people judged, and those judgements. Only where the data is at hand.
record GoldShop(Map<String, Catalog> catalogs, List<Pair> pairs) {

    static final Path DATA = Path.of(System.getProperty("fittingroom.data", "../shared/data"));

    /// @param seen whether its misses may be looked at: the other half is only counted
    record Pair(String id, String catalog, String a, String b, String label, String reasons, boolean seen) {}

    static boolean isAtHand() {
        return Files.isDirectory(DATA.resolve("coherence/gold")) && Files.isDirectory(DATA.resolve("catalogs"));
    }

    static GoldShop read() throws IOException {
        AttributeReader reader = AttributeReader.shipped();
        List<Pair> judged = judged();
        Set<String> named = new HashSet<>();
        judged.forEach(pair -> named.addAll(List.of(pair.a(), pair.b())));
        return new GoldShop(
                Map.of(
                        "retail-demo-store", new Catalog(retail(), reader::read),
                        "fashion-styles", new Catalog(styles(), product -> named.contains(product.id().value())
                                ? reader.read(product)
                                : Attributes.UNKNOWN)),
                judged);
    }

    static List<Product> retail() throws IOException {
        List<Product> products = new ArrayList<>();
        JsonNode all = JsonMapper.shared()
                .readTree(Files.readString(DATA.resolve("catalogs/retail-demo-store/products.json")));
        for (JsonNode node : all) {
            Map<String, String> columns = new HashMap<>();
            node.propertyNames().forEach(name -> columns.put(name, node.get(name).asString("")));
            Category category = new Category(List.of(columns.getOrDefault("category", ""),
                    columns.getOrDefault("style", "")).stream().filter(part -> !part.isEmpty()).toList());
            Product product = Product.named(columns.getOrDefault("id", ""), columns.getOrDefault("name", ""))
                    .withDescription(columns.getOrDefault("description", ""))
                    .withCategory(category)
                    .withPrice(Money.of(new BigDecimal(columns.getOrDefault("price", "0")), "USD"));
            columns.keySet().removeAll(List.of("id", "name", "description", "category", "price", "image"));
            products.add(product.withColumns(columns));
        }
        return products;
    }

    static List<Product> styles() throws IOException {
        List<Product> products = new ArrayList<>();
        Path file = DATA.resolve("catalogs/fashion-styles-44k/styles_merged.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Map<String, String> columns = new HashMap<>(row.getFieldsAsMap());
                Category category = new Category(
                        List.of(row.getField("masterCategory"), row.getField("subCategory"), row.getField("articleType")));
                columns.keySet().removeAll(
                        List.of("id", "productDisplayName", "masterCategory", "subCategory", "articleType"));
                products.add(Product.named(row.getField("id"), row.getField("productDisplayName"))
                        .withCategory(category).withColumns(columns));
            }
        }
        return products;
    }

    static List<Pair> judged() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(DATA.resolve("coherence/gold/pairs.csv"))) {
            for (NamedCsvRecord row : rows) {
                pairs.add(new Pair(
                        row.getField("pair"), row.getField("catalog"), row.getField("a_id"), row.getField("b_id"),
                        row.getField("label"), row.getField("reason"), isSeen(row.getField("pair"))));
            }
        }
        return pairs;
    }

    Judgement judge(Pair pair, Map<String, Coherence> coherence) {
        Catalog catalog = Objects.requireNonNull(catalogs.get(pair.catalog()));
        return Objects.requireNonNull(coherence.get(pair.catalog())).judge(
                catalog.ordinal(Id.of(pair.a())).orElseThrow(), catalog.ordinal(Id.of(pair.b())).orElseThrow());
    }

    /// One cut for good: whether the first byte of the SHA-256 of the pair's name is even.
    private static boolean isSeen(String pair) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pair.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 0;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
