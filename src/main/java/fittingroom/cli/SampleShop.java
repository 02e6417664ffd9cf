package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.learning.Model;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Imported;
import fittingroom.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Brings the sample shop into a workspace, the way a person would: import, then train. It holds no data itself.
public final class SampleShop {

    private final Path folder;

    /// @param samples the folder `sample-catalogs`
    public SampleShop(Path samples) {
        this.folder = samples.resolve("atelier");
    }

    /// The files of the shop in the order in which they are loaded.
    public List<ImportOrder> orders() {
        return Stream.of("products.csv", "events.csv.gz", "served.csv.gz")
                .map(folder::resolve).map(ImportOrder::of).toList();
    }

    /// Loads and learns. Refused where the files are missing.
    public Outcome<List<Imported>> into(Workbench workbench) {
        if (!Files.isRegularFile(orders().getFirst().file())) {
            return Outcome.refused(Problem.of(CliProblem.NO_SAMPLE, folder.toString()));
        }
        return workbench.load(orders()).await()
                .then(imported -> workbench.train().await().map((Model model) -> imported));
    }
}
