package fittingroom.cli;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.base.Words;
import fittingroom.coherence.PairFigures;
import fittingroom.coherence.PairsFile;
import fittingroom.coherence.PairsFile.Report;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `coherence`: scores a file of pairs against the loaded catalog. The scored file appears whole or not at all.
@Command(name = "coherence", description = "Score pairs of products.", mixinStandardHelpOptions = true)
final class CoherenceCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final Common common = new Common();

    @Parameters(paramLabel = "PAIRS.csv", description = "columns a_id and b_id; all others are kept")
    private Path pairs = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "SCORED.csv")
    private Path out = Path.of("");

    CoherenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return common.over(console, this::score);
    }

    private Answer score(Workbench workbench) {
        if (!Files.isRegularFile(pairs)) {
            return Answer.refused(Answer.WRONG_USE, List.of(Problem.of(CliProblem.NO_FILE, pairs.toString())));
        }
        Path half = out.resolveSibling(out.getFileName() + ".part");
        try {
            Outcome<Report> outcome = scoreInto(half, workbench.snapshot().value());
            if (outcome instanceof Outcome.Done<Report>(Report report)) {
                Files.move(half, out, StandardCopyOption.REPLACE_EXISTING);
                return answer(report);
            }
            return Answer.refused(
                    Answer.WRONG_USE, outcome instanceof Outcome.Refused<Report>(var problems) ? problems : List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken.getMessage(), broken);
        } finally {
            drop(half);
        }
    }

    private static void drop(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException broken) {
            throw new UncheckedIOException(half.toString(), broken);
        }
    }

    private Outcome<Report> scoreInto(Path half, Snapshot snapshot) throws IOException {
        try (Reader from = open(pairs);
                Writer to = new OutputStreamWriter(Files.newOutputStream(half), StandardCharsets.UTF_8)) {
            return new PairsFile(snapshot.catalog(), snapshot.coherence())
                    .score(from, to, Progress.silent(), Cancel.never());
        }
    }

    private static Reader open(Path file) throws IOException {
        boolean zipped;
        try (var in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(2);
            zipped = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
        }
        var in = Files.newInputStream(file);
        return new InputStreamReader(zipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }

    private Answer answer(Report report) {
        Fields json = Fields.of("pairs", report.pairs()).and("clash", report.clash())
                .and("unsure", report.unsure()).and("fine", report.fine());
        List<String> lines = new ArrayList<>();
        lines.add(Words.current().text(
                "cli.coherence.done", report.pairs(), report.clash(), report.unsure(), report.fine(), out.toString()));
        report.figures().ifPresent(figures -> {
            put(json, figures);
            lines.add(Words.current().text(
                    "cli.coherence.figures", figures.labelled(), figures.auc(), figures.aucRest(), figures.precision(),
                    figures.recall(), figures.reasonHit()));
        });
        return Answer.done(json.map(), lines);
    }

    /// A figure with nothing to count has no key.
    private static void put(Fields json, PairFigures figures) {
        putNumber(json, "auc", figures.auc());
        putNumber(json, "aucRest", figures.aucRest());
        putNumber(json, "precision", figures.precision());
        putNumber(json, "recall", figures.recall());
        putNumber(json, "reasonHit", figures.reasonHit());
    }

    private static void putNumber(Fields json, String name, double value) {
        if (!Double.isNaN(value)) {
            json.and(name, value);
        }
    }
}
