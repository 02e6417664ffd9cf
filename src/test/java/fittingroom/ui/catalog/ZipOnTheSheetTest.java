package fittingroom.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A zip that is dropped on the window: every file of it is offered, and any can be left out.
class ZipOnTheSheetTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileOfAZipIsOfferedAndAnyCanBeLeftOut() throws Exception {
        if (!(Workbench.open(folder.resolve("ws"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench workbench))) {
            throw new AssertionError("the workspace does not open");
        }
        try (workbench) {
            LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
            ImportModel model = new ImportModel(workbench, Runnable::run, window::add);
            Path plain = Files.writeString(folder.resolve("more.csv"), "id,title\n3,Belt\n");
            model.look(List.of(zip(), plain));
            drain(model, window);
            assertEquals(List.of("export.zip!goods.csv", "export.zip!notes.csv", "more.csv"), names(model));
            assertTrue(model.files().value().getFirst().isLoadable());
            model.leaveOut(1);
            assertEquals(List.of("export.zip!goods.csv", "more.csv"), names(model));
            assertEquals("goods.csv", model.files().value().getFirst().order().options().entry().orElseThrow());
            assertTrue(model.canLoad());
        }
    }

    private static List<String> names(ImportModel model) {
        return model.files().value().stream().map(Looked::name).toList();
    }

    private static void drain(ImportModel model, Queue<Runnable> window) throws InterruptedException {
        for (int i = 0; i < 600 && (model.isLooking() || !window.isEmpty()); i++) {
            for (Runnable next = window.poll(); next != null; next = window.poll()) {
                next.run();
            }
            Thread.sleep(50);
        }
    }

    private Path zip() throws IOException {
        Path file = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("goods.csv", "notes.csv")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(("id,title\n" + name.length() + ",Coat\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
