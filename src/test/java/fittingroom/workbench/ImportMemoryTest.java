package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.intake.IntakeProblem;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the next import knows of those before it.
class ImportMemoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Workbench open() {
        return done(Workbench.open(folder.resolve("ws"), CLOCK));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static IntakeReport look(Workbench workbench, Path file) {
        return done(workbench.look(ImportOrder.of(file)).await());
    }

    private static List<Imported> load(Workbench workbench, Path file, Options options) {
        return done(workbench.load(new ImportOrder(file, options, Set.of()).each()).await());
    }

    private static String fieldOf(IntakeReport report, String column) {
        return report.mapping().stream().filter(match -> match.column().equals(column))
                .map(match -> match.field().code()).findFirst().orElse("");
    }

    @Test
    void whatWasSaidOfColumnsHoldsForTheNextFileOfThatShapeEvenAfterReopening() throws IOException {
        Path first = file("march.csv", "nr,wording,shelf\n1,Coat,A\n2,Hat,B\n");
        Path next = file("april.csv", "wording,shelf,nr\nBelt,C,3\nSock,D,4\n");
        Path other = file("other.csv", "nr,wording,place\n1,Coat,A\n");
        Map<String, String> said = Map.of("nr", "id", "wording", "title", "shelf", "category");
        try (Workbench workbench = open()) {
            assertEquals("", fieldOf(load(workbench, first, Options.AUTO.withMap(said)).getFirst().report().orElseThrow(), ""));
            assertEquals("title", fieldOf(look(workbench, next), "wording"));
        }
        try (Workbench workbench = open()) {
            IntakeReport report = look(workbench, next);
            assertEquals("category", fieldOf(report, "shelf"));
            assertTrue(report.mapping().stream().allMatch(match -> match.evidence().contains("earlier file")));
            assertTrue(workbench.look(ImportOrder.of(other)).await() instanceof Outcome.Refused<IntakeReport>);
        }
    }

    @Test
    void aCatalogOfAnotherShopIsWorthAWord() throws IOException {
        Path ours = file("ours.csv", "id,title,price,currency\n1,Coat,10,EUR\n2,Hat,20,EUR\n");
        Path more = file("more.csv", "id,title,price,currency\n2,Hat,21,EUR\n3,Belt,9,EUR\n");
        Path theirs = file("theirs.csv", "id,title,price,currency\nx1,Lamp,10,USD\nx2,Vase,20,USD\n");
        try (Workbench workbench = open()) {
            assertTrue(load(workbench, ours, Options.AUTO).getFirst().report().orElseThrow().problem(IntakeProblem.OTHER_SHOP).isEmpty());
            assertTrue(look(workbench, more).problem(IntakeProblem.OTHER_SHOP).isEmpty());
            IntakeReport report = look(workbench, theirs);
            assertEquals(2, report.problem(IntakeProblem.OTHER_SHOP).orElseThrow().count());
            assertTrue(report.problem(IntakeProblem.OTHER_CURRENCY).orElseThrow().message().contains("USD"));
            assertTrue(load(workbench, theirs, Options.AUTO).getFirst().loaded(), "it is said, not forbidden");
        }
    }

    @Test
    void aLogThatJoinsNothingIsWorthAWordBeforeItIsLoaded() throws IOException {
        Path ours = file("ours.csv", "id,title,price,currency\n1,Coat,10,EUR\n2,Hat,20,EUR\n");
        StringBuilder strange = new StringBuilder("id,time,type,shopper,product\n");
        StringBuilder own = new StringBuilder(strange);
        for (int i = 0; i < 20; i++) {
            strange.append(i).append(",2026-03-01T10:00:00Z,view,s,").append(i == 7 ? "1" : "x" + i).append('\n');
            own.append(i).append(",2026-03-01T10:00:00Z,view,s,").append(i < 8 ? "1" : "gone").append('\n');
        }
        Path theirLog = file("their-log.csv", strange.toString());
        Path theirGoods = file("their-goods.csv", "id,title\n" + java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> "x" + i + ",Thing\n").collect(java.util.stream.Collectors.joining()));
        try (Workbench workbench = open()) {
            assertTrue(look(workbench, theirLog).problem(IntakeProblem.OTHER_LOG).isEmpty(), "nothing is here to compare with");
            load(workbench, ours, Options.AUTO);
            assertTrue(look(workbench, theirLog).problem(IntakeProblem.OTHER_LOG).isPresent());
            assertTrue(look(workbench, file("own-log.csv", own.toString())).problem(IntakeProblem.OTHER_LOG).isEmpty());
            assertTrue(done(workbench.imports().look(ImportOrder.of(theirLog)).await()).kinship().isLogOfAnother());
            List<Imported> together = done(workbench.load(List.of(ImportOrder.of(theirGoods), ImportOrder.of(theirLog))).await());
            assertTrue(together.getLast().report().orElseThrow().problem(IntakeProblem.OTHER_LOG).isEmpty(), "its catalog came with it");
        }
    }

    @Test
    void everyFileOfAZipIsLoadedAndNamed() throws IOException {
        Path zip = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("shop/products.csv"));
            out.write("id,title,price\n1,Coat,3\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("shop/log.csv"));
            out.write("id,time,type,shopper,product\n1,2026-03-01,view,a,1\n".getBytes(StandardCharsets.UTF_8));
        }
        try (Workbench workbench = open()) {
            List<Imported> done = load(workbench, zip, Options.AUTO);
            assertEquals(List.of("export.zip!shop_products.csv", "export.zip!shop_log.csv"),
                    done.stream().map(one -> one.file().getFileName().toString()).toList());
            assertEquals(1, workbench.snapshot().value().catalog().size());
            assertEquals(1, workbench.snapshot().value().log().size());
        }
    }
}
