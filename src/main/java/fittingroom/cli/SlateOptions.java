package fittingroom.cli;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.workbench.Workbench;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// The options with which a slate is asked for, the same in every command that asks for one.
final class SlateOptions {

    @Option(names = "--shopper", paramLabel = "ID", description = "a shopper of the log; a guest if left out")
    private Optional<String> shopper = Optional.empty();

    @Option(names = "--anchor", paramLabel = "PRODUCT", description = "the product looked at: an id, handle or SKU")
    private Optional<String> anchor = Optional.empty();

    @Option(names = "--history", split = ",", paramLabel = "P1,P2", description = "seen in this visit, oldest first")
    private List<String> history = new ArrayList<>();

    @Option(names = "--cart", split = ",", paramLabel = "P1,P2", description = "in the cart now")
    private List<String> cart = new ArrayList<>();

    @Option(names = "--placement", paramLabel = "NAME", description = "home, similar, complete-the-look, cart, email, push or store-assistant")
    private Optional<String> placement = Optional.empty();

    @Option(names = "--channel", paramLabel = "NAME", description = "web, app, email, push or store")
    private Optional<String> channel = Optional.empty();

    @Option(names = "-n", defaultValue = "10", description = "how many picks (10)")
    private int size = Request.USUAL_SIZE;

    @Option(names = "--rules", defaultValue = "published", paramLabel = "RULES", description = "draft, published, a release number or a file")
    private String rules = "published";

    @Option(names = "--consent", defaultValue = "declared", paramLabel = "CONSENT", description = "declared, all, none or purposes")
    private String consent = "declared";

    @Option(names = "--at", paramLabel = "MOMENT", description = "a day (its noon, UTC) or a moment, as in 2026-11-27 or 2026-11-27T09:00:00Z; now if left out")
    private Optional<String> at = Optional.empty();

    /// The request, or what is wrong with it. Without a placement it is similar beside an anchor and home without.
    Outcome<Request> request(Workbench workbench) {
        List<Problem> problems = new ArrayList<>();
        Catalog catalog = workbench.snapshot().value().catalog();
        Placement where = placement.map(name -> Placement.of(name).orElseGet(() -> {
                    problems.add(Problem.of(CliProblem.PLACEMENT, name, String.join(", ", Placement.codes())));
                    return Placement.HOME;
                })).orElse(anchor.isPresent() ? Placement.SIMILAR : Placement.HOME);
        Request request = Request.at(where, moment(problems).orElseGet(workbench::now));
        if (channel.isPresent()) {
            Optional<Channel> known = Channel.of(channel.get());
            known.ifPresentOrElse(_ -> {}, () -> problems.add(Problem.of(CliProblem.CHANNEL, channel.get())));
            request = request.withChannel(known.orElse(request.channel()));
        }
        if (size < 1) {
            problems.add(Problem.of(CliProblem.SIZE, size));
        }
        request = request.withSize(Math.max(1, size))
                .withHistory(ids(history, catalog, problems))
                .withCart(ids(cart, catalog, problems))
                .withConsent(consent(problems));
        List<Id<Product>> anchors = ids(anchor.map(List::of).orElse(List.of()), catalog, problems);
        if (!anchors.isEmpty()) {
            request = request.withAnchor(anchors.getFirst());
        }
        if (shopper.isPresent()) {
            request = request.withShopper(shopper.get());
        }
        return problems.isEmpty() ? Outcome.done(request) : Outcome.refused(problems);
    }

    /// The rules that the slate obeys. Before the first release the published rules are the draft.
    Outcome<RuleSet> rules(Workbench workbench) {
        return rules(workbench, rules);
    }

    /// @param named `draft`, `published`, a release number or a path
    static Outcome<RuleSet> rules(Workbench workbench, String named) {
        boolean nothingPublished = workbench.releases().last().isEmpty();
        return RuleSource.named(named.equals("published") && nothingPublished ? "draft" : named, workbench);
    }

    private Optional<Instant> moment(List<Problem> problems) {
        try {
            return at.map(text -> text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException notAMoment) {
            problems.add(Problem.of(CliProblem.MOMENT, notAMoment.getParsedString()));
            return Optional.empty();
        }
    }

    private Optional<Consent> consent(List<Problem> problems) {
        return switch (consent) {
            case "declared" -> Optional.empty();
            case "all" -> Optional.of(Consent.ALL);
            case "none" -> Optional.of(Consent.NONE);
            default -> {
                Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
                for (String code : consent.split(",", -1)) {
                    Purpose.of(code).ifPresentOrElse(
                            purposes::add, () -> problems.add(Problem.of(CliProblem.PURPOSE, code)));
                }
                yield Optional.of(Consent.NONE.then(Consent.allowing(purposes)));
            }
        };
    }

    private static List<Id<Product>> ids(List<String> names, Catalog catalog, List<Problem> problems) {
        List<Id<Product>> ids = new ArrayList<>();
        for (String name : names) {
            catalog.named(name.strip()).ifPresentOrElse(
                    product -> ids.add(product.id()),
                    () -> problems.add(Problem.of(CliProblem.PRODUCT, name, Words.current().text(
                            catalog.isEmpty() ? "cli.hint.empty" : "cli.hint.product"))));
        }
        return ids;
    }
}
