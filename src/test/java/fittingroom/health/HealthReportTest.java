package fittingroom.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Money;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Severity;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.Purpose;
import fittingroom.learning.Signal;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Each check with a shop in which it fires; the healthy shop is the one in which none does.
class HealthReportTest {

    private static final Readiness NONE = new Readiness(Signal.NEW, 0, 1);

    @Test
    void nothingIsFoundInAHealthyShop() {
        HealthReport report = Ward.healthy().report();
        assertEquals(List.of(), report.findings());
        assertEquals(
                EnumSet.complementOf(EnumSet.of(
                        HealthProblem.RULES_DEAD, HealthProblem.RULES_CONFLICT, HealthProblem.RULES_GONE, HealthProblem.RULES_ODD,
                        HealthProblem.RULES_EXPIRED, HealthProblem.ONE_VISIT)),
                EnumSet.copyOf(report.passed()));
    }

    @Test
    void anEmptyWorkspaceHearsOnlyThatItIsEmpty() {
        HealthReport report = Ward.empty().report();
        assertEquals(List.of(HealthProblem.NO_CATALOG), report.findings().stream().map(Finding::kind).toList());
        assertEquals(List.of(), report.passed());
    }

    @Test
    void everyCheckIsAskedIdleOrAnsweredOnce() {
        for (Ward ward : List.of(Ward.empty(), Ward.healthy(), Ward.healthy().without(event -> true))) {
            HealthReport report = ward.report();
            List<HealthProblem> all = new ArrayList<>(report.passed());
            all.addAll(report.idle());
            report.findings().forEach(finding -> all.add(finding.kind()));
            assertEquals(HealthProblem.values().length, all.size());
            assertEquals(EnumSet.allOf(HealthProblem.class), EnumSet.copyOf(all));
        }
    }

    @Test
    void aPersonCanStopIt() {
        assertInstanceOf(
                Outcome.Stopped.class, HealthReport.of(Ward.healthy().subject(), Progress.silent(), () -> true));
        assertInstanceOf(
                Outcome.Done.class, HealthReport.of(Ward.healthy().subject(), Progress.silent(), Cancel.never()));
    }

    @Test
    void aShopWithoutALogIsServedFromItsTexts() {
        HealthReport report = Ward.healthy().without(event -> true).report();
        assertEquals(Severity.NOTE, severity(report, HealthProblem.NO_LOG));
        assertTrue(report.idle().contains(HealthProblem.GAPS));
        assertEquals(List.of(), report.needYou());
    }

    @Test
    void oneMissingPriceIsAmberAndAFifthIsRed() {
        Finding one = found(Ward.healthy().products(1, Ward::priceless), HealthProblem.NO_PRICE);
        assertEquals(Severity.WARNING, one.severity());
        assertEquals(1, one.count());
        assertEquals("p0", one.first().getFirst().id());
        assertEquals("1 of 24 products has no price.", one.sentence());
        Finding many = found(Ward.healthy().products(6, Ward::priceless), HealthProblem.NO_PRICE);
        assertEquals(Severity.ERROR, many.severity());
        assertEquals(6, many.count());
        assertEquals(Finding.SHOWN, many.first().size());
    }

    @Test
    void aSlippedDecimalPointAndAPriceOfNothingAreOutOfLine() {
        Ward ward = Ward.healthy().products(1, priced(500_000, "EUR")).sells(Ward.product("free", "dress", 0));
        assertEquals(Set.of("p0", "free"), Set.copyOf(ids(found(ward, HealthProblem.ODD_PRICE))));
    }

    @Test
    void aKindThatIsSpreadWideByNatureIsLeftAlone() {
        Ward ward = Ward.healthy();
        for (int i = 0; i < 12; i++) {
            ward.sells(Ward.product("ring" + i, "ring", (long) (1000 * Math.pow(2, i))));
        }
        assertTrue(ward.report().finding(HealthProblem.ODD_PRICE).isEmpty());
    }

    @Test
    void aSecondCurrencyIsNamed() {
        Finding found = found(Ward.healthy().products(2, priced(5000, "USD")), HealthProblem.CURRENCIES);
        assertEquals(2, found.count());
        assertEquals("2 prices are not in EUR, as the others of 24 are.", found.sentence());
    }

    @Test
    void missingPicturesAreOnlyANote() {
        Finding found = found(Ward.healthy().products(24, one -> Ward.pictured(one, "")), HealthProblem.NO_PICTURE);
        assertEquals(Severity.NOTE, found.severity());
        assertEquals(24, found.count());
    }

