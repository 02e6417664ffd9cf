package fittingroom.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real process that works in a folder until it is killed for real.
final class Killed {

    private Killed() {}

    /// Starts a program and kills it a little after it has said so many lines.
    ///
    /// @return the lines that it had said
    static List<String> after(Class<?> program, Path folder, int lines, int millis) throws IOException {
        Path said = folder.resolve("said.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), program.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (child.isAlive() && lines(said).size() < lines) {
            wait(child, 10);
        }
        wait(child, millis);
        child.destroyForcibly();
        child.onExit().join();
        return lines(said);
    }

    private static void wait(Process child, int millis) {
        child.onExit().completeOnTimeout(child, millis, TimeUnit.MILLISECONDS).join();
    }

    /// The lines that are whole.
    private static List<String> lines(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
