package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.ledger.HouseDeed;
import fittingroom.ledger.Ledger;
import fittingroom.ledger.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads the ledger, checks its chain, and writes it to a file. It adds nothing to it but that it was written.
public final class LedgerReader {

    /// The ledger and what the check of its chain says.
    public record Checked(Ledger ledger, Ledger.Verification verification) {}

    private final Workbench workbench;
    private final Outgoing outgoing;
    private final Jobs jobs;

    LedgerReader(Workbench workbench, Outgoing outgoing, Jobs jobs) {
        this.outgoing = outgoing;
        this.workbench = workbench;
        this.jobs = jobs;
    }

    /// Reads all and finds every changed, removed, added or reordered line.
    public Job<Checked> check() {
        return jobs.start("workbench.job.ledger", workbench.folder(), (progress, cancel) -> {
            Ledger ledger = workbench.ledger();
            return Outcome.done(new Checked(ledger, ledger.verify()));
        });
    }

    /// Writes every line as it is stored, one JSON object a line: its number, its hash, and the exact text that was hashed
    /// after the hash before it. The file is whole or as it was before.
    public Job<Path> export(Path file) {
        return jobs.start("workbench.job.ledger.export", file, (progress, cancel) -> {
            Ledger ledger = workbench.ledger();
            outgoing.write(file, out -> write(ledger, out), () -> new HouseDeed.LedgerSaved(
                    String.valueOf(file.getFileName()), ledger.head().entries(), ledger.head().hash()));
            return Outcome.done(file);
        });
    }

    private static void write(Ledger ledger, OutputStream out) throws IOException {
        for (Line line : ledger.lines()) {
            out.write(("{\"sequence\":" + line.sequence() + ",\"hash\":\"" + line.hash() + "\",\"entry\":" + line.body()
                    + "}\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
