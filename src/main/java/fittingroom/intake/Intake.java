package fittingroom.intake;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file of any vendor: looks at it, or hands what it holds to a sink, both through the very same checks. It
/// keeps nothing and knows no workspace.
public final class Intake {

    private static final int CHECK = 512;

    private final Clock clock;
    private final Memory memory;

    /// @param clock says what today is: nothing can have happened after tomorrow
    public Intake(Clock clock) {
        this(clock, Memory.NONE);
    }

    /// @param memory what was said about files of the same columns before
    public Intake(Clock clock, Memory memory) {
        this.clock = clock;
        this.memory = memory;
    }

    /// What a zip holds, each to be named in [Options#entry]; empty for anything that is no zip or cannot be read.
    public static List<String> entries(Path file) {
        try {
            return Packing.of(file) == Packing.ZIP ? Packing.entries(file) : List.of();
        } catch (IOException toldWhenItIsRead) {
            return List.of();
        }
    }

    /// The first bytes of a file, or of an entry of a zip, unpacked. A zip of several files of which none is named is
    /// given as it lies on disk.
    ///
    /// @throws IOException if the disk fails, or what is packed is damaged
    public static byte[] unpacked(Path file, Optional<String> entry, int most) throws IOException {
        Packing found = Packing.of(file);
        boolean several = found == Packing.ZIP && entry.isEmpty() && Packing.entries(file).size() > 1;
        try (InputStream in = (several ? Packing.PLAIN : found).open(Files.newInputStream(file), entry)) {
            return in.readNBytes(most);
        }
    }

    /// What a load of this file would find. Refused where the file cannot be read as a whole, by [IntakeProblem]s.
    public Outcome<IntakeReport> examine(Path file, Options options, Cancel cancel) {
        return load(file, options, Sink.nowhere(), Progress.silent(), cancel);
    }

    /// The first rows of a file, whatever they may mean. Refused where not even they can be read.
    public Outcome<Peek> peek(Path file, Options options) {
        try {
            return Plan.peek(Source.of(file, options.entry()));
        } catch (IOException broken) {
            return Outcome.refused(Refusal.unreadable(file, broken));
        }
    }

    /// Hands every sound row to the sink, in the order of the file, on this thread. Where it does not end as done, the
    /// sink must throw away what it was given. Progress counts bytes of the file; while rows are put together nobody knows
    /// how far it is.
    public Outcome<IntakeReport> load(Path file, Options options, Sink sink, Progress progress, Cancel cancel) {
        try {
            progress.at("intake.step.look", 0, 0);
            Source source = Source.of(file, options.entry());
            return Plan.of(source, options, memory).then(plan -> read(source, plan, plan.options(), sink, progress, cancel));
        } catch (Source.Several several) {
            return Outcome.refused(Problem.of(
                    IntakeProblem.SEVERAL_FILES, file.toString(), String.valueOf(several.getMessage())));
        } catch (IOException broken) {
            return Outcome.refused(Refusal.unreadable(file, broken));
        }
    }

    private Outcome<IntakeReport> read(
            Source source, Plan plan, Options options, Sink sink, Progress progress, Cancel cancel) {
        Optional<RejectedRows> aside = options.rejected().map(RejectedRows::new);
        Findings findings = new Findings(aside);
        if (plan.kind() == FileKind.RULES) {
            return Outcome.done(report(source, plan, findings, List.of()));
        }
        try (Source.Opened opened = source.open()) {
            Grounds grounds = Grounds.of(source, plan, options, cancel);
            Assembler assembler = assembler(plan, options, sink, findings, grounds);
            RowReader rows = FixedRows.over(RepairedRows.over(plan.open(opened)), options.fixes());
            long n = 0;
            while (rows.next()) {
                if (++n % CHECK == 0) {
                    if (cancel.requested()) {
                        return Outcome.stopped();
                    }
                    progress.at("intake.step.read", opened.done(), opened.size());
                }
                findings.sample.see(rows, plan.columns().size());
                take(rows, assembler, findings);
            }
            if (cancel.requested()) {
                return Outcome.stopped();
            }
            progress.at("intake.step.write", 0, 0);
            assembler.finish();
            return Outcome.done(report(source, plan, findings, grounds.granted()));
        } catch (XmlRows.Forbidden forbidden) {
            return Outcome.refused(Refusal.of(forbidden.kind(), source, String.valueOf(forbidden.getMessage())));
        } catch (IOException broken) {
            return Outcome.refused(Refusal.unreadable(source.path(), broken));
        } finally {
            aside.ifPresent(RejectedRows::close);
        }
    }

    /// Damage is seen before meaning.
    private static void take(RowReader rows, Assembler assembler, Findings findings) {
        Optional<IntakeProblem> damage = rows.damage();
        if (damage.isPresent()) {
            int column = damage.get() == IntakeProblem.TOO_MANY_CELLS ? rows.columns().size() : firstFilled(rows, '\0');
            findings.reject(rows, damage.get(), nameOf(rows, column), rows.cell(column));
            return;
        }
        if (rows.isBroken()) {
            int column = firstFilled(rows, '\uFFFD');
            findings.note(IntakeProblem.BROKEN_TEXT, rows.row(), nameOf(rows, column), rows.cell(column));
        }
        assembler.row(rows);
    }

    private static String nameOf(RowReader rows, int column) {
        return column < rows.columns().size() ? rows.columns().get(column) : "";
    }

    /// The first column that holds a character, else the first.
    private static int firstFilled(RowReader rows, char sought) {
        for (int i = 0; i < rows.columns().size(); i++) {
            if (rows.cell(i).indexOf(sought) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private Assembler assembler(Plan plan, Options options, Sink sink, Findings findings, Grounds grounds) {
        long latest = clock.instant().plus(Duration.ofDays(1)).toEpochMilli();
        Desk desk = new Desk(
                plan.kind(), plan.mapping(), sink, findings, grounds.times(), grounds.amounts(), latest, options);
        return TreatedRows.before(plan.format().assembler(desk), desk);
    }

    private static IntakeReport report(Source source, Plan plan, Findings findings, List<Granted> granted) {
        boolean table = plan.shape() == Plan.Shape.TABLE;
        List<Mapping.Match> found = plan.mapping().matches().stream()
                .filter(match -> plan.columns().contains(match.column()))
                .toList();
        return new IntakeReport(
                source.path(), plan.kind(), plan.format().code(), source.encoding(),
                table ? plan.dialect().name() : "", plan.mapping().isGuessed(), found,
                findings.rows(), findings.accepted(), findings.rejected(), findings.merged(), findings.products,
                findings.variants, findings.events, findings.slates,
                findings.from().map(Instant::ofEpochMilli), findings.to().map(Instant::ofEpochMilli),
                findings.problems(), granted, plan.columns(), findings.sample.rows(), findings.sample.numbers(),
                findings.sample.marks());
    }
}
