package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Product;
import fittingroom.catalog.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports of shop systems, each with the traps that its vendor describes.
class VendorCatalogsTest {

    private static final String WOO = """
            ID,Type,SKU,Name,Published,"Is featured?","Visibility in catalog",Description,"In stock?",Stock,"Sale price",\
            "Regular price",Categories,Tags,Images,Parent,Upsells,Cross-sells,"Attribute 1 name","Attribute 1 value(s)"
            """;
    private static final String MAGENTO = """
            sku,store_view_code,attribute_set_code,product_type,categories,name,description,price,special_price,\
            product_online,qty,is_in_stock,base_image,additional_attributes,related_skus,crosssell_skus,upsell_skus,\
            configurable_variations
            """;

    @TempDir
    Path folder;

    @Test
    void variationsOfWooCommerceJoinTheirParentByIdOrSkuWhereverItStands() {
        Gathered all = Gathered.of(folder, WOO
                + "11,variation,TEE-S,Tee - Small,1,0,visible,,1,4,,25,,,,id:10,,,Size,Small\n"
                + "10,variable,TEE,Tee,1,0,visible,<p>Soft &amp; light</p>,1,,,,\"Clothing, Clothing > Tops\",,t.jpg,,HAT,"
                + "\"id:20, SOCK\",Size,\"Small, Large\"\n"
                + "12,variation,TEE-L,Tee - Large,1,0,visible,,1,2,19,25,,,,TEE,,,Size,Large\n"
                + "20,simple,HAT,Hat,1,0,visible,,1,,,30,Accessories,,h.jpg,,,,pa_color,Red\n");
        assertEquals("woocommerce-products", all.report().format());
        assertEquals(4, all.report().rows());
        assertEquals(2, all.report().merged());
        Product tee = all.product("10");
        assertEquals("Tee", tee.title());
        assertEquals("Soft & light", tee.description());
        assertEquals(List.of("Clothing", "Tops"), tee.category().path());
        assertEquals("19.00", tee.price().orElseThrow().toString());
        assertEquals(6, tee.stock().orElseThrow());
        assertEquals(List.of("Small", "Large"), tee.variants().stream().map(one -> one.options().get("size")).toList());
        assertTrue(tee.aliases().containsAll(List.of("TEE", "TEE-S", "TEE-L", "11", "12")), tee.aliases().toString());
        assertEquals("20, SOCK", tee.columns().get("cross_sells"));
        assertEquals("HAT", tee.columns().get("up_sells"));
        assertEquals("Red", all.product("20").columns().get("colour"));
    }

    @Test
    void whatWooCommerceHasNotPublishedIsNotOffered() {
        Gathered all = Gathered.of(folder, WOO + "1,simple,A,Draft,-1,0,visible,,1,,,9,,,,,,,,\n2,simple,B,Live,1,0,visible,,1,,,9,,,,,,,,\n");
        assertFalse(all.product("1").available());
        assertTrue(all.product("2").available());
    }

    @Test
    void attributesAndVariationsAreUnpackedFromMagentosCells() {
        Gathered all = Gathered.of(folder, MAGENTO
                + "COAT-S,,Default,simple,,Coat S,,90,,1,2,1,,\"color=Sand,size=S\",,,,\n"
                + "COAT-M,,Default,simple,,Coat M,,95,80,1,0,0,,\"color=Sand,size=M\",,,,\n"
                + "COAT,,Default,configurable,\"Default Category/Women,Default Category/Women/Coats\",Coat,Warm,,,1,,1,c.jpg,"
                + "\"material=Wool|Silk,care=Cold, then hang\",BELT,HAT,\"SCARF,GLOVE\","
                + "\"sku=COAT-S,size=S,color=Sand|sku=COAT-M,size=M,color=Sand\"\n"
                + "COAT,fr,Default,configurable,,Manteau,,,,1,,,,,,,,\n"
                + "OLD,,Default,simple,,Old,,5,,2,1,1,,,,,,\n");
        assertEquals("magento-products", all.report().format());
        assertEquals(5, all.report().rows());
        assertEquals(3, all.report().merged());
        Product coat = all.product("COAT");
        assertEquals(2, all.products.size());
        assertEquals("Coat", coat.title());
        assertEquals(List.of("Women", "Coats"), coat.category().path());
        assertEquals("80.00", coat.price().orElseThrow().toString());
        assertEquals("Wool, Silk", coat.columns().get("material"));
        assertEquals("Cold, then hang", coat.columns().get("care"));
        assertEquals("SCARF,GLOVE", coat.columns().get("up_sells"));
        assertEquals(Map.of("size", "S", "colour", "Sand"), coat.variants().getFirst().options());
        assertTrue(coat.aliases().contains("COAT-M"));
        assertFalse(all.product("OLD").available());
    }

