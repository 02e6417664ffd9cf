package fittingroom.app;

import fittingroom.cli.Cli;
import fittingroom.cli.Console;
import fittingroom.ui.DeskPrinter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts the program together, once, in line order: the command line over its console, or the window over its
/// workbench. It decides nothing that a person would notice.
final class FittingRoom {

    private static final Logger LOG = LoggerFactory.getLogger(FittingRoom.class);

    private FittingRoom() {}

    /// @return the exit code
    static int runCommand(String... arguments) {
        return Cli.run(console(), arguments);
    }

    /// Opens the window and returns when it was closed.
    ///
    /// @param workspace a folder, or nothing for the person's own or the sample shop
    static void openWindow(String... workspace) {
        Application.launch(Window.class, workspace);
    }

    static Console console() {
        return new Console(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                programFolder(),
                Path.of(System.getProperty("user.home")),
                Clock.systemUTC(),
                new DeskPrinter(
                        programFolder().resolve("sample-catalogs").resolve("atelier").resolve("products.csv"),
                        bug -> LOG.error("a preview failed", bug)),
                Logs::into);
    }

    static Path programFolder() {
        return Path.of(System.getProperty("fittingroom.home", "")).toAbsolutePath();
    }
}
