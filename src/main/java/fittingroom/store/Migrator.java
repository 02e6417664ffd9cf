package fittingroom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/// Brings the tables of a workspace to the version that this program knows. Flyway is slow to start, so it is started
/// only where one query says that a version is missing, and never before a copy of the old file is made.
final class Migrator {

    /// The highest number among `resources/sql/V…`.
    static final int NEWEST = 5;

    private static final int TABLE_NOT_FOUND = 42102;
    private static final int TABLE_NOT_FOUND_IN_EMPTY = 42104;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private Migrator() {}

    /// The version of the tables; 0 where there are none yet.
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT MAX(CAST(\"version\" AS INT)) FROM \"flyway_schema_history\" WHERE \"success\"")) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException failed) {
            if (failed.getErrorCode() == TABLE_NOT_FOUND || failed.getErrorCode() == TABLE_NOT_FOUND_IN_EMPTY) {
                return 0;
            }
            throw failed;
        }
    }

    static void upgrade(Path folder, int from, Clock clock) throws IOException {
        upgrade(folder, from, clock, "classpath:sql");
    }

    /// Nobody may have the file open. An old file is copied first, under the version it has.
    ///
    /// @param places where Flyway looks for the numbered files
    static void upgrade(Path folder, int from, Clock clock, String... places) throws IOException {
        if (from > 0) {
            copy(folder, "v" + from, clock);
        }
        Flyway.configure()
                .dataSource(Database.url(folder, Database.SETTINGS), "sa", "")
                .locations(places)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /// @return the copy, in the folder of copies
    static Path copy(Path folder, String why, Clock clock) throws IOException {
        Path copies = copies(folder);
        Files.createDirectories(copies);
        Path copy = copies.resolve("workspace-" + why + "-" + STAMP.format(clock.instant()) + ".mv.db");
        return Files.copy(Database.file(folder), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Deletes the copies made before upgrades.
    static void forgetCopies(Path folder) {
        if (!Files.isDirectory(copies(folder))) {
            return;
        }
        try (Stream<Path> copies = Files.list(copies(folder))) {
            for (Path copy : copies.toList()) {
                Files.delete(copy);
            }
        } catch (IOException broken) {
            throw StoreFailure.of(folder, broken);
        }
    }

    static Path copies(Path folder) {
        return folder.resolve("copies");
    }
}
