package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Files made to break a reader end in words.
class HostileFilesTest {

    private static final long THREE_MEGABYTES = 3 << 20;
    private static final long FIVE_MEGABYTES = 5 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void itEndsInWords(HostileFiles hostile) throws IOException {
        assertEquals(Optional.empty(), Honesty.complaint(hostile.in(folder, THREE_MEGABYTES)));
    }

    /// Nothing is kept in memory for longer than a row can be.
    @ParameterizedTest
    @CsvSource({"ONE_LINE,TOO_LONG", "DELIMITERS_ONLY,TOO_LONG", "QUOTES_ONLY,TOO_LONG", "ONE_XML_TEXT,BROKEN_XML"})
    void whatIsLongerThanARowCanBeIsSetAside(HostileFiles hostile, IntakeProblem problem) throws IOException {
        assertEquals(1, Gathered.from(hostile.in(folder, FIVE_MEGABYTES)).count(problem));
    }

    @ParameterizedTest
    @CsvSource({"ONE_JSON_TEXT,longer than a row", "ONE_XML_TAG,no valid XML", "DEEP_JSON,JSON"})
    void whereNotEvenTheFirstRowCanBeReadTheFileIsRefusedForJustThat(HostileFiles hostile, String words) throws IOException {
        Gathered all = Gathered.from(hostile.in(folder, FIVE_MEGABYTES));
        assertEquals("FR-I-01", all.refusal());
        String message = all.outcome() instanceof Outcome.Refused<IntakeReport>(var problems) ? problems.getFirst().message() : "";
        assertTrue(message.contains(words), message);
    }

    @Test
    void tenThousandColumnsAreReadAndKept() {
        String header = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String row = IntStream.range(0, 10_000).mapToObj(i -> "v" + i).collect(Collectors.joining(","));
        Gathered all = Gathered.of(folder, "id,title," + header + "\n1,Coat," + row + "\n2,Hat," + row + "\n");
        assertEquals(2, all.products.size());
        assertEquals("v9999", all.product("2").columns().get("c9999"));
    }
}
