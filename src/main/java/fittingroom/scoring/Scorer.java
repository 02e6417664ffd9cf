package fittingroom.scoring;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Beside;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Company;
import fittingroom.events.EventLog;
import fittingroom.learning.Mix;
import fittingroom.events.Placement;
import fittingroom.learning.Model;
import fittingroom.learning.Signal;
import fittingroom.rules.ActiveRules;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Page;
import fittingroom.rules.RuleSet;
import fittingroom.shoppers.Affinities;
import fittingroom.shoppers.Features;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// From a request to a slate, with the reasons: gather, filter, score, rules, coherence, trim. It is pure over
/// frozen data, gives the same slate for the same request on any thread, and changes nothing.
public final class Scorer {

    private static final Signal[] SIGNALS = Signal.values();
    private static final int STRETCH = 1024;
    /// Instead of how many that are trimmed are worth knowing: none, but the short list of the page is.
    private static final int LISTED = -1;
    /// So many of a short list are tried first.
    private static final int FEW = 24;

    private final Catalog catalog;
    private final EventLog log;
    private final Model model;
    private final Coherence coherence;
    private final GoesWith goesWith;
    private final Features features;
    private final Filters filters;
    private final Mix mix;
    private final ConcurrentLinkedQueue<Table> tables;
    private final ConcurrentLinkedQueue<Table> tablesOfFew;

    /// @throws IllegalArgumentException if the model or the coherence was made for another catalog
    public Scorer(Catalog catalog, EventLog log, Model model, Coherence coherence) {
        if (!model.catalogHash().equals(catalog.hash()) || coherence.size() != catalog.size()) {
            throw new IllegalArgumentException("model and coherence must be made for this catalog");
        }
        this.catalog = catalog;
        this.log = log;
        this.model = model;
        this.coherence = coherence;
        this.goesWith = new GoesWith(coherence, catalog.size());
        this.features = Features.of(catalog);
        this.filters = new Filters(catalog, model.kinds());
        this.mix = model.tuning().mix();
        this.tables = new ConcurrentLinkedQueue<>();
        this.tablesOfFew = new ConcurrentLinkedQueue<>();
    }

    private Scorer(Scorer same, EventLog log, Mix mix) {
        this.catalog = same.catalog;
        this.log = log;
        this.model = same.model;
        this.coherence = same.coherence;
        this.goesWith = same.goesWith;
        this.features = same.features;
        this.filters = same.filters;
        this.mix = mix;
        this.tables = same.tables;
        this.tablesOfFew = same.tablesOfFew;
    }

    /// The very same scorer, asked about the shoppers of another log: what was learned stays.
    ///
    /// @param other of the same catalog
    public Scorer over(EventLog other) {
        return new Scorer(this, other, mix);
    }

    /// The same engine listening otherwise at its placements.
    public Scorer listening(Mix otherwise) {
        return new Scorer(this, log, otherwise);
    }

    /// What each placement listens to here.
    Mix mix() {
        return mix;
    }

    /// What is wrong with a request; empty for one that gets a slate.
    public List<Problem> check(Request request) {
        List<Problem> problems = new ArrayList<>();
        request.shopper().filter(id -> log.shopperOrdinal(id).isEmpty())
                .ifPresent(id -> problems.add(Problem.of(EngineProblem.NO_SUCH_SHOPPER, id)));
        Stream.of(request.anchor().stream(), request.history().stream(), request.cart().stream())
                .flatMap(ids -> ids)
                .map(Id::value)
                .filter(id -> catalog.find(id).isEmpty())
                .distinct()
                .forEach(id -> problems.add(Problem.of(EngineProblem.NO_SUCH_PRODUCT, id)));
        if (request.placement().isAnchored() && request.anchor().isEmpty()) {
            problems.add(Problem.of(EngineProblem.ANCHOR_NEEDED, request.placement().code()));
        }
        return problems;
    }

    /// The slate, or what is wrong with the request.
    public Outcome<Slate> answer(Request request, CompiledRules rules) {
        List<Problem> problems = check(request);
        return problems.isEmpty() ? Outcome.done(slate(request, rules)) : Outcome.refused(problems);
    }

    /// The slate of a request that was checked.
    ///
    /// @throws IllegalArgumentException if it names an unknown shopper or product, or if the rules were compiled for
    ///     another catalog
    public Slate slate(Request request, CompiledRules rules) {
        return with(request, rules, table -> {
            Run run = run(request, rules, table, Slate.KEPT);
            Evidence evidence = new Evidence(
                    catalog, model, coherence, run.question, run.affinities, run.signals.context(),
                    run.signals.shares(), table);
            Trace trace = new Trace(
                    catalog, run.suits, run.rules, rules.ruleSet().coherence().threshold(), run.mix, table, evidence);
            List<Pick> picks = trace.picks(run.selection);
            return new Slate(
                    request, picks, trace.leftOut(run.selection), stages(table, picks.size()), run.question.basis());
        });
    }

