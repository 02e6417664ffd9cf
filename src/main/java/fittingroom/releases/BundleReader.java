package fittingroom.releases;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;

/// Reads a bundle, or says why not. A file is believed only if writing what was read gives its very bytes again: then
/// no byte of it was changed since, but for one who made a bundle anew with all its hashes.
public final class BundleReader {

    private static final long LARGEST = 64L << 20;
    /// Where the name of its first file stands in a zip.
    private static final int FIRST_NAME = 30;
    private static final String FAMILY = "fitting-room-bundle/";

    private BundleReader() {}

    /// Whether a file begins as a zip with a manifest does; a rule set does not.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static boolean isBundle(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(FIRST_NAME + BundleFile.MANIFEST.length()), StandardCharsets.ISO_8859_1);
            return head.startsWith("PK") && head.startsWith(BundleFile.MANIFEST, FIRST_NAME);
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /// Refused where the file is absent, no bundle, of a newer version, or not as it was written.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static Outcome<Bundle> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Outcome.refused(Problem.of(ReleaseProblem.NO_BUNDLE, file.toString()));
            }
            if (Files.size(file) > LARGEST) {
                return Outcome.refused(Problem.of(ReleaseProblem.DAMAGED, file.toString()));
            }
            return read(Files.readAllBytes(file), file.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    static Outcome<Bundle> read(byte[] bytes, String name) {
        Problem damaged = Problem.of(ReleaseProblem.DAMAGED, name);
        try {
            Map<String, String> files = unzip(bytes);
            BundleJson.Manifest manifest = BundleJson.manifest(files.getOrDefault(BundleFile.MANIFEST, ""));
            if (!manifest.format().equals(BundleWriter.FORMAT) && !manifest.format().equals(BundleWriter.FIRST_FORMAT)) {
                return Outcome.refused(manifest.format().startsWith(FAMILY)
                        ? Problem.of(ReleaseProblem.NEWER, name, manifest.format(), BundleWriter.FORMAT)
                        : damaged);
            }
            if (!(RuleFile.read(files.getOrDefault(BundleFile.RULES, ""))
                    instanceof Outcome.Done<RuleSet>(RuleSet rules))) {
                return Outcome.refused(damaged);
            }
            Bundle bundle = new Bundle(
                    BundleJson.release(manifest, rules), manifest.provenance(),
                    BundleJson.proofs(files.getOrDefault(BundleFile.REQUESTS, "")),
                    manifest.moves(),
                    files.getOrDefault(BundleFile.IMPACT, ""));
            boolean asWritten = bundle.release().isWhole() && Arrays.equals(bytes, BundleWriter.bytes(bundle));
            return asWritten ? Outcome.done(bundle) : Outcome.refused(damaged);
        } catch (IOException | JacksonException | NoSuchElementException | DateTimeException
                | IllegalArgumentException unreadable) {
            return Outcome.refused(List.of(damaged));
        }
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getMethod() != ZipEntry.STORED) {
                    throw new IOException("packed");
                }
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
