package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fittingroom.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of real shops, where they are at hand: what is found in each is kept as text, counts and codes only.
class RealFilesTest {

    private static final Path DATA = Path.of(System.getProperty("fittingroom.data", "../shared/data"));

    @ParameterizedTest
    @ValueSource(strings = {
        "catalogs/shopify-sample/apparel.csv", "catalogs/shopify-sample/home-and-garden.csv",
        "catalogs/shopify-sample/jewelery.csv", "catalogs/shopify-mrkowsik/products_export_1.csv",
        "catalogs/shopify-ronne/products_export_1.csv", "catalogs/shopify-bilali/products_export.csv",
        "catalogs/shopify-bilali/awin_product_feed.csv", "catalogs/shopify-fragry/KM_Parfumerie_Products_UTF8.csv",
        "catalogs/shopify-fragry/fragry_products_final.csv", "catalogs/shopify-fragry/products_export.csv",
        "catalogs/shopify-fragry/products_import_batch_2.csv", "catalogs/google-rss-opispost/google_feed.xml",
        "catalogs/google-rss-opispost/pinterest_feed.xml", "catalogs/google-atom-bigcommerce/google-shopping-feed.xml",
        "catalogs/google-tsv-lecc/google_feed.tsv", "catalogs/retail-demo-store/products.json",
        "catalogs/fashion-styles-44k/styles_merged.csv", "catalogs/cosmetic-messy/cosmetic_p.csv",
        "catalogs/myntra-cp1252/myntra_products_catalog.csv", "catalogs/adobe-target/product-feed.csv",
        "catalogs/adobe-target/product-feed.xml", "catalogs/woocommerce/sample_products.bigger.csv",
        "catalogs/woocommerce/sample_products.classic-commerce.csv", "events/completejourney/products.csv.gz",
        "events/rees46-sample/2019-Oct.csv", "events/onlineretail/onlineretail.csv.gz",
        "events/completejourney/transactions_sample.csv.gz", "events/renttherunway/cleandata.csv.gz",
        "events/otto/train.jsonl",
        "events/retailrocket/test.txt.gz", "events/retailrocket/train.txt.gz",
        "events/completejourney/demographics.csv.gz", "events/completejourney/campaigns.csv.gz",
        "events/completejourney/campaign_descriptions.csv.gz", "events/completejourney/coupon_redemptions.csv.gz",
        "events/completejourney/promotions_sample.csv.gz", "events/eshop-clothing-2008/eshop_clothing_2008_full.csv.gz",
        "events/onlineretail/split_train.csv.gz", "events/onlineretail/split_test.csv.gz"
    })
    void aFileOfARealShopIsReadAsItAlwaysWas(String name) throws IOException {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), "the real file " + name + " is not at hand");
        Golden.check(name.replace('/', '-'), text(Gathered.from(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = "catalogs/fashion-styles-44k/styles_merged.csv")
    void aPersonsMappingGoesBeforeAGuess(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), "the real file " + name + " is not at hand");
        Options options = Options.AUTO.withMap(Map.of("year", "season", "usage", "style")).strictly();
        Gathered all = Gathered.from(file, options);
        assertEquals("2011", all.product("15970").columns().get("season"));
        assertEquals("Casual", all.product("15970").columns().get("style"));
    }

    private static String text(Gathered all) {
        if (all.outcome() instanceof Outcome.Refused<IntakeReport>) {
            return "refused " + all.refusal() + "\n";
        }
        IntakeReport report = all.report();
        assertEquals(report.rows(), report.accepted() + report.rejected() + report.merged());
        assertEquals(report.products(), all.products.size());
        assertEquals(report.events(), all.events.size());
        StringBuilder out = new StringBuilder();
        out.append(report.kind().code()).append(' ').append(report.format()).append(", ").append(report.encoding());
        out.append(report.delimiter().isEmpty() ? "" : ", ").append(report.delimiter());
        out.append(report.guessed() ? ", guessed\n" : "\n");
        for (Mapping.Match match : report.mapping()) {
            out.append("  ").append(match.column()).append(" -> ").append(match.field().code());
            out.append(' ').append(match.confidence()).append('\n');
        }
        out.append("rows ").append(report.rows()).append(" = accepted ").append(report.accepted());
        out.append(" + rejected ").append(report.rejected()).append(" + merged ").append(report.merged()).append('\n');
        out.append("products ").append(report.products()).append(", variants ").append(report.variants());
        out.append(", events ").append(report.events()).append(", slates ").append(report.slates()).append('\n');
        out.append("from ").append(time(report.from())).append(" to ").append(time(report.to())).append('\n');
        for (ProblemGroup group : report.problems()) {
            out.append("  ").append(group.code()).append(' ').append(group.severity()).append(" x ");
            out.append(group.count()).append(", first in row ").append(group.row());
            out.append(group.column().isEmpty() ? "" : ", " + group.column()).append('\n');
        }
        return out.toString();
    }

    private static String time(Optional<java.time.Instant> time) {
        return time.map(Object::toString).orElse("-");
    }
}
