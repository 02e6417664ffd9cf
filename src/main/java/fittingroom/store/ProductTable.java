package fittingroom.store;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.catalog.Variant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The products of one load, a row each; what a product has many of is kept as JSON. It does not know which product is
/// the newest of its id: the workspace lets later loads win.
final class ProductTable implements AutoCloseable {

    private static final int COLUMNS = 17;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<VariantRow>> VARIANTS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Batch batch;

    /// A variant as JSON. Amounts are optional, so they are lists of none or one.
    private record VariantRow(
            String id, Map<String, String> options, List<Long> price, List<String> currency, List<Integer> stock) {

        static VariantRow of(Variant variant) {
            return new VariantRow(
                    variant.id(),
                    variant.options(),
                    variant.price().stream().map(Money::minor).toList(),
                    variant.price().stream().map(Money::currency).toList(),
                    variant.stock().stream().boxed().toList());
        }

        Variant variant() {
            return new Variant(
                    id,
                    options,
                    price.isEmpty() ? Optional.empty() : Optional.of(new Money(price.getFirst(), currency.getFirst())),
                    stock.isEmpty() ? OptionalInt.empty() : OptionalInt.of(stock.getFirst()));
        }
    }

    ProductTable(Connection connection, int load) throws SQLException {
        batch = new Batch(connection, "PRODUCTS_" + load, COLUMNS);
    }

    /// @return the length of its longest text or list of texts as kept; beyond [Dictionary#LONGEST] it was not written
    int write(Product product) throws SQLException {
        String aliases = JSON.writeValueAsString(product.aliases());
        String variants = JSON.writeValueAsString(
                product.variants().stream().map(VariantRow::of).toList());
        String columns = JSON.writeValueAsString(product.columns());
        int longest = longest(product.id().value(), product.title(), product.description(), aliases, variants, columns);
        if (longest > Dictionary.LONGEST) {
            return longest;
        }
        PreparedStatement row = batch.row();
        row.setInt(1, batch.rows());
        row.setString(2, product.id().value());
        row.setString(3, product.title());
        row.setString(4, product.description());
        row.setString(5, JSON.writeValueAsString(product.category().path()));
        row.setString(6, product.brand());
        setMoney(row, 7, product.price());
        setMoney(row, 9, product.listPrice());
        if (product.stock().isPresent()) {
            row.setInt(11, product.stock().getAsInt());
        } else {
            row.setNull(11, Types.INTEGER);
        }
        row.setBoolean(12, product.available());
        row.setString(13, product.picture());
        row.setString(14, product.link());
        row.setString(15, aliases);
        row.setString(16, variants);
        row.setString(17, columns);
        batch.add();
        return longest;
    }

    int rows() {
        return batch.rows();
    }

    void flush() throws SQLException {
        batch.flush();
    }

    @Override
    public void close() throws SQLException {
        batch.close();
    }

    static void read(Connection connection, int load, Consumer<Product> each) throws SQLException {
        Pages.read(connection, "SELECT * FROM PRODUCTS_" + load, "SEQ", row -> each.accept(product(row)));
    }

    /// How many different ids all loads have together.
    static long countDifferent(Connection connection, List<Loaded> loads) throws SQLException {
        String ids = loads.stream()
                .filter(load -> load.products() > 0)
                .map(load -> "SELECT ID FROM PRODUCTS_" + load.id())
                .collect(Collectors.joining(" UNION ALL "));
        if (ids.isEmpty()) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(DISTINCT ID) FROM (" + ids + ")")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Product product(ResultSet row) throws SQLException {
        int stock = row.getInt(11);
        OptionalInt pieces = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(stock);
        return new Product(
                Id.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                new Category(JSON.readValue(row.getString(5), NAMES)),
                row.getString(6),
                money(row, 7),
                money(row, 9),
                pieces,
                row.getBoolean(12),
                row.getString(13),
                row.getString(14),
                JSON.readValue(row.getString(15), NAMES),
                JSON.readValue(row.getString(16), VARIANTS).stream()
                        .map(VariantRow::variant)
                        .toList(),
                JSON.readValue(row.getString(17), TEXTS));
    }

    private static void setMoney(PreparedStatement row, int at, Optional<Money> money) throws SQLException {
        if (money.isPresent()) {
            row.setLong(at, money.get().minor());
            row.setString(at + 1, money.get().currency());
        } else {
            row.setNull(at, Types.BIGINT);
            row.setNull(at + 1, Types.VARCHAR);
        }
    }

    private static Optional<Money> money(ResultSet row, int at) throws SQLException {
        long minor = row.getLong(at);
        return row.wasNull() ? Optional.empty() : Optional.of(new Money(minor, row.getString(at + 1)));
    }

    private static int longest(String... texts) {
        int longest = 0;
        for (String text : texts) {
            longest = Math.max(longest, text.length());
        }
        return longest;
    }
}
