package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What shops really send: damaged, hostile, or merely odd.
class BadInputTest {

    private static final String LOG = "id,time,type,channel,shopper,session,product,quantity,price,currency\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"EUR,100", "JPY,1", "VND,1", "KWD,1000"})
    void aPricePaidIsCountedInTheSmallestUnitOfItsCurrency(String currency, long minor) {
        Gathered all = Gathered.of(folder, LOG + "e1,2026-03-01T10:00:00Z,purchase,web,s1,v1,p1,1,250," + currency + "\n");
        assertEquals(250 * minor, all.events.getFirst().price());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("FR-I-02", Gathered.of(folder, "").refusal());
        assertEquals("FR-I-02", Gathered.of(folder, " \r\n\n").refusal());
    }

    @Test
    void aHeaderWithoutRowsIsRefused() {
        assertEquals("FR-I-03", Gathered.of(folder, "id,title,price\n").refusal());
    }

    @Test
    void aMissingFileIsRefusedInWords() {
        assertEquals("FR-I-01", Gathered.from(folder.resolve("none.csv")).refusal());
        assertEquals("FR-I-01", Gathered.from(folder).refusal());
    }

    @Test
    void aSeparatorThatNobodyKnowsLeavesNoColumnToRead() {
        assertEquals("FR-I-05", Gathered.of(folder, "id^title^price\n1^Coat^3\n2^Hat^4\n").refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) {
        String text = "id,title,price\n1,Coat,3.50\n2,Hat,4\n".replace(",", separator);
        assertEquals("3.50", Gathered.of(folder, text).product("1").price().orElseThrow().toString());
    }

    @Test
    void brokenUtf8IsNamedByRowAndTheRestIsKept() {
        byte[] bytes =
                "id,title,brand\n1,Jupe d’été,Åse\n2,Robe à fleurs,Łucja\n3,B?d,x\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        Gathered all = Gathered.of(folder, bytes, Options.AUTO);
        assertEquals(3, all.products.size());
        ProblemGroup group = all.report().problem(IntakeProblem.BROKEN_TEXT).orElseThrow();
        assertEquals(4, group.row());
        assertEquals("title", group.column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFound(String charset) {
        String text = "id,title\n1,Façonné à l’été\n2,Größe für Mädchen\n3,Niño pequeño\n";
        Gathered all = Gathered.of(folder, text, Charset.forName(charset));
        assertEquals("Façonné à l’été", all.product("1").title());
        assertEquals(charset, all.report().encoding());
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "TOP SECRET");
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><rss version=\"2.0\"><channel><item><id>1</id><title>&x;</title></item></channel></rss>";
        Gathered all = Gathered.of(folder, feed);
        assertEquals("FR-I-08", all.refusal());
        assertTrue(all.products.isEmpty());
    }

    /// Ten levels of ten: three gigabytes of text in a kilobyte, were anything resolved. And the other shapes of it.
    @ParameterizedTest
    @ValueSource(strings = {"laughs", "one text often", "parameters", "elsewhere", "in a zip"})
    void aMachineThatUnfoldsInAFeedIsRefusedUnfoldedByNobody(String shape) throws IOException {
        String laughs = "<!ENTITY l0 \"lol\">" + IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">").collect(Collectors.joining());
        String feed = switch (shape) {
            case "one text often" -> feed("[<!ENTITY l9 \"" + "x".repeat(100_000) + "\">]", "&l9;".repeat(30_000));
            case "parameters" -> feed("[<!ENTITY % a \"<!ENTITY l9 'lol'>\">%a;]", "&l9;");
            case "elsewhere" -> feed("SYSTEM \"" + folder.resolve("none.dtd").toUri() + "\"", "&l9;");
            default -> feed("[" + laughs + "]", "&l9;");
        };
        Path file = Files.writeString(folder.resolve("feed.xml"), feed);
        Gathered all = Gathered.from(shape.equals("in a zip") ? zipped(file) : file);
        assertEquals("FR-I-08", all.refusal());
        assertTrue(all.products.isEmpty());
    }

    private static String feed(String type, String title) {
        return "<?xml version=\"1.0\"?><!DOCTYPE rss " + type + "><rss version=\"2.0\"><channel><item><id>1</id><title>" + title
                + "</title></item></channel></rss>";
    }

    private Path zipped(Path file) throws IOException {
        Path packed = folder.resolve("packed.any");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            zip.putNextEntry(new ZipEntry("feed.xml"));
            Files.copy(file, zip);
        }
        return packed;
    }

