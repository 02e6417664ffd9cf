package fittingroom.store;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;

/// The steps from a folder to an open workspace: lock, look at the version, upgrade, drop what is half done. It leaves
/// nothing open where it refuses.
final class Opening {

    private static final int OPEN_ELSEWHERE = 90020;

    private Opening() {}

    static Outcome<Workspace> open(Path folder, Clock clock) {
        Optional<FolderLock> lock;
        try {
            Files.createDirectories(folder);
            lock = FolderLock.take(folder);
        } catch (IOException unusable) {
            return Outcome.refused(Problem.of(StoreProblem.STORE_FOLDER, folder, StoreFailure.reason(unusable)));
        }
        if (lock.isEmpty()) {
            return Outcome.refused(Problem.of(StoreProblem.STORE_IN_USE, folder));
        }
        Outcome<Workspace> opened = locked(folder, lock.get(), clock);
        if (!(opened instanceof Outcome.Done)) {
            letGo(folder, lock.get());
        }
        return opened;
    }

    private static Outcome<Workspace> locked(Path folder, FolderLock lock, Clock clock) {
        try {
            Outcome<Database> database = current(folder, clock);
            return database.map(ready -> closedIfBroken(ready, () -> {
                Workspace.sweep(ready);
                return new Workspace(ready, lock, clock);
            }));
        } catch (SQLException | FlywayException | IllegalStateException unreadable) {
            if (unreadable instanceof SQLException sql && sql.getErrorCode() == OPEN_ELSEWHERE) {
                return Outcome.refused(Problem.of(StoreProblem.STORE_IN_USE, folder));
            }
            StoreFailure failure = StoreFailure.of(folder, unreadable);
            return Outcome.refused(
                    failure.problem().kind() == StoreProblem.STORE_DISK_FULL
                            ? failure.problem()
                            : Problem.of(
                                    StoreProblem.STORE_CORRUPT, folder, StoreFailure.reason(unreadable),
                                    Migrator.copies(folder)));
        } catch (StoreFailure broken) {
            return Outcome.refused(broken.problem());
        } catch (IOException broken) {
            return Outcome.refused(Problem.of(StoreProblem.STORE_FOLDER, folder, StoreFailure.reason(broken)));
        }
    }

    /// The database at the version that this program knows.
    private static Outcome<Database> current(Path folder, Clock clock) throws SQLException, IOException {
        Database database = Database.connect(folder);
        int found = closedIfBroken(database, () -> database.work(Migrator::version));
        if (found == Migrator.NEWEST) {
            return Outcome.done(database);
        }
        database.close();
        if (found > Migrator.NEWEST) {
            return Outcome.refused(Problem.of(
                    StoreProblem.STORE_NEWER, folder, Integer.toString(found), Integer.toString(Migrator.NEWEST)));
        }
        Migrator.upgrade(folder, found, clock);
        return Outcome.done(Database.connect(folder));
    }

    private static <T> T closedIfBroken(Database database, Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreFailure broken) {
            database.close();
            throw broken;
        }
    }

    private static void letGo(Path folder, FolderLock lock) {
        try {
            lock.close();
        } catch (IOException broken) {
            throw StoreFailure.of(folder, broken);
        }
    }
}
