package fittingroom.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Laws of the report over shops spoiled at random: what is counted is what a direct count counts.
class HealthProperties {

    @Property(tries = 40)
    void countsEqualDirectCounts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int products) {
        Subject subject = spoiled(seed, products, 400).subject();
        HealthReport report = Ward.of(subject);
        assertCount(report, HealthProblem.NO_PRICE, products(subject, one -> one.price().isEmpty()));
        assertCount(report, HealthProblem.NO_PICTURE, products(subject, one -> one.picture().isEmpty()));
        assertCount(report, HealthProblem.NO_CATEGORY, products(subject, one -> one.category().isNone()));
        assertCount(report, HealthProblem.OUT_OF_STOCK, products(subject, one -> !one.isInStock()));
        assertCount(report, HealthProblem.UNREAD, products(subject, one -> !one.columns().containsKey("type")));
        EventLog log = subject.log();
        assertCount(report, HealthProblem.UNJOINED,
                IntStream.range(0, log.size()).filter(event -> log.product(event) == EventLog.UNJOINED).count());
        long tomorrow = subject.now().plus(Duration.ofHours(14)).toEpochMilli();
        assertCount(report, HealthProblem.FUTURE,
                IntStream.range(0, log.size()).filter(event -> log.time(event) > tomorrow).count());
        assertCount(report, HealthProblem.UNSEEN, IntStream.range(0, subject.catalog().size())
                .filter(product -> IntStream.range(0, log.size()).noneMatch(event -> log.product(event) == product)).count());
    }

    @Property(tries = 40)
    void theWorstComesFirstAndEveryNameIsWithinTheCount(@ForAll long seed) {
        HealthReport report = Ward.of(spoiled(seed, 30, 300).subject());
        for (int i = 1; i < report.findings().size(); i++) {
            assertTrue(report.findings().get(i - 1).severity().compareTo(report.findings().get(i).severity()) >= 0);
        }
        for (Finding finding : report.findings()) {
            assertTrue(finding.severity().compareTo(finding.kind().severity()) <= 0, finding.kind() + " is worse than its worst");
            assertTrue(finding.first().size() <= Finding.SHOWN);
            assertTrue(finding.of() == 0 || finding.count() <= finding.of(), finding.toString());
        }
    }

    @Property(tries = 60)
    void daysHoldEveryEventOnceAndGapsAreSilent(@ForAll long seed) {
        EventLog log = spoiled(seed, 10, 600).subject().log();
        Instant end = Instant.ofEpochMilli(log.time(log.size() - 1));
        Days days = Days.of(log, end);
        assertEquals(log.size(), IntStream.range(0, days.size()).mapToLong(days::events).sum());
        assertEquals(log.sessionCount(), IntStream.range(0, days.size()).mapToLong(days::sessions).sum());
        for (int day = 0; day < days.size(); day++) {
            int n = day;
            assertEquals(days.events(day), List.of(Channel.values()).stream().mapToInt(one -> days.events(n, one)).sum());
        }
        for (Days.Gap gap : days.gaps()) {
            int from = (int) (gap.from().toEpochDay() - days.day(0).toEpochDay());
            assertTrue(IntStream.range(from, from + gap.days()).allMatch(day -> days.events(day) == 0));
            assertTrue(days.events(from - 1) > 0 && days.events(from + gap.days()) > 0);
        }
    }

    /// Products and events of which some lack this or that.
    private static Ward spoiled(long seed, int products, int events) {
        Random random = new Random(seed);
        Ward ward = Ward.empty();
        for (int i = 0; i < products; i++) {
            Product one = Ward.product("p" + i, random.nextBoolean() ? "coat" : "dress", 4000 + random.nextInt(4000));
            one = random.nextInt(5) == 0 ? Ward.pictured(one, "") : one;
            one = random.nextInt(5) == 0 ? one.withCategory(Category.NONE) : one;
            one = random.nextInt(5) == 0 ? one.withStock(0) : one;
            one = random.nextInt(5) == 0 ? one.withColumns(java.util.Map.of()) : one;
            ward.sells(random.nextInt(5) == 0 ? Ward.priceless(one) : one);
        }
        int silent = 2 + random.nextInt(20);
        for (int i = 0; i < events; i++) {
            int ago = random.nextInt(25) - (random.nextInt(50) == 0 ? 27 : 0);
            if (ago != silent) {
                String product = "p" + random.nextInt(products + 3);
                Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
                ward.at(Ward.NOW.toEpochMilli() - ago * 86_400_000L - random.nextInt(40_000_000), "s" + random.nextInt(20),
                        random.nextInt(4) == 0 ? EventKind.PURCHASE : EventKind.VIEW, product, channel, "", Consent.UNKNOWN);
            }
        }
        return ward;
    }

    private static long products(Subject subject, Predicate<Product> which) {
        return subject.catalog().products().stream().filter(which).count();
    }

    private static void assertCount(HealthReport report, HealthProblem kind, long count) {
        assertEquals(count, report.finding(kind).map(Finding::count).orElse(0L), kind::toString);
        assertEquals(count == 0, report.finding(kind).isEmpty(), kind::toString);
        report.finding(kind).ifPresent(finding -> finding.first().stream()
                .filter(one -> one.kind() == Offender.Kind.PRODUCT)
                .forEach(one -> assertTrue(!Id.<Product>of(one.id()).value().isEmpty())));
    }
}
