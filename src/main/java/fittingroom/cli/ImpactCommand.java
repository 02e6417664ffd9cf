package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.events.Placement;
import fittingroom.impact.Agreement;
import fittingroom.impact.Cause;
import fittingroom.impact.Comparison;
import fittingroom.impact.Shift;
import fittingroom.impact.Side;
import fittingroom.impact.Worst;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `impact`: what an edit would change for the shoppers of the log. It changes nothing.
@Command(name = "impact", description = "What an edit changes over the population.", mixinStandardHelpOptions = true)
final class ImpactCommand implements Callable<Integer> {

    private static final int NAMED = 5;

    private final Console console;

    @Mixin private final Common common = new Common();

    @Option(names = "--before", defaultValue = "published", paramLabel = "RULES", description = "draft, published, a release number or a file")
    private String before = "published";

    @Option(names = "--after", defaultValue = "draft", paramLabel = "RULES", description = "draft, published, a release number or a file")
    private String after = "draft";

    @Option(names = "--shoppers", paramLabel = "N", description = "a sample of so many; all if left out")
    private Optional<Integer> shoppers = Optional.empty();

    @Option(names = "--placement", paramLabel = "NAME", description = "one placement; all if left out")
    private Optional<String> placement = Optional.empty();

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return common.over(console, workbench -> {
            Outcome<Answer> answer = placements().then(places -> RuleSource.named(before, workbench)
                    .then(first -> RuleSource.named(after, workbench)
                            .then(second -> compare(workbench, first, second, places))));
            return switch (answer) {
                case Outcome.Done<Answer>(Answer done) -> done;
                case Outcome.Refused<Answer>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
                case Outcome.Stopped<Answer>() -> Answer.refused(Answer.WRONG_USE, List.of());
            };
        });
    }

    private Outcome<List<Placement>> placements() {
        if (shoppers.filter(count -> count < 1).isPresent()) {
            return Outcome.refused(Problem.of(CliProblem.SHOPPERS, shoppers.get()));
        }
        if (placement.isEmpty()) {
            return Outcome.done(Arrays.asList(Placement.values()));
        }
        return Placement.of(placement.get()).map(one -> Outcome.done(List.of(one))).orElseGet(() -> Outcome.refused(
                Problem.of(CliProblem.PLACEMENT, placement.get(), String.join(", ", Placement.codes()))));
    }

    private Outcome<Answer> compare(Workbench workbench, RuleSet first, RuleSet second, List<Placement> places) {
        long start = System.nanoTime();
        return workbench.impacts().of(first, second, shoppers.orElse(Integer.MAX_VALUE), places, this::sayHowFar).await()
                .map(found -> Answer.done(
                        describe(found, (System.nanoTime() - start) / 1e9),
                        sentences(found, workbench.lookbook().population().isOfGuests())));
    }

    private void sayHowFar(Comparison soFar) {
        console.err().println(Words.current().text(
                "cli.impact.so-far", soFar.all().slates(), soFar.all().changed(), soFar.all().rbo()));
        console.err().flush();
    }

    private static Map<String, Object> describe(Comparison found, double seconds) {
        Map<String, Object> placements = new LinkedHashMap<>();
        found.byPlacement().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(one -> placements.put(one.getKey().code(), describe(one.getValue())));
        Map<String, Object> consent = new LinkedHashMap<>();
        found.byConsent().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(one -> consent.put(one.getKey().code(), describe(one.getValue())));
        return Fields.of("shoppers", found.shoppers()).and("slates", found.all().slates())
                .and("changed", found.all().changed()).and("shoppersChanged", found.shoppersChanged())
                .and("slots", found.all().slots()).and("slotsChanged", found.all().slotsChanged())
                .and("jaccard", found.all().jaccard()).and("rbo", found.all().rbo())
                .and("coherenceBefore", found.before().coherence()).and("coherenceAfter", found.after().coherence())
                .and("coverageBefore", found.before().coverage()).and("coverageAfter", found.after().coverage())
                .and("clashBefore", found.before().clashShare()).and("clashAfter", found.after().clashShare())
                .and("diversityBefore", found.before().diversity()).and("diversityAfter", found.after().diversity())
                .and("priceBefore", price(found.before())).and("priceAfter", price(found.after()))
                .and("placements", placements).and("consent", consent)
                .and("products", found.products().stream().map(ImpactCommand::describe).toList())
                .and("categories", found.categories().stream().map(ImpactCommand::describe).toList())
                .and("worst", found.worst().stream().map(ImpactCommand::describe).toList())
                .and("causes", found.causes().stream().map(ImpactCommand::describe).toList())
                .and("seconds", seconds).map();
    }

    private static String price(Side side) {
        return side.meanPrice().map(Object::toString).orElse("");
    }

    private static Map<String, Object> describe(Agreement one) {
        return Fields.of("slates", one.slates()).and("changed", one.changed()).and("slots", one.slots())
                .and("slotsChanged", one.slotsChanged()).and("jaccard", one.jaccard()).and("rbo", one.rbo()).map();
    }

    private static Map<String, Object> describe(Shift one) {
        return Fields.of("id", one.id()).and("name", one.name()).and("before", one.before()).and("after", one.after()).map();
    }

    private static Map<String, Object> describe(Worst one) {
        return Fields.of("shopper", one.request().shopper().orElse(""))
                .and("placement", one.request().placement().code())
                .and("anchor", one.request().anchor().map(id -> id.value()).orElse(""))
                .and("jaccard", one.jaccard()).and("rbo", one.rbo())
                .and("before", one.before().stream().map(id -> id.value()).toList())
                .and("after", one.after().stream().map(id -> id.value()).toList()).map();
    }

    private static Map<String, Object> describe(Cause one) {
        return Fields.of("what", one.kind().code()).and("rule", one.rule()).and("name", one.name())
                .and("without", describe(one.without())).and("share", one.share()).map();
    }

    private static List<String> sentences(Comparison found, boolean guests) {
        Words words = Words.current();
        List<String> lines = new ArrayList<>();
        if (guests && found.shoppers() > 0) {
            lines.add(words.text("cli.impact.guests"));
        }
        Agreement all = found.all();
        lines.add(words.text(
                "cli.impact.changed", found.shoppersChanged(), found.shoppers(), all.changed(), all.slates(),
                all.slotsChanged(), all.slots()));
        lines.add(words.text("cli.impact.agree", all.jaccard(), all.rbo()));
        lines.add(words.text(
                "cli.impact.sides", found.before().coherence() * 100, found.after().coherence() * 100,
                found.before().coverage() * 100, found.after().coverage() * 100));
        lines.add(words.text(
                "cli.impact.shape", found.before().clashShare() * 100, found.after().clashShare() * 100,
                found.before().diversity() * 100, found.after().diversity() * 100));
        if (found.before().meanPrice().isPresent() && found.after().meanPrice().isPresent()) {
            lines.add(words.text("cli.impact.price", price(found.before()), price(found.after())));
        }
        List<Shift> products = found.products();
        products.stream().filter(one -> one.won() > 0).limit(NAMED).forEach(one -> lines.add(sentence("won", one)));
        products.reversed().stream().filter(one -> one.won() < 0).limit(NAMED)
                .forEach(one -> lines.add(sentence("lost", one)));
        found.causes().forEach(one -> lines.add(words.text(
                "cli.impact.cause", one.kind().code(), one.name().isEmpty() ? one.rule() : one.name(),
                one.without().changed(), one.without().slates())));
        return lines;
    }

    private static String sentence(String key, Shift one) {
        return Words.current().text("cli.impact." + key, one.name(), one.id(), Math.abs(one.won()), one.before(), one.after());
    }
}
