package fittingroom.trials;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The sample shop's own columns of products, written and read. It trusts the file, which is ours: files of
/// others go through intake.
final class ProductFile {

    static final List<String> COLUMNS = List.of(
            "id", "title", "description", "category", "brand", "price", "list_price", "currency", "stock", "available",
            "colour", "material", "pattern", "season", "occasion", "formality", "style", "gender", "age_group", "size",
            "image", "link", "tags", "group_id", "margin");
    private static final List<String> FREE = List.of(
            "colour", "material", "pattern", "season", "occasion", "formality", "style", "gender", "age_group", "size",
            "tags", "group_id", "margin");

    private ProductFile() {}

    static List<Product> read(Path file) throws IOException {
        List<Product> products = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            rows.forEach(row -> products.add(product(row)));
        }
        return products;
    }

    static void write(Product product, CsvWriter to) {
        List<String> fields = new ArrayList<>(COLUMNS.size());
        for (String column : COLUMNS) {
            fields.add(field(product, column));
        }
        to.writeRecord(fields);
    }

    private static Product product(NamedCsvRecord row) {
        String currency = row.getField("currency");
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : FREE) {
            if (!row.getField(column).isEmpty()) {
                columns.put(column, row.getField(column));
            }
        }
        String stock = row.getField("stock");
        return new Product(
                Id.of(row.getField("id")), row.getField("title"), row.getField("description"),
                Category.of(row.getField("category")), row.getField("brand"), money(row.getField("price"), currency),
                money(row.getField("list_price"), currency),
                stock.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(stock)),
                !row.getField("available").equals("false"), row.getField("image"), row.getField("link"), List.of(),
                List.of(), columns);
    }

    private static Optional<Money> money(String amount, String currency) {
        return amount.isEmpty() ? Optional.empty() : Optional.of(Money.of(new BigDecimal(amount), currency));
    }

    private static String field(Product product, String column) {
        return switch (column) {
            case "id" -> product.id().value();
            case "title" -> product.title();
            case "description" -> product.description();
            case "category" -> product.category().toString();
            case "brand" -> product.brand();
            case "price" -> product.price().map(price -> price.amount().toPlainString()).orElse("");
            case "list_price" -> product.listPrice().map(price -> price.amount().toPlainString()).orElse("");
            case "currency" -> product.price().map(Money::currency).orElse("");
            case "stock" -> product.stock().isPresent() ? Integer.toString(product.stock().getAsInt()) : "";
            case "available" -> Boolean.toString(product.available());
            case "image" -> product.picture();
            case "link" -> product.link();
            default -> product.columns().getOrDefault(column, "");
        };
    }
}
