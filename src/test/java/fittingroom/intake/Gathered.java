package fittingroom.intake;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.ServedSlate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a load handed over, kept in lists, with the report beside it.
final class Gathered implements Sink {

    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    final List<Product> products = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<ServedSlate> slates = new ArrayList<>();
    private Outcome<IntakeReport> outcome = Outcome.stopped();

    static Gathered from(Path file, Options options) {
        Gathered all = new Gathered();
        all.outcome = new Intake(TODAY).load(file, options, all, Progress.silent(), Cancel.never());
        return all;
    }

    static Gathered from(Path file) {
        return from(file, Options.AUTO);
    }

    static Gathered of(Path folder, String text, Options options) {
        return of(folder, text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Gathered of(Path folder, String text) {
        return of(folder, text, Options.AUTO);
    }

    static Gathered of(Path folder, String text, Charset charset) {
        return of(folder, text.getBytes(charset), Options.AUTO);
    }

    static Gathered of(Path folder, byte[] bytes, Options options) {
        try {
            Path file = Files.createTempFile(folder, "file", ".any");
            Files.write(file, bytes);
            return from(file, options);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void product(Product product) {
        products.add(product);
    }

    @Override
    public void event(Event event) {
        events.add(event);
    }

    @Override
    public void served(ServedSlate slate) {
        slates.add(slate);
    }

    Outcome<IntakeReport> outcome() {
        return outcome;
    }

    IntakeReport report() {
        return switch (outcome) {
            case Outcome.Done<IntakeReport>(IntakeReport report) -> report;
            case Outcome.Refused<IntakeReport>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<IntakeReport>() -> throw new AssertionError("stopped");
        };
    }

    /// Code of the first problem for which the whole file was refused, or an empty text.
    String refusal() {
        return outcome instanceof Outcome.Refused<IntakeReport>(var problems) ? problems.getFirst().code() : "";
    }

    Product product(String id) {
        return products.stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
    }

    long count(IntakeProblem kind) {
        Optional<ProblemGroup> group = report().problem(kind);
        return group.isEmpty() ? 0 : group.get().count();
    }
}
