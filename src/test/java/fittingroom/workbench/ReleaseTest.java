package fittingroom.workbench;

import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.HouseDeed;
import fittingroom.learning.Signal;
import fittingroom.releases.Approval;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Release;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the draft to a release and a bundle, in a real workspace; and what a kill leaves of both.
class ReleaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Rule HIDE = Rule.of("h", "hide", product("tee"), new Effect.Hide());

    @TempDir
    private Path folder;

    @Test
    void theLastReleaseIsInForceAndStaysSo() {
        try (Workbench bench = open()) {
            assertEquals(RuleSet.EMPTY, done(bench.published()));
            bench.edit("hide", draft -> draft.with(HIDE));
            Release first = done(bench.approve(Approval.of(bench.draft(), new Actor("Ada"), "spring")));
            assertEquals(1, first.number());
            assertEquals(bench.draft(), done(bench.published()));
            bench.edit("undo hide", draft -> draft.without("h"));
            assertEquals(1, done(bench.published()).rules().size());
            assertEquals(2, done(bench.approve(Approval.of(bench.draft(), new Actor("Bo"), ""))).number());
        }
        try (Workbench bench = open()) {
            assertEquals(List.of(1, 2), bench.releases().all().value().stream().map(Release::number).toList());
            assertEquals(RuleSet.EMPTY, done(bench.published()));
            assertTrue(bench.ledger().verify().intact());
            assertEquals(List.of("Ada", "Bo"), bench.ledger().entries().stream()
                    .filter(one -> one.deed() instanceof Deed.Released).map(one -> one.actor().name()).toList());
            assertInstanceOf(Outcome.Refused.class, bench.releases().numbered("3"));
        }
    }

    @Test
    void anApprovalLapsesAfterALateEdit() {
        try (Workbench bench = open()) {
            Approval approval = Approval.of(bench.draft(), new Actor("Ada"), "");
            bench.edit("late", draft -> draft.with(HIDE));
            assertInstanceOf(Outcome.Refused.class, bench.approve(approval));
            assertTrue(bench.releases().last().isEmpty());
            assertTrue(bench.ledger().entries().stream().noneMatch(one -> one.deed() instanceof Deed.Released));
        }
    }

    @Test
    void twoExportsOfOneReleaseAreTheSameBytes() throws IOException {
        try (Workbench bench = open()) {
            bench.edit("hide", draft -> draft.with(HIDE));
            Release release = done(bench.approve(Approval.of(bench.draft(), new Actor("Ada"), "")));
            Path one = folder.resolve("one.zip");
            Path other = folder.resolve("other.zip");
            done(bench.bundles().export(release, one).await());
            done(bench.bundles().export(release, other).await());
            assertEquals(-1, Files.mismatch(one, other));
            Bundle bundle = done(BundleReader.read(one));
            assertEquals(release, bundle.release());
            assertEquals(2, bench.ledger().entries().stream().filter(e -> e.deed() instanceof HouseDeed.BundleSaved told
                    && told.requests() == bundle.proofs().size() && told.file().startsWith(folder.toString())).count());
        }
    }

    @Test
    void aKillLeavesTheOldOrTheNew() throws IOException {
        Random random = new Random(11);
        int reported = 0;
        for (int round = 0; round < 3; round++) {
            reported = Math.max(reported, runAndKill(2 + random.nextInt(6), random.nextInt(40)));
            try (Workbench bench = open()) {
                List<Release> releases = bench.releases().all().value();
                assertTrue(releases.size() >= reported && releases.size() <= reported + 1, releases.size() + "/" + reported);
                assertTrue(releases.stream().allMatch(Release::isWhole));
                assertTrue(bench.ledger().verify().intact());
                List<Long> told = new ArrayList<>();
                bench.ledger().entries().forEach(entry -> {
                    if (entry.deed() instanceof Deed.Released deed) {
                        told.add(deed.number());
                    }
                });
                assertEquals(releases.stream().map(one -> (long) one.number()).toList(), told);
                Path bundle = folder.resolve("bundle.zip");
                if (Files.exists(bundle)) {
                    Release written = done(BundleReader.read(bundle)).release();
                    assertEquals(releases.get(written.number() - 1), written);
                }
                reported = releases.size();
            }
        }
    }

    @Test
    void whatIsUnpublishedIsSoInLaterSittingsTooAndEndsWithARelease() {
        try (Workbench workbench = open()) {
            workbench.edit("hide", draft -> draft.with(HIDE));
            assertEquals(1, done(workbench.unpublished()).size());
        }
        try (Workbench workbench = open()) {
            assertEquals(0, workbench.history().value().changes());
            assertEquals(1, done(workbench.unpublished()).size());
            done(workbench.approve(Approval.of(workbench.draft(), new Actor("M. Ito"), "")));
            assertTrue(done(workbench.unpublished()).isNone());
            workbench.edit("weights", draft -> draft.without(HIDE.id()).withWeights(draft.weights().with(Signal.POPULAR, 0.5)));
            assertEquals(2, done(workbench.unpublished()).size());
        }
    }

    private int runAndKill(int lines, int millis) throws IOException {
        return Killed.after(ReleaseChild.class, folder, lines, millis).stream().filter(line -> line.startsWith("release "))
                .mapToInt(line -> Integer.parseInt(line.substring(8))).max().orElse(0);
    }

    private Workbench open() {
        return done(Workbench.open(folder.resolve("w"), CLOCK));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}