    @Test
    void missingCategoriesAreAmberFromATwentiethOn() {
        UnaryOperator<Product> none = one -> one.withCategory(Category.NONE);
        assertEquals(Severity.NOTE, found(Ward.healthy().products(1, none), HealthProblem.NO_CATEGORY).severity());
        assertEquals(Severity.WARNING, found(Ward.healthy().products(3, none), HealthProblem.NO_CATEGORY).severity());
    }

    @Test
    void productsNobodyCouldReadGrowFromNoteToRed() {
        UnaryOperator<Product> unread = one -> one.withColumns(Map.of());
        assertEquals(Severity.NOTE, found(Ward.healthy().products(1, unread), HealthProblem.UNREAD).severity());
        assertEquals(Severity.WARNING, found(Ward.healthy().products(4, unread), HealthProblem.UNREAD).severity());
        assertEquals(Severity.ERROR, found(Ward.healthy().products(13, unread), HealthProblem.UNREAD).severity());
    }

    @Test
    void theSameThingUnderAnotherIdIsADoubleAndAnotherColourIsNone() {
        Product coat = Ward.product("first", "coat", 7000).withBrand("Brae");
        Product again = new Product(
                Ward.id("second"), coat.title(), coat.description(), coat.category(), coat.brand(), coat.price(),
                coat.listPrice(), coat.stock(), coat.available(), coat.picture(), coat.link(), List.of(), List.of(), coat.columns());
        assertEquals(List.of("second"), ids(found(Ward.healthy().sells(coat).sells(again), HealthProblem.DUPLICATES)));
        Product red = again.withColumns(Map.of("type", "coat", "colour", "red"));
        assertTrue(Ward.healthy().sells(coat).sells(red).report().finding(HealthProblem.DUPLICATES).isEmpty());
    }

    @Test
    void emptyShelvesAreANoteFirst() {
        UnaryOperator<Product> gone = one -> one.withStock(0);
        assertEquals(Severity.NOTE, found(Ward.healthy().products(5, gone), HealthProblem.OUT_OF_STOCK).severity());
        assertEquals(Severity.WARNING, found(Ward.healthy().products(10, gone), HealthProblem.OUT_OF_STOCK).severity());
        assertEquals(Severity.ERROR, found(Ward.healthy().products(23, gone), HealthProblem.OUT_OF_STOCK).severity());
    }

    @Test
    void eventsOnStrangersAreCountedByChannel() {
        Finding found = found(Ward.healthy().events(named("p1", "stranger")), HealthProblem.UNJOINED);
        assertEquals(40, found.count());
        assertEquals(List.of("web: 40"), found.first().stream().map(Offender::words).toList());
        assertEquals(Severity.NOTE, found.severity());
        assertEquals(Severity.ERROR, found(
                Ward.healthy().events(one -> named(one.product(), "x" + one.product()).apply(one)), HealthProblem.UNJOINED).severity());
    }

    @Test
    void twoMissingDaysAreOneGap() {
        Finding found = found(Ward.healthy().without(dayIn(17, 18)), HealthProblem.GAPS);
        assertEquals(2, found.count());
        assertEquals(List.of(new Offender(Offender.Kind.DAY, "2026-05-14", "2026-05-14 to 2026-05-15")), found.first());
    }

    @Test
    void aShopThatIsClosedOnSundaysHasNoGaps() {
        Ward ward = Ward.healthy().without(event -> day(event).getDayOfWeek() == java.time.DayOfWeek.SUNDAY);
        assertTrue(ward.report().finding(HealthProblem.GAPS).isEmpty());
    }

    @Test
    void aLogOfFewEventsADayHasNoGaps() {
        Ward ward = Ward.healthy().without(event -> !event.product().equals("p1") || dayIn(17, 18).test(event));
        assertTrue(ward.report().finding(HealthProblem.GAPS).isEmpty());
    }

