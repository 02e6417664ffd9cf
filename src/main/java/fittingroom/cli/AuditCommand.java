package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.review.Audit;
import fittingroom.review.AuditPage;
import fittingroom.review.Flag;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Reviews;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `audit`: how many slates hold a clash, ours or another engine's. Exit 1 where the share is above a limit, so that a
/// pipeline can stop there.
@Command(name = "audit", description = "Find what does not go together in many slates.", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private static final int WORST_IN_WORDS = 10;

    private final Console console;

    @Mixin private final Common common = new Common();

    @Option(names = "--served", paramLabel = "FILE", description = "what another engine served; it is not imported")
    private Optional<Path> served = Optional.empty();

    @Option(names = "--imported", description = "the served lists that were imported before")
    private boolean imported;

    @Option(names = "--placement", paramLabel = "NAME", description = "only this placement")
    private Optional<String> placement = Optional.empty();

    @Option(names = "--fail-above", paramLabel = "SHARE", description = "exit 1 above this share of slates, as 0.05")
    private Optional<Double> failAbove = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "a report to send around")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--per-thousand", paramLabel = "AMOUNT",
            description = "what a thousand impressions are worth to you: adds what flagged places may cost")
    private Optional<Double> perThousand = Optional.empty();

    @Option(names = "--worst", defaultValue = "20", paramLabel = "N", description = "how many pairs to name (20)")
    private int worst = 20;

    @Option(names = "--rules", defaultValue = "published", paramLabel = "RULES", description = "draft, published or a file")
    private String rules = "published";

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return common.over(console, workbench -> {
            List<Problem> problems = problems();
            Outcome<Audit> audit = problems.isEmpty()
                    ? SlateOptions.rules(workbench, rules).then(set -> audit(workbench.reviews(), set))
                    : Outcome.refused(problems);
            return switch (audit) {
                case Outcome.Done<Audit>(Audit done) -> answer(done, workbench);
                case Outcome.Refused<Audit>(List<Problem> why) -> Answer.refused(Answer.WRONG_USE, why);
                case Outcome.Stopped<Audit>() -> Answer.refused(Answer.WRONG_USE, List.of());
            };
        });
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        placement.filter(name -> Placement.of(name).isEmpty()).ifPresent(name -> problems.add(
                Problem.of(CliProblem.PLACEMENT, name, String.join(", ", Placement.codes()))));
        served.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> problems.add(
                Problem.of(CliProblem.NO_FILE, file.toString())));
        failAbove.filter(share -> !(share >= 0 && share <= 1)).ifPresent(share -> problems.add(
                Problem.of(CliProblem.SHARE, share.toString())));
        return problems;
    }

    private Outcome<Audit> audit(Reviews reviews, RuleSet set) {
        Optional<Placement> where = placement.flatMap(Placement::of);
        if (served.isPresent()) {
            return reviews.servedIn(ImportOrder.of(served.get()), set, where).await();
        }
        return imported
                ? reviews.served(set, where).await()
                : reviews.flags(set, where.map(Set::of).orElse(Set.of())).await();
    }

    private Answer answer(Audit audit, Workbench workbench) {
        Catalog catalog = workbench.snapshot().value().catalog();
        html.ifPresent(file -> write(file, AuditPage.of(audit, catalog, subject(workbench), workbench.clock().instant())));
        boolean above = failAbove.filter(limit -> audit.share().value() > limit).isPresent();
        return new Answer(above ? Answer.NO : Answer.DONE, describe(audit, workbench), sentences(audit, workbench, above));
    }

    private String subject(Workbench workbench) {
        String ours = ofGuests(workbench) ? "cli.audit.own.guests" : "cli.audit.own";
        return served.map(file -> String.valueOf(file.getFileName()))
                .orElseGet(() -> Words.current().text(imported ? "cli.audit.imported" : ours));
    }

    /// Whether our own slates are counted where the log knows no shopper.
    private boolean ofGuests(Workbench workbench) {
        var population = workbench.lookbook().population();
        return served.isEmpty() && !imported && population.isOfGuests() && population.size() > 0;
    }

    private static void write(Path file, String page) {
        try {
            Path half = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(half, page);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(String.valueOf(broken.getMessage()), broken);
        }
    }

    private Map<String, Object> describe(Audit audit, Workbench workbench) {
        Catalog catalog = workbench.snapshot().value().catalog();
        Fields fields = Fields.of("slates", audit.slates()).and("pairs", audit.pairs()).and("flagged", audit.flagged())
                .and("share", audit.share().value()).and("clashing", audit.clashing()).and("slots", audit.slots())
                .and("flaggedSlots", audit.flaggedSlots()).and("unknown", audit.unknown()).and("alone", audit.alone())
                .and("guests", ofGuests(workbench)).and("threshold", audit.threshold()).and("different", audit.different())
                .and("placements", parts(audit.placements())).and("channels", parts(audit.channels()))
                .and("weeks", parts(audit.weeks()))
                .and("worst", audit.flags().stream().limit(Math.max(0, worst)).map(flag -> describe(flag, catalog)).toList());
        perThousand.ifPresent(worth -> fields.and("cost", audit.wasted(worth)));
        return fields.map();
    }

    private static List<Map<String, Object>> parts(List<Audit.Part> parts) {
        return parts.stream().map(part -> Fields.of("name", part.name()).and("slates", part.slates())
                .and("clashing", part.clashing()).and("share", part.share().value()).map()).toList();
    }

    private static Map<String, Object> describe(Flag flag, Catalog catalog) {
        return Fields.of("anchor", flag.pair().anchor().value()).and("anchorTitle", title(flag.pair().anchor().value(), catalog))
                .and("product", flag.pair().product().value()).and("title", title(flag.pair().product().value(), catalog))
                .and("placement", flag.placement()).and("reach", flag.reach()).and("severity", flag.severity())
                .and("codes", flag.codes()).and("words", flag.words()).map();
    }

    private static String title(String id, Catalog catalog) {
        return catalog.named(id).map(Product::title).orElse(id);
    }

    private List<String> sentences(Audit audit, Workbench workbench, boolean above) {
        Words words = Words.current();
        Catalog catalog = workbench.snapshot().value().catalog();
        List<String> lines = new ArrayList<>();
        if (ofGuests(workbench)) {
            lines.add(words.text("cli.audit.guests", workbench.lookbook().population().size()));
        }
        lines.add(words.text("cli.audit.share", audit.share().value(), audit.clashing(), audit.slates()));
        lines.add(words.text("cli.audit.pairs", audit.flagged(), audit.pairs(), audit.different()));
        for (Audit.Part part : audit.placements()) {
            lines.add(words.text("cli.audit.part", part.name(), part.share().value(), part.clashing(), part.slates()));
        }
        for (Flag flag : audit.flags().stream().limit(WORST_IN_WORDS).toList()) {
            lines.add(words.text(
                    "cli.audit.worst", title(flag.pair().anchor().value(), catalog),
                    title(flag.pair().product().value(), catalog), flag.placement(), flag.reach(), flag.severity(),
                    flag.codes().getFirst(), flag.words().getFirst()));
        }
        perThousand.ifPresent(worth -> lines.add(
                words.text("cli.audit.cost", audit.flaggedSlots(), worth, audit.wasted(worth))));
        if (audit.slates() == 0) {
            lines.add(words.text("cli.audit.none"));
        }
        if (above) {
            lines.add(words.text("cli.audit.above", failAbove.orElse(0.0)));
        }
        return lines;
    }
}
