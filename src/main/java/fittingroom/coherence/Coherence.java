package fittingroom.coherence;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Does this go with that? The table of kinds gives the start, what speaks for the pair lifts it, and every check
/// takes away its force; frozen over one catalog, safe for many threads. It sees no shoppers and no rules.
public final class Coherence {

    /// Below it a pair is called a clash.
    public static final double CLASH_BELOW = 0.36;
    /// From here on a pair is called fine.
    public static final double FINE_FROM = 0.48;
    /// The score where nothing is known.
    public static final double UNKNOWN = 0.5;

    private static final float LIFT = 0.5f;
    private static final float ODD = 0.3f;
    private static final float ODD_LIFT = 0.12f;
    private static final float ENOUGH = 0.35f;
    private static final double WORTH_SAYING = 0.1;

    private static final class Shipped {
        private static final Coherence EMPTY = new Coherence(Lexicon.shipped(), Catalog.EMPTY);
    }

    private final GoesTable table;
    private final Coder coder;
    private final Support support;
    private final KindCheck kind;
    private final Check[] checks;
    private final ShopPrices prices;
    private final Coded[] products;
    private final Likes likes;

    private Coherence(Lexicon lexicon, Catalog catalog) {
        table = new GoesTable(lexicon);
        coder = new Coder(lexicon, table);
        support = new Support(table);
        kind = new KindCheck(table);
        checks = new Check[] {
            new OccasionCheck(), new FormalityCheck(), new SeasonCheck(), new GenderCheck(), new AgeCheck(),
            new UseCheck(), new StyleCheck(), new ColourCheck(), new PriceCheck(), new TierCheck(),
            new DuplicateCheck(), new SizeCheck(coder.bits(Facet.CLAIM, "plus-size", "petite", "maternity")),
            new SensitiveCheck(coder.bits(Facet.SENSITIVE, "alcohol", "tobacco", "adult", "weapon", "gambling"))
        };
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
        return any.judge(any.coder.code(a, ofA, any.prices), any.coder.code(b, ofB, any.prices));
    }

    /// The score alone, 0 to 1, by ordinals of the catalog. Makes no objects.
    public float score(int a, int b) {
        return score(products[a], products[b]);
    }

    /// The scores of all products beside one, by ordinals: the same numbers as those of [#score(int, int)], sooner.
    ///
    /// @param out one place a product
    public void scores(int anchor, float[] out) {
        Coded one = products[anchor];
        likes.fill(anchor, product -> score(one, products[product]), out);
    }

    /// The score with its reasons, by ordinals of the catalog; the same number as [#score(int, int)].
    public Judgement judge(int a, int b) {
        return judge(products[a], products[b]);
    }

    /// The verdict alone, by ordinals of the catalog. Makes no objects.
    public Verdict verdict(int a, int b) {
        return verdict(score(a, b), products[a], products[b]);
    }

    public int size() {
        return products.length;
    }

    private float score(Coded a, Coded b) {
        float sure = Math.min(a.sure(), b.sure());
        float fit = table.fit(a.group(), b.group());
        float base = (float) UNKNOWN + (fit - (float) UNKNOWN) * sure;
        float score = base + (1 - base) * support.of(a, b) * (fit <= ODD ? ODD_LIFT : LIFT);
        for (Check check : checks) {
            score *= 1 - check.force(a, b);
        }
        return score;
    }

    private Judgement judge(Coded a, Coded b) {
        float score = score(a, b);
        List<Clash> clashes = new ArrayList<>();
        add(kind, a, b, clashes);
        for (Check check : checks) {
            add(check, a, b, clashes);
        }
        clashes.sort(Comparator.comparingDouble((Clash clash) -> clash.severity() * clash.confidence()).reversed());
        return new Judgement(score, verdict(score, a, b), clashes, support.words(a, b));
    }

    private static void add(Check check, Coded a, Coded b, List<Clash> clashes) {
        if (check.force(a, b) >= WORTH_SAYING) {
            clashes.add(check.clash(a, b));
        }
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
