package fittingroom.workbench;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import fittingroom.base.Id;
import fittingroom.base.WholeFile;
import fittingroom.catalog.Correction;
import fittingroom.catalog.Corrections;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.intake.Formula;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Corrections as a table, `product,attribute,values`: values are codes of the lexicon with `;` between them, and none says
/// that it is unknown. It keeps nothing itself.
public final class CorrectionsFile {

    /// What a file says.
    ///
    /// @param broken lines that say nothing that can be used, by their number, the header being 1
    public record Read(List<Correction> corrections, List<Long> broken) {
        public Read {
            corrections = List.copyOf(corrections);
            broken = List.copyOf(broken);
        }
    }

    private static final List<String> HEADER = List.of("product", "attribute", "values");

    private CorrectionsFile() {}

    /// The file is whole or as it was before.
    public static void write(Corrections corrections, Path file) {
        WholeFile.write(file, out -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(HEADER);
            for (Correction one : corrections.all()) {
                csv.writeRecord(Formula.harmless(one.product().value()), one.facet().code(), String.join(";", one.values()));
            }
            csv.flush();
        });
    }

    /// @throws UncheckedIOException if the disk fails, or the file is no table
    public static Read read(Path file) {
        List<Correction> corrections = new ArrayList<>();
        List<Long> broken = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).skipEmptyLines(true).ofCsvRecord(Files.newBufferedReader(file))) {
            for (CsvRecord row : rows) {
                if (row.getStartingLineNumber() > 1 || !row.getField(0).replace("\uFEFF", "").strip().equalsIgnoreCase(HEADER.getFirst())) {
                    correction(row).ifPresentOrElse(corrections::add, () -> broken.add(row.getStartingLineNumber()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (CsvParseException noTable) {
            throw new UncheckedIOException(new IOException(noTable));
        }
        return new Read(corrections, broken);
    }

    private static Optional<Correction> correction(CsvRecord row) {
        if (row.getFieldCount() < 2 || row.getField(0).isBlank()) {
            return Optional.empty();
        }
        Optional<Facet> facet = Facet.of(row.getField(1).strip());
        List<String> values = row.getFieldCount() < 3 ? List.of()
                : Arrays.stream(row.getField(2).split(";", -1)).map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .filter(value -> !value.isEmpty()).distinct().toList();
        return facet.filter(one -> values.stream().allMatch(value -> Lexicon.shipped().concept(one, value).isPresent()))
                .map(one -> new Correction(Id.of(Formula.plain(row.getField(0).strip())), one, values));
    }
}
