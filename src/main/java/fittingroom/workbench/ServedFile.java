package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.ServedSlate;
import fittingroom.intake.FileKind;
import fittingroom.intake.Intake;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Sink;
import java.util.function.Consumer;

/// Reads the lists of a file past the workspace, by the very same validators as an import. It keeps nothing.
final class ServedFile {

    private ServedFile() {}

    static Outcome<IntakeReport> read(
            Intake intake, ImportOrder order, Consumer<ServedSlate> each, Progress progress, Cancel cancel) {
        return intake.load(order.file(), order.options().as(FileKind.SERVED), new Sink() {
            @Override
            public void product(Product product) {
                throw new IllegalStateException("a list holds no product of its own");
            }

            @Override
            public void event(Event event) {
                throw new IllegalStateException("a list holds no event of its own");
            }

            @Override
            public void served(ServedSlate slate) {
                each.accept(slate);
            }
        }, progress, cancel);
    }
}
