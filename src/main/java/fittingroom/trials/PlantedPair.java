package fittingroom.trials;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two products of the sample shop that its old engine showed together, with what a merchandiser says of it. The
/// label is a judgement written by hand, not the output of any check.
///
/// @param label `incoherent`, `coherent` or `neutral`
/// @param reasons codes, the most important first; empty unless incoherent
/// @param note why, in a sentence
public record PlantedPair(String anchor, String product, String label, List<String> reasons, String note) {

    public PlantedPair {
        reasons = List.copyOf(reasons);
    }

    public boolean isClash() {
        return label.equals("incoherent");
    }

    static List<PlantedPair> read(Path file) throws IOException {
        List<PlantedPair> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            rows.forEach(row -> pairs.add(new PlantedPair(
                    row.getField("a_id"), row.getField("b_id"), row.getField("label"), codes(row.getField("reason")),
                    row.getField("note"))));
        }
        return pairs;
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split(";", -1)).filter(code -> !code.isEmpty()).toList();
    }
}
