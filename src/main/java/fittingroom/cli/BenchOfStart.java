package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.workbench.Workbench;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Times the start of the program: a process of its own, from its birth until the sample shop's Preview shows its
/// slate, without a display. The sample was loaded and learned before.
final class BenchOfStart {

    private static final int ROUNDS = 3;

    private final Console console;

    BenchOfStart(Console console) {
        this.console = console;
    }

    void run(Path folder, Fields figures) {
        BenchCommand.say(console, "cli.bench.start");
        Path workspace = folder.resolve("start");
        if (!(Workbench.open(workspace, console.clock()) instanceof Outcome.Done<Workbench>(Workbench workbench))) {
            throw new IllegalStateException("no workspace at " + workspace);
        }
        try (workbench) {
            if (!(new SampleShop(console.samples()).into(workbench) instanceof Outcome.Done<?>)) {
                return;
            }
        }
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            millis[round] = start(workspace);
        }
        Arrays.sort(millis);
        figures.and("startMillis", millis[ROUNDS / 2]);
    }

    private double start(Path workspace) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Dfittingroom.measureStart=true", "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp",
                System.getProperty("java.class.path"), "fittingroom.app.Main", "window", "--workspace", workspace.toString()));
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File(workspace.toFile(), "start.log"))
                    .start();
            int exit = process.onExit().join().exitValue();
            if (exit != 0) {
                throw new IllegalStateException("the window ended with " + exit);
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
