package fittingroom.review;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Coherence;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Counts;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Population;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slates;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/// Looks at many slates for pairs that jar: our own for a population, or those of another engine. The result is the same
/// however many threads help; it changes nothing and keeps no slate.
public final class Auditor {

    private static final int AT_ONCE = 64;

    private final Catalog catalog;
    private final Coherence coherence;
    private final Executor executor;

    /// @param executor where lists of another engine are looked at
    /// @throws IllegalArgumentException if the coherence was made for another catalog
    public Auditor(Catalog catalog, Coherence coherence, Executor executor) {
        if (coherence.size() != catalog.size()) {
            throw new IllegalArgumentException("the coherence was made for another catalog");
        }
        this.catalog = catalog;
        this.coherence = coherence;
        this.executor = executor;
    }

    /// Starts to look at the lists of another engine; what persons decided in these rules outranks the checker.
    ///
    /// @param log knows shoppers by name
    public ServedAudit served(CompiledRules rules, EventLog log, Cancel cancel) {
        return new ServedAudit(catalog, log, new Opinion(coherence, rules), executor, cancel);
    }

    /// Our own slates, under these rules, of the first so many of a lookbook's population at each placement. Progress
    /// counts slates.
    ///
    /// @param shoppers how many at most
    public Outcome<Audit> own(
            Lookbook lookbook, RuleSet rules, Set<Placement> placements, int shoppers, Crew crew, Progress progress) {
        Opinion opinion = new Opinion(coherence, lookbook.compile(rules));
        Categories categories = new Categories(catalog);
        Population population = lookbook.population().first(shoppers);
        List<Slates> slates = slates(lookbook, rules, placements);
        Counts<Tally> counts = new Counts<>(Tally::new);
        boolean whole = ask(slates, population.size(), crew, progress) && each(slates, population, crew, (at, n) ->
                counts.add(tally -> at.of(n).ifPresent(slate ->
                        tally.add(shown(population, n, at.placement(), slate), opinion, categories.ofProduct()))));
        return whole
                ? Outcome.done(new Findings(catalog, opinion, categories).of(counts.sum(Tally::plus), Origin.OWN))
                : Outcome.stopped();
    }

    /// What some rules changed: slates of the first so many of the population without them and with them. Progress counts
    /// slates.
    public Outcome<Change> change(
            Lookbook lookbook, RuleSet before, RuleSet after, Set<Placement> placements, int shoppers, Crew crew,
            Progress progress) {
        Population population = lookbook.population().first(shoppers);
        Changes changes = new Changes(
                population, slates(lookbook, before, placements), slates(lookbook, after, placements),
                new Opinion(coherence, lookbook.compile(before)), new Opinion(coherence, lookbook.compile(after)));
        boolean whole = ask(changes.before(), population.size(), crew, progress)
                && ask(changes.after(), population.size(), crew, progress);
        return whole ? count(changes, crew) : Outcome.stopped();
    }

    /// Both sides of a change.
    private record Changes(
            Population population, List<Slates> before, List<Slates> after, Opinion old, Opinion next) {}

    private Outcome<Change> count(Changes both, Crew crew) {
        int[] categories = new Categories(catalog).ofProduct();
        Counts<Tally> was = new Counts<>(Tally::new);
        Counts<Tally> is = new Counts<>(Tally::new);
        Change change = Change.NONE;
        for (int at = 0; at < both.before().size(); at++) {
            Slates before = both.before().get(at);
            Slates after = both.after().get(at);
            boolean whole = crew.each(0, both.population().size(), n -> before.of(n).ifPresent(slate -> {
                was.add(tally -> tally.add(shown(both.population(), n, before.placement(), slate), both.old(), categories));
                is.add(tally -> tally.add(
                        shown(both.population(), n, after.placement(), after.of(n).orElseThrow()), both.next(), categories));
            }));
            if (!whole) {
                return Outcome.stopped();
            }
            change = change.plus(change(both.population(), before, after));
        }
        return Outcome.done(change.withClashes(was.sum(Tally::plus), is.sum(Tally::plus)));
    }

    private Change change(Population population, Slates before, Slates after) {
        Change change = Change.NONE;
        for (int n = 0; n < population.size(); n++) {
            if (before.of(n).isPresent()) {
                int[] one = before.of(n).get();
                int[] other = after.of(n).orElseThrow();
                change = Arrays.equals(one, other)
                        ? change.andOneAlike()
                        : change.plus(Change.of(
                                population.request(n, before.placement()).orElseThrow(), ids(one), ids(other)));
            }
        }
        return change;
    }

    private static List<Slates> slates(Lookbook lookbook, RuleSet rules, Set<Placement> placements) {
        return placements.stream().sorted().map(placement -> lookbook.slates(rules, placement)).toList();
    }

    private static boolean ask(List<Slates> slates, int shoppers, Crew crew, Progress progress) {
        for (int at = 0; at < slates.size(); at++) {
            Slates one = slates.get(at);
            for (int done = one.known(); done < shoppers; done = one.known()) {
                progress.at("review.step.own", (long) at * shoppers + done, (long) slates.size() * shoppers);
                if (!one.ask(Math.min(shoppers, done + Math.max(AT_ONCE, done / 8)), crew)) {
                    return false;
                }
            }
        }
        progress.at("review.step.own", (long) slates.size() * shoppers, (long) slates.size() * shoppers);
        return !crew.isToStop();
    }

    /// Looks at the slate of one of the population at one placement.
    @FunctionalInterface
    private interface Look {
        void at(Slates slates, int n);
    }

    private static boolean each(List<Slates> slates, Population population, Crew crew, Look look) {
        return slates.stream().allMatch(one -> crew.each(0, population.size(), n -> look.at(one, n)));
    }

    private List<Id<Product>> ids(int[] products) {
        return Arrays.stream(products).mapToObj(product -> catalog.product(product).id()).toList();
    }

    private Shown shown(Population population, int n, Placement placement, int[] picks) {
        Request request = population.request(n, placement).orElseThrow();
        List<Id<Product>> beside = placement == Placement.CART ? request.cart() : request.anchor().stream().toList();
        return new Shown(
                Place.of(placement, request.channel()), n * Placement.values().length + placement.ordinal(), population.shopper(n).orElse(Crowd.NOBODY), 0,
                beside.stream().mapToInt(id -> catalog.ordinal(id).orElseThrow()).toArray(), picks, 0);
    }
}
