package line;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The whole dependency rule: a room looks only back along the line. And the side rules, a line each.
class LineTest {

    private static final List<String> LINE = List.of(
            "base", "ledger", "catalog", "events", "intake", "shoppers", "learning", "coherence", "rules", "scoring",
            "trials", "journeys", "review", "impact", "health", "insight", "releases", "store", "workbench", "cli", "ui",
            "app");
    private static final Path MAIN = Path.of("src/main/java/fittingroom");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fittingroom");

    @Test
    void roomsLookOnlyBackAlongTheLine() {
        assertAll(IntStream.range(0, LINE.size()).mapToObj(at -> () -> {
            String[] ahead = LINE.subList(at + 1, LINE.size()).stream()
                    .map(room -> "fittingroom." + room + "..")
                    .toArray(String[]::new);
            if (ahead.length > 0) {
                noClasses().that().resideInAPackage("fittingroom." + LINE.get(at) + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(ahead)
                        .allowEmptyShould(true).check(CLASSES);
            }
        }));
    }

    @Test
    void everyRoomIsOnTheLineAndSaysItsSentence() throws IOException {
        try (Stream<Path> rooms = Files.list(MAIN)) {
            assertAll(rooms.map(room -> () -> {
                assertTrue(LINE.contains(room.getFileName().toString()), room + " is not on the line");
                assertTrue(Files.exists(room.resolve("package-info.java")), room + " has no package-info");
            }));
        }
    }

    @Test
    void onlyTheWindowSeesJavaFx() {
        only(List.of("ui", "app"), "javafx..", "org.controlsfx..", "atlantafx..");
    }

    @Test
    void onlyTheCommandLineSeesPicocli() {
        only(List.of("cli", "app"), "picocli..");
    }

    @Test
    void onlyTheStoreSeesSql() {
        only(List.of("store"), "java.sql..", "org.h2..", "org.jdbi..", "org.flywaydb..");
    }

    @Test
    void runLaterHasOneHome() {
        noClasses().that().doNotHaveFullyQualifiedName("fittingroom.ui.parts.Fx")
                .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void modelsOfDesksKnowNoScene() {
        noClasses().that().resideInAPackage("fittingroom.ui..").and().haveSimpleNameEndingWith("Model")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void nobodyIsInterrupted() {
        noClasses().should().callMethod(Thread.class, "interrupt")
                .orShould().callMethod("java.util.concurrent.ExecutorService", "shutdownNow")
                .orShould().callMethod("java.util.concurrent.Future", "cancel", "boolean")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Impl").check(CLASSES);
    }

    @Test
    void theTopLevelIsFixed() throws IOException {
        List<String> allowed = List.of("pom.xml", "README.md", "LICENSE", "app", "src", "resources", "sample-catalogs", "target");
        try (Stream<Path> top = Files.list(Path.of(""))) {
            assertEquals(
                    List.of(),
                    top.map(path -> path.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !allowed.contains(name)).toList());
        }
    }

    private static void only(List<String> rooms, String... packages) {
        String[] allowed = rooms.stream().map(room -> "fittingroom." + room + "..").toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(allowed)
                .should().dependOnClassesThat().resideInAnyPackage(packages)
                .allowEmptyShould(true).check(CLASSES);
    }
}
