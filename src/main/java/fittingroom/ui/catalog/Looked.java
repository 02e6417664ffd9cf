package fittingroom.ui.catalog;

import fittingroom.base.Problem;
import fittingroom.base.Severity;
import fittingroom.intake.FileKind;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Options;
import fittingroom.intake.Peek;
import fittingroom.intake.ProblemGroup;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One file on the import sheet: how a person wants it read, and what the last look found.
///
/// @param looking whether a look is under way; the last one stays until it is done
/// @param corrected whether a person changed how its columns are read
record Looked(ImportOrder order, boolean looking, boolean corrected, Optional<Look> look) {

    static Looked at(Path file) {
        return new Looked(ImportOrder.of(file), true, false, Optional.empty());
    }

    Looked again(Options options, boolean nowCorrected) {
        return new Looked(new ImportOrder(order.file(), options, order.declared()), true, nowCorrected, look);
    }

    Looked found(Look next) {
        return new Looked(next.order(), false, corrected, Optional.of(next));
    }

    Looked stopped() {
        return new Looked(order, false, corrected, look);
    }

    Path file() {
        return order.file();
    }

    String name() {
        return order.shown().getFileName().toString();
    }

    Optional<IntakeReport> report() {
        return look.flatMap(Look::report);
    }

    List<Problem> problems() {
        return look.map(Look::problems).orElse(List.of());
    }

    Optional<FileKind> kind() {
        return report().map(IntakeReport::kind).or(() -> order.options().as());
    }

    boolean isLoadable() {
        return !looking && report().filter(report -> report.accepted() > 0 && report.kind() != FileKind.RULES).isPresent();
    }

    /// Whether a look found nothing that could be shown: no file, an empty one.
    boolean isUnread() {
        return !looking && columns().isEmpty();
    }

    /// Names of the columns, also of a file that was refused.
    List<String> columns() {
        return report().map(IntakeReport::columns).or(() -> look.flatMap(Look::peek).map(Peek::columns)).orElse(List.of());
    }

    /// The first rows, also of a file that was refused.
    List<List<String>> rows() {
        return report().map(IntakeReport::sample).or(() -> look.flatMap(Look::peek).map(Peek::rows)).orElse(List.of());
    }

    /// Rows with a warning or an error; notes are not counted.
    long complaints() {
        return report().map(report -> report.problems().stream()
                .filter(group -> group.severity() != Severity.NOTE).mapToLong(ProblemGroup::count).sum()).orElse(0L);
    }
}
