package fittingroom.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

    @Test
    void everythingThatCameIsPutTogetherInItsOrder() {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Batches<Integer, String> batches = new Batches<>(pool, 3, "", BatchesTest::joined, String::concat);
            IntStream.range(0, 1_000).forEach(batches::add);
            assertEquals(joined(IntStream.range(0, 1_000).boxed().toList()), batches.finish());
        }
    }

    @Test
    void whatBreaksInABatchIsThrownWhereItWasAskedFor() {
        Batches<Integer, String> batches = new Batches<>(Runnable::run, 1, "", batch -> {
            throw new IllegalStateException("broken");
        }, String::concat);
        batches.add(1);
        assertEquals("broken", assertThrows(IllegalStateException.class, batches::finish).getMessage());
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(number -> number + " ").collect(Collectors.joining());
    }
}
