package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.events.Channel;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Order lines and logs of nobody's format: what their columns leave open is told, with the evidence, and a person can say
/// otherwise.
class OrderLinesTest {

    private static final String TILL = """
            transaction_id,customer_no,store_id,article,units,%s,trans_date
            T1,K1,S-12,A1,2,39.80,2026-03-01
            T2,K1,S-12,A1,1,19.90,2026-03-01
            T3,K2,,A1,3,59.70,2026-03-02
            """;

    @TempDir
    Path folder;

    private static List<Long> prices(Gathered all) {
        return all.events.stream().map(Event::price).toList();
    }

    private static Granted granted(Gathered all, Granted.Topic topic) {
        return all.report().granted().stream().filter(one -> one.topic() == topic).findFirst().orElseThrow();
    }

    @Test
    void aShopWithADoorMakesTheChannelStoreWhereItIsFilled() {
        Gathered all = Gathered.of(folder, TILL.formatted("price"));
        assertEquals(List.of(Channel.STORE, Channel.STORE, Channel.WEB), all.events.stream().map(Event::channel).toList());
        assertTrue(granted(all, Granted.Topic.CHANNEL).words().contains("store_id"));
        Options said = Options.AUTO.assuming(Assumptions.NONE.withChannel(Channel.WEB));
        assertTrue(Gathered.of(folder, TILL.formatted("price"), said).events.stream().allMatch(event -> event.channel() == Channel.WEB));
    }

    @Test
    void aPriceThatGrowsWithTheQuantityIsThatOfTheWholeRowWhateverItIsCalled() {
        for (String name : List.of("price", "sales_value", "Betrag", "line total")) {
            Gathered all = Gathered.of(folder, TILL.formatted(name));
            assertEquals(List.of(1990L, 1990L, 1990L), prices(all), name);
            assertTrue(granted(all, Granted.Topic.LINE_PRICES).asks(), name);
        }
    }

    @Test
    void anAmountThatStaysWhateverTheQuantityIsThatOfOnePiece() {
        String text = TILL.formatted("amount").replace("39.80", "19.90").replace("59.70", "19.90");
        assertEquals(List.of(1990L, 1990L, 1990L), prices(Gathered.of(folder, text)));
    }

    @Test
    void aPersonSaysThatAnAmountIsOfOnePiece() {
        Gathered all = Gathered.of(folder, TILL.formatted("amount"), Options.AUTO.withMap(Map.of("amount", "price")));
        assertEquals(List.of(3980L, 1990L, 5970L), prices(all));
    }

    @ParameterizedTest
    @CsvSource({
        "status,cancelled,return", "status,complete,purchase", "order status,Refunded,return", "status,partially_refunded,purchase",
        "returned,yes,return", "returned,0,purchase", "cancelled,2026-03-04,return", "Bestellstatus,storniert,return"
    })
    void whatWasCancelledOrGivenBackIsAReturn(String column, String cell, String kind) {
        Gathered all = Gathered.of(folder, "order_id,customer_id,sku,qty,unit_price,order_date," + column
                + "\n1,c,A,1,19.90,2026-03-02," + cell + "\n");
        assertEquals(kind, all.events.getFirst().kind().code());
    }

    @Test
    void aRowPaidBackIsAReturnOfSoManyPieces() {
        Gathered all = Gathered.of(folder, """
                Belegnummer;Kundennr;Filiale;Artikelnr;Menge;Betrag;Datum
                1;K1;12;A1;-2;-39,80;01.03.2026
                2;K1;12;A2;1;1.299;02.03.2026
                """);
        Event first = all.events.getFirst();
        assertEquals(EventKind.RETURN, first.kind());
        assertEquals(2, first.quantity());
        assertEquals(List.of(1990L, 129_900L), prices(all));
    }

