package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Event logs of the systems that shops run, each with the traps that its vendor describes.
class VendorLogsTest {

    @TempDir
    Path folder;

    private Gathered read(String format, String text) {
        Gathered all = Gathered.of(folder, text);
        assertEquals(format, all.report().format());
        assertEquals(all.report().rows(), all.report().accepted() + all.report().rejected() + all.report().merged());
        assertEquals(all.report().events(), all.events.size());
        return all;
    }

    private static String told(Event event) {
        return event.kind().code() + " " + event.shopper() + " " + event.product() + " x" + event.quantity() + " @"
                + event.price() + " #" + event.position();
    }

    private static List<String> told(Gathered all) {
        return all.events.stream().map(VendorLogsTest::told).toList();
    }

    @Test
    void segmentsCallsOfBothGenerationsAreRead() {
        Gathered all = read("segment-events", """
                {"type":"track","event":"Product Viewed","messageId":"m1","anonymousId":"a9","timestamp":"2026-03-02T18:04:05.120Z","context":{"channel":"browser","consent":{"categoryPreferences":{"Personalization":true,"Email":false}}},"properties":{"product_id":"GWN-1","price":189,"currency":"EUR"}}
                {"type":"track","event":"Completed Order","messageId":"m2","userId":"u1","timestamp":"2026-03-02T18:05:05Z","context":{"device":{"type":"ios"}},"properties":{"order_id":"o1","currency":"EUR","products":[{"product_id":"GWN-1","quantity":2,"price":189.5},{"product_id":"GWN-1","quantity":1,"price":150}]}}
                {"type":"track","event":"Product List Viewed","messageId":"m3","userId":"u1","timestamp":"2026-03-02T18:06:05Z","properties":{"list_id":"sale","products":"[{\\"product_id\\":\\"CLT-2\\"},{\\"product_id\\":\\"HEL-5\\"}]"}}
                {"type":"track","event":"Email Opened","messageId":"m4","userId":"u1","timestamp":"2026-03-02T18:07:05Z","properties":{}}
                {"type":"identify","messageId":"m5","userId":"u1","timestamp":"2026-03-02T18:08:05Z","traits":{}}
                {"type":"track","event":"Product Viewed","messageId":"m1","anonymousId":"a9","timestamp":"2026-03-02T18:04:05.120Z","properties":{"product_id":"GWN-1"}}
                """);
        assertEquals(List.of(
                "view a9 GWN-1 x0 @18900 #0", "purchase u1 GWN-1 x2 @18950 #0", "purchase u1 GWN-1 x1 @15000 #0",
                "list-view u1 CLT-2 x0 @0 #1", "list-view u1 HEL-5 x0 @0 #2", "email-open u1  x0 @0 #0"), told(all));
        assertEquals(6, all.report().rows());
        assertEquals(4, all.report().accepted());
        assertEquals(1, all.report().merged());
        assertEquals(1, all.count(IntakeProblem.NOT_USED));
        Consent consent = all.events.getFirst().consent();
        assertTrue(consent.allows(Purpose.PERSONALISATION) && consent.refuses(Purpose.DIRECT_MARKETING));
        assertEquals(Consent.UNKNOWN, all.events.get(1).consent());
        assertEquals(Channel.APP, all.events.get(1).channel());
        assertEquals(Channel.EMAIL, all.events.get(5).channel());
        assertEquals("sale", all.events.get(3).list());
    }

    @Test
    void aDeviceWhoseClockIsWrongIsPutRightBySegmentsThreeTimes() {
        Gathered all = read("segment-events", """
                {"type":"track","event":"Product Viewed","messageId":"m1","anonymousId":"a","originalTimestamp":"2020-01-01T00:00:00Z","sentAt":"2020-01-01T00:00:10Z","receivedAt":"2026-03-02T18:00:10Z","properties":{"product_id":"p"}}
                """);
        assertEquals("2026-03-02T18:00:00Z", all.report().from().orElseThrow().toString());
    }

    @Test
    void anEmptyObjectOfPreferencesRefusesEverything() {
        Gathered all = read("segment-events", """
                {"type":"track","event":"Product Viewed","messageId":"m1","userId":"u","timestamp":"2026-03-02T18:00:00Z","context":{"consent":{"categoryPreferences":{}}},"properties":{"product_id":"p"}}
                """);
        assertEquals(Consent.NONE, all.events.getFirst().consent());
    }

