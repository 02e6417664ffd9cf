package fittingroom.store;

import fittingroom.base.Money;
import fittingroom.base.Outcome;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.ServedSlate;
import fittingroom.ledger.Deed;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Small things to load, and the few words in which the tests of the store say what they do with them.
final class Shelf {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private Shelf() {}

    static Workspace open(Path folder) {
        return done(Workspace.open(folder, CLOCK));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }

    /// Everything in a database, as statements: a compacted file is packed, so its bytes alone prove little.
    static String script(Path folder) throws SQLException {
        try (Database database = Database.connect(folder)) {
            StringBuilder all = new StringBuilder();
            database.run(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SCRIPT")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            });
            return all.toString();
        }
    }

    static Product coat(String id) {
        return Product.named(id, "Wool coat " + id)
                .withCategory(Category.of("Women > Coats"))
                .withPrice(Money.of(new BigDecimal("189.00"), "EUR"));
    }

    static Event view(int number) {
        return new Event(
                "e" + number, 1_767_225_600_000L + number * 1000L, EventKind.VIEW, Channel.WEB, "s" + number % 7,
                "visit" + number / 5, "c" + number % 3, 1, 0, "", 3000, 0, "", "", Consent.UNKNOWN);
    }

    static ServedSlate slate(String id, String... products) {
        return new ServedSlate(id, 5, "s1", Channel.WEB, "similar", "c1", List.of(products));
    }

    static Deed imported(String file) {
        return new Deed.Imported(file, "events", "own", 1, 1, 0, 0, "00");
    }

    /// Loads events from one number up to another, the latter excluded.
    static Loaded loadViews(Workspace workspace, String source, int from, int to) {
        try (Load load = workspace.beginLoad(source)) {
            for (int i = from; i < to; i++) {
                load.event(view(i));
            }
            return done(load.commit(List.of(imported(source))));
        }
    }

    static Loaded loadProducts(Workspace workspace, Product... products) {
        try (Load load = workspace.beginLoad("products.csv")) {
            for (Product product : products) {
                load.product(product);
            }
            return done(load.commit(List.of(imported("products.csv"))));
        }
    }
}
