package line;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What people read: every sentence exists once and is used, and every problem has a code of its own.
class WordsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path WORDS = Path.of("resources/words");
    private static final Pattern KEY = Pattern.compile("^([a-z][\\w.-]*)=", Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]+)\"");
    private static final List<Problem.Kind> KINDS = problemKinds();

    @Test
    void everyProblemHasACodeOfItsOwnAndASentence() {
        Map<String, Problem.Kind> byCode = new HashMap<>();
        List<String> doubles = new ArrayList<>();
        for (Problem.Kind kind : KINDS) {
            Problem.Kind other = byCode.put(kind.code(), kind);
            if (other != null) {
                doubles.add(kind.code() + " is " + other + " and " + kind);
            }
        }
        assertEquals(List.of(), doubles);
        assertAll(byCode.values().stream().map(kind -> () ->
                assertTrue(Words.english().has(kind.wordsKey()), kind.code() + ": add the line " + kind.wordsKey() + "=…")));
    }

    @Test
    void noSentenceIsDefinedTwice() throws IOException {
        Map<String, Path> seen = new HashMap<>();
        List<String> doubles = new ArrayList<>();
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.sorted().toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    Path other = seen.put(keys.group(1), file);
                    if (other != null) {
                        doubles.add(keys.group(1) + " in " + other + " and " + file);
                    }
                }
            }
        }
        assertEquals(List.of(), doubles);
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher texts = LITERAL.matcher(Files.readString(file));
                while (texts.find()) {
                    literals.add(texts.group(1));
                }
            }
        }
        Set<String> unused = new TreeSet<>(Words.english().keys());
        KINDS.forEach(kind -> unused.remove(kind.wordsKey()));
        unused.removeIf(key -> literals.contains(key) || isBuilt(key, literals));
        assertEquals(Set.of(), unused, "delete these lines, or use them");
    }

    /// A key that is put together from a prefix and a code: its prefix, up to some dot, stands in the code.
    private static boolean isBuilt(String key, Set<String> literals) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot)) || literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static List<Problem.Kind> problemKinds() {
        List<Problem.Kind> kinds = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fittingroom")) {
            if (type.isEnum() && type.isAssignableTo(Problem.Kind.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    kinds.add((Problem.Kind) constant);
                }
            }
        }
        return kinds;
    }
}