    @Test
    void ga4CountsInMicrosecondsAndTakesItemsApart() {
        String view = """
                {"event_date":"20260302","event_timestamp":"1772474645120000","event_name":"view_item","user_pseudo_id":"12.34","platform":"WEB","privacy_info":{"analytics_storage":"Yes","ads_storage":"No"},"event_params":[{"key":"ga_session_id","value":{"int_value":"77"}},{"key":"currency","value":{"string_value":"EUR"}},{"key":"engagement_time_msec","value":{"int_value":"4100"}}],"items":[{"item_id":"GWN-1","price":189.0}]}
                """;
        Gathered all = read("ga4-bigquery", view + """
                {"event_date":"20260302","event_timestamp":"1772474646120000","event_name":"view_item_list","user_id":"u1","user_pseudo_id":"12.34","platform":"ANDROID","event_params":[],"items":[{"item_id":"A","item_list_name":"shop the look","item_list_index":"0"},{"item_id":"B","item_list_index":"4"}]}
                {"event_date":"20260302","event_timestamp":"1772474647120000","event_name":"session_start","user_pseudo_id":"12.34","event_params":[],"items":[]}
                {"event_date":"20260302","event_timestamp":"1772474648120000","event_name":"view_item","user_pseudo_id":null,"event_params":[],"items":[{"item_id":"A"}]}
                """ + view);
        assertEquals(List.of(
                "view 12.34 GWN-1 x0 @18900 #0", "list-view u1 A x0 @0 #1", "list-view u1 B x0 @0 #5"), told(all));
        Event first = all.events.getFirst();
        assertEquals("2026-03-02T18:04:05.120Z", all.report().from().orElseThrow().toString());
        assertEquals("12.34.77", first.session());
        assertEquals(4100, first.dwell());
        assertTrue(first.consent().allows(Purpose.ANALYTICS) && first.consent().refuses(Purpose.ADS));
        assertEquals("shop the look", all.events.get(1).list());
        assertEquals(Channel.APP, all.events.get(1).channel());
        assertEquals(1, all.count(IntakeProblem.NOT_USED));
        assertEquals(1, all.count(IntakeProblem.NO_SHOPPER));
        assertEquals(1, all.report().merged());
    }

    @Test
    void userEventsOfTheRetailApiAreRead() {
        Gathered all = read("google-retail-events", """
                {"eventType":"detail-page-view","visitorId":"v-81","eventTime":"2026-03-02T18:04:05Z","productDetails":[{"product":{"id":"GWN-1"}}],"attributes":{"channel":{"text":["app"]}}}
                {"eventType":"purchase-complete","visitorId":"v-81","userInfo":{"userId":"u1"},"eventTime":"2026-03-02T18:05:05Z","productDetails":[{"product":{"name":"projects/x/products/GWN-1"},"quantity":2}],"purchaseTransaction":{"id":"o1","revenue":378,"currencyCode":"EUR"}}
                {"eventType":"search","visitorId":"v-81","eventTime":"2026-03-02T18:06:05Z","searchQuery":"gown","offset":10,"productDetails":[{"product":{"id":"A"}},{"product":{"id":"B"}}]}
                {"eventType":"home-page-view","visitorId":"v-81","eventTime":"2026-03-02T18:07:05Z"}
                """);
        assertEquals(List.of(
                "view v-81 GWN-1 x0 @0 #0", "purchase u1 GWN-1 x2 @0 #0", "search v-81  x0 @0 #0",
                "list-view v-81 A x0 @0 #11", "list-view v-81 B x0 @0 #12"), told(all));
        assertEquals(Channel.APP, all.events.getFirst().channel());
        assertEquals("gown", all.events.get(2).text());
    }

