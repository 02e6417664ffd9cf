package fittingroom.releases;

import fittingroom.base.WholeFile;
import fittingroom.rules.RuleFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A bundle as a zip: the manifest with the hashes of all, the rules, the requests with their slates, and the impact
/// for people. Equal bundles give equal bytes, on any machine: files are stored in a fixed order under a fixed time.
public final class BundleWriter {

    /// Of the manifest. A reader refuses a later one.
    public static final String FORMAT = "fitting-room-bundle/2";
    /// The form that did not say what the requests show of each rule. It is still read, and written as it was.
    static final String FIRST_FORMAT = "fitting-room-bundle/1";

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BundleWriter() {}

    /// Writes the file whole or not at all: a kill leaves what was there before, or the new one.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static void write(Bundle bundle, Path file) {
        WholeFile.write(file, bytes(bundle));
    }

    static String format(Bundle bundle) {
        return bundle.moves().isPresent() ? FORMAT : FIRST_FORMAT;
    }

    /// The bytes of the file.
    public static byte[] bytes(Bundle bundle) {
        List<BundleFile> files = List.of(
                new BundleFile(BundleFile.RULES, RuleFile.write(bundle.release().rules())),
                new BundleFile(BundleFile.REQUESTS, BundleJson.requests(bundle.proofs())),
                new BundleFile(BundleFile.IMPACT, bundle.impact()));
        List<BundleFile> all = new ArrayList<>();
        all.add(new BundleFile(BundleFile.MANIFEST, BundleJson.manifest(bundle, files)));
        all.addAll(files);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (BundleFile file : all) {
                add(zip, file);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, BundleFile file) throws IOException {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTimeLocal(ALWAYS);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