    @Test
    void aChannelThatStopsOrSkipsDaysIsNamed() {
        Ward ward = Ward.healthy();
        for (int day = 39; day >= 0; day--) {
            for (int k = 0; k < 12; k++) {
                ward.did("a" + k, EventKind.VIEW, "p" + k, Channel.APP, day, k * 40);
                ward.did("b" + k, EventKind.VIEW, "p" + k, Channel.STORE, day, k * 40);
            }
        }
        assertEquals(List.of(), ward.report().findings());
        ward.without(event -> event.channel() == Channel.APP && dayIn(0, 9).test(event));
        ward.without(event -> event.channel() == Channel.STORE && dayIn(20, 22).test(event));
        HealthReport report = ward.report();
        assertEquals(List.of("app, 2026-05-23 to 2026-06-01"), words(report, HealthProblem.CHANNEL_SILENT));
        assertEquals(List.of("store, 2026-05-10 to 2026-05-12"), words(report, HealthProblem.CHANNEL_GAPS));
        assertTrue(report.finding(HealthProblem.GAPS).isEmpty());
    }

    @Test
    void aLogGrowsOldAfterAWeek() {
        assertTrue(Ward.healthy().without(dayIn(0, 5)).report().finding(HealthProblem.LOG_OLD).isEmpty());
        assertEquals(Severity.NOTE, found(Ward.healthy().without(dayIn(0, 8)), HealthProblem.LOG_OLD).severity());
        assertEquals(Severity.WARNING, found(Ward.healthy().without(dayIn(0, 31)), HealthProblem.LOG_OLD).severity());
    }

    @Test
    void tomorrowIsNotInTheLog() {
        Finding found = found(Ward.healthy().did("s1", EventKind.VIEW, "p1", Channel.WEB, -3, 7), HealthProblem.FUTURE);
        assertEquals(1, found.count());
        assertEquals("2026-06-04", found.first().getFirst().id());
        long soon = Ward.NOW.toEpochMilli() + 13 * 3_600_000L;
        assertTrue(Ward.healthy().at(soon, "s1", EventKind.VIEW, "p1", Channel.WEB, "", Consent.UNKNOWN).report()
                .finding(HealthProblem.FUTURE).isEmpty());
    }

    @Test
    void aLogOfDatesOnlyIsKnownByItsMidnights() {
        Ward ward = Ward.healthy().events(one -> moved(one, one.time() / 86_400_000L * 86_400_000L));
        assertEquals(Severity.WARNING, found(ward, HealthProblem.DATES_ONLY).severity());
        assertTrue(ward.report().finding(HealthProblem.INHUMAN).isEmpty());
    }

    @Test
    void aSessionIdThatIsUsedAgainNextWeekIsFound() {
        Ward ward = Ward.healthy();
        for (int day : new int[] {9, 2}) {
            ward.at(Ward.NOW.toEpochMilli() - day * 86_400_000L, "s1", EventKind.VIEW, "p1", Channel.WEB, "again", Consent.UNKNOWN);
            ward.at(Ward.NOW.toEpochMilli() - day * 86_400_000L, "s2", EventKind.VIEW, "p1", Channel.EMAIL, "mail", Consent.UNKNOWN);
        }
        Finding found = found(ward, HealthProblem.LONG_SESSIONS);
        assertEquals(1, found.count());
        assertEquals("s1", found.first().getFirst().id());
    }

    @Test
    void visitsWithoutProductsAreToldFromMails() {
        Ward ward = Ward.healthy();
        assertTrue(ward.events(one -> one.product().equals("p1") ? named("p1", "").apply(one) : one).report()
                .finding(HealthProblem.EMPTY_SESSIONS).isEmpty());
        Ward blind = Ward.healthy().events(one -> named(one.product(), "").apply(one));
        assertEquals(Severity.WARNING, found(blind, HealthProblem.EMPTY_SESSIONS).severity());
        Ward mailed = Ward.healthy();
        for (int i = 0; i < 2000; i++) {
            mailed.did("m" + i, EventKind.EMAIL_SENT, "", Channel.EMAIL, i % 40, 3);
        }
        assertTrue(mailed.report().finding(HealthProblem.EMPTY_SESSIONS).isEmpty());
    }

    @Test
    void aRobotIsToldFromAQuickReader() {
        Ward ward = Ward.healthy();
        for (int i = 0; i < 60; i++) {
            ward.at(Ward.NOW.toEpochMilli() - 90_000_000L + i * 900L, "robot", EventKind.VIEW, "p1", Channel.WEB, "", Consent.UNKNOWN);
            ward.at(Ward.NOW.toEpochMilli() - 90_000_000L + i * 3_000L, "quick", EventKind.VIEW, "p1", Channel.WEB, "", Consent.UNKNOWN);
            ward.at(Ward.NOW.toEpochMilli() - 90_000_000L + i, "scroller", EventKind.LIST_VIEW, "p1", Channel.WEB, "", Consent.UNKNOWN);
        }
        Finding found = found(ward, HealthProblem.INHUMAN);
        assertEquals(List.of("robot"), ids(found));
        assertEquals(new Remedy.Shopper("robot"), found.remedy());
    }