    @Test
    void anEntityWithoutADocumentTypeIsRefused() {
        String feed = "<rss version=\"2.0\"><channel><item><id>1</id><title>&x;</title></item></channel></rss>";
        assertEquals("FR-I-09", Gathered.of(folder, feed).refusal());
    }

    @Test
    void aFeedThatEndsEarlyKeepsWhatCameBefore() {
        String feed = "<rss version=\"2.0\"><channel><item><id>1</id><title>Coat</title></item><item><id>2</id><ti";
        Gathered all = Gathered.of(folder, feed);
        assertEquals(1, all.products.size());
        assertEquals(1, all.count(IntakeProblem.BROKEN_XML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title><![CDATA[Ha", "<title>Hat &", "<title lang=\"e", "<!-- th"})
    void aFeedMayEndAnywhere(String torn) {
        Gathered all = Gathered.of(folder, "<rss version=\"2.0\"><channel><item><id>1</id><title>Coat</title></item><item>" + torn);
        assertEquals(1, all.products.size());
        assertEquals(1, all.count(IntakeProblem.BROKEN_XML));
    }

    @Test
    void unknownColumnsAreKept() {
        Gathered all = Gathered.of(folder, "id,title,heel height\n1,Pumps,9 cm\n");
        assertEquals("9 cm", all.product("1").columns().get("heel height"));
    }

    @Test
    void ofProductsNamedTwiceTheLastHolds() {
        Gathered all = Gathered.of(folder, "id,title\n1,Old coat\n2,Hat\n1,New coat\n");
        assertEquals("New coat", all.product("1").title());
        assertEquals(2, all.products.size());
        assertEquals(1, all.report().merged());
        assertEquals(1, all.count(IntakeProblem.DUPLICATE));
    }

    @Test
    void aNegativePriceIsSetAsideAndTheProductKept() {
        Gathered all = Gathered.of(folder, "id,title,price\n1,Coat,-5.00\n2,Hat,5.00\n");
        assertTrue(all.product("1").price().isEmpty());
        ProblemGroup group = all.report().problem(IntakeProblem.NEGATIVE_PRICE).orElseThrow();
        assertEquals("-5.00", group.value());
        assertEquals(2, group.row());
    }

    @Test
    void eventsOf1970And2099AreSetAside() {
        Gathered all = Gathered.of(folder, LOG
                + "1,1970-01-01T00:00:00Z,view,web,a,,p,,,\n2,2099-01-01,view,web,a,,p,,,\n3,0,view,web,a,,p,,,\n"
                + "4,2026-11-20 10:00,view,web,a,,p,,,\n5,soon,view,web,a,,p,,,\n6,1763600000000,view,web,a,,p,,,\n");
        assertEquals(2, all.events.size());
        assertEquals(3, all.count(IntakeProblem.TIME_OUT_OF_RANGE));
        assertEquals(1, all.count(IntakeProblem.BAD_TIME));
    }

    @Test
    void anEventWithNulBytesIsSetAside() {
        Gathered all = Gathered.of(
                folder, LOG + "1,2026-11-20,view,web,a\0b,,p,,,\n2,2026-11-20,view,web,a,,p,,,\n");
        assertEquals(1, all.events.size());
        assertEquals(1, all.count(IntakeProblem.NUL_BYTES));
    }

    @Test
    void aQuoteNeverClosedCostsOnlyItsOwnRow() {
        Gathered all = Gathered.of(folder, "id,title\n1,Coat\n2,\"Hat\n3,Scarf\n4,Glove\n");
        assertEquals(3, all.products.size());
        assertEquals(1, all.count(IntakeProblem.UNCLOSED_QUOTE));
        assertEquals(3, all.report().problem(IntakeProblem.UNCLOSED_QUOTE).orElseThrow().row());
    }

    @Test
    void aRowWithoutEndCostsOnlyItself() {
        Gathered all = Gathered.of(folder, "id,title\n1,Coat\n2," + "x".repeat(9 << 20) + "\n3,Scarf\n");
        assertEquals(2, all.products.size());
        assertEquals(1, all.count(IntakeProblem.TOO_LONG));
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsSetAside() {
        Gathered all = Gathered.of(folder, "id,title\n1,Coat, long\n2,Hat,\n3,Scarf\n4,Glove\n");
        assertEquals(3, all.products.size());
        assertEquals(1, all.count(IntakeProblem.TOO_MANY_CELLS));
    }

    @Test
    void aBareReturnInACellIsTextAndAmongBareReturnsIsALineEnd() {
        assertEquals(2, Gathered.of(folder, "id,title\r\n1,\"Co\rat\"\r\n2,Hat\n").products.size());
        assertEquals(2, Gathered.of(folder, "id,title\r1,Coat\r2,Hat\r").products.size());
    }

    @Test
    void rejectedRowsAreWrittenWithReasonsAndWithoutFormulas() throws IOException {
        Path file = folder.resolve("rejected.csv");
        Gathered.of(folder, LOG + "1,never,view,web,=HYPERLINK(1),,p,,,\n", Options.AUTO.withRejected(file));
        String text = Files.readString(file);
        assertTrue(text.contains("'=HYPERLINK(1)"), text);
        assertTrue(text.contains("FR-I-60"), text);
        assertFalse(text.contains(",=HYPER"), text);
    }

    @Test
    void aGuessIsRefusedWhereItWasRuledOut() {
        Gathered all = Gathered.of(folder, "Artikelnummer;Bezeichnung;Preis\n1;Mantel;3,50\n", Options.AUTO.strictly());
        assertEquals("FR-I-06", all.refusal());
    }

    @Test
    void aMappingToNowhereIsRefused() {
        Options options = Options.AUTO.withMap(Map.of("no such", "title"));
        assertEquals("FR-I-07", Gathered.of(folder, "id,title\n1,Coat\n", options).refusal());
    }

    @Test
    void aBrokenLineOfJsonCostsOnlyItself() {
        Gathered all = Gathered.of(folder, "{\"id\":1,\"title\":\"Coat\"}\n{\"id\":2,\n{\"id\":3,\"title\":\"Hat\"}\n");
        assertEquals(2, all.products.size());
        assertEquals(1, all.count(IntakeProblem.BROKEN_JSON));
    }

    @Test
    void aRuleSetIsRecognised() {
        assertEquals(FileKind.RULES, Gathered.of(folder, "{\"version\":1,\"rules\":[]}").report().kind());
    }

    @Test
    void aDayWithAPriceInItsNameIsNoPrice() {
        String text = "ID,SKU,Name,Date sale price starts,Low stock amount,Regular price\n1,a,Coat,,2,30\n2,b,Hat,,3,12\n";

        assertEquals("30.00", Gathered.of(folder, text).product("1").price().orElseThrow().toString());
    }

    @Test
    void aLogWithoutATimeIsRefusedAndNotTakenForACatalog() {
        String text = "year,month,day,session id,model,price\n2008,4,1,1,A13,28\n2008,4,12,1,A16,33\n";

        assertEquals("FR-I-13", Gathered.of(folder, text).refusal());
        assertEquals("FR-I-13", Gathered.of(folder, "user,item\n1,2\n1,3\n").refusal());
    }

    @Test
    void aDateWhosePartsStandApartIsPutTogetherWhereAPersonSaysSo() {
        String text = "year,month,day,session id,model,price\n2008,4,1,1,A13,28\n2008,4,12,1,A16,33\n";
        Map<String, String> map = Map.of("year", "time", "month", "time", "day", "time", "model", "product");
        Gathered all = Gathered.of(folder, text, Options.AUTO.as(FileKind.EVENTS).withMap(map));

        assertEquals(2, all.report().accepted());
        assertEquals("2008-04-12T00:00:00Z", all.report().to().orElseThrow().toString());
    }

    @Test
    void variantsFindTheirProductByItsNumberOrItsArticleNumber() {
        String text = "ID,SKU,Name,Parent,Regular price\n7,tee,Tee,,20\n8,tee-red,Tee - Red,tee,21\n"
                + "9,tee-blue,Tee - Blue,id:7,19\n";
        Gathered all = Gathered.of(folder, text);

        assertEquals(1, all.products.size());
        assertEquals(2, all.product("7").variants().size());
        assertTrue(all.product("7").aliases().contains("tee"));
    }

    @Test
    void aSlashIsAPartOfTheNameWhereEachLevelHasItsColumn() {
        String text = "product id,department,product type\n5,Grocery,Ice - crushed/cubed\n";

        assertEquals(
                java.util.List.of("Grocery", "Ice - crushed/cubed"), Gathered.of(folder, text).product("5").category().path());
    }

    @Test
    void aProductWithoutATitleGoesByItsCategory() {
        assertEquals("Frozen ice 5", Gathered.of(folder, "product id,category,price\n5,Frozen ice,2\n").product("5").title());
    }
}
