package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.Mailbox;
import fittingroom.events.Purpose;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every name that a source gives a shopper is kept, and every word on consent, source by source.
class ShopperNamesTest {

    private static final String ANNA = Mailbox.hash("anna@example.com");

    @TempDir
    Path folder;

    private List<Event> read(String format, String text) {
        Gathered all = Gathered.of(folder, text);
        assertEquals(format, all.report().format());
        return all.events;
    }

    private static String names(Event event) {
        return event.shopper() + " " + event.names().stream()
                .map(one -> one.kind().code() + "=" + one.id()).collect(Collectors.joining(" "));
    }

    @Test
    void segmentNamesAccountCookieMailAndDeviceAndSaysWhoIsWho() {
        List<Event> events = read("segment-events", """
                {"type":"track","event":"Product Viewed","messageId":"m1","anonymousId":"a9","userId":"u1","timestamp":"2026-03-02T18:04:05.120Z","context":{"device":{"id":"d7"}},"properties":{"product_id":"p"}}
                {"type":"identify","messageId":"m2","anonymousId":"a9","userId":"u1","timestamp":"2026-03-02T18:05:05Z","traits":{"email":" Anna@Example.com "}}
                {"type":"alias","messageId":"m3","previousId":"old","userId":"u1","timestamp":"2026-03-02T18:06:05Z"}
                {"type":"identify","messageId":"m4","userId":"u1","timestamp":"2026-03-02T18:07:05Z","traits":{"name":"x"}}
                {"type":"track","event":"Signed In","messageId":"m5","anonymousId":"a10","userId":"u1","timestamp":"2026-03-02T18:08:05Z"}
                """);
        assertEquals(List.of(
                "u1 user=u1 anonymous=a9 device=d7", "u1 user=u1 anonymous=a9 email=" + ANNA, "u1 user=u1 anonymous=old",
                "u1 user=u1 anonymous=a10"), events.stream().map(ShopperNamesTest::names).toList());
        assertEquals(List.of(EventKind.VIEW, EventKind.IDENTIFY, EventKind.IDENTIFY, EventKind.IDENTIFY),
                events.stream().map(Event::kind).toList());
    }

    @Test
    void ga4NamesTheAccountAndTheCookieAndTheLogIn() {
        List<Event> events = read("ga4-bigquery", """
                {"event_timestamp":"1772474645120000","event_name":"view_item","user_pseudo_id":"12.34","user_id":"u1","platform":"WEB","items":[{"item_id":"p"}]}
                {"event_timestamp":"1772474646120000","event_name":"login","user_pseudo_id":"12.34","user_id":"u1","platform":"WEB"}
                {"event_timestamp":"1772474647120000","event_name":"view_item","user_pseudo_id":"12.34","platform":"WEB","items":[{"item_id":"p"}]}
                """);
        assertEquals(List.of("u1 user=u1 anonymous=12.34", "u1 user=u1 anonymous=12.34", "12.34 "),
                events.stream().map(ShopperNamesTest::names).toList());
        assertEquals(EventKind.IDENTIFY, events.get(1).kind());
    }

    @Test
    void retailAlgoliaSnowplowCloudEventsAndOrdersNameAllTheyKnow() {
        assertEquals("u1 user=u1 anonymous=v-81", names(read("google-retail-events", """
                {"eventType":"detail-page-view","visitorId":"v-81","userInfo":{"userId":"u1"},"eventTime":"2026-03-02T18:04:05Z","productDetails":[{"product":{"id":"p"}}]}
                """).getFirst()));
        assertEquals("u1 user=u1 anonymous=t-1", names(read("algolia-insights", """
                {"eventName":"Viewed","eventType":"view","index":"i","userToken":"t-1","authenticatedUserToken":"u1","timestamp":1772474645120,"objectIDs":["p"]}
                """).getFirst()));
        assertEquals("u1 user=u1 anonymous=dom device=net", names(read("snowplow-ecommerce", """
                {"event_id":"e1","derived_tstamp":"2026-03-02 18:04:05.120","event_name":"snowplow_ecommerce_action","user_id":"u1","domain_userid":"dom","network_userid":"net","platform":"web","unstruct_event_com_snowplowanalytics_snowplow_ecommerce_snowplow_ecommerce_action_1":{"type":"product_view"},"contexts_com_snowplowanalytics_snowplow_ecommerce_product_1":[{"id":"p"}]}
                """).getFirst()));
        assertEquals("u1 id=u1 anonymous=a9 loyalty=L-5 email=" + ANNA, names(read("cloudevents", """
                {"specversion":"1.0","id":"e-1","source":"/shop/pos","type":"com.example.product.viewed","subject":"shopper/u1","time":"2026-03-02T18:04:05.120Z","data":{"productId":"p","anonymousId":"a9","loyaltyId":"L-5","email":"anna@example.com"}}
                """).getFirst()));
        assertEquals("77 user=77 email=" + ANNA, names(read("shopify-orders", """
                Name,Email,Customer ID,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Currency
                #1,anna@example.com,77,2026-03-02 18:04:05 +0000,1,Coat,10.00,p,EUR
                """).getFirst()));
    }