    @Test
    void aChannelThatDropsToAQuarterIsNamedWithItsDayAndASaleDayIsNot() {
        Ward ward = Ward.healthy();
        for (int day = 39; day >= 0; day--) {
            for (int k = 0; k < (day >= 8 ? 40 : 8); k++) {
                ward.did("s" + k % 30, EventKind.VIEW, "p" + k % 24, Channel.APP, day, k * 17 + 2);
            }
        }
        Finding found = found(ward, HealthProblem.CHANNEL_DROPS);
        assertEquals(1, found.count());
        assertTrue(found.sentence().contains("1 channel"));
        assertTrue(found.first().getFirst().words().startsWith("app"));
        Ward sale = Ward.healthy();
        for (int k = 0; k < 400; k++) {
            sale.did("s" + k % 30, EventKind.VIEW, "p" + k % 24, Channel.WEB, 20, k * 3 + 2);
        }
        assertTrue(sale.report().finding(HealthProblem.CHANNEL_DROPS).isEmpty());
    }

    @Test
    void idsThatChangeWithEveryVisitAreToldFromAShopOfPassersBy() {
        Ward passing = Ward.healthy();
        Ward changing = Ward.healthy();
        for (int i = 0; i < 1000; i++) {
            changing.did("new" + i, EventKind.VIEW, "p" + i % 24, Channel.WEB, i % 40, i + 3);
            passing.did("new" + i % 600, EventKind.VIEW, "p" + i % 24, Channel.WEB, i < 600 ? 30 : 2, i + 3);
        }
        assertEquals(Severity.WARNING, found(changing, HealthProblem.ONE_VISIT).severity());
        assertTrue(passing.report().finding(HealthProblem.ONE_VISIT).isEmpty());
        assertTrue(Ward.healthy().report().passed().contains(HealthProblem.ONE_VISIT)
                || Ward.healthy().report().idle().contains(HealthProblem.ONE_VISIT));
    }

    @Test
    void aFeedThatIsThereTwiceIsFoundAlsoWithAnotherClock() {
        for (long moved : new long[] {0, 400, 3_600_000, 5 * 3_600_000L + 1_800_000}) {
            Ward ward = Ward.healthy();
            List<Event> again = new ArrayList<>();
            ward.events(one -> {
                again.add(one);
                return one;
            });
            again.forEach(one -> ward.at(
                    one.time() + moved, one.shopper(), one.kind(), one.product(), one.channel(), "", Consent.UNKNOWN));
            assertEquals(Severity.ERROR, found(ward, HealthProblem.DOUBLED).severity(), "moved by " + moved);
        }
        Ward reloading = Ward.healthy();
        for (int i = 0; i < 19; i++) {
            reloading.did("s1", EventKind.VIEW, "p3", Channel.WEB, i, 5).did("s1", EventKind.VIEW, "p3", Channel.WEB, i, 5);
        }
        assertTrue(reloading.report().finding(HealthProblem.DOUBLED).isEmpty());
    }

    @Test
    void signalsAreMarkedAsReadyWithTheNumberBehind() {
        HealthReport report = Ward.healthy().report();
        Map<Signal, Readiness> ready = report.strategies().stream()
                .collect(java.util.stream.Collectors.toMap(Readiness::signal, one -> one));
        assertTrue(ready.getOrDefault(Signal.POPULAR, NONE).isReady());
        assertTrue(ready.getOrDefault(Signal.GOES_WITH, NONE).isReady());
        assertFalse(ready.getOrDefault(Signal.BOUGHT_TOGETHER, NONE).isReady());
        assertFalse(ready.getOrDefault(Signal.ALIKE, NONE).isReady());
        assertEquals(24, ready.getOrDefault(Signal.GOES_WITH, NONE).has());
        assertEquals(240, ready.getOrDefault(Signal.POPULAR, NONE).needs());
        ready.values().forEach(one -> assertFalse(one.sentence().isBlank() || one.why().isBlank()));
        Ward silent = Ward.healthy().declared(Consent.UNKNOWN);
        assertEquals(List.of(), silent.report().strategies().stream()
                .filter(one -> one.isReady() && one.signal() != Signal.GOES_WITH && one.signal() != Signal.ALIKE).toList());
    }

