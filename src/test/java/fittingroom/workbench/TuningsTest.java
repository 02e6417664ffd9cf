package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.events.Placement;
import fittingroom.learning.Mix;
import fittingroom.learning.Model;
import fittingroom.learning.Ridge;
import fittingroom.learning.Signal;
import fittingroom.learning.Tuning;
import fittingroom.trials.Backtest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was chosen for a workspace on its own days holds until it is chosen again.
class TuningsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Tuning OWN = new Tuning(
            new Ridge.Settings(70, Tuning.USUAL.linear().damping(), Tuning.USUAL.linear().nearest(), Tuning.USUAL.linear().kept()),
            Mix.USUAL.with(Placement.HOME, Signal.SESSION, 3.25));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsKeptIsReadAgain() {
        Tunings tunings = new Tunings(folder);
        assertEquals(Tuning.USUAL, tunings.kept());
        tunings.keep(OWN);
        assertEquals(OWN, new Tunings(folder).kept());
    }

    @Test
    void whatCannotBeReadIsTheUsual() throws IOException {
        for (String broken : List.of("{", "[]", "{\"mix\":7}", "{\"mix\":{\"home\":{\"session\":-1,\"taste\":\"x\"}},\"linear\":{\"lambda\":-4}}")) {
            Files.writeString(folder.resolve("engine.json"), broken);
            assertEquals(Tuning.USUAL, new Tunings(folder).kept(), broken);
        }
    }

    @Test
    void laterTrainingsAndSittingsKeepToIt() throws IOException {
        Path catalog = Files.writeString(folder.resolve("products.csv"), "id,title\ncoat,Wool coat\nscarf,Silk scarf\n");
        Path events = Files.writeString(folder.resolve("events.csv"), """
                id,time,type,channel,shopper,session,product
                e1,2026-08-01T10:00:00Z,view,web,s1,v1,coat
                e2,2026-08-01T10:01:00Z,view,web,s1,v1,scarf
                """);
        try (Workbench workbench = open()) {
            workbench.load(List.of(ImportOrder.of(catalog), ImportOrder.of(events))).await();
            String before = hash(workbench.train().await());
            assertFalse(before.equals(hash(workbench.train(OWN).await())), "another tuning is another model");
            assertEquals(OWN, workbench.snapshot().value().model().tuning());
            assertTrue(workbench.backtest().await() instanceof Outcome.Refused<Backtest.Result>, "two events prove nothing");
        }
        try (Workbench again = open()) {
            assertEquals(OWN, again.snapshot().value().model().tuning());
            again.train().await();
            assertEquals(OWN, again.snapshot().value().model().tuning());
        }
    }

    private Workbench open() {
        if (Workbench.open(folder.resolve("shop"), CLOCK) instanceof Outcome.Done<Workbench>(Workbench workbench)) {
            return workbench;
        }
        throw new AssertionError("not opened");
    }

    private static String hash(Outcome<Model> learned) {
        if (learned instanceof Outcome.Done<Model>(Model model)) {
            return model.hash();
        }
        throw new AssertionError(learned.toString());
    }
}
