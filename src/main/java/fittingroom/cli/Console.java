package fittingroom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/// What a command has around it: where words and JSON go, where the program lies, what time it is, and who draws the
/// desks. It is handed in, so that a test can run a command as a script would.
///
/// @param out answers; with `--json` one object and nothing else
/// @param err progress and problems
/// @param program the folder of the program, with `sample-catalogs` in it
/// @param userHome where `.fitting-room` lies
/// @param opened hears of the folder of every workspace that a command opens, for the log
public record Console(
        PrintWriter out, PrintWriter err, Path program, Path userHome, Clock clock, ScreenPrinter printer,
        Consumer<Path> opened) {

    Path samples() {
        return program.resolve("sample-catalogs");
    }

    Path usualWorkspace() {
        return userHome.resolve(".fitting-room").resolve("default");
    }
}
