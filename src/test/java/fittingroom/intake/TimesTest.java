package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every shape in which systems write one and the same moment.
class TimesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-03-02T18:04:05Z", "2026-03-02 18:04:05", "2026-03-02T19:04:05+01:00", "2026-03-02 18:04:05 UTC",
        "1772474645", "1772474645000", "1772474645000000", "1772474645.000", "20260302180405",
        "02.03.2026 18:04:05", "2/3/2026 18:04:05", "2026/03/02 18:04:05", "Mon, 02 Mar 2026 18:04:05 GMT",
        "2 Mar 2026 18:04:05", "Mar 2, 2026 6:04:05 PM", "March 2nd, 2026 06:04:05pm", "02-Mar-2026 18:04:05",
        "2 mars 2026 18:04:05", "2. März 2026 18:04:05", "2/3/2026 6:04:05 PM", "02-MAR-26 18:04:05",
        "Mon Mar 02 18:04:05 UTC 2026", "Mon Mar 02 2026 19:04:05 GMT+0100 (CET)", "2026-03-02 19:04:05 CET",
        "2026-03-02T19:04:05 Europe/Berlin", "02-Mar-26 06.04.05 PM", "20260302T180405Z", "20260302 180405"
    })
    void isTheSameMoment(String text) {
        assertEquals(Instant.parse("2026-03-02T18:04:05Z"), Instant.ofEpochMilli(new Times(false).parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "46083, 2026-03-02T00:00:00Z", "46083.75, 2026-03-02T18:00:00Z", "202603021804, 2026-03-02T18:04:00Z",
        "20260302, 2026-03-02T00:00:00Z", "'Mar 2, 2026 12:30 AM', 2026-03-02T00:30:00Z",
        "'Mar 2, 2026 12:30 PM', 2026-03-02T12:30:00Z", "2 Mar 2026, 2026-03-02T00:00:00Z", "31-Mar-26, 2026-03-31T00:00:00Z"
    })
    void isThisMoment(String text, String moment) {
        assertEquals(Instant.parse(moment), Instant.ofEpochMilli(new Times(false).parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-02", "2026-02-30", "31/31/2026", "2 Wol 2026", "Mar 2026", "18:04", "Mar 40, 2026"})
    void isNoMoment(String text) {
        assertEquals(Times.NONE, new Times(false).parse(text));
    }

    @ParameterizedTest
    @CsvSource({"3/4/2026 1:00 AM, true, 2026-03-04T01:00:00Z", "3/4/2026 1:00 AM, false, 2026-04-03T01:00:00Z"})
    void aMonthThatLeadsLeadsWithWordsToo(String text, boolean monthFirst, String moment) {
        assertEquals(Instant.parse(moment), Instant.ofEpochMilli(new Times(monthFirst).parse(text)));
    }
}
