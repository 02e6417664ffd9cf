package fittingroom.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one connection to the H2 file of a workspace. All SQL runs through [#work] or [#small], which let in one
/// thread at a time and turn whatever the database throws into a [StoreFailure].
///
/// `WRITE_DELAY=0` takes away H2's background writer: what is on disk is then always the state after some commit. With
/// the writer, processes killed at random left parts of transactions behind (`app/docs/kills.md`).
final class Database implements AutoCloseable {

    /// The settings that every connection to a workspace has, the raw loop of the bench included.
    static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final long NOBODY = -1;

    private final Path folder;
    private final Connection connection;
    private final Jdbi jdbi;
    private final AtomicLong inside = new AtomicLong(NOBODY);
    private boolean broken;
    private boolean changing;

    /// Work with a connection that may fail.
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /// Work without a result.
    @FunctionalInterface
    interface Task {
        void with(Connection connection) throws SQLException;
    }

    private Database(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
    }

    static Database connect(Path folder) throws SQLException {
        return connect(folder, SETTINGS);
    }

    static Database connect(Path folder, String settings) throws SQLException {
        Connection connection = DriverManager.getConnection(url(folder, settings), "sa", "");
        connection.setAutoCommit(false);
        return new Database(folder, connection);
    }

    static String url(Path folder, String settings) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("workspace") + settings;
    }

    static Path file(Path folder) {
        return folder.resolve("workspace.mv.db");
    }

    Path folder() {
        return folder;
    }

    /// @throws IllegalStateException if another thread is inside: that is a bug of the caller
    /// @throws StoreFailure if the database or the disk broke
    <T> T work(Work<T> work) {
        long me = Thread.currentThread().threadId();
        boolean outermost = enter(me);
        try {
            return work.with(connection);
        } catch (SQLException | JdbiException failed) {
            broken = true;
            throw StoreFailure.of(folder, failed);
        } finally {
            if (outermost) {
                inside.set(NOBODY);
            }
        }
    }

    void run(Task task) {
        work(connection -> {
            task.with(connection);
            return true;
        });
    }

    /// For a few rows: Jdbi, in one transaction, on disk when this returns; within [#together], when that returns.
    void change(Consumer<Handle> change) {
        together(() -> run(_ -> jdbi.useHandle(change::accept)));
    }

    /// Makes the changes of a piece of work one transaction, on disk when this returns. Work inside of work belongs to
    /// the outer transaction. Whatever is thrown leaves everything as it was.
    void together(Runnable changes) {
        if (changing) {
            changes.run();
            return;
        }
        run(connection -> {
            changing = true;
            try {
                changes.run();
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                rollBack(connection, failed);
                throw failed;
            } finally {
                changing = false;
            }
            sync(connection);
        });
    }

    /// For a few rows: reads through Jdbi.
    <T> T small(Function<Handle, T> read) {
        return work(connection -> jdbi.withHandle(read::apply));
    }

    /// Puts everything committed on the disk itself, past all buffers.
    static void sync(Connection connection) throws SQLException {
        execute(connection, "CHECKPOINT SYNC");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean enter(long me) {
        if (inside.compareAndSet(NOBODY, me)) {
            return true;
        }
        if (inside.get() == me) {
            return false;
        }
        throw new IllegalStateException(
                "the workspace " + folder + " is used by two threads at once; it belongs to one");
    }

    /// Whether something broke: then only closing is left.
    boolean isBroken() {
        return broken;
    }

    /// After a failure it closes as far as it can: that was told when it broke, and is not told twice.
    @Override
    public void close() {
        if (broken) {
            closeBroken();
        } else {
            run(Connection::close);
        }
    }

    private void closeBroken() {
        try {
            connection.close();
        } catch (SQLException sameFailure) {
            LOG.debug("closing the broken workspace {}", folder, sameFailure);
        }
    }

    private static void rollBack(Connection connection, Exception failed) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            failed.addSuppressed(second);
        }
    }
}
