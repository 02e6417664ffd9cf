package fittingroom.review;

import static fittingroom.review.Lists.SHOP;
import static fittingroom.review.Lists.at;
import static fittingroom.review.Lists.audit;
import static fittingroom.review.Lists.beside;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditPageTest {

    private static final Audit AUDIT = audit(
            RuleSet.EMPTY, beside("dress", "clutch", "backpack"), beside("gown", "parka", "heels"),
            at("similar", "dress", "gown"), at("home", "", "dress", "clutch", "boots"), beside("gone", "dress"));

    @Test
    void thePageStandsAsItWasApproved() throws IOException {
        String page = AuditPage.of(AUDIT, SHOP.catalog(), "served.csv", Lists.WEDNESDAY);
        Path golden = Path.of("src/test/golden/review/audit.html");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, page);
        }
        assertEquals(Files.readString(golden), page);
    }

    @Test
    void thePageNeedsNothingButItself() {
        String page = AuditPage.of(AUDIT, SHOP.catalog(), "served.csv", Lists.WEDNESDAY);
        for (String foreign : List.of("<script", "http", "src=", "@import", "url(", "<link")) {
            assertFalse(page.contains(foreign), foreign);
        }
        assertTrue(page.contains("<svg"));
    }

    @Test
    void whatAFileSaysIsTextAndNeverMarkup() {
        String evil = "<script>alert('x')</script> & \"so\"";
        Catalog catalog = new Catalog(
                List.of(Product.named("dress", evil), Product.named("backpack", "<img onerror=x>")),
                product -> Attributes.UNKNOWN);
        Audit audit = audit(RuleSet.EMPTY, at("<b>bold</b>", "dress", "backpack"));
        String page = AuditPage.of(audit, catalog, evil, Lists.WEDNESDAY);
        for (String markup : List.of("<script", "<img", "<b>")) {
            assertFalse(page.contains(markup), markup);
        }
        assertTrue(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;so&quot;"));
    }

    @Test
    void anAuditOfNothingIsAPageToo() {
        String page = AuditPage.of(audit(RuleSet.EMPTY), SHOP.catalog(), "empty.csv", Lists.WEDNESDAY);
        assertTrue(page.contains("0.0 %"));
    }
}