    @Test
    void algoliasEventsAreReadAloneAndInBatches() {
        String click = "{\"eventType\":\"click\",\"eventName\":\"Clicked\",\"index\":\"i\",\"userToken\":\"t\","
                + "\"timestamp\":1772474645120,\"queryID\":\"q\",\"objectIDs\":[\"A\"],\"positions\":[3]}";
        String buy = "{\"eventType\":\"conversion\",\"eventSubtype\":\"purchase\",\"eventName\":\"Bought\",\"index\":\"i\","
                + "\"userToken\":\"t\",\"timestamp\":1772474646,\"currency\":\"EUR\",\"objectIDs\":[\"A\",\"B\"],"
                + "\"objectData\":[{\"price\":9.5,\"quantity\":2},{\"price\":\"20\"}]}";
        String added = "{\"eventType\":\"conversion\",\"eventName\":\"Products Added to Cart\",\"index\":\"i\","
                + "\"userToken\":\"t\",\"timestamp\":1772474647000,\"objectIDs\":[\"A\"]}";
        List<String> expected = List.of("click t A x0 @0 #3", "purchase t A x2 @950 #0", "purchase t B x1 @2000 #0",
                "add t A x0 @0 #0");
        assertEquals(expected, told(read("algolia-insights", click + "\n" + buy + "\n" + added + "\n")));
        Gathered batch = read("algolia-insights", "{\"events\":[" + click + "," + buy + "," + added + "]}\n");
        assertEquals(expected, told(batch));
        assertEquals(1, batch.report().rows());
    }

    @Test
    void snowplowsActionsCarryTheirProductsInAContext() {
        Gathered all = read("snowplow-ecommerce", """
                {"event_id":"e1","platform":"web","collector_tstamp":"2026-03-02T18:04:09.000Z","derived_tstamp":"2026-03-02T18:04:05.120Z","domain_userid":"d1","domain_sessionid":"s1","event_name":"snowplow_ecommerce_action","unstruct_event_com_snowplowanalytics_snowplow_ecommerce_snowplow_ecommerce_action_1":{"type":"list_view","name":"shop the look"},"contexts_com_snowplowanalytics_snowplow_ecommerce_product_1":[{"id":"A","price":10,"currency":"EUR"},{"id":"B","price":12.5,"currency":"EUR","position":7}]}
                {"event_id":"e2","platform":"web","derived_tstamp":"2026-03-02T18:04:06Z","domain_userid":"d1","event_name":"page_view"}
                """);
        assertEquals(List.of("list-view d1 A x0 @1000 #1", "list-view d1 B x0 @1250 #7"), told(all));
        assertEquals("shop the look", all.events.getFirst().list());
        assertEquals("2026-03-02T18:04:05.120Z", all.report().from().orElseThrow().toString());
    }

    @Test
    void cloudEventsAreTheSameOnlyFromTheSameSource() {
        String one = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/shop/app\",\"type\":\"com.example.product.viewed\","
                + "\"subject\":\"shopper/u1\",\"time\":\"2026-03-02T18:04:05.120Z\",\"data\":{\"channel\":\"app\","
                + "\"productId\":\"GWN-1\",\"dwellMs\":41000,\"consent\":{\"personalisation\":true,\"crossChannel\":true,"
                + "\"email\":false}}}\n";
        Gathered all = read("cloudevents", one + one + one.replace("/shop/app", "/shop/web"));
        assertEquals(2, all.events.size());
        assertEquals("view u1 GWN-1 x0 @0 #0", told(all.events.getFirst()));
        assertEquals(41_000, all.events.getFirst().dwell());
        assertEquals(Channel.APP, all.events.getFirst().channel());
        assertTrue(all.events.getFirst().consent().allows(Purpose.CROSS_CHANNEL));
        assertTrue(all.events.getFirst().consent().refuses(Purpose.DIRECT_MARKETING));
    }

    @Test
    void rankingsOfMetarankAreListsThatWereSeen() {
        Gathered all = read("metarank-events", """
                {"event":"item","id":"i1","item":"A","timestamp":"1772474645120","fields":[]}
                {"event":"ranking","id":"r1","timestamp":"1772474645120","user":"u","session":"s","items":[{"id":"A"},{"id":"B"}]}
                {"event":"interaction","id":"x1","ranking":"r1","timestamp":"1772474646120","user":"u","session":"s","type":"click","item":"B"}
                """);
        assertEquals(List.of("list-view u A x0 @0 #1", "list-view u B x0 @0 #2", "click u B x0 @0 #0"), told(all));
        assertEquals("r1", all.events.get(2).list());
    }

