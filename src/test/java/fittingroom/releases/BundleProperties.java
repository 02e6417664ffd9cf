package fittingroom.releases;

import static fittingroom.scoring.TinyShop.NOW;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.ledger.Actor;
import fittingroom.rules.Audience;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Scope;
import fittingroom.rules.Window;
import fittingroom.scoring.Request;
import fittingroom.scoring.TinyShop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The laws of releases and bundles: what was approved is what is written, read and walked again; nothing else is.
class BundleProperties {

    private static final TinyShop.Open SHOP = TinyShop.eveningWithLog().open();
    private static final RuleSet RULES = RuleSet.EMPTY
            .with(Rule.of("h", "no backpack", product("backpack"), new Effect.Hide()))
            .with(Rule.of("p", "clutch first", product("clutch"), new Effect.Pin(1)));
    private static final Bundle BUNDLE = bundle(RULES);
    private static final byte[] BYTES = BundleWriter.bytes(BUNDLE);

    @Property(tries = 400)
    void anyChangedByteIsRefused(@ForAll @IntRange(max = 1_000_000) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] changed = BYTES.clone();
        changed[at % changed.length] = (byte) (changed[at % changed.length] ^ by);
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, BundleReader.read(changed, "b.zip"));
        assertFalse(refused.problems().getFirst().message().isBlank());
    }

    @Property(tries = 60)
    void anyCutEndIsRefused(@ForAll @IntRange(max = 1_000_000) int length) {
        byte[] cut = java.util.Arrays.copyOf(BYTES, length % BYTES.length);
        assertInstanceOf(Outcome.Refused.class, BundleReader.read(cut, "b.zip"));
    }

    @Property(tries = 20)
    void whatIsWrittenIsReadAndWrittenAgainToTheByte(@ForAll @IntRange(min = 0, max = 900) int percent) {
        Bundle bundle = bundle(RULES.with(Rule.of("b", "ü “quoted”", product("tee"), new Effect.Boost(percent))));
        byte[] bytes = BundleWriter.bytes(bundle);
        Bundle read = done(BundleReader.read(bytes, "b.zip"));
        assertEquals(bundle, read);
        assertArrayEquals(bytes, BundleWriter.bytes(read));
        assertEquals(bundle.release().hash(), Frozen.hash(read.release().rules()));
    }

    @Example
    void aNewerVersionIsNamed() throws IOException {
        String manifest = BundleJson.manifest(BUNDLE, List.of()).replace("fitting-room-bundle/2", "fitting-room-bundle/3");
        byte[] text = manifest.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("manifest.json");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(text.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(text);
        }
        assertEquals(
                Outcome.refused(Problem.of(
                        ReleaseProblem.NEWER, "b.zip", "fitting-room-bundle/3", "fitting-room-bundle/2")),
                BundleReader.read(bytes.toByteArray(), "b.zip"));
    }

    @Example
    void fiftyRequestsOfNobodyAtEveryPlacement() {
        assertEquals(Proofs.COUNT, BUNDLE.proofs().size());
        assertEquals(7, BUNDLE.proofs().stream().map(one -> one.request().placement()).distinct().count());
        assertTrue(BUNDLE.proofs().stream().allMatch(one -> one.request().shopper().isEmpty()));
        assertFalse(BUNDLE.proofs().stream().anyMatch(one -> one.picks().toString().contains("backpack")));
        Proofs proofs = new Proofs(SHOP.catalog(), SHOP.scorer(), RULES);
        assertTrue(BUNDLE.proofs().stream().allMatch(proofs::holds));
        Proofs others = new Proofs(SHOP.catalog(), SHOP.scorer(), RuleSet.EMPTY);
        assertFalse(BUNDLE.proofs().stream().allMatch(others::holds));
        Request real = Request.at(Placement.HOME, NOW).withShopper("ana");
        assertThrows(IllegalArgumentException.class, () -> new Proof(real, List.of()));
    }

    @Example
    void aBundleOfTheFirstFormIsReadAndWrittenAsItWas() {
        Bundle first = new Bundle(
                BUNDLE.release(), BUNDLE.provenance(), BUNDLE.proofs(), Optional.empty(), BUNDLE.impact());
        byte[] bytes = BundleWriter.bytes(first);
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("fitting-room-bundle/1"));
        assertEquals(first, done(BundleReader.read(bytes, "old.zip")));
    }

    /// Each kind of rule that can act on a simulated shopper is seen at work, also one of a far day, another channel or one
    /// product in the whole shop.
    @Property(tries = 4)
    void everyRuleThatCanActMovesARequest(@ForAll @IntRange(max = 6) int seed) {
        TinyShop.Open shop = TinyShop.seeded(300, 40, 6, seed).open();
        Condition one = new Condition.ProductIs(Set.of(shop.catalog().product(17).id()));
        RuleSet rules = RuleSet.EMPTY
                .with(Rule.of("hide", "", one, new Effect.Hide()))
                .with(Rule.of("pin", "", one(shop, 5), new Effect.Pin(2)).during(
                        Window.of(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 2), ZoneId.of("UTC"))))
                .with(Rule.of("push", "", one(shop, 9), new Effect.Pin(1))
                        .at(new Scope(Set.of(Placement.PUSH), Set.of(Channel.PUSH))))
                .with(Rule.of("beside", "", one(shop, 4), new Effect.Pin(1)).when(one(shop, 3)))
                .with(Rule.of("cart", "", one(shop, 2), new Effect.Pin(1)).seenBy(new Audience.CartHas(one(shop, 1))))
                .with(Rule.of("bought", "", one(shop, 2), new Effect.Pin(1))
                        .seenBy(new Audience.HasBought(one(shop, 1), 0)))
                .with(Rule.of("off", "", one(shop, 6), new Effect.Pin(1)).withOn(false))
                .with(Rule.of("new", "", new Condition.ProductIs(Set.of()), new Effect.Boost(40)))
                .with(Rule.of("gone", "", product("gone"), new Effect.Pin(1)));
        Proofs proofs = new Proofs(shop.catalog(), shop.scorer(), rules);
        List<Proof> made = proofs.make(NOW, new SplittableRandom(seed));
        assertEquals(Proofs.COUNT, made.size());
        List<Moves> moves = proofs.moves(made);
        for (String id : List.of("pin", "push", "beside", "cart")) {
            assertTrue(of(moves, id).requests() > 0, id);
        }
        assertEquals(Optional.of(Moves.Idle.NEEDS_A_PAST), of(moves, "bought").idle());
        assertEquals(Optional.of(Moves.Idle.OFF), of(moves, "off").idle());
        assertEquals(Optional.of(Moves.Idle.UNSAID), of(moves, "new").idle());
        assertEquals(Optional.of(Moves.Idle.NO_PRODUCT), of(moves, "gone").idle());
        moves.forEach(each -> assertEquals(each.requests() == 0, each.idle().isPresent()));
        assertEquals(made, proofs.make(NOW, new SplittableRandom(seed)));
    }

    private static Moves of(List<Moves> moves, String rule) {
        return moves.stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static Condition one(TinyShop.Open shop, int ordinal) {
        return new Condition.ProductIs(Set.of(shop.catalog().product(ordinal).id()));
    }

    @Example
    void aHundredRulesAreEachSeenAtWork() {
        TinyShop.Open shop = TinyShop.seeded(300, 40, 6, 3).open();
        RuleSet rules = RuleSet.EMPTY;
        for (int i = 0; i < 100; i++) {
            rules = rules.with(Rule.of("r" + i, "", one(shop, i), new Effect.Pin(1)).when(one(shop, 299 - i)));
        }
        Proofs proofs = new Proofs(shop.catalog(), shop.scorer(), rules);
        List<Proof> made = proofs.make(NOW, new SplittableRandom(1));
        assertTrue(made.size() > Proofs.COUNT && made.size() <= Proofs.MOST, () -> "" + made.size());
        assertTrue(proofs.moves(made).stream().filter(each -> each.requests() > 0).count() >= 90);
    }

    @Example
    void noShopperOfTheLogIsInTheFile() {
        String text = new String(BYTES, StandardCharsets.UTF_8);
        for (String shopper : List.of("\"ana\"", "ball0", "hill1", "look2")) {
            assertFalse(text.contains(shopper), shopper);
        }
    }

    @Example
    void anApprovalLapsesWithALateEdit() {
        Approval approval = Approval.of(RULES, new Actor("Ada"), "");
        assertTrue(approval.holdsFor(RULES));
        RuleSet edited = RULES.with(Rule.of("late", "late", product("tee"), new Effect.Hide()));
        assertFalse(approval.holdsFor(edited));
        assertThrows(IllegalArgumentException.class, () -> Release.of(2, approval, edited, NOW));
        assertFalse(approval.holdsFor(new RuleSet("", RULES.rules().reversed(), RULES.weights(), RULES.coherence())));
        assertNotEquals(Frozen.hash(RULES), Frozen.hash(RULES, "another lexicon"));
    }

    @Example
    void aReleaseThatSomebodyEditedIsNotWhole() {
        Release release = BUNDLE.release();
        assertTrue(release.isWhole());
        assertFalse(new Release(
                release.number(), release.hash(), release.approver(), release.time(), release.note(), RuleSet.EMPTY,
                release.lexicon()).isWhole());
    }

    @Example
    void aFileIsRecognisedByItsFirstBytes() throws IOException {
        Path folder = Files.createTempDirectory("fitting-room-bundle");
        Path file = folder.resolve("b.zip");
        BundleWriter.write(BUNDLE, file);
        assertTrue(BundleReader.isBundle(file));
        assertEquals(BUNDLE, done(BundleReader.read(file)));
        assertFalse(Files.exists(folder.resolve("b.zip.part")));
        assertFalse(BundleReader.isBundle(Files.writeString(folder.resolve("rules.json"), "{}")));
        assertInstanceOf(Outcome.Refused.class, BundleReader.read(folder.resolve("absent.zip")));
    }

    private static Bundle bundle(RuleSet rules) {
        Release release = Release.of(1, Approval.of(rules, new Actor("Ada"), "a “note”"), rules, NOW);
        Proofs proofs = new Proofs(SHOP.catalog(), SHOP.scorer(), rules);
        List<Proof> made = proofs.make(NOW, new SplittableRandom(1));
        return new Bundle(
                release,
                new Provenance(SHOP.catalog().hash(), SHOP.log().hash(), SHOP.model().hash(), Provenance.ENGINE), made,
                Optional.of(proofs.moves(made)), "# what changes\n");
    }

    private static Bundle done(Outcome<Bundle> outcome) {
        return switch (outcome) {
            case Outcome.Done<Bundle>(Bundle bundle) -> bundle;
            default -> throw new AssertionError(outcome);
        };
    }
}
