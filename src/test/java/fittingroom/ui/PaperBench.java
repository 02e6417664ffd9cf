package fittingroom.ui;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.coherence.Clash;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.ledger.Actor;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Basis;
import fittingroom.scoring.LeftOut;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Reason;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.scoring.Stage;
import fittingroom.scoring.StageCount;
import fittingroom.ui.parts.Bench;
import fittingroom.workbench.History;
import fittingroom.workbench.Job;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A bench on paper: a dozen and a half products, made-up amounts that never change, and the least of rules that a
/// window needs to be tried. Its slates are not the engine's.
public final class PaperBench implements Bench {

    private final Watch<Shop> shop;
    private final Watch<History> drafts = new Watch<>(History.startingWith(RuleSet.EMPTY));
    private final Watch<Integer> unpublished = new Watch<>(0);
    private final Watch<List<Job<?>>> jobs = new Watch<>(List.of());
    private final Watch<Actor> person = new Watch<>(new Actor("Ida"));
    private final List<Request> asked = new ArrayList<>();
    private final List<String> flagged = new ArrayList<>();

    public PaperBench(Shop shop) {
        this.shop = new Watch<>(shop);
        drafts.subscribe(history -> unpublished.set(history.changes()));
    }

    /// The paper shop with three shoppers.
    public static PaperBench stocked() {
        Catalog catalog = new Catalog(products(), PaperBench::read);
        EventLog.Builder log = EventLog.builder(catalog, Consent.UNKNOWN);
        String[][] visits = {
            {"ana", "breton", "sandal", "slip-dress"}, {"ben", "oxford", "chinos"}, {"cleo", "trainer", "ski-trousers", "wool-coat", "beanie"}
        };
        long time = 1_700_000_000_000L;
        for (String[] visit : visits) {
            for (int i = 1; i < visit.length; i++) {
                log.add(new Event(
                        "e" + time, time += 60_000, EventKind.VIEW, Channel.WEB, visit[0], "", visit[i], 1, 0, "", 0, 0, "", "",
                        Consent.UNKNOWN));
            }
        }
        return new PaperBench(new Shop("atelier", catalog, log.build(), true));
    }

    public static PaperBench empty() {
        return new PaperBench(new Shop("new workspace", Catalog.EMPTY, EventLog.empty(), false));
    }

    @Override
    public Watch<Shop> shop() {
        return shop;
    }

    @Override
    public Watch<History> drafts() {
        return drafts;
    }

    @Override
    public Watch<Integer> unpublished() {
        return unpublished;
    }

    /// Every question asked so far.
    public List<Request> asked() {
        return asked;
    }

    @Override
    public Watch<Actor> person() {
        return person;
    }

    @Override
    public void person(Actor name) {
        person.set(name);
    }

    @Override
    public void edit(String label, UnaryOperator<RuleSet> change) {
        drafts.set(drafts.value().edited(label, change.apply(drafts.value().draft())));
    }

    @Override
    public void amend(String label, UnaryOperator<RuleSet> change) {
        drafts.set(drafts.value().amended(label, change.apply(drafts.value().draft())));
    }

    @Override
    public void undo() {
        drafts.set(drafts.value().undone());
    }

    @Override
    public void redo() {
        drafts.set(drafts.value().redone());
    }

    @Override
    public Outcome<Runnable> flag(Id<Product> anchor, Id<Product> product, Placement placement) {
        flagged.add(anchor + " × " + product);
        return Outcome.done(flagged::removeLast);
    }

    /// The pairings that were sent to be judged.
    public List<String> flagged() {
        return flagged;
    }

    @Override
    public Watch<List<Job<?>>> jobs() {
        return jobs;
    }

    @Override
    public void preview(Request question, Consumer<Outcome<Answer>> answer) {
        asked.add(question);
        answer.accept(Outcome.done(
                new Answer(slate(question, drafts.value().draft()), slate(question, RuleSet.EMPTY), 1400)));
    }

    // The least of an engine.