    /// Where one product is won or lost on the way to the slate of a request that was checked, however far it is from it.
    ///
    /// @param product ordinal
    /// @throws IllegalArgumentException as [#slate(Request, CompiledRules)]
    public Fate fate(Request request, CompiledRules rules, int product) {
        return with(request, rules, table -> {
            Run run = run(request, rules, table, catalog.size());
            Evidence evidence = new Evidence(
                    catalog, model, coherence, run.question, run.affinities, run.signals.context(),
                    run.signals.shares(), table);
            return new Trace(
                    catalog, run.suits, run.rules, rules.ruleSet().coherence().threshold(), run.mix, table, evidence)
                    .fate(run.selection, product);
        });
    }

    /// The picks of a slate as ordinals of the catalog, in order and without a word on why: the same as those of
    /// [#slate(Request, CompiledRules)], for callers that ask for thousands. Any number of threads may ask at once.
    ///
    /// @throws IllegalArgumentException as [#slate(Request, CompiledRules)]
    public int[] top(Request request, CompiledRules rules) {
        return with(request, rules, table -> shown(run(request, rules, table, 0).selection));
    }

    private static int[] shown(Selection selection) {
        int shown = 0;
        int[] products = new int[selection.places.length];
        for (int product : selection.places) {
            if (product >= 0) {
                products[shown++] = product;
            }
        }
        return shown == products.length ? products : Arrays.copyOf(products, shown);
    }

    /// What each signal alone says of the products in the running, so that they can be weighed anew without being asked
    /// anew: those that any signal puts among its own best, and some that are named.
    ///
    /// @param most of each signal
    /// @param named ordinals that are among them as far as they may be shown
    public Hearing heard(Request request, CompiledRules rules, int most, int[] named) {
        return with(request, rules, table -> {
            Table.Gathered about = table.about(request, log, () -> look(request));
            double[] all = new double[Signal.values().length];
            Arrays.fill(all, 1);
            about.signals().gather(all, table);
            filters.apply(about.question(), rules.at(about.question().page(about.affinities())), table);
            return Hearing.of(table, most, named);
        });
    }

    /// A slate as ordinals, with what it takes to know it under other rules.
    ///
    /// @param least nothing that scored less had a say in it
    /// @param list the best of the page before any rule; empty where rules reach into that, or where nobody asked
    @SuppressWarnings("ArrayRecordComponent")
    record Cut(int[] slate, double least, Optional<Shortlist> list) {}

    /// As [#top(Request, CompiledRules)], with the short list of the page.
    Cut cut(Request request, CompiledRules rules) {
        return with(request, rules, table -> {
            Run run = run(request, rules, table, LISTED);
            Selection selection = run.selection;
            return new Cut(shown(selection), selection.ranOut ? Double.NEGATIVE_INFINITY : selection.least, run.list);
        });
    }

    /// The slate of a page from its short list; empty where it is not sure that scoring the whole catalog gives the same.
    ///
    /// The answer is sure if the lowest score that anything was looked at with is above all that a product which is not
    /// listed can have: the lowest listed score times the most that the rules multiply by.
    Optional<Cut> cut(Shortlist list, Placement placement, Instant now, Reach reach, CompiledRules rules) {
        boolean pinsFilter = !reach.rules().pins().isEmpty() && placement.isAnchored();
        if (pinsFilter || !model.hasLearned()) {
            return Optional.empty();
        }
        Question question = Question.ofNobody(placement, now, list.beside());
        Table borrowed = tablesOfFew.poll();
        Table table = borrowed == null ? Table.ofFew(catalog.size()) : borrowed;
        Cutting cutting = new Cutting(list, reach, table);
        Optional<Cut> found = Optional.empty();
        for (int rows : new int[] {Math.min(FEW, list.size()), list.size()}) {
            if (found.isEmpty()) {
                cutting.enter(rows);
                if (cutting.knowsSwaps()) {
                    RuleStage.apply(reach.rules(), table);
                    Selection selection = selection(question, reach.rules(), rules, suits(question, reach.rules()), table);
                    selection.run(0);
                    found = cutting.isSure(selection)
                            ? Optional.of(new Cut(shown(selection), selection.ranOut
                                    ? Double.NEGATIVE_INFINITY : selection.least, Optional.of(list)))
                            : found;
                }
                table.leave();
            }
        }
        tablesOfFew.add(table);
        return found;
    }

    /// What rules may know of the page of a request.
    Page page(Request request, boolean tastes) {
        Question question = Question.of(request, catalog, log, model.hasLearned());
        return question.page(tastes
                ? Affinities.of(features, question.past(), question.visit(), question.now()) : Affinities.NONE);
    }

    /// The share of each signal in scores at a placement.
    double[] shares(Placement placement, RuleSet rules) {
        return mix.shares(placement, rules.weights()::of);
    }

    /// What the page of a request stands beside.
    int[] beside(Request request) {
        return Question.of(request, catalog, log, model.hasLearned()).beside();
    }

