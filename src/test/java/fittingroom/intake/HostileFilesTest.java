package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files made to break a reader end in words.
class HostileFilesTest {

    private static final long THREE_MEGABYTES = 3 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void itEndsInWords(HostileFiles hostile) throws IOException {
        assertEquals(Optional.empty(), Honesty.complaint(hostile.in(folder, THREE_MEGABYTES)));
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
