package line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of libraries and their licences is whole.
class DependenciesTest {

    private static final List<String> BUILD_ONLY = List.of(
            "junit-", "jqwik-", "archunit-", "testfx-", "opentest4j-", "apiguardian-", "hamcrest-", "assertj-", "org.osgi.");

    @Test
    void everyJarThatShipsIsListedWithItsVersion() throws IOException {
        String listed = Files.readString(Path.of("app/docs/dependencies.md"));
        List<String> ships = jars().filter(jar -> BUILD_ONLY.stream().noneMatch(jar::startsWith)).toList();
        assertTrue(ships.size() > 20, "only these are on the class path: " + ships);
        assertEquals(
                List.of(), ships.stream().filter(jar -> !listed.contains("`" + jar + "`")).toList(),
                "add these to app/docs/dependencies.md, each with its licence");
    }

    /// Names and versions, without the platform.
    private static Stream<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .map(path -> Path.of(path).getFileName().toString().replaceFirst("(-linux|-mac|-win)?(-aarch64)?\\.jar$", ""))
                .distinct();
    }
}
