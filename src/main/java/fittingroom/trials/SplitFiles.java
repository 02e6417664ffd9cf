package fittingroom.trials;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Reads the two files of a trial, one to learn from and one to be asked, into one [Split]. It reads what is written for
/// trials; what shops export is for the intake.
///
/// Interactions are CSV, `user,item[,time]`; sessions are one a line with blanks between the ids, oldest first, or CSV
/// `session,item,time`. A first line that names its columns is passed over. `.gz` is unpacked by its content.
public final class SplitFiles {

    private static final int GZIP = 0x1f8b;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// What a column of shoppers or visits is called where it has a name.
    private static final Pattern WHOSE = Pattern.compile(
            "(user|shopper|customer|visitor|client|member|account|person|session|visit|u|s)[ _.-]?(id|no|number|key)?|uid|sid");

    private SplitFiles() {}

    /// Refused where a file is missing, cannot be read, or holds nothing.
    public static Outcome<Split> read(Path train, Path test, Split.Kind kind) {
        for (Path file : List.of(train, test)) {
            if (!Files.isRegularFile(file)) {
                return Outcome.refused(Problem.of(TrialProblem.NO_FILE, file.toString()));
            }
        }
        Split.Numbers products = new Split.Numbers();
        return rows(train, kind, products).then(learned -> learned.isEmpty()
                ? Outcome.refused(Problem.of(TrialProblem.NOTHING_LEARNED, train.toString()))
                : rows(test, kind, products).map(asked -> joined(kind, products, learned, asked)));
    }

    private static Split joined(
            Split.Kind kind, Split.Numbers products, Map<String, int[]> learned, Map<String, int[]> asked) {
        if (kind == Split.Kind.SESSIONS) {
            return new Split(kind, products.names(), learned.values().toArray(int[][]::new),
                    asked.values().toArray(int[][]::new));
        }
        List<int[]> known = new ArrayList<>(learned.values());
        List<int[]> wanted = new ArrayList<>();
        learned.forEach((shopper, row) -> wanted.add(distinct(asked.getOrDefault(shopper, new int[0]), row)));
        asked.forEach((shopper, row) -> {
            if (!learned.containsKey(shopper)) {
                known.add(new int[0]);
                wanted.add(distinct(row, new int[0]));
            }
        });
        return new Split(kind, products.names(), known.toArray(int[][]::new), wanted.toArray(int[][]::new));
    }

    /// What is asked once, without what is known: nobody could be right there.
    private static int[] distinct(int[] row, int[] known) {
        Set<Integer> out = new HashSet<>();
        for (int product : known) {
            out.add(product);
        }
        return Arrays.stream(row).filter(out::add).toArray();
    }

    private static Outcome<Map<String, int[]>> rows(
            Path file, Split.Kind kind, Split.Numbers products) {
        try (BufferedReader reader = open(file)) {
            reader.mark(1 << 16);
            if (reader.read() == BYTE_ORDER_MARK) {
                reader.mark(1 << 16);
            } else {
                reader.reset();
            }
            String first = reader.readLine();
            reader.reset();
            boolean lines = kind == Split.Kind.SESSIONS && first != null && !first.contains(",");
            return lines ? Outcome.done(lines(reader, products)) : table(file, reader, kind, products);
        } catch (IOException | CsvParseException broken) {
            return Outcome.refused(Problem.of(TrialProblem.UNREADABLE, file.toString(), broken.toString()));
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return new BufferedReader(
                new InputStreamReader(magic == GZIP ? new GZIPInputStream(in, 1 << 16) : in, StandardCharsets.UTF_8), 1 << 17);
    }

    private static Map<String, int[]> lines(BufferedReader reader, Split.Numbers products) {
        Map<String, int[]> rows = new LinkedHashMap<>();
        reader.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] ids = line.split("\\s+", -1);
            int[] row = new int[ids.length];
            for (int i = 0; i < ids.length; i++) {
                row[i] = products.of(ids[i]);
            }
            rows.put(Integer.toString(rows.size()), row);
        });
        return rows;
    }

    private record Touch(int product, double time) {}

    private static Outcome<Map<String, int[]>> table(
            Path file, BufferedReader reader, Split.Kind kind, Split.Numbers products) throws IOException {
        Map<String, List<Touch>> touches = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)) {
            for (CsvRecord record : csv) {
                if (record.getFieldCount() < 2) {
                    return Outcome.refused(Problem.of(
                            TrialProblem.NOT_ENOUGH_COLUMNS, file.toString(), record.getStartingLineNumber()));
                }
                boolean header = record.getStartingLineNumber() == 1
                        && WHOSE.matcher(record.getField(0).strip().toLowerCase(Locale.ROOT)).matches();
                if (!header) {
                    double time = record.getFieldCount() > 2 ? time(record.getField(2)) : 0;
                    touches.computeIfAbsent(record.getField(0), key -> new ArrayList<>())
                            .add(new Touch(products.of(record.getField(1)), time));
                }
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        Map<String, int[]> rows = new LinkedHashMap<>();
        if (kind == Split.Kind.SESSIONS) {
            touches.entrySet().stream()
                    .sorted(Comparator.comparingDouble(entry -> entry.getValue().getLast().time()))
                    .forEach(entry -> rows.put(entry.getKey(), row(entry.getValue())));
        } else {
            touches.forEach((shopper, all) -> rows.put(shopper, row(all)));
        }
        return Outcome.done(rows);
    }

    private static int[] row(List<Touch> touches) {
        return touches.stream().sorted(Comparator.comparingDouble(Touch::time)).mapToInt(Touch::product).toArray();
    }

    /// A number, or an instant; what is neither keeps its place in the file.
    private static double time(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notANumber) {
            try {
                return Instant.parse(text.strip()).toEpochMilli();
            } catch (DateTimeParseException neither) {
                return 0;
            }
        }
    }
}