    @Test
    void aLaterDateShowsTheOrderOfAllDates() {
        String head = "customer_id,sku,qty,price,order_date\n";
        String early = "c,A,1,9.90,03/04/2026\n".repeat(300);
        Gathered months = Gathered.of(folder, head + early + "c,A,1,9.90,04/13/2026\n");
        assertEquals("2026-03-04T00:00:00Z", months.report().from().orElseThrow().toString());
        assertTrue(granted(months, Granted.Topic.DATES).words().contains("04/13/2026"));
        Gathered days = Gathered.of(folder, head + early + "c,A,1,9.90,13/04/2026\n");
        assertEquals("2026-04-03T00:00:00Z", days.report().from().orElseThrow().toString());
    }

    @Test
    void whereNoDateShowsTheOrderAPersonIsAskedAndCanSay() {
        String text = "customer_id,sku,qty,price,order_date\nc,A,1,9.90,03/04/2026\n";
        assertTrue(granted(Gathered.of(folder, text), Granted.Topic.DATES).asks());
        Gathered said = Gathered.of(folder, text, Options.AUTO.assuming(Assumptions.NONE.withMonthFirst(true)));
        assertEquals("2026-03-04T00:00:00Z", said.report().from().orElseThrow().toString());
        assertTrue(said.report().granted().stream().noneMatch(one -> one.topic() == Granted.Topic.DATES && one.asks()));
    }

    @Test
    void whatHappenedAndWhereIsAskedWhereNoColumnSaysIt() {
        String text = "customer_id,sku,qty,price,order_date\nc,A,1,9.90,2026-04-03\n";
        Gathered all = Gathered.of(folder, text);
        assertTrue(granted(all, Granted.Topic.TYPE).asks() && granted(all, Granted.Topic.CHANNEL).asks());
        Assumptions said = Assumptions.NONE.withType(EventKind.VIEW).withChannel(Channel.APP);
        Event event = Gathered.of(folder, text, Options.AUTO.assuming(said)).events.getFirst();
        assertEquals(EventKind.VIEW, event.kind());
        assertEquals(Channel.APP, event.channel());
    }

    @Test
    void whatWasSaidOfAShapeIsReadBackAsItWasWritten() {
        Options said = Options.AUTO.withMap(Map.of("a", "id"))
                .assuming(Assumptions.NONE.withType(EventKind.RETURN).withChannel(Channel.STORE).withMonthFirst(true));
        Options recalled = Options.AUTO.recalling(said.said());
        assertEquals(said.map(), recalled.map());
        assertEquals(said.assumed(), recalled.assumed());
    }

    @ParameterizedTest
    @CsvSource({
        "ADD TO BASKET,add", "Product Page Viewed,view", "PRODUCT_DETAIL_VIEW,view", "Order Placed,purchase", "purchase success,purchase",
        "checkout completed,purchase", "Removed From Bag,remove", "newsletter opened,email-open", "recommendation clicked,click"
    })
    void kindsAreReadInTheWordsOfALog(String said, String kind) {
        Gathered all = Gathered.of(folder, "session_id,timestamp,item_id,action\ns,2026-03-01 10:00:00,A,view\ns,2026-03-01 10:00:01,A,"
                + said + "\n");
        assertEquals(kind, all.events.getLast().kind().code());
    }

    @ParameterizedTest
    @CsvSource({"begin_checkout", "checkout", "cart viewed", "payment failed", "order updated", "not purchased"})
    void whatOnlyBeginsIsNoKind(String said) {
        assertTrue(EventWords.kind(said).isEmpty(), said);
    }

    @Test
    void anExportOfMailsNeedsNoProductAndIsOfTheChannelMail() {
        Gathered all = Gathered.of(folder, """
                Email,Event,Timestamp,Campaign
                ana@x.example,delivered,2026-03-01T09:00:00Z,spring
                ana@x.example,click,2026-03-01T10:01:00Z,spring
                """);
        assertEquals(List.of(EventKind.EMAIL_SENT, EventKind.EMAIL_CLICK), all.events.stream().map(Event::kind).toList());
        assertTrue(all.events.stream().allMatch(event -> event.channel() == Channel.EMAIL));
    }

    @Test
    void secondsOfLookingAreReadAsSeconds() {
        Gathered all = Gathered.of(folder, "session_id,timestamp,item_id,action,dwell_seconds\ns,2026-03-01 10:00:00,A,view,12\n");
        assertEquals(12_000, all.events.getFirst().dwell());
    }
}