    @Test
    void feedbackOfGorseIsRead() {
        Gathered all = read("gorse-feedback", """
                {"FeedbackType":"read","UserId":"u","ItemId":"A","Timestamp":"2026-03-02T18:04:05Z","Value":1}
                {"FeedbackType":"star","UserId":"u","ItemId":"A","Timestamp":"2026-03-02T18:05:05Z"}
                """);
        assertEquals(List.of("view u A x0 @0 #0", "wishlist u A x0 @0 #0"), told(all));
    }

    @Test
    void whatElsePersonalizeShowedIsAListThatWasSeen() {
        Gathered all = read("personalize-interactions", """
                USER_ID,ITEM_ID,EVENT_TYPE,TIMESTAMP,IMPRESSION
                u1,GWN-1,View,1772474645,GWN-1|CLT-2
                u1,GWN-1,AddToCart,1772474646,
                """);
        assertEquals(List.of("view u1 GWN-1 x0 @0 #0", "list-view u1 GWN-1 x0 @0 #1", "list-view u1 CLT-2 x0 @0 #2",
                "add u1 GWN-1 x0 @0 #0"), told(all));
    }

    @Test
    void aSessionWithItsEventsInsideIsTakenApart() {
        Gathered all = read("nested-events", """
                {"session":7,"events":[{"aid":11,"ts":1772474645120,"type":"clicks"},{"aid":12,"ts":1772474646120,"type":"orders"},{"aid":11,"ts":"never","type":"carts"}]}
                """);
        assertEquals(List.of("click 7 11 x0 @0 #0", "purchase 7 12 x1 @0 #0"), told(all));
        assertEquals(1, all.report().accepted());
        assertEquals(1, all.count(IntakeProblem.PART_LEFT));
    }

    @Test
    void anOrderWithItsLinesInsideIsTakenApart() {
        Gathered all = read("nested-events", """
                [{"order_id":"o1","created_at":"2026-03-02T18:04:05+01:00","customer":{"id":5},"currency":"EUR","line_items":[
                {"sku":"A","quantity":2,"price":"9.50"},{"sku":"B","quantity":-1,"price":"20"}]}]
                """);
        assertEquals(List.of("purchase 5 A x2 @950 #0", "return 5 B x1 @2000 #0"), told(all));
        assertEquals("2026-03-02T17:04:05Z", all.report().from().orElseThrow().toString());
    }

