package fittingroom.intake;

import fittingroom.base.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found in one file, the same for a look and for a load. Always `rows = accepted + rejected + merged`.
///
/// @param format code of the format
/// @param encoding name of the character encoding, `gzip` added where it was unpacked
/// @param delimiter what separates cells, empty where nothing does
/// @param guessed whether columns were matched to fields by likeness and not by a known format
/// @param mapping which column was read as which field, how surely and why
/// @param rows rows of data, the header and blank lines not counted
/// @param merged variant, image and duplicate rows folded into another
/// @param from earliest time in the file
/// @param to latest time in the file
/// @param granted what was taken for granted of the whole file, with the evidence
/// @param columns names of the columns of the sample
/// @param sample the first rows as they stand in the file, at most 50, cells cut
/// @param numbers of the rows of the sample, as a spreadsheet counts
/// @param marks what was found wanting in the rows of the sample
public record IntakeReport(
        Path path,
        FileKind kind,
        String format,
        String encoding,
        String delimiter,
        boolean guessed,
        List<Mapping.Match> mapping,
        long rows,
        long accepted,
        long rejected,
        long merged,
        long products,
        long variants,
        long events,
        long slates,
        Optional<Instant> from,
        Optional<Instant> to,
        List<ProblemGroup> problems,
        List<Granted> granted,
        List<String> columns,
        List<List<String>> sample,
        List<Long> numbers,
        List<Offender> marks) {

    public IntakeReport {
        mapping = List.copyOf(mapping);
        problems = List.copyOf(problems);
        granted = List.copyOf(granted);
        columns = List.copyOf(columns);
        numbers = List.copyOf(numbers);
        marks = List.copyOf(marks);
        sample = sample.stream().map(List::copyOf).toList();
    }

    /// The same with a problem of the whole file.
    ///
    /// @param count how many rows or products it concerns: the first detail of its sentence
    public IntakeReport with(IntakeProblem kind, long count, Object... details) {
        Object[] all = new Object[details.length + 1];
        all[0] = count;
        System.arraycopy(details, 0, all, 1, details.length);
        List<ProblemGroup> more = new ArrayList<>(problems);
        more.add(new ProblemGroup(
                kind.code(), kind.severity(), count, 0, "", "", Problem.of(kind, all).message(), List.of(), Map.of()));
        return new IntakeReport(
                path, this.kind, format, encoding, delimiter, guessed, mapping, rows, accepted, rejected, merged, products,
                variants, events, slates, from, to, more, granted, columns, sample, numbers, marks);
    }

    /// The group of a code, where there is one.
    public Optional<ProblemGroup> problem(IntakeProblem kind) {
        return problems.stream().filter(group -> group.code().equals(kind.code())).findFirst();
    }
}