    @Test
    void everyShopperStandsInOneOfFourPlacesForEachPurpose() {
        Ward ward = Ward.healthy();
        ward.at(Ward.NOW.toEpochMilli() - 1, "s1", EventKind.VIEW, "p1", Channel.WEB, "", Consent.ALL);
        ward.at(Ward.NOW.toEpochMilli() - 1, "s2", EventKind.VIEW, "p1", Channel.WEB, "", Consent.NONE);
        ConsentCoverage personal = ward.report().consent().stream()
                .filter(one -> one.purpose() == Purpose.PERSONALISATION).findFirst().orElseThrow();
        assertEquals(new ConsentCoverage(Purpose.PERSONALISATION, 1, 28, 1, 0), personal);
        assertEquals(30, personal.all());
        assertEquals(30, Ward.healthy().declared(Consent.UNKNOWN).report().consent().getFirst().silent());
    }

    @Test
    void aLogWithoutPurchasesSaysSo() {
        assertEquals(
                Severity.WARNING,
                found(Ward.healthy().without(one -> one.kind() == EventKind.PURCHASE), HealthProblem.NO_PURCHASES).severity());
    }

    @Test
    void productsNobodyLookedAtAreCounted() {
        assertEquals(
                List.of("p1"),
                ids(found(Ward.healthy().without(one -> one.product().equals("p1")), HealthProblem.UNSEEN)));
    }

    @Test
    void consentIsCountedByWhyItIsMissing() {
        Ward ward = Ward.healthy().declared(Consent.UNKNOWN);
        Finding silent = found(ward, HealthProblem.NOT_LEARNABLE);
        assertEquals(Severity.ERROR, silent.severity());
        assertEquals("From 1,280 of 1,280 events nothing may be learned: 0 refused, 1,280 never asked.", silent.sentence());
        assertEquals(Severity.WARNING, found(ward, HealthProblem.NOT_PERSONAL).severity());
        Ward refused = Ward.healthy().at(
                Ward.NOW.toEpochMilli() - 7, "s1", EventKind.CONSENT_CHANGE, "", Channel.WEB, "",
                Consent.UNKNOWN.with(Purpose.ANALYTICS, false).with(Purpose.PERSONALISATION, false));
        Finding some = found(refused, HealthProblem.NOT_LEARNABLE);
        assertEquals(Severity.NOTE, some.severity());
        assertTrue(some.sentence().endsWith(": " + some.count() + " refused, 0 never asked."), some.sentence());
        assertEquals(1, found(refused, HealthProblem.NOT_PERSONAL).count());
    }

    @Test
    void joinedAndSharedNamesAreANoteWithTheirNumbers() {
        Finding names = found(Ward.healthy().joining(name -> name.equals("s2") ? "s1" : name, 3), HealthProblem.NAMES);
        assertEquals(Severity.NOTE, names.severity());
        assertEquals("30 names in the log are 29 shoppers. Shared, and joined to nobody: 3 devices and cookies, no mailboxes.",
                names.sentence());
    }

    @Test
    void aModelOfAnotherLogIsRedAndTrainingMendsIt() {
        Finding found = found(Ward.healthy().unlearned(), HealthProblem.MODEL_STALE);
        assertEquals(Severity.ERROR, found.severity());
        assertEquals(new Remedy.Train(), found.remedy());
    }

    @Test
    void rulesThatCannotActCanBeSwitchedOff() {
        Rule dead = Rule.of("dead", "Boost boats", new Condition.InCategory(Category.of("Boats")), new Effect.Boost(20));
        Rule fine = Rule.of("fine", "Boost coats", new Condition.Has("type", "coat"), new Effect.Boost(20));
        RuleSet draft = RuleSet.EMPTY.with(dead).with(fine);
        Finding found = found(Ward.healthy().draft(draft), HealthProblem.RULES_DEAD);
        assertEquals(List.of("dead"), ids(found));
        RuleSet mended = assertInstanceOf(Remedy.SwitchOff.class, found.remedy()).in(draft);
        assertFalse(mended.rule("dead").orElseThrow().on());
        assertTrue(mended.rule("fine").orElseThrow().on());
        assertTrue(Ward.healthy().draft(mended).report().finding(HealthProblem.RULES_DEAD).isEmpty());
    }

