package fittingroom.cli;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.workbench.Imported;
import fittingroom.workbench.PreviewQuestion;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: the main job on the sample shop, start to end, in a workspace of its own that is gone afterwards. It does
/// what a person would do at the desks, in the same order, and draws them.
@Command(name = "demo", description = "The main job, start to end, on the sample shop.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    static final String FOUNDING_ANCHOR = "satin-evening-dress";
    private static final Placement LOOK = Placement.COMPLETE_THE_LOOK;

    private final Console console;

    @Mixin private final Common common = new Common();

    @Option(names = "--out", paramLabel = "DIR", description = "where the pictures go (target/demo)")
    private Optional<Path> out = Optional.empty();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = temporaryFolder();
        try {
            return common.overAt(console, folder.resolve("atelier"), this::run);
        } finally {
            delete(folder);
        }
    }

    private Answer run(Workbench workbench) {
        say("cli.demo.import");
        return switch (new SampleShop(console.samples()).into(workbench)) {
            case Outcome.Done<List<Imported>>(List<Imported> _) -> walk(workbench);
            case Outcome.Refused<List<Imported>>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<List<Imported>>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }

    private Answer walk(Workbench workbench) {
        var snapshot = workbench.snapshot().value();
        List<String> lines = new ArrayList<>();
        Words words = Words.current();
        lines.add(words.text("cli.demo.loaded", snapshot.catalog().size(), snapshot.log().size(), snapshot.log().shopperCount()));

        say("cli.demo.preview");
        List<Slate> slates = new ArrayList<>();
        String shopper = busiestShopper(workbench);
        Product anchor = snapshot.catalog().named(FOUNDING_ANCHOR).orElse(snapshot.catalog().product(0));
        for (Placement placement : Placement.values()) {
            Request request = Request.at(placement, workbench.now()).withShopper(shopper);
            slates.addAll(ask(workbench, placement.isAnchored() ? request.withAnchor(anchor.id()) : request));
        }
        lines.add(words.text("cli.demo.slates", slates.size(), shopper, anchor.title()));
        flagOfFoundingPair(workbench, anchor).ifPresent(lines::add);

        say("cli.demo.rule");
        Request look = Request.at(LOOK, workbench.now()).withAnchor(anchor.id());
        List<Slate> before = ask(workbench, look);
        before.stream().flatMap(slate -> slate.picks().stream()).findFirst().ifPresent(first -> {
            Rule hide = Rule.of("hide-first", first.product().title(),
                    new Condition.ProductIs(Set.of(first.product().id())), new Effect.Hide());
            workbench.edit(words.text("cli.demo.deed", first.product().title()), draft -> draft.with(hide));
            List<Slate> after = ask(workbench, look);
            slates.addAll(after);
            lines.add(words.text("cli.demo.hidden", first.product().title(), titles(before), titles(after)));
            workbench.undo();
        });

        say("cli.demo.draw");
        Path folder = out.orElseGet(() -> console.program().resolve("target").resolve("demo"));
        List<String> files = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            console.printer().print(workbench, folder.resolve(theme), new ScreenPrinter.Look(theme, 1440, 900))
                    .forEach(file -> files.add(file.toString()));
        }
        files.forEach(file -> lines.add(words.text("cli.screens.drawn", file)));
        Map<String, Object> json = Fields.of("products", snapshot.catalog().size()).and("events", snapshot.log().size())
                .and("slates", slates.size()).and("files", files).map();
        return Answer.done(json, lines);
    }

    private static List<Slate> ask(Workbench workbench, Request request) {
        var question = new PreviewQuestion(workbench.snapshot().value(), request, workbench.draft(), workbench.published());
        return workbench.preview(question).draft() instanceof Outcome.Done<Slate>(Slate slate) ? List.of(slate) : List.of();
    }

    private static String busiestShopper(Workbench workbench) {
        var log = workbench.snapshot().value().log();
        int best = 0;
        for (int shopper = 1; shopper < log.shopperCount(); shopper++) {
            if (log.eventCount(shopper) > log.eventCount(best)) {
                best = shopper;
            }
        }
        return log.shopperId(best);
    }

    /// The pair this product was founded on, judged by the checker as it stands.
    private static Optional<String> flagOfFoundingPair(Workbench workbench, Product anchor) {
        var snapshot = workbench.snapshot().value();
        return snapshot.catalog().named("rugged-backpack").map(backpack -> {
            var judged = snapshot.coherence().judge(
                    snapshot.catalog().ordinal(anchor.id()).orElseThrow(),
                    snapshot.catalog().ordinal(Id.of(backpack.id().value())).orElseThrow());
            return Words.current().text("cli.demo.founding", anchor.title(), backpack.title(), judged.verdict().code(),
                    String.join("; ", judged.clashes().stream().map(clash -> clash.words()).toList()));
        });
    }

    private static String titles(List<Slate> slates) {
        return String.join(", ", slates.stream().flatMap(slate -> slate.picks().stream()).limit(4)
                .map((Pick pick) -> pick.product().title()).toList());
    }

    private void say(String key) {
        console.err().println(Words.current().text(key));
        console.err().flush();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("fitting-room-demo");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
