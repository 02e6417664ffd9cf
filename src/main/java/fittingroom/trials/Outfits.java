package fittingroom.trials;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people put together: outfits as categories, and outfits of titled things. It learns nothing.
///
/// @param categories how many there are; outfits hold their numbers
/// @param worn by the name of the outfit
/// @param titled by the name of the outfit
record Outfits(int categories, Map<String, int[]> worn, Map<String, List<Item>> titled) {

    /// One thing of an outfit.
    ///
    /// @param slot its place in the outfit, as in `shoe`
    record Item(String slot, String title) {}

    /// Reads `[{"set_id": …, "items_category": [ids]}]`, gzipped or not, and CSV with `outfit_id,slot,name`.
    static Outcome<Outfits> read(Path worn, Path titled) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        return outfits(worn, numbers).then(known -> known.isEmpty()
                ? Outcome.refused(Problem.of(TrialProblem.NOTHING_LEARNED, worn.toString()))
                : items(titled).map(items -> new Outfits(numbers.size(), known, items)));
    }

    /// In which of so many parts an outfit falls: always the same.
    static int part(String name, int parts) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % parts);
    }

    private static Outcome<Map<String, int[]>> outfits(Path file, Map<Integer, Integer> numbers) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(Problem.of(TrialProblem.NO_FILE, file.toString()));
        }
        Map<String, int[]> worn = new LinkedHashMap<>();
        try (InputStream in = open(file)) {
            for (JsonNode outfit : JsonMapper.shared().readTree(in)) {
                worn.put(outfit.path("set_id").asString(""), outfit.path("items_category").valueStream()
                        .mapToInt(id -> numbers.computeIfAbsent(id.asInt(), _ -> numbers.size())).toArray());
            }
            return Outcome.done(worn);
        } catch (IOException | JacksonException broken) {
            return Outcome.refused(Problem.of(TrialProblem.UNREADABLE, file.toString(), broken.toString()));
        }
    }

    private static Outcome<Map<String, List<Item>>> items(Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(Problem.of(TrialProblem.NO_FILE, file.toString()));
        }
        Map<String, List<Item>> titled = new LinkedHashMap<>();
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                titled.computeIfAbsent(row.findField("outfit_id").orElse(""), _ -> new ArrayList<>())
                        .add(new Item(row.findField("slot").orElse(""), row.findField("name").orElse("")));
            }
            return Outcome.done(titled);
        } catch (IOException | CsvParseException broken) {
            return Outcome.refused(Problem.of(TrialProblem.UNREADABLE, file.toString(), broken.toString()));
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in) : in;
    }
}
