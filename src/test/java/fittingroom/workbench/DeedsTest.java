package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.events.Placement;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.DraftDeed;
import fittingroom.ledger.Entry;
import fittingroom.ledger.HouseDeed;
import fittingroom.ledger.OversightDeed;
import fittingroom.releases.Approval;
import fittingroom.releases.Frozen;
import fittingroom.releases.Release;
import fittingroom.review.CaseState;
import fittingroom.review.Pair;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Provenance;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.base.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to a workspace stands in its ledger once, under the name of who did it.
class DeedsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Rule HIDE = Rule.of("h", "hide", new Condition.Has("brand", "x"), new Effect.Hide());

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = done(Workbench.open(folder.resolve("w"), CLOCK));
        bench.actAs(new Actor("Ada"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anEditAnUndoAndARedoAreADeedEach() {
        bench.edit("hide x", draft -> draft.with(HIDE));
        String hash = Frozen.hash(bench.draft());
        bench.undo();
        bench.redo();
        String none = Frozen.hash(RuleSet.EMPTY);
        assertEquals(
                List.of(new DraftDeed.Edited("hide x", 1, hash), new DraftDeed.Undone("hide x", 0, none),
                        new DraftDeed.Redone("hide x", 1, hash)),
                deeds());
        assertTrue(entries().stream().allMatch(one -> one.actor().name().equals("Ada")));
    }

    @Test
    void whatChangesNothingIsNoDeed() {
        bench.undo();
        bench.redo();
        bench.edit("nothing", draft -> draft);
        bench.amend("nothing", draft -> draft);
        assertEquals(List.of(), deeds());
    }

    @Test
    void aDragIsOneDeedAndADragBackToWhereItBeganIsNone() {
        bench.edit("boost", draft -> draft.with(boost(1)));
        for (int percent = 2; percent <= 60; percent++) {
            double now = percent;
            bench.amend("strength", draft -> draft.with(boost(now)));
        }
        bench.edit("hide x", draft -> draft.with(HIDE));
        bench.amend("strength of hide", draft -> draft.without("h"));
        bench.amend("strength of hide", draft -> draft.with(HIDE));
        reopen();
        assertEquals(List.of("boost", "strength", "hide x"), deeds().stream().map(DeedsTest::label).toList());
        assertAgrees();
    }

    @Test
    void anEditStandsUnderTheNameOfTheMomentItWasMade() {
        bench.amend("drag", draft -> draft.with(boost(3)));
        bench.actAs(new Actor("Bo"));
        bench.edit("quick", draft -> draft.with(HIDE));
        assertEquals(List.of("Ada", "Bo"), entries().stream().map(one -> one.actor().name()).toList());
    }

    @Test
    void aRuleFileTakenInIsADeedWithWhatItChanged() throws IOException {
        bench.edit("boost", draft -> draft.with(boost(5)).with(HIDE));
        RuleSet next = RuleSet.EMPTY.with(boost(9)).with(Rule.of("p", "", new Condition.Has("brand", "y"), new Effect.Pin(1)));
        Path file = Files.writeString(folder.resolve("spring.json"), RuleFile.write(next));
        RuleOffer offer = done(bench.ruleFiles().read(ImportOrder.of(file)).await());
        assertEquals(1, deeds().size());
        bench.ruleFiles().take(offer);
        assertEquals(next.from(Provenance.FILE), bench.draft());
        assertEquals(
                new DraftDeed.TakenIn("spring.json", "rules", 1, 1, 1, 2, FileDigest.of(file), Frozen.hash(next)),
                deeds().getLast());
        bench.undo();
        assertTrue(bench.draft().rule("h").isPresent());
        assertInstanceOf(DraftDeed.Undone.class, deeds().getLast());
        bench.ruleFiles().take(offer);
        bench.ruleFiles().take(offer);
        assertEquals(5, deeds().size());
        reopen();
        assertAgrees();
    }

    @Test
    void aRefusedFileIsNoDeedAndChangesNothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.json"), "{\"format\": \"fitting-room-rules/1\", \"rules\": [{\"id\": \"a\", \"colour\": 1}]}");
        assertInstanceOf(Outcome.Refused.class, bench.ruleFiles().read(ImportOrder.of(file)).await());
        assertEquals(List.of(), deeds());
        assertEquals(RuleSet.EMPTY, bench.draft());
    }

    @Test
    void aReleaseRestoredOrTakenInAsABundleIsADeed() throws IOException {
        bench.edit("hide x", draft -> draft.with(HIDE));
        Release release = done(bench.approve(Approval.of(bench.draft(), new Actor("Bo"), "")));
        bench.edit("no more", draft -> draft.without("h"));
        done(bench.restore(1));
        assertEquals(new DraftDeed.Restored(1, 1, 0, 0, 1, release.hash()), deeds().getLast());
        bench.undo();
        Path bundle = folder.resolve("b.zip");
        done(bench.bundles().export(release, bundle).await());
        RuleOffer offer = done(bench.ruleFiles().read(ImportOrder.of(bundle)).await());
        assertEquals(release, offer.release().orElseThrow());
        bench.ruleFiles().take(offer);
        assertEquals(
                new DraftDeed.TakenIn("b.zip", "bundle", 1, 0, 0, 1, FileDigest.of(bundle), release.hash()), deeds().getLast());
        assertEquals(
                List.of("Edited", "Released", "Edited", "Restored", "Undone", "BundleSaved", "TakenIn"),
                deeds().stream().map(one -> one.getClass().getSimpleName()).toList());
    }

    @Test
    void theEditsThatLedToAReleaseStandBeforeIt() {
        bench.amend("boost", draft -> draft.with(boost(3)));
        done(bench.approve(Approval.of(bench.draft(), new Actor("Bo"), "")));
        assertEquals(List.of("Edited", "Released"), deeds().stream().map(one -> one.getClass().getSimpleName()).toList());
    }

    @Test
    void flagsCasesColumnsFilesAndNamesAreDeedsToo() throws IOException {
        Path shop = Files.writeString(folder.resolve("p.csv"), "id,title,category\ndress,Dress,Dresses\nboots,Boots,Shoes\n");
        done(bench.load(List.of(ImportOrder.of(shop))).await());
        var flag = done(bench.reviews().raise(new Pair(Id.of("dress"), Id.of("boots")), Placement.HOME));
        bench.reviews().withdraw(flag);
        bench.reviews().withdraw(flag);
        bench.reviews().keep(new CaseState("a-b", "Ada", Optional.empty()));
        bench.imports().remember(List.of("farbe", "name"), Map.of("farbe", "colour"));
        bench.imports().remember(List.of("name", "farbe"), Map.of("farbe", "colour"));
        bench.imports().remember(List.of("farbe", "name"), Map.of());
        done(bench.bundles().save(bench.draft(), folder.resolve("r.json")).await());
        done(bench.ledgerReader().export(folder.resolve("l.jsonl")).await());
        bench.person(new Actor("Bo"));
        bench.person(new Actor("Bo"));
        assertEquals(
                List.of(Deed.Imported.class, OversightDeed.Flagged.class, OversightDeed.FlagWithdrawn.class,
                        OversightDeed.CaseKept.class, HouseDeed.ColumnsRemembered.class, HouseDeed.ColumnsRemembered.class,
                        HouseDeed.RulesSaved.class, HouseDeed.LedgerSaved.class, HouseDeed.Named.class),
                deeds().stream().map(Object::getClass).toList());
        assertTrue(bench.ledger().verify().intact());
    }

    @Test
    void whatIsShownOfAShopperAndWhoIsMadeUpIsToldWithoutAName() throws IOException {
        Path log = Files.writeString(folder.resolve("e.csv"),
                "time,type,shopper,product\n2026-02-01T10:00:00Z,view,ana-of-riga,dress\n");
        done(bench.load(List.of(ImportOrder.of(log))).await());
        assertEquals(1, bench.holdings().show("ana-of-riga", folder.resolve("held.json")));
        assertEquals(0, bench.holdings().show("nobody", folder.resolve("none.json")));
        assertEquals(new HouseDeed.ShopperShown(1, 0), deeds().getLast());
        assertFalse(bench.ledger().toString().contains("ana-of-riga"));
        assertEquals(Set.of(Deed.Area.DATA, Deed.Area.PEOPLE), Set.copyOf(deeds().stream().map(Deed::area).toList()));
    }

    @Test
    void aDraftThatCannotBeReadIsLaidAsideOnceAndTheLedgerSaysSo() {
        bench.edit("hide x", draft -> draft.with(HIDE));
        bench.close();
        execute("UPDATE NOTES SET JSON = 'no draft' WHERE NAME = 'draft'");
        open();
        reopen();
        assertEquals(RuleSet.EMPTY, bench.draft());
        assertEquals(2, deeds().size());
        assertInstanceOf(DraftDeed.SetAside.class, deeds().getLast());
        assertAgrees();
    }

    /// The last deed of the draft made just the draft that is there.
    private void assertAgrees() {
        assertTrue(bench.ledger().verify().intact());
        DraftDeed last = deeds().stream().filter(DraftDeed.class::isInstance).map(DraftDeed.class::cast).toList().getLast();
        assertEquals(Frozen.hash(bench.draft()), last.hash());
        assertEquals(bench.draft().rules().size(), last.rules());
    }

    private void reopen() {
        bench.close();
        open();
    }

    private void execute(String sql) {
        String url = "jdbc:h2:file:" + folder.resolve("w").resolve("workspace").toAbsolutePath();
        try (var connection = DriverManager.getConnection(url, "sa", ""); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        } catch (SQLException broken) {
            throw new AssertionError(sql, broken);
        }
    }

    private List<Entry> entries() {
        return bench.ledger().entries();
    }

    private List<Deed> deeds() {
        return entries().stream().map(Entry::deed).toList();
    }

    private static String label(Deed deed) {
        return deed instanceof DraftDeed.Edited(String label, long _, String _) ? label : deed.toString();
    }

    private static Rule boost(double percent) {
        return Rule.of("b", "boost", new Condition.Has("brand", "z"), new Effect.Boost(percent));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}