    private Slate slate(Request question, RuleSet rules) {
        Catalog catalog = shop.value().catalog();
        Optional<Product> anchor = question.anchor().flatMap(id -> catalog.named(id.value()));
        List<LeftOut> lost = new ArrayList<>();
        List<Pick> picks = new ArrayList<>();
        int available = 0;
        int allowed = 0;
        for (int ordinal = 0; ordinal < catalog.size(); ordinal++) {
            Product product = catalog.product(ordinal);
            if (anchor.filter(product::equals).isPresent() || !product.isInStock()) {
                lost.add(new LeftOut(product, Stage.FILTER, product.isInStock() ? "It is the anchor" : "Out of stock", 0));
                continue;
            }
            available++;
            Optional<Rule> against = rules.rules().stream()
                    .filter(rule -> rule.on() && touches(rule, product, question)
                            && (rule.then() instanceof Effect.Hide || rule.then() instanceof Effect.KeepApart)).findFirst();
            if (against.isPresent()) {
                lost.add(new LeftOut(product, Stage.RULES, "Rule: " + against.get().name(), 0));
                continue;
            }
            allowed++;
            picks.add(pick(ordinal, product, anchor, question, rules));
        }
        Treatment treatment = rules.coherence().at(question.placement());
        if (treatment == Treatment.HOLD_BACK) {
            picks.removeIf(pick -> {
                boolean held = !pick.clashes().isEmpty() && pick.rules().isEmpty();
                if (held) {
                    lost.add(new LeftOut(pick.product(), Stage.COHERENCE, pick.clashes().getFirst().words(), pick.score()));
                }
                return held;
            });
        }
        int coherent = picks.size();
        picks.sort(Comparator.comparingDouble(Pick::score).reversed());
        pins(picks, question, rules);
        while (picks.size() > question.size()) {
            Pick last = picks.removeLast();
            lost.add(new LeftOut(last.product(), Stage.TRIM, "Place " + (picks.size() + 1) + ", the slate has " + question.size(), last.score()));
        }
        int all = catalog.size();
        List<StageCount> counts = List.of(
                new StageCount(Stage.GATHER, all), new StageCount(Stage.FILTER, available),
                new StageCount(Stage.SCORE, available), new StageCount(Stage.RULES, allowed),
                new StageCount(Stage.COHERENCE, coherent), new StageCount(Stage.TRIM, picks.size()));
        return new Slate(question, picks, lost, counts, new Basis(question.shopper().isPresent(), Consent.UNKNOWN, false, shop.value().learned()));
    }

    private static boolean touches(Rule rule, Product product, Request question) {
        boolean there = rule.scope().covers(question.placement(), question.channel());
        return there && isOf(rule.what(), Optional.of(product.id())) && (rule.when() instanceof Condition.Anything || isOf(rule.when(), question.anchor()));
    }

    private static boolean isOf(Condition condition, Optional<Id<Product>> id) {
        return condition instanceof Condition.ProductIs(var ids) && id.filter(ids::contains).isPresent();
    }

    private Pick pick(int ordinal, Product product, Optional<Product> anchor, Request question, RuleSet rules) {
        List<Reason> reasons = new ArrayList<>();
        double score = 0;
        for (Signal signal : Signal.values()) {
            int grain = Math.floorMod((product.id() + signal.code() + question.anchor()).hashCode(), 97);
            double amount = grain > 55 ? (grain - 55) / 100.0 * rules.weights().of(signal) : 0;
            if (amount > 0) {
                reasons.add(new Reason(Reason.Kind.SIGNAL, signal.code(), amount, grain - 40 + " of 214 baskets"));
                score += amount;
            }
        }
        List<Clash> clashes = new ArrayList<>();
        boolean summery = anchor.filter(it -> it.title().contains("slip") || it.title().contains("Linen")).isPresent();
        if (summery && (product.title().contains("Ski") || product.title().contains("Beanie") || product.title().contains("Rugged"))) {
            clashes.add(new Clash("season", 0.8, 0.9, "summer dress beside winter sports gear"));
        }
        List<String> touched = new ArrayList<>();
        if (!clashes.isEmpty() && rules.coherence().at(question.placement()) == Treatment.DEMOTE) {
            reasons.add(new Reason(Reason.Kind.COHERENCE, "season", -score * 0.6, "demoted beside this anchor"));
            score *= 0.4;
        }
        for (Rule rule : rules.rules()) {
            if (touches(rule, product, question)) {
                touched.add(rule.id());
                double factor = switch (rule.then()) {
                    case Effect.Boost(double percent) -> 1 + percent / 100;
                    case Effect.Bury(double percent) -> 1 / (1 + percent / 100);
                    default -> 1;
                };
                if (factor != 1) {
                    reasons.add(new Reason(Reason.Kind.RULE, rule.id(), score * factor - score, ""));
                    score *= factor;
                }
            }
        }
        return new Pick(ordinal, product, score, reasons, clashes, touched);
    }

