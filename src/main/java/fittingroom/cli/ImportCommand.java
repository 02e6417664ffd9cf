package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.events.Purpose;
import fittingroom.intake.Assumptions;
import fittingroom.intake.FileKind;
import fittingroom.intake.Granted;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Options;
import fittingroom.intake.ProblemGroup;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Imported;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `import`: looks at files, checks every row, and loads what can be used. A dry run goes through the same checks and
/// loads nothing.
@Command(name = "import", description = "Look at, check and load any number of files.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final Common common = new Common();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--as", defaultValue = "auto", description = "catalog, events, served, rules or auto")
    private String as = "auto";

    @Option(names = "--format", defaultValue = "auto", description = "the format's name, or auto")
    private String format = "auto";

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", description = "read a column as a field")
    private Map<String, String> map = new HashMap<>();

    @Option(
            names = "--declare-consent", split = ",", paramLabel = "PURPOSE",
            description = "purposes under which this source was collected")
    private List<String> declared = new ArrayList<>();

    @Option(names = "--strict", description = "refuse a guessed mapping")
    private boolean strict;

    @Option(names = "--dry-run", description = "check everything, load nothing")
    private boolean dryRun;

    @Option(names = "--rejected", paramLabel = "FILE", description = "write the rows that were set aside, with the reason")
    private Optional<Path> rejected = Optional.empty();

    @Option(names = "--currency", paramLabel = "CODE", description = "currency where the file names none")
    private String currency = "";

    @Option(names = "--fix", paramLabel = "COLUMN=TEXT=READ", description = "read a text of a column as another, or as nothing")
    private List<String> fixed = new ArrayList<>();

    @Option(names = "--type", paramLabel = "KIND", description = "what happened, where no column says it")
    private String type = "";

    @Option(names = "--channel", paramLabel = "CHANNEL", description = "where it happened, where no column says it")
    private String channel = "";

    @Option(names = "--dates", paramLabel = "ORDER", description = "day-first or month-first, where the dates do not show it")
    private String dates = "";

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ImportOrder> orders = orders();
        return common.overToLoad(console, workbench -> {
            List<Imported> results = new ArrayList<>(dryRun ? look(workbench, orders) : load(workbench, orders));
            for (int i = 0; i < results.size(); i++) {
                if (RulesImport.isOfRules(results.get(i))) {
                    results.set(i, RulesImport.into(workbench, orders.get(i), dryRun));
                }
            }
            return answer(results);
        });
    }

    private List<ImportOrder> orders() {
        Optional<FileKind> kind = as.equals("auto")
                ? Optional.empty()
                : Optional.of(FileKind.of(as).orElseThrow(() -> wrong("cli.import.kind", as)));
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (String code : declared) {
            purposes.add(Purpose.of(code).orElseThrow(() -> wrong("cli.purpose.unknown", code)));
        }
        Optional<String> named = format.equals("auto") ? Optional.empty() : Optional.of(format);
        Options options = new Options(kind, named, map, strict, rejected, currency, Map.of())
                .withFixes(fixes()).assuming(assumed());
        List<ImportOrder> orders =
                files.stream().flatMap(file -> new ImportOrder(file, options, purposes).each().stream()).toList();
        checkRejected(orders.size());
        return orders;
    }

    /// Rows set aside are written anew for each file, so one place cannot hold those of two, nor be a file that is read.
    private void checkRejected(int orders) {
        if (rejected.isPresent() && orders > 1) {
            throw wrong("cli.import.rejected-many", rejected.get().toString());
        }
        if (rejected.isPresent() && isSame(rejected.get(), files.getFirst())) {
            throw wrong("cli.import.rejected-same", rejected.get().toString());
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Assumptions assumed() {
        Assumptions all = Assumptions.NONE;
        if (!type.isEmpty()) {
            all = all.withType(EventKind.of(type).orElseThrow(() -> wrong("cli.import.type", type)));
        }
        if (!channel.isEmpty()) {
            all = all.withChannel(Channel.of(channel).orElseThrow(() -> wrong("cli.import.channel", channel)));
        }
        return dates.isEmpty() ? all : all.withMonthFirst(switch (dates) {
            case "month-first" -> true;
            case "day-first" -> false;
            default -> throw wrong("cli.import.dates", dates);
        });
    }

    private Set<Options.Fix> fixes() {
        Set<Options.Fix> all = new HashSet<>();
        for (String fix : fixed) {
            int first = fix.indexOf('=');
            int last = fix.lastIndexOf('=');
            if (first == last) {
                throw wrong("cli.import.fix", fix);
            }
            all.add(new Options.Fix(
                    fix.substring(0, first).strip(), fix.substring(first + 1, last).strip(), fix.substring(last + 1).strip()));
        }
        return all;
    }

    private ParameterException wrong(String key, String value) {
        return new ParameterException(spec.commandLine(), Words.current().text(key, value));
    }

    private static List<Imported> look(Workbench workbench, List<ImportOrder> orders) {
        List<Imported> looked = new ArrayList<>();
        for (ImportOrder order : orders) {
            looked.add(switch (workbench.look(order).await()) {
                case Outcome.Done<IntakeReport>(IntakeReport report) ->
                    new Imported(order.shown(), report.accepted() > 0, Optional.of(report), List.of(), 0, 0);
                case Outcome.Refused<IntakeReport>(List<Problem> problems) ->
                    new Imported(order.shown(), false, Optional.empty(), problems, 0, 0);
                case Outcome.Stopped<IntakeReport>() ->
                    new Imported(order.shown(), false, Optional.empty(), List.of(), 0, 0);
            });
        }
        return looked;
    }

    private static List<Imported> load(Workbench workbench, List<ImportOrder> orders) {
        return workbench.load(orders).await() instanceof Outcome.Done<List<Imported>>(List<Imported> done)
                ? done : List.of();
    }

    private Answer answer(List<Imported> results) {
        boolean any = results.stream().anyMatch(Imported::loaded);
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> files = new ArrayList<>();
        for (Imported result : results) {
            files.add(describe(result));
            lines.addAll(sentences(result));
        }
        Map<String, Object> json = Fields.of("files", files).map();
        return new Answer(any ? Answer.DONE : Answer.NO, json, lines);
    }

    private static Map<String, Object> describe(Imported result) {
        Fields fields = Fields.of("path", result.file().toString());
        result.report().ifPresentOrElse(
                report -> fields
                        .and("kind", report.kind().code()).and("format", report.format())
                        .and("encoding", report.encoding()).and("guessed", report.guessed())
                        .and("rows", report.rows()).and("accepted", report.accepted())
                        .and("rejected", report.rejected()).and("merged", report.merged())
                        .and("products", report.products()).and("variants", report.variants())
                        .and("events", report.events()).and("slates", report.slates())
                        .and("from", report.from().map(Object::toString).orElse(""))
                        .and("to", report.to().map(Object::toString).orElse(""))
                        .and("mapping", mapping(report))
                        .and("granted", report.granted().stream().map(ImportCommand::describe).toList()),
                () -> List.of("rows", "accepted", "rejected", "merged", "products", "variants", "events")
                        .forEach(name -> fields.and(name, 0)));
        List<Map<String, Object>> problems = new ArrayList<>();
        result.problems().forEach(one -> problems.add(Fields.of("code", one.code()).and("count", 1).and("row", 0)
                .and("column", "").and("value", "").and("message", one.message()).map()));
        result.report().ifPresent(report -> report.problems().forEach(group -> problems.add(describe(group))));
        return fields.and("loaded", result.loaded()).and("folded", result.folded()).and("problems", problems).map();
    }

    private static Map<String, Object> mapping(IntakeReport report) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        report.mapping().forEach(match -> mapping.put(match.column(), match.field().code()));
        return mapping;
    }

    private static Map<String, Object> describe(Granted granted) {
        return Fields.of("topic", granted.topic().name().toLowerCase(Locale.ROOT)).and("words", granted.words())
                .and("asks", granted.asks()).map();
    }

    private static Map<String, Object> describe(ProblemGroup group) {
        return Fields.of("code", group.code()).and("count", group.count()).and("row", group.row())
                .and("column", group.column()).and("value", group.value()).and("message", group.message()).map();
    }

    private List<String> sentences(Imported result) {
        Words words = Words.current();
        List<String> lines = new ArrayList<>();
        result.report().ifPresent(report -> lines.add(words.text(
                dryRun ? "cli.import.looked" : result.loaded() ? "cli.import.loaded" : "cli.import.nothing",
                result.file().toString(), report.kind().code(), report.format(), report.rows(), report.accepted(),
                report.merged(), report.rejected())));
        result.problems().forEach(one -> lines.add(
                words.text("cli.import.refused", result.file().toString(), one.code(), one.message())));
        if (dryRun) {
            result.report().ifPresent(report -> lines.addAll(grounds(report)));
        }
        result.report().ifPresent(report -> report.problems().forEach(group ->
                lines.add(words.text("cli.import.problem", group.code(), group.count(), group.message()))));
        return lines;
    }

    /// What a person should look at before a load: the first and the last time, the columns, and what was taken for
    /// granted.
    private static List<String> grounds(IntakeReport report) {
        Words words = Words.current();
        List<String> lines = new ArrayList<>();
        if (report.from().isPresent() && report.to().isPresent()) {
            lines.add(words.text("cli.import.span", report.from().get().toString(), report.to().get().toString()));
        }
        report.mapping().forEach(match -> lines.add(words.text(
                "cli.import.column", match.column(), match.field().code(), Math.round(match.confidence() * 100), match.evidence())));
        report.granted().forEach(granted ->
                lines.add(words.text(granted.asks() ? "cli.import.asks" : "cli.import.granted", granted.words())));
        return lines;
    }
}
