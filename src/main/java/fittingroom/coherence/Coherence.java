package fittingroom.coherence;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.Product;
import fittingroom.learning.CoOccurrence;
import fittingroom.learning.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Does this go with that, in this [Company]? Worn together unless it is said otherwise. It is frozen over one catalog,
/// safe for many threads, and sees no shoppers and no rules.
public final class Coherence {

    /// Below it a pair is called a clash.
    public static final double CLASH_BELOW = 0.36;
    /// From here on a pair is called fine.
    public static final double FINE_FROM = 0.48;
    /// The score where nothing is known.
    public static final double UNKNOWN = 0.5;

    /// What is left of a dress code between alternatives: who looks for a gown may still pass a day dress.
    private static final float MILD = 0.7f;

    private static final class Shipped {
        private static final Coherence EMPTY = new Coherence(Lexicon.shipped(), Catalog.EMPTY);
    }

    private final Catalog catalog;
    private final GoesTable table;
    private final Coder coder;
    private final ShopPrices prices;
    private final Coded[] products;
    private final Likes likes;
    private final Together with;
    private final Measure[] measures = new Measure[Company.values().length];

    private Coherence(Lexicon lexicon, Catalog catalog) {
        this.catalog = catalog;
        table = new GoesTable(lexicon);
        coder = new Coder(lexicon, table, Shelves.of(catalog));
        Coded[] first = new Coded[catalog.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = coder.code(i, catalog.product(i), catalog.attributes(i), ShopPrices.NONE);
        }
        prices = prices(first);
        products = new Coded[first.length];
        for (int i = 0; i < first.length; i++) {
            products[i] = coder.code(i, catalog.product(i), catalog.attributes(i), prices);
        }
        likes = new Likes(products);
        CoOccurrence nothing = CoOccurrence.none(products.length);
        with = measure(nothing, nothing);
    }

    /// The same products after events taught something of them.
    private Coherence(Coherence untaught, CoOccurrence bought, CoOccurrence seen) {
        catalog = untaught.catalog;
        table = untaught.table;
        coder = untaught.coder;
        prices = untaught.prices;
        products = untaught.products;
        likes = untaught.likes;
        with = measure(bought, seen);
    }

    private Together measure(CoOccurrence bought, CoOccurrence seen) {
        Habits.Kinds kinds = kinds();
        Check occasion = new OccasionCheck();
        Check formality = new FormalityCheck();
        Check gender = new GenderCheck();
        Check age = new AgeCheck();
        Check use = new UseCheck();
        Check price = new PriceCheck();
        Check size = new SizeCheck(coder.bits(Facet.CLAIM, "plus-size", "petite", "maternity"));
        SensitiveCheck sensitive = new SensitiveCheck(
                coder.bits(Facet.SENSITIVE, "alcohol", "tobacco", "adult", "weapon", "gambling"));
        Together together = new Together(
                table, new Habits(kinds, bought, Links.with(catalog)), sensitive, occasion, formality, new SeasonCheck(),
                gender, age, use, new StyleCheck(), new ColourCheck(), price, new TierCheck(), new DuplicateCheck(), size);
        Measure instead = new Alternatives(
                together, new Kinship(table), new Habits(kinds, seen, Links.instead(catalog)), sensitive,
                new Milder(occasion, MILD), new Milder(formality, MILD), gender, age, use, price, size);
        measures[Company.WITH.ordinal()] = together;
        measures[Company.INSTEAD.ordinal()] = instead;
        measures[Company.EITHER.ordinal()] = new Better(together, instead);
        measures[Company.AMONG.ordinal()] = new Neighbours(sensitive);
        return together;
    }

    private Habits.Kinds kinds() {
        int[] types = new int[products.length];
        int[] departments = new int[products.length];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < products.length; i++) {
            types[i] = products[i].type();
            departments[i] = -1;
            if (products[i].group() >= 0) {
                String department = table.group(products[i].group()).department();
                if (!names.contains(department)) {
                    names.add(department);
                }
                departments[i] = names.indexOf(department);
            }
        }
        return new Habits.Kinds(types, coder.types(), departments, names.size());
    }

    /// Over a catalog, with the lexicon that comes with the program.
    public static Coherence of(Catalog catalog) {
        return of(catalog, Lexicon.shipped());
    }

    public static Coherence of(Catalog catalog, Lexicon lexicon) {
        return new Coherence(lexicon, catalog);
    }

    /// The same, and what the shop's shoppers bought and looked at together has its say.
    ///
    /// @throws IllegalArgumentException if the model was learned from another catalog
    public Coherence taughtBy(Model model) {
        if (model.products() != products.length) {
            throw new IllegalArgumentException("the model must be made for this catalog");
        }
        return new Coherence(this, model.bought(), model.seen());
    }

    /// Two products outside of any catalog: prices are compared by what their kinds usually cost.
    public static Judgement between(Product a, Attributes ofA, Product b, Attributes ofB) {
        Coherence any = Shipped.EMPTY;
        return judge(
                any.coder.code(-1, a, ofA, any.prices), any.coder.code(-1, b, ofB, any.prices),
                any.with);
    }

    /// The score of two worn or used together, 0 to 1, by ordinals of the catalog. Makes no objects.
    public float score(int a, int b) {
        return score(a, b, Company.WITH);
    }

    public float score(int a, int b, Company company) {
        return measures[company.ordinal()].score(products[a], products[b]);
    }

    /// The scores of all products worn beside one, by ordinals: the same numbers as those of [#score(int, int)], sooner.
    ///
    /// @param out one place a product
    public void scores(int anchor, float[] out) {
        Coded one = products[anchor];
        likes.fill(anchor, product -> with.read(one, products[product]), out);
        for (int product = 0; product < out.length; product++) {
            out[product] = Odds.moved(out[product], with.heard(one, products[product]));
        }
    }

    /// The score with its reasons, by ordinals of the catalog; the same number as [#score(int, int)].
    public Judgement judge(int a, int b) {
        return judge(a, b, Company.WITH);
    }

    public Judgement judge(int a, int b, Company company) {
        return judge(products[a], products[b], measures[company.ordinal()]);
    }

    /// The verdict alone, by ordinals of the catalog. Makes no objects.
    public Verdict verdict(int a, int b) {
        return verdict(with, score(a, b), products[a], products[b]);
    }

    public int size() {
        return products.length;
    }

    private static Judgement judge(Coded a, Coded b, Measure measure) {
        float score = measure.score(a, b);
        List<Clash> clashes = new ArrayList<>();
        measure.clashes(a, b, clashes);
        clashes.sort(Comparator.comparingDouble((Clash clash) -> clash.severity() * clash.confidence()).reversed());
        return new Judgement(score, verdict(measure, score, a, b), clashes, measure.support(a, b));
    }

    private static Verdict verdict(Measure measure, float score, Coded a, Coded b) {
        if (score < CLASH_BELOW) {
            return Verdict.CLASH;
        }
        return score >= FINE_FROM && measure.knows(a, b) ? Verdict.FINE : Verdict.UNSURE;
    }

    private static ShopPrices prices(Coded[] products) {
        ShopPrices.Gathering gathering = new ShopPrices.Gathering();
        for (Coded product : products) {
            gathering.add(product.product(), product.group());
        }
        ShopPrices byGroup = gathering.done();
        for (Coded product : products) {
            gathering.addBrand(product.product(), product.group(), byGroup);
        }
        return gathering.done();
    }
}
