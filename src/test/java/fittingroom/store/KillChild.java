package fittingroom.store;

import fittingroom.base.Outcome;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.ledger.Deed;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/// The process that is killed. It works until somebody ends it, and says on standard output what it has been told is
/// safe on disk: `open`, `load 7 12345`, `note 7`, or `rows 10000` in its plain form; and a dot now and then.
final class KillChild {

    static final int PRODUCTS = 40;
    static final int SERVED = 15;

    private final PrintStream out;

    private KillChild(PrintStream out) {
        this.out = out;
    }

    /// @param arguments folder, seed, and for the plain form the settings of H2 and `sync` or `-`
    public static void main(String[] arguments) throws SQLException {
        KillChild child = new KillChild(System.out);
        Path folder = Path.of(arguments[0]);
        if (arguments.length > 2) {
            child.plain(folder, arguments[2], arguments[3].equals("sync"));
        } else {
            child.loads(folder, new Random(Long.parseLong(arguments[1])));
        }
    }

    /// Loads without end, as the product does it.
    private void loads(Path folder, Random random) {
        Outcome<Workspace> opened = Workspace.open(folder, Clock.systemUTC());
        if (!(opened instanceof Outcome.Done<Workspace>(Workspace workspace))) {
            say(opened.toString());
            return;
        }
        say("open");
        while (true) {
            int number = workspace.loads().size() + 1;
            int events = 1 + random.nextInt(22_000);
            boolean commits = random.nextInt(8) > 0;
            try (Load load = workspace.beginLoad("load" + number + ".csv")) {
                for (int i = 0; i < PRODUCTS; i++) {
                    load.product(Product.named("p" + i, "of load " + number));
                }
                for (int i = 0; i < events; i++) {
                    load.event(event(number, i));
                    if (i % 1000 == 999) {
                        say(".");
                    }
                }
                for (int i = 0; i < SERVED; i++) {
                    load.served(Shelf.slate(number + "/" + i, "p1", "p" + i));
                }
                if (commits) {
                    load.commit(List.of(new Deed.Imported("f", "events", "own", events, events, 0, 0, "")));
                }
            }
            if (commits) {
                say("load " + number + " " + events);
                workspace.put("draft", Integer.toString(number));
                say("note " + number);
            }
        }
    }

    /// Transactions of ten thousand rows without end, with H2 set as told.
    private void plain(Path folder, String settings, boolean sync) throws SQLException {
        Database database = Database.connect(folder, settings);
        database.run(connection -> {
            Database.execute(connection, "CREATE TABLE IF NOT EXISTS T (ID INT PRIMARY KEY, A INT, B VARCHAR)");
            connection.commit();
            say("open");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO T VALUES (?, ?, ?)")) {
                for (int row = 0; ; row++) {
                    insert.setInt(1, row);
                    insert.setInt(2, row * 7);
                    insert.setString(3, "a text of middling length " + row);
                    insert.addBatch();
                    if (row % 1000 == 0) {
                        say(".");
                    }
                    if (row % Batch.ROWS == Batch.ROWS - 1) {
                        insert.executeBatch();
                        connection.commit();
                        if (sync) {
                            Database.sync(connection);
                        }
                        say("rows " + (row + 1));
                    }
                }
            }
        });
    }

    static Event event(int load, int at) {
        return new Event(
                load + "/" + at, 1_767_225_600_000L + at, EventKind.VIEW, Channel.APP, "s" + at % 500, "v" + load + "/" + at / 6,
                "p" + at % PRODUCTS, load, 0, "EUR", 0, at, "", at % 1000 == 0 ? "words " + at : "", Consent.UNKNOWN);
    }

    private void say(String what) {
        out.println(what);
        out.flush();
    }
}