    @Test
    void rowsBelowAProductOfBigCommerceAreItsVariants() {
        String old = "Item Type,Product ID,Product Name,Product Code/SKU,Brand Name,Price,Retail Price,Sale Price,Product Visible?,"
                + "Current Stock Level,Category,Product Image File - 1\n"
                + "Product,7,Boot,BOOT,Lune,120,150,0,Y,0,\"Shoes;Shoes/Boots\",b.jpg\n"
                + "  SKU,,\"[S]Size=40,[CS]Color=Tan:#c0a080\",BOOT-40,,,,,,3,,\n"
                + "  Rule,,[S]Size=40,,,,,,,,,\n"
                + "Product,8,Sock,SOCK,Lune,9,,,N,5,Shoes,s.jpg\n";
        check(Gathered.of(folder, old));
        String now = "Item,ID,Name,Type,SKU,Options,Inventory Tracking,Current Stock,Price,Retail Price,Sale Price,Brand ID,"
                + "Channels,Categories,Is Visible\n"
                + "Product,7,Boot,physical,BOOT,,variant,0,120,150,0,3,1,\"Shoes;Shoes/Boots\",TRUE\n"
                + "Variant,70,,,BOOT-40,Type=Dropdown|Name=Size|Value=40Type=Swatch|Name=Color|Value=Tan[#c0a080],,3,,,,,,,\n"
                + "Image,71,,,,,,,,,,,,,\n"
                + "Product,8,Sock,physical,SOCK,,product,5,9,,,3,1,Shoes,FALSE\n";
        check(Gathered.of(folder, now));
    }

    private static void check(Gathered all) {
        assertEquals("bigcommerce-products", all.report().format());
        assertEquals(4, all.report().rows());
        assertEquals(2, all.report().merged());
        Product boot = all.product("7");
        assertEquals(List.of("Shoes", "Boots"), boot.category().path());
        assertEquals("120.00", boot.price().orElseThrow().toString());
        Variant variant = boot.variants().getFirst();
        assertEquals(Map.of("size", "40", "colour", "Tan"), variant.options());
        assertTrue(boot.aliases().containsAll(List.of("BOOT", "BOOT-40")), boot.aliases().toString());
        assertFalse(all.product("8").available());
    }

    @Test
    void remarksAboveAdobesHeaderAreNoRows() {
        Gathered all = Gathered.of(folder, """
                ## RECSRecommendations Upload File
                ## RECS''## RECS'##' marks a header line, please leave it.
                ## RECSEach product has a row, each row seven values
                ## RECSentity.id,entity.name,entity.categoryId,entity.message,entity.value,entity.inventory,entity.color
                p1,Clutch,Bags/Evening,Satin,59,4,"[""Navy"",""Sand""]"
                p2,Heels,Shoes,,89,0,Black
                """);
        assertEquals("adobe-entities", all.report().format());
        assertEquals(2, all.report().rows());
        assertEquals("Navy, Sand", all.product("p1").columns().get("colour"));
        assertEquals(List.of("Bags", "Evening"), all.product("p1").category().path());
        assertFalse(all.product("p2").isInStock());
    }

    @Test
    void aSpreadsheetsLineThatNamesTheSeparatorIsNoHeader() {
        Gathered all = Gathered.of(folder, "sep=;\nid;title;price\n1;Coat;3,50\n");
        assertEquals("3.50", all.product("1").price().orElseThrow().toString());
        assertEquals("semicolon", all.report().delimiter());
    }

    @Test
    void levelsOfPersonalizeMakeAPath() {
        Gathered all = Gathered.of(folder, """
                ITEM_ID,PRICE,CATEGORY_L1,CATEGORY_L2,GENDER,CREATION_TIMESTAMP,PRODUCT_DESCRIPTION
                GWN-1,189.0,Women,Dresses,Female,1772474645,A gown
                CLT-2,59.5,Women,Bags|Evening,Female,1772474646,
                """);
        assertEquals("personalize-items", all.report().format());
        assertEquals(List.of("Women", "Dresses"), all.product("GWN-1").category().path());
        assertEquals("59.50", all.product("CLT-2").price().orElseThrow().toString());
        assertEquals("Female", all.product("CLT-2").columns().get("gender"));
    }

    @Test
    void handPickedLinksOfShopifyAreKept() {
        Gathered all = Gathered.of(folder, """
                Handle,Title,Vendor,Variant Price,Passt dazu (product.metafields.shopify--discovery--product_recommendation.\
                complementary_products)
                gown,Gown,Lune,189,"clutch; heels"
                """);
        assertEquals("clutch, heels", all.product("gown").columns().get("cross_sells"));
    }