    @Test
    void rulesOnGoneProductsAndRulesThatPullApartAreNamed() {
        Rule gone = Rule.of("gone", "Pin a ghost", new Condition.ProductIs(Set.of(Ward.id("ghost"), Ward.id("p1"))), new Effect.Boost(10));
        Rule up = Rule.of("up", "Boost coats", new Condition.Has("type", "coat"), new Effect.Boost(20));
        Rule down = Rule.of("down", "Bury coats", new Condition.Has("type", "coat"), new Effect.Bury(20));
        Rule all = Rule.of("all", "Hide it all", Condition.ANYTHING, new Effect.Hide());
        HealthReport report = Ward.healthy().draft(RuleSet.EMPTY.with(gone).with(up).with(down)).report();
        assertEquals(List.of("gone"), ids(report.finding(HealthProblem.RULES_GONE).orElseThrow()));
        assertEquals(List.of("down"), ids(report.finding(HealthProblem.RULES_CONFLICT).orElseThrow()));
        assertEquals(new Remedy.Rules("down"), report.finding(HealthProblem.RULES_CONFLICT).orElseThrow().remedy());
        assertEquals(Severity.ERROR, found(Ward.healthy().draft(RuleSet.EMPTY.with(all)), HealthProblem.RULES_ODD).severity());
    }

    @Test
    void aRuleThatHasRunOutIsFoundOnTheDayAfter() {
        Rule coats = Rule.of("coats", "Boost coats", new Condition.Has("type", "coat"), new Effect.Boost(20));
        LocalDate today = LocalDate.ofInstant(Ward.NOW, java.time.ZoneOffset.UTC);
        RuleSet over = RuleSet.EMPTY.with(coats.during(Window.of(today.minusDays(9), today.minusDays(1), java.time.ZoneOffset.UTC)));
        assertEquals(List.of("coats"), ids(found(Ward.healthy().draft(over), HealthProblem.RULES_EXPIRED)));
        RuleSet holds = RuleSet.EMPTY.with(coats.during(Window.of(today.minusDays(9), today, java.time.ZoneOffset.UTC)));
        assertTrue(Ward.healthy().draft(holds).report().finding(HealthProblem.RULES_EXPIRED).isEmpty());
    }

    @Test
    void rulesThatLeaveNothingMakeSlatesShort() {
        Rule coats = Rule.of("coats", "Hide coats", new Condition.Has("type", "coat"), new Effect.Hide());
        Rule dresses = Rule.of("dresses", "Hide dresses", new Condition.Has("type", "dress"), new Effect.Hide());
        Finding found = found(Ward.healthy().draft(RuleSet.EMPTY.with(coats).with(dresses)), HealthProblem.SHORT_SLATES);
        assertEquals(Severity.ERROR, found.severity());
        assertEquals(24, found.count());
        assertEquals(24, found.of());
    }

    private static Finding found(Ward ward, HealthProblem kind) {
        return ward.report().finding(kind).orElseThrow(() -> new AssertionError(kind + " was not found"));
    }

    private static Severity severity(HealthReport report, HealthProblem kind) {
        return report.finding(kind).orElseThrow().severity();
    }

    private static List<String> ids(Finding finding) {
        return finding.first().stream().map(Offender::id).toList();
    }

    private static List<String> words(HealthReport report, HealthProblem kind) {
        return report.finding(kind).orElseThrow().first().stream().map(Offender::words).toList();
    }

    private static UnaryOperator<Product> priced(long cents, String currency) {
        return one -> one.withPrice(new Money(cents, currency));
    }

    private static UnaryOperator<Event> named(String from, String to) {
        return one -> !one.product().equals(from) ? one : new Event(
                one.id(), one.time(), one.kind(), one.channel(), one.shopper(), one.session(), to, 1, 0, "", 0, 0, "", "",
                one.consent());
    }

    private static Event moved(Event one, long time) {
        return new Event(
                one.id(), time, one.kind(), one.channel(), one.shopper(), one.session(), one.product(), 1, 0, "", 0, 0, "",
                "", one.consent());
    }

    private static LocalDate day(Event event) {
        return LocalDate.ofEpochDay(event.time() / 86_400_000L);
    }

    /// From so many days ago to so many days ago.
    private static java.util.function.Predicate<Event> dayIn(int from, int to) {
        LocalDate today = LocalDate.ofInstant(Ward.NOW, java.time.ZoneOffset.UTC);
        return event -> !day(event).isAfter(today.minusDays(from)) && !day(event).isBefore(today.minusDays(to));
    }
}