    @Test
    void objectsSetAsideComeBackAsObjectsAndCanBeRepaired() throws IOException {
        String good = "{\"eventType\":\"add-to-cart\",\"visitorId\":\"v\",\"eventTime\":\"2026-03-02T18:04:05Z\","
                + "\"productDetails\":[{\"product\":{\"id\":\"A\"},\"quantity\":1}]}\n";
        Path aside = folder.resolve("aside.jsonl");
        Gathered all = Gathered.of(folder, good + good.replace("2026-03", "2026-33") + "{broken\n", Options.AUTO.withRejected(aside));
        assertEquals(2, all.report().rejected());
        List<String> lines = Files.readAllLines(aside);
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().contains("\"rejected_code\":\"FR-I-60\""), lines.getFirst());
        Gathered again = read("google-retail-events", lines.getFirst().replace("2026-33", "2026-04") + "\n");
        assertEquals(List.of("add v A x1 @0 #0"), told(again));
        assertFalse(again.events.getFirst().id().isEmpty());
        assertEquals(EventKind.ADD, again.events.getFirst().kind());
    }

    @Test
    void rowsBelowAnOrderOfShopifyAreItsFurtherLines() {
        Gathered all = read("shopify-orders", """
                Name,Email,Financial Status,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at,Source
                #1001,Anna@Shop.example,paid,EUR,2026-03-02 19:04:05 +0100,2,Gown - S,189.00,GWN-1-S,,web
                #1001,,,,,1,Clutch,59.00,,,
                #1002,bert@shop.example,refunded,EUR,2026-03-03 10:00:00 +0100,1,Heels,89.00,HEL-5,2026-03-04 10:00:00 +0100,pos
                """);
        assertEquals(List.of("GWN-1-S", "Clutch", "HEL-5", "HEL-5"), all.events.stream().map(Event::product).toList());
        assertEquals(all.events.getFirst().shopper(), all.events.get(1).shopper());
        assertEquals(64, all.events.getFirst().shopper().length());
        assertFalse(all.events.toString().contains("shop.example"));
        assertEquals(EventKind.RETURN, all.events.get(3).kind());
        assertEquals(Channel.STORE, all.events.get(3).channel());
        assertEquals("2026-03-02T18:04:05Z", all.report().from().orElseThrow().toString());
    }

    @Test
    void pairsOfAProductAndWhatWasRecommendedBesideItAreServedLists() {
        Gathered all = Gathered.of(folder, "product_id,recommended_product_id\nA,B\nA,C\nD,B\n");
        assertEquals(2, all.slates.size());
        assertEquals("A", all.slates.getFirst().anchor());
        assertEquals(List.of("B", "C"), all.slates.getFirst().products());
        Gathered placed = Gathered.of(folder, "item_id,recommended_item_id,rank\nA,C,2\nA,B,1\n");
        assertEquals(List.of("B", "C"), placed.slates.getFirst().products());
    }

    @Test
    void segmentsFirstGenerationNamesProductsByTheirId() {
        Gathered all = read("segment-events", """
                {"type":"track","event":"Viewed Product","messageId":"m1","anonymousId":"a","timestamp":"2026-03-02T18:04:05Z","properties":{"id":"P1","sku":"P1-S"}}
                {"type":"track","event":"Completed Order","messageId":"m2","anonymousId":"a","timestamp":"2026-03-02T18:05:05Z","properties":{"products":[{"id":"P1","sku":"P1-S","quantity":2,"price":9}]}}
                {"type":"track","event":"Wishlist Product Added to Cart","messageId":"m3","userId":"u","timestamp":"2026-03-02T18:06:05Z","properties":{"product_id":"P1"}}
                {"type":"track","event":"Unsubscribed","messageId":"m4","userId":"u","timestamp":"2026-03-02T18:07:05Z","properties":{}}
                {"type":"track","event":"Order Cancelled","messageId":"m5","userId":"u","timestamp":"2026-03-02T18:08:05Z","properties":{"products":[{"product_id":"P1"}]}}
                """);
        assertEquals(List.of("view a P1 x0 @0 #0", "purchase a P1 x2 @900 #0", "add u P1 x0 @0 #0", "unsubscribe u  x0 @0 #0",
                "return u P1 x1 @0 #0"), told(all));
        assertEquals(Channel.EMAIL, all.events.get(3).channel());
    }

    @Test
    void snowplowsEventsThatWereNotTakenApartAreReadByTheirSchemas() {
        Gathered all = read("snowplow-ecommerce", """
                {"event_id":"e1","platform":"web","derived_tstamp":"2026-03-02 18:04:05.120","domain_userid":"d1","unstruct_event":{"schema":"iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0","data":{"schema":"iglu:com.snowplowanalytics.snowplow.ecommerce/snowplow_ecommerce_action/jsonschema/1-0-2","data":{"type":"transaction"}}},"contexts":{"schema":"iglu:com.snowplowanalytics.snowplow/contexts/jsonschema/1-0-0","data":[{"schema":"iglu:com.snowplowanalytics.snowplow.ecommerce/product/jsonschema/1-0-0","data":{"id":"A","price":10,"currency":"EUR","quantity":2}},{"schema":"iglu:com.snowplowanalytics.snowplow.ecommerce/transaction/jsonschema/1-0-0","data":{"currency":"EUR"}}]}}
                """);
        assertEquals(List.of("purchase d1 A x2 @1000 #0"), told(all));
    }

    @Test
    void aVersionBehindTheTypeOfACloudEventIsNoPartOfIt() {
        Gathered all = read("cloudevents", """
                {"specversion":"1.0","id":"e","source":"/s","type":"shop.order.placed.v1","subject":"u1","time":"2026-03-02T18:05:05Z","data":{"items":[{"productId":"A","quantity":1,"price":189}]}}
                """);
        assertEquals(List.of("purchase u1 A x1 @18900 #0"), told(all));
    }
}