    @Test
    void productsOfTheRetailApiAreReadWithTheirVariants() {
        Gathered all = Gathered.of(folder, """
                {"id":"G1","type":"PRIMARY","title":"Gown","categories":["Women, Formal > Dresses","Sale"],"brands":["Lune"],"priceInfo":{"currencyCode":"EUR","price":189,"originalPrice":249},"availability":"IN_STOCK","colorInfo":{"colorFamilies":["Blue"],"colors":["Navy"]},"audience":{"genders":["female"]},"attributes":{"occasion":{"text":["evening","gala"]},"length":{"numbers":[140]}}}
                {"id":"G1-S","type":"VARIANT","primaryProductId":"G1","title":"Gown S","categories":["Women, Formal > Dresses"],"priceInfo":{"currencyCode":"EUR","price":179},"sizes":["S"],"availability":"OUT_OF_STOCK"}
                """);
        assertEquals("google-retail-products", all.report().format());
        assertEquals(1, all.report().merged());
        Product gown = all.product("G1");
        assertEquals(List.of("Women, Formal", "Dresses"), gown.category().path());
        assertEquals("€179.00", gown.price().orElseThrow().toString());
        assertEquals("Navy", gown.columns().get("colour"));
        assertEquals("evening, gala", gown.columns().get("occasion"));
        assertEquals("140", gown.columns().get("length"));
        assertEquals(Map.of("size", "S"), gown.variants().getFirst().options());
        assertTrue(gown.available());
    }

    @Test
    void productsOfSchemaOrgAreReadHoweverTheyAreWrapped() {
        String clutch = "{\"@context\":\"https://schema.org\",\"@type\":\"Product\",\"sku\":\"007\",\"name\":\"Clutch\","
                + "\"brand\":{\"@type\":\"Brand\",\"name\":\"Lune\"},\"image\":[\"c.jpg\"],\"isRelatedTo\":{\"sku\":\"HEL-5\"},"
                + "\"offers\":[{\"price\":\"59.00\",\"priceCurrency\":\"EUR\",\"availability\":\"http://schema.org/OutOfStock\"}]}";
        for (String wrapped : List.of(
                clutch, clutch.replace(",", ",\n"), "{\"@context\":\"https://schema.org\",\n\"@graph\":[" + clutch + "]}",
                "[" + clutch + "]",
                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":" + clutch + "}]}")) {
            Gathered all = Gathered.of(folder, wrapped + "\n");
            assertEquals("schema-org", all.report().format());
            Product product = all.product("007");
            assertEquals("€59.00", product.price().orElseThrow().toString());
            assertEquals("Lune", product.brand());
            assertEquals("HEL-5", product.columns().get("related"));
            assertFalse(product.available());
        }
    }

    @Test
    void aSavedPageIsReadByItsLinkedData() {
        String page = """
                <!DOCTYPE html>
                <html lang="en"><head><title>Clutch &amp; more</title>
                <script>var x = "<b>not this</b>";</script>
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","name":"no product"}</script>
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Shop"},
                {"@type":"Product","sku":"007","name":"Clutch","offers":{"@type":"Offer","price":"59.00","priceCurrency":"EUR"}}]}</script>
                </head><body><p>price 12</p></body></html>
                """;
        Gathered all = Gathered.of(folder, page);
        assertEquals("schema-org", all.report().format());
        assertEquals(List.of("007"), all.products.stream().map(one -> one.id().value()).toList());
        assertEquals(all.report().rows(), all.report().accepted() + all.report().rejected() + all.report().merged());
        assertEquals("FR-I-08", Gathered.of(folder, "<!DOCTYPE html><html><body>nothing</body></html>").refusal());
    }

    @Test
    void variantsOfAGroupOfSchemaOrgAreItsVariants() {
        Gathered all = Gathered.of(folder, """
                {"@type":"ProductGroup","productGroupID":"G","name":"Gown","hasVariant":[{"@type":"Product","sku":"G-S","size":"S","offers":{"price":180,"priceCurrency":"EUR"}},{"@type":"Product","sku":"G-M","size":{"name":"M"},"offers":{"price":175,"priceCurrency":"EUR"}}]}
                """);
        assertEquals(1, all.report().accepted());
        assertEquals(List.of("S", "M"), all.product("G").variants().stream().map(one -> one.options().get("size")).toList());
        assertEquals("€175.00", all.product("G").price().orElseThrow().toString());
    }

