package fittingroom.intake;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How one file will be read: written how, in which vocabulary, which column as what. It is made from the first rows
/// and read none of the others.
///
/// @param columns those that the first rows have
/// @param options as they were asked for, with what was remembered of files of this shape
record Plan(
        Shape shape, Dialect dialect, Format format, FileKind kind, Mapping mapping, List<String> columns,
        List<List<String>> first, Options options) {

    /// How a file is written.
    enum Shape {
        TABLE,
        JSON_LINES,
        JSON_DOCUMENT,
        /// A document that is one row itself.
        JSON_OBJECT,
        /// A saved page of a shop with JSON-LD in its scripts.
        PAGE,
        XML
    }

    private static final int PEEK = 50;
    private static final int FIRST_ROWS = 200;
    private static final int FIRST_OBJECTS = 2_000;

    /// @param memory what was said about files of the same columns; it holds where nothing is said now
    static Outcome<Plan> of(Source source, Options options, Memory memory) throws IOException {
        String head = source.head().strip();
        if (head.isEmpty()) {
            return Outcome.refused(Refusal.of(IntakeProblem.EMPTY_FILE, source));
        }
        Shape shape = Sniff.shape(head);
        boolean rules = shape != Shape.TABLE && shape != Shape.XML && shape != Shape.PAGE && Sniff.isRuleSet(head);
        if (rules || options.as().filter(FileKind.RULES::equals).isPresent()) {
            return rules(source, options, shape, rules);
        }
        return draft(source, shape).then(draft -> {
            Map<String, String> before = options.said().isEmpty() ? memory.of(draft.columns()) : Map.of();
            String why = Words.current().text(before.isEmpty() ? "intake.evidence.person" : "intake.evidence.remembered");
            return choose(source, options.recalling(before), why, draft);
        });
    }

    /// The first rows without a question about their meaning.
    static Outcome<Peek> peek(Source source) throws IOException {
        String head = source.head().strip();
        if (head.isEmpty()) {
            return Outcome.refused(Refusal.of(IntakeProblem.EMPTY_FILE, source));
        }
        Shape shape = Sniff.shape(head);
        return draft(source, shape).map(draft -> new Peek(
                source.encoding(), shape == Shape.TABLE ? draft.dialect().name() : "", draft.columns(),
                draft.first().stream().limit(PEEK).map(row -> row.stream().map(Findings::cut).toList()).toList()));
    }

    private static Outcome<Draft> draft(Source source, Shape shape) throws IOException {
        Dialect dialect = shape == Shape.TABLE
                ? Dialect.of(source.head(), source.isWholeInHead()) : Dialect.none();
        List<List<String>> first = new ArrayList<>();
        List<String> columns;
        try (Source.Opened opened = source.open()) {
            RowReader rows = reader(shape, dialect, opened, List.of(), false);
            int enough = shape == Shape.TABLE ? FIRST_ROWS : FIRST_OBJECTS;
            List<Problem> damages = new ArrayList<>();
            while (first.size() < enough && rows.next()) {
                if (rows.damage().isEmpty()) {
                    first.add(cells(rows));
                } else if (damages.isEmpty()) {
                    damages.add(Problem.of(rows.damage().get(), rows.row(), "", Findings.cut(rows.cell(0))));
                }
            }
            columns = List.copyOf(rows.columns());
            if (first.isEmpty() && damages.isEmpty()) {
                return Outcome.refused(Refusal.of(IntakeProblem.HEADER_ONLY, source));
            }
            if (columns.isEmpty() && !damages.isEmpty()) {
                return Outcome.refused(Refusal.of(IntakeProblem.UNREADABLE, source, damages.getFirst().message()));
            }
        } catch (XmlRows.Forbidden forbidden) {
            return Outcome.refused(Refusal.of(forbidden.kind(), source, String.valueOf(forbidden.getMessage())));
        }
        return Outcome.done(new Draft(shape, dialect, columns, first));
    }

    private record Draft(Shape shape, Dialect dialect, List<String> columns, List<List<String>> first) {}

    RowReader open(Source.Opened opened) throws IOException {
        return reader(shape, dialect, opened, mapping.columns(), format instanceof NestedFormat);
    }

    private static RowReader reader(
            Shape shape, Dialect dialect, Source.Opened opened, List<String> known, boolean whole) throws IOException {
        return switch (shape) {
            case TABLE -> new CsvRows(opened.reader(), dialect);
            case JSON_LINES, JSON_DOCUMENT, JSON_OBJECT -> new JsonRows(opened.reader(), shape, known, whole);
            case PAGE -> new JsonRows(LinkedPage.graph(opened.reader()), Shape.JSON_OBJECT, known, whole);
            case XML -> new XmlRows(opened.reader(), known);
        };
    }

    private static Outcome<Plan> rules(Source source, Options options, Shape shape, boolean found) {
        FileKind wanted = options.as().orElse(FileKind.RULES);
        if (!found || wanted != FileKind.RULES) {
            String content = found ? FileKind.RULES.code() : shape.name().toLowerCase(Locale.ROOT);
            return Outcome.refused(Refusal.of(IntakeProblem.WRONG_KIND, source, wanted.code(), content));
        }
        Mapping none = new Mapping(List.of(), List.of(), false);
        return Outcome.done(
                new Plan(shape, Dialect.none(), Formats.RULES, FileKind.RULES, none, List.of(), List.of(), options));
    }

    private static Outcome<Plan> choose(Source source, Options options, String why, Draft draft) {
        Optional<Format> asked = options.format().filter(code -> !code.equalsIgnoreCase("auto")).flatMap(Format::of);
        boolean unknown = options.format().isPresent() && asked.isEmpty()
                && !options.format().get().equalsIgnoreCase("auto");
        if (unknown) {
            return Outcome.refused(Refusal.of(IntakeProblem.UNKNOWN_FORMAT, source, options.format().orElse("")));
        }
        Format format = asked.orElseGet(() -> Format.of(draft.shape(), draft.columns(), options.as()));
        Guess guess = new Guess(draft.columns(), draft.first());
        FileKind kind = format.isGuessed()
                ? options.as().orElseGet(() -> Sniff.kind(guess, draft.columns())) : format.kind();
        boolean unordered = format.isGuessed() && kind == FileKind.CATALOG && options.as().isEmpty()
                && options.map().isEmpty() && Sniff.isLogWithoutTime(guess);
        if (unordered) {
            return Outcome.refused(Refusal.of(
                    IntakeProblem.LOG_WITHOUT_TIME, source, Findings.cut(String.join(", ", draft.columns()))));
        }
        Mapping found = format.isGuessed() ? LinePrices.judged(guess.of(kind), draft.first()) : late(format, draft);
        Optional<Mapping> mapping = found.with(options.map(), why);
        if (mapping.isEmpty()) {
            return Outcome.refused(Refusal.badMap(source, options.map(), draft.columns()));
        }
        if (mapping.get().isGuessed() && options.strict() && options.map().isEmpty()) {
            return Outcome.refused(Refusal.of(IntakeProblem.GUESS_REFUSED, source));
        }
        Optional<Problem> lack = Refusal.lack(source, kind, mapping.get());
        Plan plan = new Plan(
                draft.shape(), draft.dialect(), format, kind, mapping.get(), draft.columns(), draft.first(), options);
        return lack.<Outcome<Plan>>map(Outcome::refused).orElseGet(() -> Outcome.done(plan));
    }

    /// Rows that bring their names along may bring known ones late; they get their place before the first row.
    private static Mapping late(Format format, Draft draft) {
        List<String> columns = new ArrayList<>(draft.columns());
        if (draft.shape() != Shape.TABLE) {
            format.expected().stream().filter(name -> !columns.contains(name)).forEach(columns::add);
        }
        return format.mapping(columns);
    }

    private static List<String> cells(RowReader rows) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows.columns().size(); i++) {
            cells.add(rows.cell(i));
        }
        return cells;
    }
}