    @Test
    void aTableWithSeveralColumnsOfNamesKeepsThemAllAndPlaceholdersAreNobody() {
        List<Event> events = Gathered.of(folder, """
                event_time,event_type,product_id,user_id,visitor_id,email
                2026-03-02T18:04:05Z,view,p,u1,v1,anna@example.com
                2026-03-02T18:05:05Z,view,p,,v1,
                2026-03-02T18:06:05Z,view,p,guest,v2,
                2026-03-02T18:07:05Z,view,p,guest,,
                """).events;
        assertEquals(List.of("u1 user=u1 anonymous=v1 email=" + ANNA, "v1 ", "v2 ", "guest "),
                events.stream().map(ShopperNamesTest::names).toList());
    }

    @Test
    void ourOwnFormatHasAColumnForEachName() {
        assertEquals("u1 id=u1 anonymous=a1 loyalty=L1 device=d1", names(read("fitting-room-events", """
                time,type,shopper,product,anonymous,loyalty,device
                2026-03-02T18:04:05Z,view,u1,p,a1,L1,d1
                """).getFirst()));
    }

    @Test
    void anAddressIsNeverKeptAsItStands() {
        assertEquals(ANNA, Gathered.of(folder, """
                time,type,shopper,product
                2026-03-02T18:04:05Z,view,ANNA@example.com,p
                """).events.getFirst().shopper());
    }

    @Test
    void globalPrivacyControlRefusesUnlessTheEventItselfAllows() {
        Consent alone = own(",1").consent();
        assertTrue(alone.refuses(Purpose.ADS) && alone.refuses(Purpose.PERSONALISATION) && alone.refuses(Purpose.CROSS_CHANNEL));
        assertFalse(alone.refuses(Purpose.ANALYTICS));
        Consent both = own("personalisation=yes;ads=yes,true").consent();
        assertTrue(both.allows(Purpose.PERSONALISATION) && both.refuses(Purpose.ADS) && both.refuses(Purpose.CROSS_CHANNEL));
        assertEquals(Consent.UNKNOWN, own(",0").consent());
        assertEquals(Consent.UNKNOWN, own(",").consent());
    }

    private Event own(String consentAndGpc) {
        return read("fitting-room-events", """
                time,type,shopper,product,consent,gpc
                2026-03-02T18:04:05Z,view,u1,p,"""
                + consentAndGpc + "\n").getFirst();
    }

    @Test
    void theSignalIsFoundInSegmentGa4RetailCloudEventsAndTables() {
        assertTrue(refuses(read("segment-events", """
                {"type":"track","event":"Product Viewed","messageId":"m1","anonymousId":"a9","timestamp":"2026-03-02T18:04:05Z","context":{"consent":{"gpc":true}},"properties":{"product_id":"p"}}
                """)));
        assertTrue(refuses(read("ga4-bigquery", """
                {"event_timestamp":"1772474645120000","event_name":"view_item","user_pseudo_id":"1","event_params":[{"key":"gpc","value":{"int_value":"1"}}],"items":[{"item_id":"p"}]}
                """)));
        assertTrue(refuses(read("google-retail-events", """
                {"eventType":"detail-page-view","visitorId":"v","eventTime":"2026-03-02T18:04:05Z","attributes":{"gpc":{"text":["true"]}},"productDetails":[{"product":{"id":"p"}}]}
                """)));
        assertTrue(refuses(read("cloudevents", """
                {"specversion":"1.0","id":"e-1","source":"/s","type":"product.viewed","subject":"u1","time":"2026-03-02T18:04:05Z","data":{"productId":"p","gpc":true}}
                """)));
        assertTrue(refuses(Gathered.of(folder, """
                event_time,event_type,product_id,user_id,Sec-GPC
                2026-03-02T18:04:05Z,view,p,u1,1
                """).events));
    }

    private static boolean refuses(List<Event> events) {
        Consent said = events.getFirst().consent();
        return said.refuses(Purpose.ADS) && said.refuses(Purpose.PERSONALISATION);
    }

    @Test
    void answersToABannerOfSnowplowAreConsent() {
        List<Event> events = read("snowplow-ecommerce", """
                {"event_id":"e1","derived_tstamp":"2026-03-02 18:04:05.120","event_name":"consent_preferences","domain_userid":"dom","platform":"web","unstruct_event_com_snowplowanalytics_snowplow_consent_preferences_1":{"event_type":"allow_selected","consent_scopes":["personalization"]}}
                {"event_id":"e2","derived_tstamp":"2026-03-02 18:05:05.120","event_name":"consent_preferences","domain_userid":"dom","platform":"web","unstruct_event_com_snowplowanalytics_snowplow_consent_preferences_1":{"event_type":"deny_all"}}
                """);
        assertEquals(List.of(EventKind.CONSENT_CHANGE, EventKind.CONSENT_CHANGE), events.stream().map(Event::kind).toList());
        assertTrue(events.getFirst().consent().allows(Purpose.PERSONALISATION) && events.getFirst().consent().refuses(Purpose.ADS));
        assertEquals(Consent.NONE, events.getLast().consent());
    }

    @Test
    void whatNobodySaidIsUnknownInEveryFormatWithoutConsent() {
        assertEquals(Consent.UNKNOWN, read("personalize-interactions", """
                USER_ID,ITEM_ID,EVENT_TYPE,TIMESTAMP
                u1,p,View,1772474645
                """).getFirst().consent());
        assertEquals(Consent.UNKNOWN, read("gorse-feedback", """
                feedback_type,user_id,item_id,time_stamp
                star,u1,p,2026-03-02T18:04:05Z
                """).getFirst().consent());
    }
}
