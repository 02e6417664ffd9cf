package fittingroom.coherence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Scores a file of pairs against one catalog, row by row, and keeps every row in its place with all its columns. It
/// opens and closes no files.
public final class PairsFile {

    private static final int ROWS_BETWEEN_LOOKS = 1000;

    private final Catalog catalog;
    private final Coherence coherence;

    public PairsFile(Catalog catalog, Coherence coherence) {
        this.catalog = catalog;
        this.coherence = coherence;
    }

    /// What came of a file.
    ///
    /// @param figures against the labels, where the file has any
    public record Report(long pairs, long clash, long unsure, long fine, Optional<PairFigures> figures) {}

    /// Reads `a_id,b_id` and any other columns; writes them all, then `coherence,verdict,reasons`. An unknown product
    /// gives 0.5, unsure, other.
    ///
    /// @return refused where the file has no header, lacks one of the two columns, or is no table
    /// @throws IOException if the world does not let us read or write
    public Outcome<Report> score(Reader from, Writer to, Progress progress, Cancel cancel) throws IOException {
        try {
            return scored(from, to, progress, cancel);
        } catch (CsvParseException broken) {
            return Outcome.refused(Problem.of(CoherenceProblem.BROKEN, String.valueOf(broken.getMessage())));
        }
    }

    private Outcome<Report> scored(Reader from, Writer to, Progress progress, Cancel cancel) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .skipEmptyLines(true).ofCsvRecord(from);
                CsvWriter out = CsvWriter.builder().build(to)) {
            var each = rows.iterator();
            if (!each.hasNext()) {
                return Outcome.refused(Problem.of(CoherenceProblem.NO_ROWS));
            }
            List<String> header = header(each.next());
            int a = header.indexOf("a_id");
            int b = header.indexOf("b_id");
            if (a < 0 || b < 0) {
                return Outcome.refused(Problem.of(CoherenceProblem.NO_COLUMN, a < 0 ? "a_id" : "b_id"));
            }
            out.writeRecord(with(header, List.of("coherence", "verdict", "reasons")));
            Tally tally = new Tally(header.indexOf("label"), header.indexOf("reason"));
            while (each.hasNext()) {
                CsvRecord row = each.next();
                if (tally.pairs % ROWS_BETWEEN_LOOKS == 0) {
                    progress.at("coherence.scoring", tally.pairs, 0);
                    if (cancel.requested()) {
                        return Outcome.stopped();
                    }
                }
                Judgement judgement = judge(field(row, a), field(row, b));
                out.writeRecord(with(padded(row, header.size()), List.of(
                        String.format(Locale.ROOT, "%.4f", judgement.score()), judgement.verdict().code(),
                        String.join(";", judgement.codes()))));
                tally.add(row, judgement);
            }
            return Outcome.done(tally.report());
        }
    }

    /// The pair by the names of its products; a clash of code `other` where one is unknown.
    public Judgement judge(String a, String b) {
        OptionalInt first = catalog.find(a);
        OptionalInt second = catalog.find(b);
        if (first.isPresent() && second.isPresent()) {
            return coherence.judge(first.getAsInt(), second.getAsInt());
        }
        Clash unknown = new Clash("other", 0, 0, Sides.words("unknown.product", first.isPresent() ? b : a));
        return new Judgement(Coherence.UNKNOWN, Verdict.UNSURE, List.of(unknown), List.of());
    }

    private static List<String> header(CsvRecord row) {
        return row.getFields().stream().map(name -> name.strip().replace("\uFEFF", "")).toList();
    }

    private static String field(CsvRecord row, int at) {
        return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
    }

    private static List<String> padded(CsvRecord row, int columns) {
        List<String> fields = new ArrayList<>(row.getFields());
        while (fields.size() < columns) {
            fields.add("");
        }
        return fields;
    }

    private static List<String> with(List<String> fields, List<String> more) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(more);
        return all;
    }

    private static final class Tally {
        private final int label;
        private final int reason;
        private final PairFigures.Counter counter = new PairFigures.Counter();
        private final long[] verdicts = new long[Verdict.values().length];
        private long pairs;

        Tally(int label, int reason) {
            this.label = label;
            this.reason = reason;
        }

        void add(CsvRecord row, Judgement judgement) {
            pairs++;
            verdicts[judgement.verdict().ordinal()]++;
            counter.add(
                    field(row, label), field(row, reason), judgement.score(), judgement.verdict() == Verdict.CLASH,
                    judgement.codes());
        }

        Report report() {
            return new Report(
                    pairs, verdicts[Verdict.CLASH.ordinal()], verdicts[Verdict.UNSURE.ordinal()],
                    verdicts[Verdict.FINE.ordinal()],
                    counter.isEmpty() ? Optional.empty() : Optional.of(counter.figures()));
        }
    }
}
