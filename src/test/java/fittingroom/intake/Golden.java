package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with the one that was approved; `-Dgolden=update` approves the new one.
final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden/intake");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, "differs from " + file);
    }
}
