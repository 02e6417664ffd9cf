package fittingroom.workbench;

import fittingroom.releases.Release;
import fittingroom.rules.RuleSet;
import java.nio.file.Path;
import java.util.Optional;

/// The rules of a file, read whole and found good, and not yet taken. It changes nothing.
///
/// @param file where they came from; for a file in a zip the zip and its entry
/// @param rules as they will stand in the draft
/// @param digest SHA-256 of the file's bytes, 64 hexadecimal digits
/// @param release that the file is a bundle of; empty for a rule file
public record RuleOffer(Path file, RuleSet rules, String digest, Optional<Release> release) {

    /// The file's name, without folders.
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /// `bundle` or `rules`.
    public String format() {
        return release.isPresent() ? "bundle" : "rules";
    }
}
