package fittingroom.coherence;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.Product;
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

    private static final float ENOUGH = 0.35f;
    /// What is left of a dress code between alternatives: who looks for a gown may still pass a day dress.
    private static final float MILD = 0.7f;

    private static final class Shipped {
        private static final Coherence EMPTY = new Coherence(Lexicon.shipped(), Catalog.EMPTY);
    }

    private final Coder coder;
    private final Measure[] measures = new Measure[Company.values().length];
    private final ShopPrices prices;
    private final Coded[] products;
    private final Likes likes;

    private Coherence(Lexicon lexicon, Catalog catalog) {
        GoesTable table = new GoesTable(lexicon);
        coder = new Coder(lexicon, table, Shelves.of(catalog));
        measure(table);
        Coded[] first = new Coded[catalog.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = coder.code(catalog.product(i), catalog.attributes(i), ShopPrices.NONE);
        }
        prices = prices(first);
        products = new Coded[first.length];
        for (int i = 0; i < first.length; i++) {
            products[i] = coder.code(catalog.product(i), catalog.attributes(i), prices);
        }
        likes = new Likes(products);
    }

    private void measure(GoesTable table) {
        Check occasion = new OccasionCheck();
        Check formality = new FormalityCheck();
        Check gender = new GenderCheck();
        Check age = new AgeCheck();
        Check use = new UseCheck();
        Check price = new PriceCheck();
        Check size = new SizeCheck(coder.bits(Facet.CLAIM, "plus-size", "petite", "maternity"));
        SensitiveCheck sensitive = new SensitiveCheck(
                coder.bits(Facet.SENSITIVE, "alcohol", "tobacco", "adult", "weapon", "gambling"));
        Measure with = new Together(
                table, occasion, formality, new SeasonCheck(), gender, age, use, new StyleCheck(), new ColourCheck(), price,
                new TierCheck(), new DuplicateCheck(), size, sensitive);
        Measure instead = new Alternatives(
                with, new Kinship(table), new Support(), new Milder(occasion, MILD), new Milder(formality, MILD), gender, age, use,
                price, size, sensitive);
        measures[Company.WITH.ordinal()] = with;
        measures[Company.INSTEAD.ordinal()] = instead;
        measures[Company.EITHER.ordinal()] = new Better(with, instead);
        measures[Company.AMONG.ordinal()] = new Neighbours(sensitive);
    }

    /// Over a catalog, with the lexicon that comes with the program.
    public static Coherence of(Catalog catalog) {
        return of(catalog, Lexicon.shipped());
    }

    public static Coherence of(Catalog catalog, Lexicon lexicon) {
        return new Coherence(lexicon, catalog);
    }

    /// Two products outside of any catalog: prices are compared by what their kinds usually cost.
    public static Judgement between(Product a, Attributes ofA, Product b, Attributes ofB) {
        Coherence any = Shipped.EMPTY;
        return judge(
                any.coder.code(a, ofA, any.prices), any.coder.code(b, ofB, any.prices),
                any.measures[Company.WITH.ordinal()]);
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
        Measure with = measures[Company.WITH.ordinal()];
        likes.fill(anchor, product -> with.score(one, products[product]), out);
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
        return verdict(score(a, b), products[a], products[b]);
    }

    public int size() {
        return products.length;
    }

    private static Judgement judge(Coded a, Coded b, Measure measure) {
        float score = measure.score(a, b);
        List<Clash> clashes = new ArrayList<>();
        measure.clashes(a, b, clashes);
        clashes.sort(Comparator.comparingDouble((Clash clash) -> clash.severity() * clash.confidence()).reversed());
        return new Judgement(score, verdict(score, a, b), clashes, measure.support(a, b));
    }

    private static Verdict verdict(float score, Coded a, Coded b) {
        if (score < CLASH_BELOW) {
            return Verdict.CLASH;
        }
        return score >= FINE_FROM && Math.min(a.sure(), b.sure()) >= ENOUGH ? Verdict.FINE : Verdict.UNSURE;
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
