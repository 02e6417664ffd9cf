package fittingroom.workbench;

import fittingroom.events.Purpose;
import fittingroom.intake.Intake;
import fittingroom.intake.Options;
import fittingroom.releases.BundleReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// One file that a person wants loaded, with what they decided about it. Nothing of it was read yet.
///
/// @param declared purposes under which this source was collected, as a person declares; empty declares nothing
public record ImportOrder(Path file, Options options, Set<Purpose> declared) {

    public ImportOrder {
        declared = Set.copyOf(declared);
    }

    /// Orders for each file of a zip that holds several; this one alone where there is nothing to choose, as in a bundle
    /// of a release.
    public List<ImportOrder> each() {
        boolean whole = options.entry().isPresent() || BundleReader.isBundle(file);
        List<String> entries = whole ? List.of() : Intake.entries(file);
        return entries.size() < 2 ? List.of(this)
                : entries.stream().map(name -> new ImportOrder(file, options.withEntry(name), declared)).toList();
    }

    /// The name of what is read, for people and scripts: the file, and behind it the entry of a zip.
    public Path shown() {
        return options.entry().map(name -> file.resolveSibling(file.getFileName() + "!" + name.replaceAll("[^\\p{L}\\p{N}._ -]", "_")))
                .orElse(file);
    }

    public static ImportOrder of(Path file) {
        return new ImportOrder(file, Options.AUTO, Set.of());
    }
}
