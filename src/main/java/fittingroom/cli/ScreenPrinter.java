package fittingroom.cli;

import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;

/// Draws every desk of the window as a PNG from a workspace that is open, without showing a window. The window
/// implements it; commands only ask.
@FunctionalInterface
public interface ScreenPrinter {

    /// What a picture should look like.
    ///
    /// @param theme `light` or `dark`
    record Look(String theme, int width, int height) {}

    /// @return the files written, in the order of the desks
    List<Path> print(Workbench workbench, Path folder, Look look);
}
