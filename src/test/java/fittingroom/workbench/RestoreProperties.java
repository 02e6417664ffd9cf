package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.ledger.Actor;
import fittingroom.releases.Approval;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleCheck;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Frozen;
import fittingroom.releases.Release;
import fittingroom.releases.ReleaseProblem;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Weights;
import fittingroom.learning.Signal;
import fittingroom.scoring.TinyShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The laws of releases in a workspace: an old one comes back as it was, in the draft and out of a bundle, and one that
/// somebody edited by hand is never used.
class RestoreProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Actor ADA = new Actor("Ada");

    @Property(tries = 6)
    void anOldReleaseComesBackWithItsHash(@ForAll("ruleSets") RuleSet first, @ForAll("ruleSets") RuleSet second) {
        Path folder = folder();
        RuleSet restored;
        try (Workbench bench = open(folder)) {
            Release one = release(bench, first);
            RuleSet between = release(bench, second).rules();
            assertEquals(one, done(bench.restore(1)));
            assertEquals(one.hash(), Frozen.hash(bench.draft()));
            assertEquals(between, done(bench.published()));
            restored = one.rules();
            if (!restored.equals(between)) {
                bench.undo();
                assertEquals(between, bench.draft());
                bench.redo();
            }
        }
        try (Workbench bench = open(folder)) {
            assertEquals(restored, bench.draft());
            assertEquals(List.of(true, true), bench.releases().all().value().stream().map(bench.releases()::isAsApproved).toList());
        }
    }

    @Property(tries = 4)
    void whatIsExportedAndTakenInAgainHasTheSameHash(@ForAll("ruleSets") RuleSet rules) {
        Path folder = folder();
        try (Workbench bench = open(folder)) {
            Release release = release(bench, rules);
            Path file = folder.resolve("bundle.zip");
            assertEquals(release.hash(), done(bench.bundles().export(release, file).await()).release().hash());
            Bundle read = done(BundleReader.read(file));
            bench.edit("take in", draft -> read.release().rules());
            assertEquals(release.hash(), Frozen.hash(bench.draft()));
            BundleCheck check = done(bench.bundles().check(file).await());
            assertTrue(check.allSame() && check.onTheSameGround());
        }
    }

    @Example
    void aReleaseWhoseRulesWereEditedByHandIsNamedAndNotUsed() {
        refusedAfter("UPDATE RELEASES SET RULES = REPLACE(RULES, 'hide', 'pin') WHERE NUMBER = 2");
        refusedAfter("UPDATE RELEASES SET RULES = 'no rules at all' WHERE NUMBER = 2");
        refusedAfter("UPDATE RELEASES SET RULES = (SELECT RULES FROM RELEASES WHERE NUMBER = 1) WHERE NUMBER = 2");
    }

    @Example
    void norOneWithAHashToMatch() {
        refusedAfter("UPDATE RELEASES SET RULES = '" + RuleFile.write(RuleSet.EMPTY) + "', HASH = '" + Frozen.hash(RuleSet.EMPTY)
                + "' WHERE NUMBER = 2");
    }

    @Example
    void norOneUnderAnotherNameOrNote() {
        refusedAfter("UPDATE RELEASES SET APPROVER = 'Mallory' WHERE NUMBER = 2");
        refusedAfter("UPDATE RELEASES SET APPROVER = '' WHERE NUMBER = 2");
        refusedAfter("UPDATE RELEASES SET NOTE = 'all agreed' WHERE NUMBER = 2");
        refusedAfter("UPDATE RELEASES SET AT = 'yesterday' WHERE NUMBER = 2");
    }

    @Example
    void norTheOneBeforeARemovedOne() {
        refusedAfter("DELETE FROM RELEASES WHERE NUMBER = 2");
    }

    /// Two releases, the last one edited; the next approval mends it.
    private static void refusedAfter(String sql) {
        Path folder = folder();
        try (Workbench bench = open(folder)) {
            release(bench, RuleSet.EMPTY.with(hide("tee")));
            release(bench, RuleSet.EMPTY.with(hide("tee")).with(hide("clutch")));
        }
        execute(folder, sql);
        try (Workbench bench = open(folder)) {
            Problem changed = Problem.of(ReleaseProblem.CHANGED, "2");
            assertEquals(Outcome.refused(changed), bench.published());
            assertEquals(Outcome.refused(changed), bench.restore(2));
            assertEquals(2, bench.draft().rules().size());
            assertInstanceOf(Outcome.Done.class, bench.releases().numbered("1"));
            bench.releases().all().value().stream().filter(one -> one.number() == 2).forEach(one -> {
                assertFalse(bench.releases().isAsApproved(one));
                assertEquals(Outcome.refused(changed), bench.bundles().export(one, folder.resolve("no.zip")).await());
                assertFalse(Files.exists(folder.resolve("no.zip")));
            });
            Release next = release(bench, bench.draft());
            assertEquals(3, next.number());
            assertEquals(next, done(bench.bundles().export(next, folder.resolve("next.zip")).await()).release());
            assertEquals(bench.draft(), done(bench.published()));
        }
    }

    private static void execute(Path folder, String sql) {
        String url = "jdbc:h2:file:" + folder.resolve("shop").resolve("workspace").toAbsolutePath();
        try (var connection = DriverManager.getConnection(url, "sa", ""); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        } catch (SQLException broken) {
            throw new AssertionError(sql, broken);
        }
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        Arbitrary<Effect> effects = Arbitraries.oneOf(
                Arbitraries.just(new Effect.Hide()),
                Arbitraries.integers().between(1, 6).map(Effect.Pin::new),
                Arbitraries.doubles().between(0, 300).map(Effect.Boost::new));
        Arbitrary<List<Rule>> rules = Combinators.combine(Arbitraries.of("tee", "clutch", "backpack"), effects, Arbitraries.strings().ofMaxLength(8))
                .as((product, effect, name) -> Rule.of("r-" + product, "“" + name + "”", TinyShop.product(product), effect))
                .list().ofMaxSize(3).uniqueElements(Rule::id);
        return Combinators.combine(rules, Arbitraries.doubles().between(0, 2))
                .as((list, weight) -> new RuleSet("", list, Weights.USUAL.with(Signal.POPULAR, weight), RuleSet.EMPTY.coherence()));
    }

    private static Rule hide(String product) {
        return Rule.of("h-" + product, "hide", TinyShop.product(product), new Effect.Hide());
    }

    private static Release release(Workbench bench, RuleSet rules) {
        bench.edit("edit", draft -> rules);
        return done(bench.approve(Approval.of(bench.draft(), ADA, "a note")));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("restore");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Workbench open(Path folder) {
        return done(Workbench.open(folder.resolve("shop"), CLOCK));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}
