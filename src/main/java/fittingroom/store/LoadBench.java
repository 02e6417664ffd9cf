package fittingroom.store;

import fittingroom.base.Outcome;
import fittingroom.events.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// How fast events go into a workspace, beside the barest loop that writes the same columns. It measures; it sets no
/// limits.
///
/// @param loadRowsPerSecond events a second through [Load], from the first event until the commit is on disk
/// @param rawInsertRowsPerSecond rows a second of a loop over one prepared statement: same columns, same settings of
///     H2, sorted key, commits every 10,000 rows, sync at the end, a file of its own
public record LoadBench(double loadRowsPerSecond, double rawInsertRowsPerSecond) {

    private static final double NANOS = 1e9;

    public double ratio() {
        return loadRowsPerSecond / rawInsertRowsPerSecond;
    }

    /// Runs load and loop in turn, `rounds` times each, and keeps the median of each.
    ///
    /// @param folder an empty folder to work in; it is emptied again
    /// @param event the n-th event, from 0
    public static LoadBench run(Path folder, int events, int rounds, IntFunction<Event> event) throws IOException {
        double[] load = new double[rounds];
        double[] raw = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            load[round] = load(folder.resolve("load"), events, event);
            raw[round] = raw(folder.resolve("raw"), events);
        }
        return new LoadBench(median(load), median(raw));
    }

    private static double load(Path folder, int events, IntFunction<Event> event) throws IOException {
        if (!(Workspace.open(folder, Clock.systemUTC()) instanceof Outcome.Done<Workspace>(Workspace workspace))) {
            throw new IOException(folder + " cannot be opened");
        }
        long start;
        long end;
        try (workspace;
                Load load = workspace.beginLoad("bench")) {
            start = System.nanoTime();
            for (int i = 0; i < events; i++) {
                load.event(event.apply(i));
            }
            load.commit(List.of());
            end = System.nanoTime();
        }
        empty(folder);
        return events * NANOS / (end - start);
    }

    /// Rows a second of the raw loop alone.
    public static double raw(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        long nanos;
        try (Database database = Database.connect(folder)) {
            nanos = database.work(connection -> rawLoop(connection, rows));
        } catch (SQLException broken) {
            throw StoreFailure.of(folder, broken);
        }
        empty(folder);
        return rows * NANOS / nanos;
    }

    private static long rawLoop(Connection connection, int rows) throws SQLException {
        LoadTable.create(connection, 1);
        long start = System.nanoTime();
        String marks = ", ?".repeat(EventTable.TYPES.length).substring(2);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO EVENTS_1 VALUES (" + marks + ")")) {
            for (int row = 0; row < rows; row++) {
                fill(insert, row);
                insert.addBatch();
                if ((row + 1) % Batch.ROWS == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
            Database.sync(connection);
        }
        return System.nanoTime() - start;
    }

    private static void fill(PreparedStatement insert, int row) throws SQLException {
        insert.setInt(1, row);
        insert.setLong(2, row * 0x9E3779B97F4A7C15L);
        insert.setLong(3, 1_767_225_600_000L + row);
        insert.setByte(4, (byte) (row % 16));
        insert.setByte(5, (byte) (row % 6));
        for (int column = 6; column <= EventTable.TYPES.length; column++) {
            insert.setInt(column, row % (column * 1000));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