    /// Whether other rules give another slate. Where the rules between them cannot touch it, nothing is worked out.
    ///
    /// @param slate of this request under the known rules
    public boolean differs(Request request, CompiledRules known, int[] slate, CompiledRules other) {
        Difference difference = new Difference(
                known, other, request.placement(), request.channel(), request.now(), mix);
        if (difference.isNothing()) {
            return false;
        }
        Difference.Known shown = new Difference.Known(
                slate, request.size(), Double.NEGATIVE_INFINITY, beside(request), Optional.empty());
        return !difference.leaves(shown, tastes -> page(request, tastes), () -> new Reach(ActiveRules.NONE, 1))
                && !Arrays.equals(slate, top(request, other));
    }

    private <T> T with(Request request, CompiledRules rules, Function<Table, T> work) {
        if (rules.catalog().size() != catalog.size()) {
            throw new IllegalArgumentException("the rules were compiled for another catalog");
        }
        Table table = table(request);
        try {
            return work.apply(table);
        } finally {
            table.clear();
            tables.add(table);
        }
    }

    /// The one that was used for the same request last, so that its signals need not be asked again; else any.
    private Table table(Request request) {
        for (Table one : tables) {
            if (one.isAbout(request, log) && tables.remove(one)) {
                return one;
            }
        }
        Table any = tables.poll();
        return any == null ? new Table(catalog.size()) : any;
    }

    private Table.Gathered look(Request request) {
        Question question = Question.of(request, catalog, log, model.hasLearned());
        Affinities affinities = Affinities.of(features, question.past(), question.visit(), question.now());
        return new Table.Gathered(request, log, question, affinities, new Signals(model, goesWith, question, affinities));
    }

    /// What one run through the stages leaves beside the table.
    @SuppressWarnings("ArrayRecordComponent")
    private record Run(
            Question question, ActiveRules rules, double[] mix, Affinities affinities, Signals signals, Suits suits,
            Selection selection, Optional<Shortlist> list) {}

    private Run run(Request request, CompiledRules compiled, Table table, int spare) {
        Table.Gathered about = table.about(request, log, () -> look(request));
        Question question = about.question();
        Affinities affinities = about.affinities();
        Signals signals = about.signals();
        ActiveRules rules = compiled.at(question.page(affinities));
        double[] shares = mix.shares(question.placement(), compiled.ruleSet().weights()::of);

        signals.gather(shares, table);
        blend(shares, table);
        filters.apply(question, rules, table);
        boolean lists = spare == LISTED && (rules.pins().isEmpty() || !question.placement().isAnchored());
        Optional<Shortlist> list = lists ? Optional.of(Shortlist.of(table, question.beside())) : Optional.empty();
        count(rules, table);
        RuleStage.apply(rules, table);
        Suits suits = suits(question, rules);
        Selection selection = selection(question, rules, compiled, suits, table);
        selection.run(Math.max(0, spare));
        return new Run(question, rules, shares, affinities, signals, suits, selection, list);
    }

    private Suits suits(Question question, ActiveRules rules) {
        return new Suits(coherence, rules, new Beside(Company.of(question.placement()), question.beside()));
    }

    private Selection selection(Question question, ActiveRules rules, CompiledRules compiled, Suits suits, Table table) {
        return new Selection(
                question, compiled.ruleSet().coherence(), suits, model, rules, apart(question, compiled), table);
    }

    /// What may not stand in one list with a product. A list beside something is blocked by that already; in one that
    /// stands for itself the products stand beside each other.
    private static IntFunction<List<ActiveRules.Block>> apart(Question question, CompiledRules compiled) {
        return question.beside().length > 0
                ? product -> List.of()
                : product -> Difference.apart(compiled, question.placement(), question.channel(), product);
    }

    /// The sum of what the signals say by their shares, stretch by stretch, so that a stretch stays near until all
    /// signals are in it.
    private static void blend(double[] mix, Table table) {
        for (int from = 0; from < table.size(); from += STRETCH) {
            int to = Math.min(table.size(), from + STRETCH);
            Arrays.fill(table.base, from, to, 0);
            for (Signal signal : SIGNALS) {
                if (mix[signal.ordinal()] > 0) {
                    add(mix[signal.ordinal()], table.of(signal), table.base, from, to);
                }
            }
        }
    }

    private static void add(double share, float[] said, double[] base, int from, int to) {
        for (int product = from; product < to; product++) {
            base[product] += share * said[product];
        }
    }

    /// Nobody speaks for a product without any signal: it is not gathered, unless a pin names it, and shown only where a
    /// rule puts it.
    private static void count(ActiveRules rules, Table table) {
        int gathered = 0;
        int filtered = 0;
        for (int product = 0; product < table.size(); product++) {
            boolean named = table.base[product] > 0 || Filters.isPinned(rules, product);
            table.silent[product] = !named;
            gathered += named ? 1 : 0;
            filtered += named && table.lost[product] == Table.ALIVE ? 1 : 0;
        }
        table.gathered = gathered;
        table.filtered = filtered;
    }

    private static List<StageCount> stages(Table table, int shown) {
        return List.of(
                new StageCount(Stage.GATHER, table.gathered),
                new StageCount(Stage.FILTER, table.filtered),
                new StageCount(Stage.SCORE, table.filtered),
                new StageCount(Stage.RULES, table.ruled),
                new StageCount(Stage.COHERENCE, table.ruled - table.heldBack),
                new StageCount(Stage.TRIM, shown));
    }
}
