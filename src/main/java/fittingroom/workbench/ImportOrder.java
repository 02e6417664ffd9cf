package fittingroom.workbench;

import fittingroom.events.Purpose;
import fittingroom.intake.Options;
import java.nio.file.Path;
import java.util.Set;

/// One file that a person wants loaded, with what they decided about it. Nothing of it was read yet.
///
/// @param declared purposes under which this source was collected, as a person declares; empty declares nothing
public record ImportOrder(Path file, Options options, Set<Purpose> declared) {

    public ImportOrder {
        declared = Set.copyOf(declared);
    }

    public static ImportOrder of(Path file) {
        return new ImportOrder(file, Options.AUTO, Set.of());
    }
}