    @Test
    void feedsOfPriceComparisonsAreReadByTheNamesOfTheirElements() {
        Gathered runner = Gathered.of(folder, """
                <?xml version="1.0"?><products><product><Category>Shoes &gt; Boots</Category><SKU>B-1</SKU><Price>119,95</Price>
                <Product-URL>https://x.example/b1</Product-URL><Product-Name>Boot</Product-Name><Manufacturer>Lune</Manufacturer>
                <Graphic-URL>https://x.example/b1.jpg</Graphic-URL><Stock-Status>In stock</Stock-Status></product></products>
                """);
        Product boot = runner.product("B-1");
        assertEquals("119.95", boot.price().orElseThrow().toString());
        assertEquals(List.of("Shoes", "Boots"), boot.category().path());
        assertEquals("https://x.example/b1.jpg", boot.picture());
        assertTrue(runner.report().guessed());
        Gathered jakt = Gathered.of(folder, """
                Product name;Article number;Manufacturer;EAN;Price inc VAT;Stock status;Product URL;Image URL;Category
                Kjole;K-1;Lune;7045950000000;899,00;Nei;https://x.example/k1;https://x.example/k1.jpg;Klær
                """);
        Product dress = jakt.product("K-1");
        assertEquals("Kjole", dress.title());
        assertEquals("899.00", dress.price().orElseThrow().toString());
        assertFalse(dress.available());
        Gathered attributes = Gathered.of(folder, """
                <catalog><product id="7"><name>Lamp</name><price currency="SEK">120</price></product></catalog>
                """);
        assertEquals("Lamp", attributes.product("7").title());
    }

    @Test
    void aSalePriceHoldsOnlyOnItsDays() {
        String head = "id\ttitle\timage_link\tprice\tsale_price\tsale_price_effective_date\n";
        String row = "A\tBag\ta.jpg\t129.00 EUR\t99.00 EUR\t";
        assertEquals("€129.00", price(head + row + "2020-01-01T00:00+0100/2020-02-01T00:00+0100\n"));
        assertEquals("€129.00", price(head + row + "2026-12-01T00:00+0100/2026-12-24T00:00+0100\n"));
        assertEquals("€99.00", price(head + row + "2026-11-01/2026-11-22\n"));
        assertEquals("€99.00", price(head + row + "\n"));
    }

    private String price(String text) {
        return Gathered.of(folder, text).products.getFirst().price().orElseThrow().toString();
    }

    @Test
    void aDocumentOfJsonMayBeSpreadOverLinesThatBeginLikeObjects() {
        Gathered all = Gathered.of(folder, """
                {"@context":"https://schema.org","@graph":[{"@type":"Product","sku":"A","name":"Clutch"},
                {"@type":"Product","sku":"B","name":"Ring","audience":{"suggestedGender":"http://schema.org/Female","suggestedMinAge":18}}]}
                """);
        assertEquals(2, all.products.size());
        assertEquals("Female", all.product("B").columns().get("gender"));
        assertEquals("adult", all.product("B").columns().get("age_group"));
    }

    @Test
    void aListOfProductsInAWrapperIsReadInOneLineOrInMany() {
        String text = "{\"count\":2,\"products\":[{\"id\":1,\"title\":\"Dress\",\"variants\":[{\"price\":\"21.90\"},{\"price\":\"19.90\"}]},"
                + "\n{\"id\":2,\"title\":\"Tie\"}]}";
        for (String one : List.of(text, text.replace("\n", ""))) {
            Gathered all = Gathered.of(folder, one);
            assertEquals(2, all.products.size());
            assertEquals("19.90", all.product("1").price().orElseThrow().toString());
        }
    }

    @Test
    void cellsInSingleQuotesAreUnwrapped() {
        Gathered all = Gathered.of(folder, "id,title,price,category\n'A1','Dress, long','19.90','Women'\n'A2','Men''s tie','9.90','Men'\n");
        assertEquals("Dress, long", all.product("A1").title());
        assertEquals("Men's tie", all.product("A2").title());
    }

    @Test
    void aPointBeforeThreeDigitsGroupsWhereOtherPricesHaveACommaBeforeTheirDecimals() {
        Gathered all = Gathered.of(folder, "id;title;price\nA;Coat;1.299\nB;Cap;19,90\n");
        assertEquals("1299.00", all.product("A").price().orElseThrow().toString());
        Gathered points = Gathered.of(folder, "id;title;price\nA;Coat;1.29\nB;Cap;19.90\n");
        assertEquals("1.29", points.product("A").price().orElseThrow().toString());
    }

    @Test
    void colonsAreLevelsOfAdobesCategoriesAndBarsSeveralOfPersonalizes() {
        Gathered adobe = Gathered.of(folder, "## RECSentity.id,entity.name,entity.categoryId\nP,Tie,Men:Ties\n");
        assertEquals(List.of("Men", "Ties"), adobe.product("P").category().path());
        Gathered items = Gathered.of(folder, "ITEM_ID,PRICE,CATEGORY_L1,CATEGORY_L2\nG,9,Apparel|Sale,Dresses\n");
        assertEquals(List.of("Apparel", "Dresses"), items.product("G").category().path());
    }
}