    private static void pins(List<Pick> picks, Request question, RuleSet rules) {
        for (Rule rule : rules.rules()) {
            if (rule.then() instanceof Effect.Pin(int place)) {
                picks.stream().filter(pick -> touches(rule, pick.product(), question)).findFirst().ifPresent(pick -> {
                    picks.remove(pick);
                    picks.add(Math.min(place - 1, picks.size()), pick);
                });
            }
        }
    }

    private static List<Product> products() {
        String[] lines = {
            "slip-dress|Satin slip dress in midnight|Dresses|189|navy|plain|Vesna Lorant",
            "wool-coat|Wool camel coat|Coats|320|camel|plain|Fenwright",
            "tote|Leather tote|Bags|145|brown|plain|Ostra",
            "sandal|Strappy sandal|Shoes|98|gold|plain|Ostra",
            "ski-trousers|Ski trousers with taped seams and a zip at the ankle|Sportswear|210|red|stripe|North Pass",
            "breton|Breton top|Tops|49|ivory|stripe|Fenwright",
            "straw-hat|Straw hat|Accessories|39|straw|plain|",
            "rugged-backpack|Rugged hiking backpack|Bags|129|forest|plain|North Pass",
            "clutch|Beaded clutch|Bags|85|champagne|dot|Vesna Lorant",
            "heel|Suede court shoe|Shoes|139|burgundy|plain|Ostra",
            "white-shirt|White poplin shirt|Shirts|75|white|plain|Fenwright",
            "oxford|Oxford shirt|Shirts|69|light blue|check|Fenwright",
            "chinos|Pleated chinos|Trousers|89|beige|plain|Fenwright",
            "jeans|Straight jeans|Trousers|95|denim|denim|Low Mill",
            "trainer|Running trainer|Shoes|119|white|plain|North Pass",
            "beanie|Beanie in merino|Accessories|35|charcoal|knit|North Pass",
            "silk-scarf|Silk scarf|Accessories|59|emerald|floral|Vesna Lorant",
            "black-blazer|Black dinner blazer|Suits|249|black|plain|Vesna Lorant",
            "gown|Evening gown|Dresses|389|plum|plain|Vesna Lorant",
            "gift|Gift voucher|Vouchers|50||plain|"
        };
        List<Product> products = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            products.add(Product.named(cells[0], cells[1]).withCategory(Category.of("Women > " + cells[2]))
                    .withPrice(Money.of(new BigDecimal(cells[3]), "EUR")).withBrand(cells[6])
                    .withStock(cells[0].equals("silk-scarf") ? 0 : 12)
                    .withColumns(Map.of("colour", cells[4], "pattern", cells[5])));
        }
        return products;
    }

    private static Attributes read(Product product) {
        Map<Facet, List<Reading>> readings = new EnumMap<>(Facet.class);
        String colour = product.columns().getOrDefault("colour", "");
        if (!colour.isEmpty()) {
            readings.put(Facet.COLOUR, List.of(new Reading(colour, Reading.Origin.COLUMN, 0.95)));
        }
        readings.put(Facet.PATTERN, List.of(new Reading(product.columns().getOrDefault("pattern", "plain"), Reading.Origin.COLUMN, 0.9)));
        readings.put(Facet.SEASON, List.of(new Reading(product.title().contains("Ski") ? "winter" : "summer", Reading.Origin.TITLE, 0.7)));
        return new Attributes(readings);
    }
}
