package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was reported done is found in the file as it lies there at that moment: a copy of it is what a killed process
/// leaves. H2 2.5.252 writes into freed space and does not find it again (`app/docs/kills.md`); it fails here at once.
class DurableTest {

    /// Freed space is used again at once, and not only after 45 seconds.
    private static final String SETTINGS = Database.SETTINGS + ";RETENTION_TIME=0";

    @TempDir
    private Path folder;

    @Test
    void aCopyOfTheFileHoldsEveryChangeThatWasReported() throws IOException, SQLException {
        List<String> lost = new ArrayList<>();
        try (Database database = Database.connect(folder, SETTINGS)) {
            database.change(handle -> handle.execute("CREATE TABLE DEEDS (NUMBER INT PRIMARY KEY, TEXT VARCHAR)"));
            for (int i = 1; i <= 150; i++) {
                int number = i;
                database.change(handle ->
                        handle.execute("INSERT INTO DEEDS VALUES (?, ?)", number, "x".repeat(number * 37 % 400)));
                int found = inACopy();
                if (found != number) {
                    lost.add("reported " + number + ", in the file " + found);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private int inACopy() throws IOException, SQLException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(Database.file(folder), Database.file(copy), StandardCopyOption.REPLACE_EXISTING);
        try (Database left = Database.connect(copy, SETTINGS)) {
            return left.small(handle -> handle.createQuery("SELECT MAX(NUMBER) FROM DEEDS").mapTo(Integer.class).one());
        }
    }
}
